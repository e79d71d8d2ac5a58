import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWhatsAppServer, type WhatsAppServer } from '../../../simulator/whatsapp/index.ts'
import { openOffice, until } from '../../office.ts'
import { link, ours, sessionKey, unlimited } from '../../whatsapp/pair.ts'
import { openHandset, type Handset } from '../../whatsapp/phone.ts'

let server: WhatsAppServer
let office: Awaited<ReturnType<typeof openOffice>>
const handsets: Handset[] = []

beforeAll(async () => {
  server = await startWhatsAppServer()
  office = await openOffice({
    whatsapp: {
      settings: { WHATSAPP_NUMBER: ours, WHATSAPP_SESSION_KEY: sessionKey, WHATSAPP_WS_URL: server.url },
      pace: { limits: unlimited, hesitate: false },
      clock: server.clock,
      link: (db) => link(server, db),
    },
  })
})
afterAll(async () => {
  for (const handset of handsets) handset.close()
  await office.close()
  await server.close()
})

/** A demo person's WhatsApp, connected by the code of the personnel office. */
async function handset(key: string, number: string): Promise<Handset> {
  const opened = await openHandset(server, number, ours)
  handsets.push(opened)
  const heard = await hears(opened, async () => opened.say(await office.code(key)))
  expect(heard).toContain('lapor')
  return opened
}

async function hears(phone: Handset, act: () => Promise<unknown>): Promise<string> {
  const shot = () => phone.messages.map(({ text }) => text).join('|')
  const before = shot()
  await act()
  await until(() => shot() !== before)
  for (let last = ''; last !== shot();) {
    last = shot()
    await new Promise((resolve) => setTimeout(resolve, 150))
  }
  return phone.text()
}

test('an employee on WhatsApp reports, a supervisor on Telegram approves, and both see it', async () => {
  const wayan = await office.phone('wayan')
  const rina = await handset('rina', await office.numberOf('rina'))
  const say = (text: string) => hears(rina, () => rina.say(text))
  expect(await say('lapor')).toContain('*1* Hari ini')
  expect(await say('1')).toContain('Apa yang dikerjakan')
  await say('Merekam KTP-el warga *Ampenan*')
  expect(await say('lainnya')).toContain('jam berapa')
  expect(await say('08.00-10.30')).toContain('› *Lewati*')
  await say('25 keping')
  expect(await say('tanpa bukti')).toContain('*1*')
  expect(await say('1')).toMatch(/Laporan \w{6} terkirim/)
  await until(() => wayan.text().includes('25 keping'))
  await wayan.tap('Setujui')
  await until(() =>
    rina.messages.some(({ text }) => text.includes('Disetujui') || text.includes('disetujui')),
  )
})

test('a second chat is connected by a code shown on the first, and a card decided there is closed here', async () => {
  const wayan = await office.phone('wayan')
  const told = await wayan.say('hubungkan')
  const code = /[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}/.exec(told)?.[0] ?? ''
  const onWhatsApp = await openHandset(server, '628129999001', ours)
  handsets.push(onWhatsApp)
  expect(await hears(onWhatsApp, () => onWhatsApp.say(code))).toContain('lapor')

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
  expect(await hears(onWhatsApp, () => onWhatsApp.say('persetujuan'))).toContain('*0* Menu')
  expect(await hears(onWhatsApp, () => onWhatsApp.say('1'))).toContain('Setujui')
  const card = onWhatsApp.messages.at(-1)?.id ?? ''
  await hears(onWhatsApp, () => onWhatsApp.react(card, '👍'))
  await until(() => wayan.all().some((text) => text.includes('Disetujui')))
  await until(() => baiq.all().some((text) => text.includes('isetujui')))

  // Again, by every other gesture: it is decided already.
  expect(await hears(onWhatsApp, () => onWhatsApp.say('1', { quote: card }))).not.toContain('*1* ✅')
  expect(await office.db.decision.count()).toBe(2)
})
