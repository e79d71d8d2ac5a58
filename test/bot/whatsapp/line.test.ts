import { expect, test } from 'vitest'
import { say } from '../../../core/rich.ts'
import { until } from '../../office.ts'
import { openLine } from '../../whatsapp/line.ts'

test('a number is linked by a scan, hears a person and answers them with numbered choices', async () => {
  const { channel, arrived, handset, paired } = await openLine()
  expect(paired.times).toBe(1)
  const rina = await handset('628120000001')
  await rina.say('halo')
  await until(() => arrived.length === 1)
  expect(arrived[0]).toMatchObject({
    channel: 'whatsapp',
    address: '628120000001@s.whatsapp.net',
    phone: '+628120000001',
    said: { type: 'text', text: 'halo' },
  })
  const sent = await channel.send(arrived[0]?.address ?? '', {
    text: say`*Kirim* laporan?`,
    buttons: [
      [
        { label: 'Ya', data: 'a:1' },
        { label: 'Tidak', data: 'a:2' },
      ],
    ],
  })
  await until(() => rina.messages.length === 1)
  expect(sent).toEqual({ outcome: 'sent', messageId: rina.messages[0]?.id })
  expect(rina.text()).toBe('*Kirim* laporan?\n\n*1* Ya · *2* Tidak\n*0* Menu')
  await rina.say('2')
  await until(() => arrived.length === 2)
  expect(arrived[1]?.said).toEqual({ type: 'tap', data: 'a:2' })
})
