import type { Appraisee, EvidencePage } from '../../core/performance/evaluation.ts'
import type { Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { PageRow } from './evaluation-rows.ts'
import { asJson } from './json.ts'
import { approvedWork, cascade, indicatorsOf, workOn } from './realisation-rows.ts'

/** Results in force of SKP `w."skpId"` with their evidence between `w."from"` and `w.until`, and all that realisation needs. */
export const results = Prisma.sql`coalesce((select json_agg(json_build_object('title', k.title,
    'evidence', (select count(*) from evidence p join ${approvedWork} on a.id = p.activity_id
      where a.rhk_id = k.id and r.day between w."from" and w.until),
    'work', ${workOn()}, 'cascaded', ${cascade}, 'indicators', ${indicatorsOf()}) order by k.position)
  from rhks k where k.skp_id = w."skpId" and k.retired_at is null), '[]')`

/** The page of facts of each of these, by `viewer:skp:period`. Work is read from the SKP's start: realisation needs it. */
export async function readPages(
  tx: Tx,
  wanted: (Appraisee & { viewerId: string })[],
): Promise<Map<string, EvidencePage>> {
  if (wanted.length === 0) return new Map()
  const given = wanted.map(({ viewerId, skpId, employee, period, from, until, unitId }) => ({
    viewerId,
    skpId,
    employeeId: employee.id,
    period,
    from,
    until,
    unitId,
  }))
  const rows = await tx.$queryRaw<{ row: unknown }[]>`
    select json_build_object('viewerId', w."viewerId", 'skpId', w."skpId", 'period', w.period, 'page', json_build_object(
      'sent', r.sent, 'onTime', r.on_time, 'approved', r.approved, 'effectiveMinutes', r.minutes,
      'results', ${results},
      'praise', f.praise, 'improvement', f.improvement,
      'ownWords', coalesce((select json_agg(b.text order by b.sent_at desc) from feedback b
        where b.receiver_id = w."employeeId" and b.author_id = w."viewerId"
          and b.sent_at::date between w."from" and w.until), '[]'),
      'blockers', o.raised, 'openBlockers', o.open,
      'earlier', coalesce((select json_agg(json_build_object('period', v.period, 'grade', coalesce(j.grade, v.grade))
          order by v.until) from evaluations v left join objections j on j.evaluation_id = v.id
        where v.employee_id = w."employeeId" and v.period <> w.period
          and left(v.period, 4) = left(w.period, 4)), '[]'),
      'discipline', coalesce((select json_agg(json_build_object('fact', x.fact, 'letter', x.letter, 'from', x."from")
          order by x."from") from discipline_facts x
        where x.employee_id = w."employeeId" and x."from" <= w.until and coalesce(x.until, x."from") >= w."from"), '[]'),
      'ledUnit', (select q.value from unit_performances q where q.unit_id = w."unitId" and q.period = w.period
        and exists (select from supervisor_links s join employees m on m.id = s.employee_id
          where s.supervisor_id = w."employeeId" and s.role = 'APPRAISING_OFFICIAL' and m.unit_id = w."unitId"
            and s."from" <= w.until and (s.until is null or w.until < s.until))))) as row
    from jsonb_to_recordset(${asJson(given)}::jsonb) as w("viewerId" uuid, "skpId" uuid, "employeeId" uuid, period text,
      "from" date, until date, "unitId" uuid)
    cross join lateral (select count(*) as sent, count(*) filter (where not v.late) as on_time,
        count(*) filter (where d.status = 'APPROVED') as approved,
        coalesce(sum((select sum(a.effective_minutes) from activities a where a.report_id = d.id
          and a.version = d.version)) filter (where d.status = 'APPROVED'), 0) as minutes
      from daily_reports d join report_versions v on v.report_id = d.id and v.version = d.version
      where d.employee_id = w."employeeId" and d.day between w."from" and w.until) r
    cross join lateral (select count(*) filter (where b.kind = 'PRAISE') as praise,
        count(*) filter (where b.kind = 'IMPROVEMENT') as improvement
      from feedback b where b.receiver_id = w."employeeId" and b.sent_at::date between w."from" and w.until) f
    cross join lateral (select count(*) as raised, count(*) filter (where b.answered_at is null) as open
      from blockers b where b.employee_id = w."employeeId" and b.raised_at::date between w."from" and w.until) o`
  return new Map(
    rows.map(({ row }) => {
      const { viewerId, skpId, period, page } = PageRow.parse(row)
      return [`${viewerId}:${skpId}:${period}`, page]
    }),
  )
}
