import { z } from 'zod'
import type { Month } from '../../core/performance/month-summary.ts'
import type { CalendarTotals, MonthRow } from '../../core/performance/month-totals.ts'
import type { Database, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { boundsOf, ownDays, type MonthCalendars } from './month-calendars.ts'
import { countsOf, type Counted, type CountsOf } from './month-counts.ts'

const strings = z.array(z.string())
/** By columns: of many people that takes a third of the time and of the memory. */
const Listed = z.object({
  ids: strings,
  nips: strings,
  names: strings,
  positions: strings,
  grades: z.array(z.string().nullable()),
  unitIds: strings,
  units: strings,
})

/** The next employees of an agency who served in a month, after `cursor`: unit by unit, and there by name. */
export async function nextEmployees(
  db: Database | Tx,
  agencyId: string,
  { month, cursor, limit }: { month: Month; cursor: string | null; limit: number },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select e.id from employees e join org_units u on u.id = e.unit_id
    where ${serving(agencyId, month)} and (${cursor}::uuid is null or (u.name, u.id, e.name, e.id) > (
      select v.name, v.id, l.name, l.id from employees l join org_units v on v.id = l.unit_id where l.id = ${cursor}::uuid))
    order by u.name, u.id, e.name, e.id limit ${limit}`
  return rows.map(({ id }) => id)
}

/** All of them, in the same order. */
export async function listEmployees(db: Database, agencyId: string, month: Month): Promise<string[]> {
  const [row] = await db.$queryRaw<{ ids: unknown }[]>`
    select coalesce(json_agg(e.id order by u.name, u.id, e.name, e.id), '[]') as ids
    from employees e join org_units u on u.id = e.unit_id where ${serving(agencyId, month)}`
  return z.array(z.string()).parse(row?.ids)
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
  return rowsOf(await readPeopleOf(db, ids, { month, calendars }), await counts(ids))
}

/** Of some people what does not hang on their reports, in columns. */
export interface PeopleOfMonth {
  listed: z.infer<typeof Listed>
  calendar: CalendarTotals[]
}

export async function readPeopleOf(
  db: Database | Tx,
  ids: string[],
  { month, calendars }: { month: Month; calendars: MonthCalendars },
): Promise<PeopleOfMonth> {
  const own = await ownDays(db, ids, month)
  const [found] = await db.$queryRaw<{ rows: unknown }[]>`
    select json_build_object('ids', json_agg(id), 'nips', json_agg(nip), 'names', json_agg(name),
      'positions', json_agg(position), 'grades', json_agg(grade), 'unitIds', json_agg(unit_id), 'units', json_agg(unit)) as rows
    from (select e.id, e.nip, e.name, e.position, e.grade, e.unit_id, u.name as unit
      from employees e join org_units u on u.id = e.unit_id where e.id = any(${ids}::uuid[])
      order by u.name, u.id, e.name, e.id) listed`
  const listed = Listed.parse(found?.rows)
  const { unitIds } = listed
  const calendar = listed.ids.map((id, i) => calendars.totalsOf({ id, unitId: unitIds[i] ?? '' }, own))
  return { listed, calendar }
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
    totals: { ...(calendar[i] as CalendarTotals), ...counted(employeeId) },
  }))
}
