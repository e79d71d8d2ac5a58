import type { Month, MonthTotals } from '../../core/performance/month-summary.ts'
import type { CalendarTotals, MonthRow } from '../../core/performance/month-totals.ts'
import type { Database, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { boundsOf, type MonthCalendars } from './month-calendars.ts'
import { countsOf, type Counted, type CountsOf } from './month-counts.ts'
import { openSlice, readSlices, type PeopleOfMonth, type Slice } from './month-people.ts'

/** The next employees of an agency who served in a month, after `cursor`: unit by unit, and there by name. */
export async function nextEmployees(
  db: Database | Tx,
  agencyId: string,
  { month, cursor, limit }: { month: Month; cursor: string | null; limit: number },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select e.id from employees e join org_units u on u.id = e.unit_id
    where ${after(agencyId, month, cursor)}
    order by u.name, u.id, e.name, e.id limit ${limit}`
  return rows.map(({ id }) => id)
}

/** The same employees with what a table says of them, in slices. */
export function readAgencySlices(
  db: Database,
  agencyId: string,
  { month, cursor, size, most }: { month: Month; cursor: string | null; size: number; most: number },
): Promise<Slice[]> {
  return readSlices(db, after(agencyId, month, cursor), { month, size, most })
}

function after(agencyId: string, month: Month, cursor: string | null): Prisma.Sql {
  const rest = Prisma.sql`(u.name, u.id, e.name, e.id) > (
    select v.name, v.id, l.name, l.id from employees l join org_units v on v.id = l.unit_id where l.id = ${cursor}::uuid)`
  return cursor === null ? serving(agencyId, month) : Prisma.sql`${serving(agencyId, month)} and ${rest}`
}

export async function countEmployees(db: Database | Tx, agencyId: string, month: Month): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from employees e where ${serving(agencyId, month)}`
  return row?.count ?? 0
}

function serving(agencyId: string, month: Month): Prisma.Sql {
  const { first, last } = boundsOf(month)
  return Prisma.sql`e.agency_id = ${agencyId}::uuid and e.active_from <= ${last}::date
    and (e.active_until is null or e.active_until > ${first}::date)`
}

/** The month of these people, a row each, unit by unit: counted by the database, the calendar beside it. */
export async function readMonthRows(
  db: Database | Tx,
  ids: string[],
  month: Month,
  { calendars, counts = countsOf(db, month) }: { calendars: MonthCalendars; counts?: CountsOf },
): Promise<MonthRow[]> {
  if (ids.length === 0) return []
  const everybody = { month, size: ids.length, most: ids.length }
  const [slice] = await readSlices(db, Prisma.sql`e.id = any(${ids}::uuid[])`, everybody)
  return slice === undefined ? [] : rowsOf(openSlice(slice, calendars), await counts(ids))
}

export function rowsOf({ listed, calendar }: PeopleOfMonth, counted: Counted): MonthRow[] {
  const { ids, nips, names, positions, grades, units } = listed
  return ids.map((employeeId, i) => ({
    employeeId,
    nip: nips[i] ?? '',
    name: names[i] ?? '',
    position: positions[i] ?? '',
    grade: grades[i] ?? null,
    unit: units[i] ?? '',
    totals: totalsOf(calendar[i] as CalendarTotals, counted(employeeId)),
  }))
}

/** Field by field: as two objects spread into one it was half of the work of this process. */
function totalsOf(calendar: CalendarTotals, counts: ReturnType<Counted>): MonthTotals {
  return {
    workingDays: calendar.workingDays,
    workingMinutes: calendar.workingMinutes,
    reportedDays: counts.reportedDays,
    approvedDays: counts.approvedDays,
    lateDays: counts.lateDays,
    leaveDays: calendar.leaveDays,
    effectiveMinutes: counts.effectiveMinutes,
  }
}
