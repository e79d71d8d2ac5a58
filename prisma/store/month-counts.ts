import { z } from 'zod'
import type { Month, MonthTotals } from '../../core/performance/month-summary.ts'
import type { Database, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { boundsOf } from './month-calendars.ts'

/** What the reports of a month come to for one employee. */
type Counts = Pick<MonthTotals, 'reportedDays' | 'approvedDays' | 'lateDays' | 'effectiveMinutes'>
/** The counts of these people, and perhaps of more; who reported nothing is not in it. */
export type CountsOf = (ids: string[]) => Promise<Map<string, Counts>>

export const noReports: Counts = { reportedDays: 0, approvedDays: 0, lateDays: 0, effectiveMinutes: 0 }

export function countsOf(db: Database | Tx, month: Month): CountsOf {
  return (ids) => read(db, month, Prisma.sql`r.employee_id = any(${ids}::uuid[])`)
}

/** How many people one statement counts: some twenty megabytes. */
const block = 50_000
const beyondAll = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * For an agency that is gone through slice by slice: everybody counted before the first one. The database then goes
 * through the month once, while slice by slice it looks up each report by itself, which took ten times as long.
 */
export function countsAhead(db: Database, agencyId: string, month: Month): CountsOf {
  let counts: Promise<Map<string, Counts>> | undefined
  return () => (counts ??= readAll(db, agencyId, month))
}

async function readAll(db: Database, agencyId: string, month: Month): Promise<Map<string, Counts>> {
  const all: Map<string, Counts> = new Map()
  for (let from = '00000000-0000-0000-0000-000000000000'; from !== beyondAll;) {
    const end = await db.$queryRaw<{ id: string }[]>`
      select id from employees where agency_id = ${agencyId}::uuid and id >= ${from}::uuid
      order by id limit 1 offset ${block}::int`
    const next = end[0]?.id ?? beyondAll
    const whose = Prisma.sql`r.agency_id = ${agencyId}::uuid`
    const isAll = all.size === 0 && next === beyondAll
    const part = isAll
      ? whose
      : Prisma.sql`${whose} and r.employee_id >= ${from}::uuid and r.employee_id < ${next}::uuid`
    for (const [id, counted] of await read(db, month, part)) all.set(id, counted)
    from = next
  }
  return all
}

const Packed = z.array(z.tuple([z.string(), z.number(), z.number(), z.number(), z.number()]))

/**
 * One join and one grouping: a report is counted at its first activity, which costs far less than grouping by report.
 * The rows come as one value: fifty thousand one by one cost as much as counting them.
 */
async function read(db: Database | Tx, month: Month, whose: Prisma.Sql): Promise<Map<string, Counts>> {
  const { first, last } = boundsOf(month)
  const once = Prisma.sql`(a.position is null or a.position = 1)`
  const [found] = await db.$queryRaw<{ rows: unknown }[]>`
    select coalesce(json_agg(json_build_array(id, reported, approved, late, minutes)), '[]') as rows from (
      select r.employee_id as id, count(*) filter (where ${once}) as reported,
        count(*) filter (where r.status = 'APPROVED' and ${once}) as approved,
        count(*) filter (where v.late and ${once}) as late,
        coalesce(sum(a.effective_minutes) filter (where r.status = 'APPROVED'), 0) as minutes
      from daily_reports r
      join report_versions v on v.report_id = r.id and v.version = r.version
      left join activities a on a.report_id = r.id and a.version = r.version
      where ${whose} and r.day between ${first}::date and ${last}::date
      group by r.employee_id) counted`
  return new Map(
    Packed.parse(found?.rows).map(([id, reportedDays, approvedDays, lateDays, effectiveMinutes]) => [
      id,
      { reportedDays, approvedDays, lateDays, effectiveMinutes },
    ]),
  )
}
