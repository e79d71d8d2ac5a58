import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { PaperKind } from '../../core/performance/issued-paper.ts'
import { demoId } from '../../prisma/demo.ts'
import { findPaper } from '../../prisma/store/issued-papers.ts'
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

/** Rina's month, or another paper of it; gives the code at its foot. */
async function printed(button = 'LKH (PDF)'): Promise<string> {
  const files = () => rina.user.messages.flatMap(({ document }) => document ?? [])
  const before = files().length
  await rina.say('rekap oktober')
  await rina.tap(button)
  await makeDocuments({ db: office.db, now: office.clock.now, files: join(office.dataDir, 'files') })
  await until(() => files().length > before)
  const pages = pdfPages(files().at(-1)?.bytes ?? new Uint8Array())
  return /Kode verifikasi: (\w{6}-\w{6})/.exec(pages[0] ?? '')?.[1] ?? ''
}

const told = async (phone: Phone, words: string) => {
  await phone.say(words)
  return phone.text()
}
const later = () => office.clock.set(new Date(office.clock.now().getTime() + 60_000))

test('whoever holds a paper learns what it is and whether it is the latest, and its name only with the right to it', async () => {
  const first = await printed()
  const wayan = await office.phone('wayan')
  const laras = await office.phone('laras')
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
  later()
  const second = await printed()
  expect(second).not.toBe(first)
  expect(await told(laras, first)).toContain('Bukan versi terakhir')
  expect(await told(laras, second)).toContain('versi terakhir yang pernah dibuat')

  expect(await verifyCode(office.db, first)).toContain('Rina')
  await expect(verifyCode(office.db, '000000-000000')).rejects.toThrow('tidak dikenal')
})

test('a paper whose facts changed after it was made says so, to whoever asks and to its owner, until it is made again', async () => {
  const wayan = await office.phone('wayan')
  const [month, skp] = [await printed(), await printed('SKP (PDF)')]
  expect(await told(rina, 'rekap oktober')).not.toContain('sudah tidak sesuai')
  later()
  await wayan.say('persetujuan')
  await wayan.say('setujui semua')
  await wayan.say('ya')
  for (const phone of [wayan, office.stranger()]) {
    const text = await told(phone, `/verifikasi ${month}`)
    expect(text).toContain('Isinya sudah tidak sesuai')
    expect(text).toContain('terakhir Selasa, 24 November 2026')
  }
  expect(await verifyCode(office.db, month)).toContain('sudah tidak sesuai')
  expect(await told(rina, 'rekap oktober')).toContain('LKH yang dibuat Selasa, 24 November 2026')

  // What a plan says is not changed by what was done of it, nor is the code on it.
  expect(await told(rina, `/verifikasi ${skp}`)).toContain('tidak ada perubahan')
  expect(await printed('SKP (PDF)')).toBe(skp)

  later()
  const again = await printed()
  expect(await told(rina, `/verifikasi ${month}`)).toContain('Bukan versi terakhir')
  expect(await told(rina, `/verifikasi ${again}`)).toContain('tidak ada perubahan')
  expect(await told(rina, 'rekap oktober')).not.toContain('sudah tidak sesuai')
})

describe('what a paper tells has changed when', () => {
  const issuedAt = new Date('2026-11-24T06:00:00Z')
  const since = new Date('2026-11-24T07:00:00Z')
  const employeeId = demoId('baiq')
  const evaluationId = '00000000-0000-4000-8000-00000000e001'
  let skpId = ''
  const issue = async (kind: PaperKind, subject: string) => {
    const { agencyId } = await office.db.employee.findUniqueOrThrow({ where: { id: employeeId } })
    const code = `TEST00-${kind.toUpperCase().padEnd(10, '0').slice(0, 6)}`
    const month = new Date('2026-10-01')
    const data = { code, kind, subject, agencyId, employeeId, month, issuedAt }
    await office.db.issuedPaper.upsert({ where: { code }, create: data, update: data })
    return async () => (await findPaper(office.db, code))?.changedAt ?? null
  }
  beforeAll(async () => {
    skpId = (await office.db.skp.findFirstOrThrow({ where: { employeeId } })).id
    await office.db.evaluation.create({
      data: {
        id: evaluationId,
        skpId,
        employeeId,
        period: '2026-Q4',
        from: new Date('2026-10-01'),
        until: new Date('2026-12-31'),
        assessorId: demoId('hasan'),
        capacity: 'pejabat penilai kinerja',
        resultRating: 'MEETS',
        behaviorRating: 'MEETS',
        behaviors: {},
        grade: 'BAIK',
        reasons: 'Target triwulan terpenuhi.',
        ratedAt: issuedAt,
      },
    })
  })

  test('a day of its month was declared away after it was made, or that was withdrawn; not a day of another month', async () => {
    const changed = await issue('month', 'month/2026-10')
    const { agencyId } = await office.db.employee.findUniqueOrThrow({ where: { id: employeeId } })
    const away = (day: string, at: { declaredAt: Date; withdrawnAt?: Date }) =>
      office.db.dayDeclaration.create({
        data: {
          id: randomUUID(),
          agencyId,
          employeeId,
          status: 'LEAVE_ANNUAL',
          state: 'DECLARED',
          from: new Date(day),
          until: new Date(day),
          ...at,
        },
      })
    await away('2026-11-02', { declaredAt: since })
    await away('2026-10-12', { declaredAt: issuedAt })
    expect(await changed()).toBeNull()
    await away('2026-10-13', { declaredAt: issuedAt, withdrawnAt: since })
    expect(await changed()).toEqual(since)
  })

  test('its plan has a new version', async () => {
    const changed = await issue('skp', `skp/${skpId}`)
    expect(await changed()).toBeNull()
    const content = { results: [], attachments: {} }
    const version = { skpId, version: 90, status: 'SUBMITTED' as const, content, sentAt: since }
    await office.db.skpVersion.create({ data: version })
    expect(await changed()).toEqual(since)
  })

  test('its evaluation was acknowledged or objected to, or a report of its time approved', async () => {
    const changed = await issue('evaluation', `evaluation/${evaluationId}`)
    expect(await changed()).toBeNull()
    const where = { id: evaluationId }
    await office.db.evaluation.update({ where, data: { acknowledgedAt: since } })
    expect(await changed()).toEqual(since)
    const filedAt = new Date(since.getTime() + 1_000)
    await office.db.objection.create({ data: { evaluationId, reasons: 'Bukti.', filedAt, doubtful: false } })
    expect(await changed()).toEqual(filedAt)
    const id = await reported(office.db, { who: 'baiq', day: '2026-10-08' })
    const updatedAt = new Date(since.getTime() + 2_000)
    await office.db.dailyReport.update({ where: { id }, data: { updatedAt } })
    expect(await changed()).toEqual(updatedAt)
  })
})

test('a stranger who guesses codes is locked out as with codes of activation', async () => {
  const chat = office.stranger()
  for (let n = 0; n < 4; n++) expect(await chat.say('/verifikasi 00000000000' + n)).toContain('tidak dikenal')
  expect(await chat.say('/verifikasi 000000000009')).toContain('satu jam')
  expect(await office.db.stranger.count({ where: { lockedUntil: { not: null } } })).toBe(1)
})
