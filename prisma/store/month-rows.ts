import { z } from 'zod'
import type { Month } from '../../core/performance/month-summary.ts'
import type { MonthRow } from '../../core/performance/month-totals.ts'
import type { Database, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { boundsOf, ownDays, type MonthCalendars } from './month-calendars.ts'
import { countsOf, noReports, type CountsOf } from './month-counts.ts'

const Listed = z.array(
  z.object({
    id: z.string(),
    nip: z.string(),
    name: z.string(),
    position: z.string(),
    grade: z.string().nullable(),
    unitId: z.string(),
    unit: z.string(),
  }),
)

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
  const people = await readPeopleOf(db, ids, month)
  return rowsOf(people, { calendars, counted: await counts(ids) })
}

/** Of these people what does not hang on their reports. */
export interface PeopleOfMonth {
  listed: z.infer<typeof Listed>
  own: Awaited<ReturnType<typeof ownDays>>
}

export async function readPeopleOf(db: Database | Tx, ids: string[], month: Month): Promise<PeopleOfMonth> {
  const [listed] = await db.$queryRaw<{ rows: unknown }[]>`
    select coalesce(json_agg(json_build_object('id', e.id, 'nip', e.nip, 'name', e.name, 'position', e.position,
      'grade', e.grade, 'unitId', e.unit_id, 'unit', u.name) order by u.name, u.id, e.name, e.id), '[]') as rows
    from employees e join org_units u on u.id = e.unit_id
    where e.id = any(${ids}::uuid[])`
  return { listed: Listed.parse(listed?.rows), own: await ownDays(db, ids, month) }
}

export function rowsOf(
  { listed, own }: PeopleOfMonth,
  { calendars, counted }: { calendars: MonthCalendars; counted: Awaited<ReturnType<CountsOf>> },
): MonthRow[] {
  return listed.map(({ id, unitId, nip, name, position, grade, unit }) => ({
    employeeId: id,
    nip,
    name,
    position,
    grade,
    unit,
    totals: { ...calendars.totalsOf({ id, unitId }, own), ...(counted.get(id) ?? noReports) },
  }))
}
