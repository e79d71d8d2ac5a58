import { afterAll, beforeAll, expect, test } from 'vitest'
import { fillLargeDemo } from '../../prisma/demo-large.ts'
import { monthCalendars } from '../../prisma/store/month-calendars.ts'
import { nextEmployees, readMonthRows } from '../../prisma/store/month-rows.ts'
import { readMonthSummaries } from '../../prisma/store/month-summaries.ts'
import { inAgency } from '../../prisma/tenant.ts'
import { testDatabase, type TestDatabase } from '../database.ts'

const now = new Date('2026-11-24T08:00:00Z')
const size = { employees: 60, months: 2, seed: 7, now }
let one: TestDatabase
let two: TestDatabase
beforeAll(async () => {
  one = await testDatabase()
  two = await testDatabase()
})
afterAll(async () => {
  await one.close()
  await two.close()
})

const told = async ({ db }: TestDatabase, agencyId: string) => ({
  people: await db.employee.findMany({ where: { agencyId }, orderBy: { id: 'asc' } }),
  reports: await db.dailyReport.findMany({ where: { agencyId }, orderBy: { id: 'asc' } }),
})

test('the same seed makes the same agency, person by person and day by day', async () => {
  const [first, second] = [await fillLargeDemo(one.db, size), await fillLargeDemo(two.db, size)]
  expect(second).toEqual(first)
  expect(await told(two, second.agencyId)).toEqual(await told(one, first.agencyId))
  await expect(fillLargeDemo(one.db, size)).rejects.toThrow('is there already')
  const other = await fillLargeDemo(one.db, { ...size, seed: 8 })
  expect(await told(one, other.agencyId)).not.toEqual(await told(one, first.agencyId))
})

test('its people have a NIP of their own and reports on working days only, most of them approved', async () => {
  const { agencyId } = await fillLargeDemo(one.db, { ...size, seed: 9, employees: 1_300, months: 1 })
  const { people, reports } = await told(one, agencyId)
  expect(people).toHaveLength(1_300)
  expect(people.every(({ nip }) => /^19\d{6}20\d{4}[12]\d{3}$/.test(nip))).toBe(true)
  expect(new Set(people.map(({ nip }) => nip)).size).toBe(1_300)
  const days = new Set(reports.map(({ day }) => day.toISOString().slice(0, 10)))
  // October 2026 has 22 working days.
  expect(days.size).toBe(22)
  const approved = reports.filter(({ status }) => status === 'APPROVED').length / reports.length
  expect(approved).toBeGreaterThan(0.9)
  const calendars = await monthCalendars(one.db, '2026-10')
  const ids = await nextEmployees(one.db, agencyId, { month: '2026-10', cursor: null, limit: 200 })
  const rows = await readMonthRows(inAgency(one.db, agencyId), ids, '2026-10', { calendars })
  const summaries = await readMonthSummaries(one.db, ids.slice(0, 20), '2026-10', calendars)
  for (const row of rows.slice(0, 20)) expect(row.totals).toEqual(summaries.get(row.employeeId)?.totals)
})
