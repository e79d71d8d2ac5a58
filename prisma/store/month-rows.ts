import type { Month } from '../../core/performance/month-summary.ts'
import type { MonthRow } from '../../core/performance/month-totals.ts'
import type { Database, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { boundsOf, ownDays, type MonthCalendars } from './month-calendars.ts'

interface Counted {
  id: string
  nip: string
  name: string
  position: string
  grade: string | null
  unitId: string
  unit: string
  reported: number | null
  approved: number | null
  late: number | null
  minutes: number | null
}

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
  calendars: MonthCalendars,
): Promise<MonthRow[]> {
  if (ids.length === 0) return []
  const { first, last } = boundsOf(month)
  const counted = await db.$queryRaw<Counted[]>`
    select e.id, e.nip, e.name, e.position, e.grade, e.unit_id as "unitId", u.name as unit, c.*
    from employees e join org_units u on u.id = e.unit_id
    left join (${monthCounts(Prisma.sql`r.employee_id = any(${ids}::uuid[])`, first, last)}) c on c.employee_id = e.id
    where e.id = any(${ids}::uuid[]) order by e.id`
  const own = await ownDays(db, ids, month)
  return counted.map(
    ({ id, nip, name, position, grade, unitId, unit, reported, approved, late, minutes }) => ({
      employeeId: id,
      nip,
      name,
      position,
      grade,
      unit,
      totals: {
        ...calendars.totalsOf({ id, unitId }, own),
        reportedDays: reported ?? 0,
        approvedDays: approved ?? 0,
        lateDays: late ?? 0,
        effectiveMinutes: minutes ?? 0,
      },
    }),
  )
}

/** Reports, approvals, late ones and effective minutes of approved reports by employee, for the reports of `whose`. */
function monthCounts(whose: Prisma.Sql, first: string, last: string): Prisma.Sql {
  return Prisma.sql`
    select employee_id, count(*)::int as reported, count(*) filter (where status = 'APPROVED')::int as approved,
      count(*) filter (where late)::int as late, sum(minutes) filter (where status = 'APPROVED')::int as minutes
    from (
      select r.employee_id, r.status, v.late,
        (select sum(a.effective_minutes) from activities a
          where a.report_id = r.id and a.version = r.version) as minutes
      from daily_reports r join report_versions v on v.report_id = r.id and v.version = r.version
      where ${whose} and r.day between ${first}::date and ${last}::date) each
    group by employee_id`
}
