import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyCode } from '../../prisma/verify-code-command.ts'
import { makeDocuments } from '../../workers/documents.ts'
import { reported } from '../month.ts'
import { openOffice, until, type Phone } from '../office.ts'
import { pdfPages } from '../papers/pdf-text.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let rina: Phone
beforeAll(async () => {
  office = await openOffice()
  rina = await office.phone('rina')
  await reported(office.db, { who: 'rina', day: '2026-10-06' })
})
afterAll(() => office.close())

/** Rina's month on paper; gives the code at its foot. */
async function printed(): Promise<string> {
  const files = () => rina.user.messages.flatMap(({ document }) => document ?? [])
  const before = files().length
  await rina.say('rekap oktober')
  await rina.tap('LKH (PDF)')
  await makeDocuments({ db: office.db, now: office.clock.now, files: join(office.dataDir, 'files') })
  await until(() => files().length > before)
  const pages = pdfPages(files().at(-1)?.bytes ?? new Uint8Array())
  return /Kode verifikasi: (\w{6}-\w{6})/.exec(pages[0] ?? '')?.[1] ?? ''
}

test('whoever holds a paper learns what it is and whether it is the latest, and its name only with the right to it', async () => {
  const first = await printed()
  const wayan = await office.phone('wayan')
  const laras = await office.phone('laras')
  const told = async (phone: Phone, words: string) => {
    await phone.say(words)
    return phone.text()
  }
  for (const phone of [rina, wayan]) {
    const text = await told(phone, first)
    expect(text).toContain('Laporan kinerja harian (LKH) Oktober 2026')
    expect(text).toContain('versi terakhir yang pernah dibuat')
    expect(text).toContain('Rina')
  }
  for (const phone of [laras, office.stranger()]) {
    const text = await told(phone, `/verifikasi ${first.toLowerCase().replace('-', ' ')}`)
    expect(text).toContain('Oktober 2026')
    expect(text).not.toContain('Rina')
  }

  // The same content again is the same paper; other content is another, and the old code says so.
  expect(await printed()).toBe(first)
  await reported(office.db, { who: 'rina', day: '2026-10-07' })
  office.clock.set(new Date(office.clock.now().getTime() + 60_000))
  const second = await printed()
  expect(second).not.toBe(first)
  expect(await told(laras, first)).toContain('Bukan versi terakhir')
  expect(await told(laras, second)).toContain('versi terakhir yang pernah dibuat')

  expect(await verifyCode(office.db, first)).toContain('Rina')
  await expect(verifyCode(office.db, '000000-000000')).rejects.toThrow('tidak dikenal')
})

test('a stranger who guesses codes is locked out as with codes of activation', async () => {
  const chat = office.stranger()
  for (let n = 0; n < 4; n++) expect(await chat.say('/verifikasi 00000000000' + n)).toContain('tidak dikenal')
  expect(await chat.say('/verifikasi 000000000009')).toContain('satu jam')
  expect(await office.db.stranger.count({ where: { lockedUntil: { not: null } } })).toBe(1)
})
