import { mkdtemp, readdir, readFile, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoId } from '../../prisma/demo.ts'
import { forgetMade, insertMade, keepMade } from '../../prisma/store/made-files.ts'
import { agencyMonths } from '../../prisma/store/agency-months.ts'
import { monthCalendars } from '../../prisma/store/month-calendars.ts'
import { countEmployees, nextEmployees, readMonthRows } from '../../prisma/store/month-rows.ts'
import { readMonthSummaries } from '../../prisma/store/month-summaries.ts'
import { inAgency } from '../../prisma/tenant.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { reported } from '../month.ts'

const month = '2026-10'
const agencyId = demoId('agency')
let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase({ demo: true })
  const { db } = base
  const approved = { who: 'rina', approvedBy: 'wayan', result: 'berkas', minutes: 150 }
  await reported(db, { ...approved, day: '2026-10-05', quantity: 20, link: 'https://contoh.go.id/bukti' })
  await reported(db, { ...approved, day: '2026-10-06', quantity: 30, late: true })
  await reported(db, { who: 'rina', day: '2026-10-07', result: 'cetak', minutes: 400 })
  await reported(db, { ...approved, day: '2026-09-30', quantity: 1000 })
  await reported(db, { who: 'baiq', day: '2026-10-05', approvedBy: 'wayan', minutes: 60 })
  const leave = { employeeId: demoId('rina'), status: 'LEAVE_ANNUAL', declaredAt: new Date() }
  await db.dayStatus.createMany({
    // The last one is a Saturday: it takes no leave.
    data: ['2026-10-28', '2026-10-29', '2026-10-31'].map((day) => ({ ...leave, day: new Date(day) })),
  })
  const said = {
    authorId: demoId('wayan'),
    kind: 'PRAISE' as const,
    sentAt: new Date('2026-10-31T15:00:00Z'),
  }
  const about = { ...said, receiverId: demoId('rina'), rhkId: demoId('rhk/rina/berkas') }
  await db.feedback.createMany({
    data: [
      { ...about, id: crypto.randomUUID(), text: 'Rapi sekali' },
      // Already November in Makassar.
      {
        ...about,
        id: crypto.randomUUID(),
        text: 'Bulan berikutnya',
        sentAt: new Date('2026-10-31T17:00:00Z'),
      },
    ],
  })
})
afterAll(() => base.close())

describe('an employee’s month', () => {
  test('lays what was reported beside the hours of the calendar, leave taken off', async () => {
    const calendars = await monthCalendars(base.db, month)
    const summary = (await readMonthSummaries(base.db, [demoId('rina')], month, calendars)).get(
      demoId('rina'),
    )
    // 22 working days of 450 minutes, two of them leave.
    expect(summary?.totals).toEqual({
      workingDays: 20,
      workingMinutes: 9000,
      reportedDays: 3,
      approvedDays: 2,
      lateDays: 1,
      leaveDays: 2,
      effectiveMinutes: 300,
    })
    expect(summary).toMatchObject({
      agency: 'Kota Mataram (demo)',
      employee: { name: 'Rina Apriliani Handayani, A.Md.', nip: '199504202019032908' },
      approver: { name: 'I Wayan Suartana Dipa, S.Sos.' },
      verificationCode: expect.stringMatching(/^[0-9A-Z]{6}-[0-9A-Z]{6}$/),
    })
    expect(summary?.days).toHaveLength(31)
    expect(summary?.days[27]).toMatchObject({ day: '2026-10-28', workingMinutes: 0, status: 'LEAVE_ANNUAL' })
    expect(summary?.days[7]).toMatchObject({ workingMinutes: 450, report: null })
  })

  test('shows each planned result with what was realised in this month, its evidence and feedback', async () => {
    const calendars = await monthCalendars(base.db, month)
    const summary = (await readMonthSummaries(base.db, [demoId('rina')], month, calendars)).get(
      demoId('rina'),
    )
    const [first, , third] = summary?.results ?? []
    expect(first).toMatchObject({ minutes: 300, feedback: ['Rapi sekali'], kind: 'UTAMA' })
    expect(first?.indicators[0]).toMatchObject({ target: '6.000', unit: 'berkas', realisation: '50' })
    expect(first?.evidence).toEqual(['https://contoh.go.id/bukti'])
    // Not approved yet, so nothing of it counts.
    expect(third).toMatchObject({ minutes: 0, indicators: [{ realisation: '0' }, { realisation: '' }] })
  })

  test('comes to the same numbers in a table of many', async () => {
    const calendars = await monthCalendars(base.db, month)
    const ids = await nextEmployees(base.db, agencyId, { month, cursor: null, limit: 1000 })
    expect(await countEmployees(base.db, agencyId, month)).toBe(ids.length)
    const rows = await readMonthRows(inAgency(base.db, agencyId), ids, month, { calendars })
    const summaries = await readMonthSummaries(base.db, ids, month, calendars)
    expect(rows.map(({ employeeId }) => employeeId)).toEqual(ids)
    for (const { employeeId, totals } of rows) expect(totals).toEqual(summaries.get(employeeId)?.totals)
    expect(rows.filter(({ totals }) => totals.reportedDays > 0)).toHaveLength(2)
    // Slices of one come in several statements.
    for (const size of [1, 5, 1000]) {
      const counted = []
      for await (const slice of agencyMonths(inAgency(base.db, agencyId), agencyId, month, size))
        counted.push(...slice.rows)
      expect(counted).toEqual(rows)
    }
  })

  test('is read in slices that neither leave anybody out nor count anybody twice', async () => {
    const seen: string[] = []
    for (let cursor: string | null = null; ;) {
      const slice = await nextEmployees(base.db, agencyId, { month, cursor, limit: 7 })
      if (slice.length === 0) break
      seen.push(...slice)
      cursor = slice.at(-1) ?? null
    }
    expect(new Set(seen).size).toBe(seen.length)
    expect(seen).toHaveLength(await countEmployees(base.db, agencyId, month))
  })
})

test('a made file lies under its digest, and goes with its bytes when its week is over', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lapkin-made-'))
  const now = new Date('2026-11-24T08:00:00Z')
  const about = { employeeId: demoId('rina'), name: 'rekap.csv', mime: 'text/csv' }
  const kept = await keepMade(folder, [Buffer.from('a,'), Buffer.from('b')])
  expect(await readFile(join(folder, kept.sha256), 'utf8')).toBe('a,b')
  const note = (at: Date) =>
    base.db.$transaction((tx) => insertMade(tx, kept, { id: crypto.randomUUID(), ...about }, at))
  await note(now)
  const later = (days: number) => new Date(now.getTime() + days * 86_400_000)
  expect(await forgetMade(base.db, folder, later(6))).toBe(0)
  await note(later(6))
  await utimes(join(folder, kept.sha256), 0, 0)
  // The same bytes are still promised to somebody.
  expect(await forgetMade(base.db, folder, later(8))).toBe(1)
  expect(await readdir(folder)).toEqual([kept.sha256])
  expect(await forgetMade(base.db, folder, later(14))).toBe(1)
  expect(await readdir(folder)).toEqual([])
  expect(await base.db.file.count()).toBe(0)
  await rm(folder, { recursive: true })
})
