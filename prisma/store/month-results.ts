import { z } from 'zod'
import type { MonthSource } from '../../core/performance/month-fold.ts'
import type { Month } from '../../core/performance/month-summary.ts'
import type { Database, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { boundsOf } from './month-calendars.ts'
import { IndicatorRow, indicatorsOf, workOn, WorkRow } from './realisation-rows.ts'

const Row = z.object({
  employeeId: z.string(),
  rhkId: z.string(),
  kind: z.enum(['UTAMA', 'TAMBAHAN']),
  title: z.string(),
  indicators: z.array(IndicatorRow),
  works: z.array(WorkRow),
  feedback: z.array(z.string()),
})

/**
 * The planned results of every SKP of these people that touches the month, with all approved work since it began.
 * Feedback is that which the employee received in the month: only their own documents may show it.
 */
export async function readMonthResults(
  db: Database | Tx,
  ids: string[],
  month: Month,
): Promise<Map<string, MonthSource['results']>> {
  const { first, last } = boundsOf(month)
  const indicators = indicatorsOf({
    which: Prisma.sql`(n.retired_at is null or n.retired_at::date > ${first}::date)`,
    told: Prisma.sql`c.day <= ${last}::date`,
  })
  const rows = await db.$queryRaw<{ row: unknown }[]>`
    select json_build_object('employeeId', s.employee_id, 'rhkId', k.id, 'title', k.title,
      'kind', case k.kind when 'MAIN' then 'UTAMA' else 'TAMBAHAN' end,
      'indicators', ${indicators}, 'works', ${workOn(Prisma.sql`r.day between s."from" and ${last}::date`)},
      'feedback', coalesce((select json_agg(f.text order by f.sent_at) from feedback f
        join employees e on e.id = f.receiver_id join agencies g on g.id = e.agency_id
        where f.receiver_id = s.employee_id and f.rhk_id = k.id
          and (f.sent_at at time zone g.timezone)::date between ${first}::date and ${last}::date), '[]')) as row
    from skps s join rhks k on k.skp_id = s.id
    where s.employee_id = any(${ids}::uuid[]) and s."from" <= ${last}::date and s.until >= ${first}::date
      and (k.retired_at is null or k.retired_at::date > ${first}::date)
    order by s.employee_id, s."from", k.position`
  const found = new Map<string, MonthSource['results']>()
  for (const { row } of rows) {
    const { employeeId, ...result } = Row.parse(row)
    found.set(employeeId, [...(found.get(employeeId) ?? []), result])
  }
  return found
}
