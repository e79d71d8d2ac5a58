import { z } from 'zod'
import type { Day } from '../../core/calendar/day.ts'
import { Prisma } from '../generated/client.ts'

const day = z.string().transform((text) => text as Day)

/** A planned result with all that a form says of it. */
export const FormResultRow = z.object({
  kind: z.enum(['UTAMA', 'TAMBAHAN']),
  title: z.string(),
  parentTitle: z.string().nullable(),
  indicators: z.array(
    z.object({
      id: z.string(),
      aspect: z.enum(['QUANTITY', 'QUALITY', 'TIME', 'COST']),
      perspective: z.enum(['RECIPIENTS', 'PROCESS', 'STRENGTHENING', 'BUDGET']).nullable(),
      title: z.string(),
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
  /** Approved, since the SKP began: what was realised within a period is the total less that before it. */
  work: z.array(z.object({ day, quantity: z.number().nullable(), unit: z.string().nullable() })),
  evidence: z.array(z.string()),
  feedback: z.array(z.string()),
})

/**
 * The planned results in force of the SKP `s` of the employee `e` in the agency `g`. Evidence and feedback are those of the
 * days from `from` to `until`; feedback is what this employee received, for no other paper than their own.
 */
export function formResults(from: Prisma.Sql, until: Prisma.Sql): Prisma.Sql {
  const approved = Prisma.sql`activities a join daily_reports r on r.id = a.report_id and r.version = a.version
    and r.status = 'APPROVED'`
  return Prisma.sql`coalesce((select json_agg(json_build_object('title', q.title,
      'kind', case q.kind when 'MAIN' then 'UTAMA' else 'TAMBAHAN' end,
      'parentTitle', (select title from rhks where id = q.parent_id),
      'indicators', coalesce((select json_agg(json_build_object('id', i.id, 'aspect', i.aspect,
          'perspective', i.perspective, 'title', i.title, 'target', i.target, 'unit', i.unit, 'narrative', i.narrative,
          'checkIns', coalesce((select json_agg(json_build_object('id', c.id, 'day', c.day, 'sentAt', c.sent_at,
            'mode', c.mode, 'value', c.value)) from target_check_ins c where c.indicator_id = i.id), '[]'))
          order by i.position)
        from indicators i where i.rhk_id = q.id and i.retired_at is null), '[]'),
      'work', coalesce((select json_agg(json_build_object('day', r.day, 'quantity', a.quantity, 'unit', a.unit))
        from ${approved} where a.rhk_id = q.id), '[]'),
      'evidence', coalesce((select json_agg(w.words order by w.words) from (
          select p.url as words from evidence p join ${approved} on a.id = p.activity_id
          where a.rhk_id = q.id and p.url is not null and r.day between ${from} and ${until} group by p.url
          union all
          select count(*) || case p.kind when 'PHOTO' then ' foto' else ' dokumen' end
          from evidence p join ${approved} on a.id = p.activity_id
          where a.rhk_id = q.id and p.url is null and r.day between ${from} and ${until} group by p.kind) w), '[]'),
      'feedback', coalesce((select json_agg(f.text order by f.sent_at) from feedback f
        where f.receiver_id = e.id and f.rhk_id = q.id
          and (f.sent_at at time zone g.timezone)::date between ${from} and ${until}), '[]')) order by q.position)
    from rhks q where q.skp_id = s.id and q.retired_at is null), '[]')`
}
