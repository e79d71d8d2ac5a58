import { expect, onTestFinished, test } from 'vitest'
import type { Inbound } from '../../../core/messages.ts'
import { say } from '../../../core/rich.ts'
import { until } from '../../office.ts'
import { openLine } from '../../whatsapp/line.ts'
import { openChannel, ours } from '../../whatsapp/pair.ts'

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

const wordsOf = ({ said }: Inbound) => (said.type === 'text' ? said.text : said.type)

test('fifty messages in a burst arrive once each, in their order', async () => {
  const { arrived, handset } = await openLine()
  const rina = await handset('628120000002')
  const numbers = Array.from({ length: 50 }, (_, n) => `pesan ${n}`)
  await rina.say('halo')
  await until(() => arrived.length === 1)
  await Promise.all(numbers.map((text) => rina.say(text)))
  await until(() => arrived.length === 51)
  expect(arrived.slice(1).map(wordsOf)).toEqual(numbers)
})

test('nothing is confirmed before it is safe, and what was refused comes again as the same', async () => {
  let refusals = 2
  const { arrived, handset, server } = await openLine(async () => {
    if (refusals-- > 0) throw new Error('the database is away')
  })
  const rina = await handset('628120000003')
  await rina.say('rapat')
  await until(() => arrived.length === 3)
  await until(() => server.waiting(ours) === 0)
  expect(arrived[1]).toEqual(arrived[0])
  expect(arrived[2]).toEqual(arrived[0])
})

test('a line that was cut is there again, with what was said meanwhile', async () => {
  const { arrived, handset, server, channel, paired } = await openLine()
  const rina = await handset('628120000004')
  await rina.say('satu')
  await until(() => arrived.length === 1)
  server.switches.offline = true
  server.cut(ours)
  await until(() => channel.state() === 'connecting')
  expect(await channel.send(arrived[0]?.address ?? '', { text: say`Halo` })).toMatchObject({
    outcome: 'later',
  })
  for (const text of ['dua', 'tiga']) await rina.say(text)
  server.switches.offline = false
  await until(() => arrived.length === 3)
  expect(arrived.map(wordsOf)).toEqual(['satu', 'dua', 'tiga'])
  expect(paired.times).toBe(1)
})

test('another process takes over when the owner is gone, without a new scan', async () => {
  const { arrived, handset, server, database, channel } = await openLine()
  const second = openChannel(server, database.db)
  const heard: Inbound[] = []
  await second.channel.start(async (inbound) => void heard.push(inbound))
  onTestFinished(() => second.channel.stop())
  await until(() => second.channel.state() === 'waiting')
  const rina = await handset('628120000005')
  await rina.say('satu')
  await until(() => arrived.length === 1)
  await channel.stop()
  await rina.say('dua')
  await until(() => heard.length === 1)
  expect(heard.map(wordsOf)).toEqual(['dua'])
  expect(second.paired.times).toBe(0)
  expect(arrived).toHaveLength(1)
})

test('the keys are forgotten when the phone unlinks us, and at no other end', async () => {
  const { server, database, channel, paired } = await openLine()
  const keys = () => database.db.whatsappKey.count()
  for (const code of [503, 440, 515]) {
    const before = await keys()
    server.endStreams(ours, code)
    await until(() => channel.state() === 'connecting')
    await until(() => channel.state() === 'open')
    expect(await keys()).toBeGreaterThanOrEqual(before)
  }
  expect(paired.times).toBe(1)
  server.logout(ours)
  await until(() => paired.times === 2)
  await until(() => channel.state() === 'open')
  expect(server.companions(ours)).toHaveLength(1)
})

test('a vote in the poll and a quoted number choose what the number does; a changed message is an edit', async () => {
  const { channel, arrived, handset } = await openLine(undefined, { polls: true })
  const rina = await handset('628120000006')
  const first = await rina.send({ text: 'halo', linkPreview: null })
  await until(() => arrived.length === 1)
  const address = arrived[0]?.address ?? ''
  const ask = (text: string, data: string) =>
    channel.send(address, {
      text: [{ text }],
      buttons: [
        [
          { label: 'Setuju', data: `${data}:1` },
          { label: 'Tidak', data: `${data}:2` },
        ],
      ],
    })
  await ask('Pertama?', 'a')
  await ask('Kedua?', 'b')
  await until(() => rina.polls.length === 2 && rina.messages.length === 2)
  await rina.vote(rina.polls[0], 'Setuju')
  await until(() => arrived.length === 2)
  await rina.say('2', { quote: rina.messages[0]?.id ?? '' })
  await until(() => arrived.length === 3)
  await rina.say('2')
  await until(() => arrived.length === 4)
  await rina.send({ text: 'halo lagi', edit: first.key, linkPreview: null })
  await until(() => arrived.length === 5)
  expect(arrived.slice(1).map(({ said }) => said)).toEqual([
    { type: 'tap', data: 'a:1' },
    { type: 'tap', data: 'a:2' },
    { type: 'tap', data: 'b:2' },
    { type: 'edit', text: 'halo lagi' },
  ])
  expect(arrived[4]?.messageRef).toBe(arrived[0]?.messageRef)
})

test('a message changes in place, with new choices or none', async () => {
  const { channel, arrived, handset } = await openLine()
  const rina = await handset('628120000007')
  await rina.say('halo')
  await until(() => arrived.length === 1)
  const address = arrived[0]?.address ?? ''
  const sent = await channel.send(address, { text: say`Setuju?`, buttons: [[{ label: 'Ya', data: 'a:1' }]] })
  const id = sent.outcome === 'sent' ? (sent.messageId ?? '') : ''
  expect(await channel.edit(address, id, { text: say`Disetujui` })).toEqual({
    outcome: 'sent',
    messageId: id,
  })
  await until(() => rina.text() === 'Disetujui')
  expect(rina.messages).toHaveLength(1)
  expect(await channel.edit(address, 'unknown', { text: say`x` })).toMatchObject({ outcome: 'gone' })
  expect(await channel.send('628129999999@s.whatsapp.net', { text: say`x` })).toMatchObject({
    outcome: 'unreachable',
  })
})
