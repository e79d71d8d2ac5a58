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

/** The next employees of an agency in the order of their ids who served in a month, after `cursor`. */
export async function nextEmployees(
  db: Database | Tx,
  agencyId: string,
  { month, cursor, limit }: { month: Month; cursor: string | null; limit: number },
): Promise<string[]> {
  const rows = await db.$queryRaw<{ id: string }[]>`
    select id from employees where ${serving(agencyId, month)} and (${cursor}::uuid is null or id > ${cursor}::uuid)
    order by id limit ${limit}`
  return rows.map(({ id }) => id)
}

export async function countEmployees(db: Database | Tx, agencyId: string, month: Month): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from employees where ${serving(agencyId, month)}`
  return row?.count ?? 0
}

function serving(agencyId: string, month: Month): Prisma.Sql {
  const { first, last } = boundsOf(month)
  return Prisma.sql`agency_id = ${agencyId}::uuid and active_from <= ${last}::date
    and (active_until is null or active_until > ${first}::date)`
}

/** The month of these people, a row each in the order of the ids: counted by the database, the calendar beside it. */
export async function readMonthRows(
  db: Database | Tx,
  ids: string[],
  month: Month,
  { calendars, counts = countsOf(db, month) }: { calendars: MonthCalendars; counts?: CountsOf },
): Promise<MonthRow[]> {
  if (ids.length === 0) return []
  const counted = await counts(ids)
  const [listed] = await db.$queryRaw<{ rows: unknown }[]>`
    select coalesce(json_agg(json_build_object('id', e.id, 'nip', e.nip, 'name', e.name, 'position', e.position,
      'grade', e.grade, 'unitId', e.unit_id, 'unit', u.name) order by e.id), '[]') as rows
    from employees e join org_units u on u.id = e.unit_id
    where e.id = any(${ids}::uuid[])`
  const own = await ownDays(db, ids, month)
  return Listed.parse(listed?.rows).map(({ id, unitId, ...person }) => ({
    employeeId: id,
    ...person,
    totals: { ...calendars.totalsOf({ id, unitId }, own), ...(counted.get(id) ?? noReports) },
  }))
}
