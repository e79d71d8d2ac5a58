import { z } from 'zod'
import type { Day } from '../../core/calendar/day.ts'
import type { MonthSource } from '../../core/performance/month-fold.ts'
import type { Month } from '../../core/performance/month-summary.ts'
import type { Database, Tx } from '../client.ts'
import { boundsOf } from './month-calendars.ts'

const day = z.string().transform((text) => text as Day)
const Row = z.object({
  employeeId: z.string(),
  rhkId: z.string(),
  kind: z.enum(['UTAMA', 'TAMBAHAN']),
  title: z.string(),
  indicators: z.array(
    z.object({
      id: z.string(),
      title: z.string(),
      aspect: z.enum(['QUANTITY', 'QUALITY', 'TIME', 'COST']),
      target: z.number(),
      unit: z.string(),
      narrative: z.boolean(),
      checkIns: z.array(
        z.object({
          id: z.string(),
          day,
          sentAt: z.coerce.date(),
          mode: z.enum(['CUMULATIVE', 'DELTA']),
          value: z.number(),
        }),
      ),
    }),
  ),
  works: z.array(z.object({ day, quantity: z.number().nullable(), unit: z.string().nullable() })),
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
  const rows = await db.$queryRaw<{ row: unknown }[]>`
    select json_build_object('employeeId', s.employee_id, 'rhkId', k.id, 'title', k.title,
      'kind', case k.kind when 'MAIN' then 'UTAMA' else 'TAMBAHAN' end,
      'indicators', coalesce((select json_agg(json_build_object('id', i.id, 'title', i.title, 'aspect', i.aspect,
          'target', i.target, 'unit', i.unit, 'narrative', i.narrative,
          'checkIns', coalesce((select json_agg(json_build_object('id', c.id, 'day', c.day, 'sentAt', c.sent_at,
              'mode', c.mode, 'value', c.value))
            from target_check_ins c where c.indicator_id = i.id and c.day <= ${last}::date), '[]')) order by i.position)
        from indicators i where i.rhk_id = k.id and (i.retired_at is null or i.retired_at::date > ${first}::date)), '[]'),
      'works', coalesce((select json_agg(json_build_object('day', r.day, 'quantity', a.quantity, 'unit', a.unit))
        from activities a
        join daily_reports r on r.id = a.report_id and r.version = a.version
        where a.rhk_id = k.id and r.status = 'APPROVED' and r.day between s."from" and ${last}::date), '[]'),
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
