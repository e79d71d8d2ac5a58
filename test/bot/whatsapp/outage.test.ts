import { afterAll, beforeAll, expect, test } from 'vitest'
import { trialNumber } from '../../../bot/trial-number.ts'
import { openOffice, until } from '../../office.ts'

let office: Awaited<ReturnType<typeof openOffice>>

beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

test('when WhatsApp shows signs of trouble the administrator is told once, and others are told by Telegram', async () => {
  const arya = await office.phone('arya')
  const hasan = await office.whatsapp('hasan')
  const onTelegram = await office.phone('hasan')
  await onTelegram.say('pengaturan')
  const komang = await office.phone('komang')
  const warnings = () => arya.all().filter((text) => text.includes('istirahatkan'))

  office.whatsappServer()?.endStreams(trialNumber, 403)
  await until(() => warnings().length === 1)
  office.whatsappServer()?.endStreams(trialNumber, 463)
  const before = hasan.all().length
  await komang.say('lapor')
  await komang.tap('Hari ini')
  await komang.say('Rapat koordinasi pelayanan keliling')
  await komang.tap('Lainnya')
  await komang.say('8-10')
  await komang.say('1 kegiatan')
  await komang.tap('Tanpa bukti')
  await komang.tap('Kirim')
  await until(() => onTelegram.all().some((text) => text.includes('Rapat koordinasi')))
  expect(hasan.all()).toHaveLength(before)
  expect(warnings()).toHaveLength(1)
})
