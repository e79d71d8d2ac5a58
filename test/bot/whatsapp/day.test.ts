import { afterAll, beforeAll, expect, test } from 'vitest'
import { onePixel } from '../../simulator/open-simulator.ts'
import { demoId } from '../../../prisma/demo.ts'
import { openOffice, until } from '../../office.ts'
import type { WhatsAppPhone } from '../../whatsapp/phone.ts'

let office: Awaited<ReturnType<typeof openOffice>>

beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.close())

test('an employee on WhatsApp reports, a supervisor on Telegram approves, and both see it', async () => {
  const wayan = await office.phone('wayan')
  const rina = await office.whatsapp('rina')
  expect(await rina.say('lapor')).toContain('*1* Hari ini')
  expect(await rina.say('1')).toContain('Apa yang dikerjakan')
  await rina.say('Merekam KTP-el warga *Ampenan*')
  expect(await rina.say('lainnya')).toContain('jam berapa')
  expect(await rina.say('08.00-10.30')).toContain('› *Lewati*')
  await rina.say('25 keping')
  expect(await rina.hears(() => rina.user.image(onePixel))).toContain('1 bukti')
  expect(await rina.say('selesai')).toContain('*1*')
  expect(await rina.say('1')).toMatch(/Laporan \w{6} terkirim/)
  await until(() => wayan.text().includes('25 keping'))

  // What was photographed on one network is seen on the other.
  await wayan.tap('Bukti (1)')
  await until(() =>
    wayan.user.messages.some(({ from_bot, photo }) => from_bot && photo?.bytes.equals(onePixel)),
  )
  await wayan.tap('Setujui')
  await until(() => rina.all().some((text) => text.includes('isetujui')))
})

test('a second chat is connected by a code shown on the first, and a card decided there is closed here', async () => {
  const wayan = await office.phone('wayan')
  const told = await wayan.say('hubungkan')
  const code = /[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(told)?.[0] ?? ''
  const onWhatsApp = await office.whatsapp('wayan', { number: '628129999001', linked: false })
  expect(await onWhatsApp.say(code)).toContain('lapor')

  const baiq = await office.phone('baiq')
  await baiq.say('lapor')
  await baiq.tap('Hari ini')
  await baiq.say('Menyusun rekap pelayanan loket')
  await baiq.tap('Lainnya')
  await baiq.say('8-10')
  await baiq.say('12 berkas')
  await baiq.tap('Tanpa bukti')
  await baiq.tap('Kirim')
  await until(() => wayan.text().includes('12 berkas'))
  expect(await onWhatsApp.say('persetujuan')).toContain('*0* Menu')
  expect(await onWhatsApp.say('1')).toContain('Setujui')
  const { id } = onWhatsApp.message('Setujui')
  await onWhatsApp.hears(() => onWhatsApp.user.react(id, '👍'))
  await until(() => wayan.all().some((text) => text.includes('Disetujui')))
  await until(() => baiq.all().some((text) => text.includes('isetujui')))

  // Again, by every other gesture: it is decided already.
  expect(await onWhatsApp.say('1', { quote: id })).not.toContain('*1* ✅')
  expect(await office.db.decision.count()).toBe(2)
})

/** Chooses in the newest poll that offers it. */
async function vote(phone: WhatsAppPhone, label: string): Promise<string> {
  const polls = () => phone.user.messages.filter(({ poll }) => poll?.options.some((o) => o.includes(label)))
  await until(() => polls().length > 0)
  const { id, poll } = polls().at(-1) ?? {}
  const option = poll?.options.find((one) => one.includes(label)) ?? ''
  return phone.hears(() => phone.user.vote(id ?? '', [option]))
}

test('a whole day on WhatsApp alone: reported, returned by a vote, corrected, approved by a 👍', async () => {
  const komang = await office.whatsapp('komang')
  const hasan = await office.whatsapp('hasan')
  await komang.say('lapor')
  await vote(komang, 'Hari ini')
  await komang.say('Rapat koordinasi pelayanan keliling')
  await komang.say('lainnya')
  await komang.say('08.00-10.00')
  await komang.say('1 kegiatan')
  await komang.say('tanpa bukti')
  expect(await vote(komang, 'Kirim')).toMatch(/Laporan \w{6} terkirim/)

  await until(() => hasan.text().includes('Rapat koordinasi'))
  await vote(hasan, 'Kembalikan')
  await vote(hasan, 'Jam perlu diperbaiki')
  await until(() => komang.text().includes('Perbaiki sekarang'))
  await komang.say('perbaiki sekarang')
  await until(() => komang.text().includes('Ubah'))
  await vote(komang, 'Ubah')
  await komang.say('1')
  await vote(komang, 'Jam')
  await komang.say('08.00-11.00')
  await vote(komang, 'Kirim')

  await until(() => hasan.text().includes('08.00–11.00'))
  const card = hasan.message('08.00–11.00')
  await hasan.say('ok')
  expect(await office.db.decision.count()).toBe(3)
  await hasan.hears(() => hasan.user.react(card.id, '👍'))
  await until(() => komang.all().some((text) => text.includes('isetujui')))
})

test('a report begun on WhatsApp is finished on Telegram, and reminders come where the person chose', async () => {
  const onWhatsApp = await office.whatsapp('laras')
  const onTelegram = await office.phone('laras')
  await onWhatsApp.say('lapor')
  await onWhatsApp.say('1')
  await onWhatsApp.say('Melayani warga di loket')
  expect(await onTelegram.say('lainnya')).toContain('jam berapa')
  await onTelegram.say('8-10')
  expect(await onWhatsApp.say('7 warga')).toContain('Ada bukti')
  await onTelegram.say('tanpa bukti')
  expect(await onTelegram.say('kirim')).toMatch(/Laporan \w{6} terkirim/)

  await onTelegram.say('pengaturan')
  await onTelegram.tap('WhatsApp')
  const employeeId = demoId('laras')
  const reach = () =>
    office.db.$queryRaw<{ channel: string }[]>`select channel::text from reach(${employeeId}::uuid)`
  await until(async () => (await reach())[0]?.channel === 'whatsapp')
})
