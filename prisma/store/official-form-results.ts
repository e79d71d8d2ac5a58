import { z } from 'zod'
import { Prisma } from '../generated/client.ts'
import { approvedWork, IndicatorRow, indicatorsOf, workOn, WorkRow } from './realisation-rows.ts'

/** A planned result with all that a form says of it. */
export const FormResultRow = z.object({
  kind: z.enum(['UTAMA', 'TAMBAHAN']),
  title: z.string(),
  parentTitle: z.string().nullable(),
  indicators: z.array(IndicatorRow),
  /** Since the SKP began: what was realised within a period is the total less that before it. */
  work: z.array(WorkRow),
  evidence: z.array(z.string()),
  feedback: z.array(z.string()),
})

/**
 * The planned results in force of the SKP `s` of the employee `e` in the agency `g`. Evidence and feedback are those of the
 * days from `from` to `until`; feedback is what this employee received, for no other paper than their own.
 */
export function formResults(from: Prisma.Sql, until: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`coalesce((select json_agg(json_build_object('title', k.title,
      'kind', case k.kind when 'MAIN' then 'UTAMA' else 'TAMBAHAN' end,
      'parentTitle', (select title from rhks where id = k.parent_id),
      'indicators', ${indicatorsOf()}, 'work', ${workOn()},
      'evidence', coalesce((select json_agg(w.words order by w.words) from (
          select p.url as words from evidence p join ${approvedWork} on a.id = p.activity_id
          where a.rhk_id = k.id and p.url is not null and r.day between ${from} and ${until} group by p.url
          union all
          select count(*) || case p.kind when 'PHOTO' then ' foto' else ' dokumen' end
          from evidence p join ${approvedWork} on a.id = p.activity_id
          where a.rhk_id = k.id and p.url is null and r.day between ${from} and ${until} group by p.kind) w), '[]'),
      'feedback', coalesce((select json_agg(f.text order by f.sent_at) from feedback f
        where f.receiver_id = e.id and f.rhk_id = k.id
          and (f.sent_at at time zone g.timezone)::date between ${from} and ${until}), '[]')) order by k.position)
    from rhks k where k.skp_id = s.id and k.retired_at is null), '[]')`
}
