import { z } from 'zod'
import { localDay, type Day } from '../../core/calendar/day.ts'
import type { Person } from '../../core/conversation/facts.ts'
import { berakhlak } from '../../core/performance/berakhlak.ts'
import type { FeedbackFacts } from '../../core/performance/feedback.ts'
import type { Tx } from '../client.ts'
import { inForce } from './in-force.ts'
import { asJson } from './json.ts'
import { TiesRow, tiesToEmployee } from './ties.ts'

const language = z.enum(['id', 'en'])
const Row = z.object({
  viewerId: z.string(),
  colleagues: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      language,
      relation: z.enum(['SUPERVISOR', 'SUBORDINATE', 'TEAM']),
      ties: TiesRow,
      results: z.array(z.object({ id: z.string(), title: z.string() })),
    }),
  ),
  received: z.array(
    z.object({
      authorName: z.string(),
      kind: z.enum(['PRAISE', 'IMPROVEMENT']),
      rhkTitle: z.string().nullable(),
      value: z.enum(berakhlak).nullable(),
      text: z.string(),
      sentAt: z.coerce.date(),
    }),
  ),
  blockers: z.array(
    z.object({
      id: z.string(),
      employeeId: z.string(),
      employeeName: z.string(),
      employeeLanguage: language,
      text: z.string(),
      raisedAt: z.coerce.date(),
      ties: TiesRow,
    }),
  ),
  steps: z.array(
    z.object({
      id: z.string(),
      text: z.string(),
      due: z.string().transform((text) => text as Day),
      leaderId: z.string(),
      leaderLanguage: language,
    }),
  ),
})

/** With whom these people work today, what they were told, and what is open. By person. */
export async function readFeedback(tx: Tx, people: Person[], now: Date): Promise<Map<string, FeedbackFacts>> {
  if (people.length === 0) return new Map()
  const given = people.map(({ id, zone }) => ({ viewerId: id, today: localDay(now, zone) }))
  const rows = await tx.$queryRaw<{ row: unknown }[]>`
    select json_build_object('viewerId', d."viewerId",
      'colleagues', coalesce((select json_agg(json_build_object('id', e.id, 'name', e.name,
          'language', coalesce(e.settings ->> 'language', 'id'), 'relation', c.relation,
          'ties', ${tiesToEmployee}::jsonb || jsonb_build_object('isBelow', c.relation = 'SUPERVISOR',
            'isTeam', c.relation = 'TEAM'),
          'results', coalesce((select json_agg(json_build_object('id', r.id, 'title', r.short_title) order by r.position)
            from skps s join rhks r on r.skp_id = s.id and r.retired_at is null
            where s.employee_id = e.id and s."from" <= d.today and d.today <= s.until), '[]'))
          order by c.rank, e.name)
        from (select distinct on (id) id, relation, rank from (
            select k.supervisor_id as id, 'SUPERVISOR' as relation, 1 as rank from supervisor_links k
              where k.employee_id = d."viewerId" and ${inForce('k')}
            union all
            select k.employee_id, 'SUBORDINATE', 2 from supervisor_links k
              where k.supervisor_id = d."viewerId" and ${inForce('k')}
            union all
            select o.employee_id, 'TEAM', 3 from supervisor_links k
              join supervisor_links o on o.supervisor_id = k.supervisor_id and o.role = k.role and ${inForce('o')}
              where k.employee_id = d."viewerId" and k.role = 'CONSIDERING_OFFICIAL' and ${inForce('k')}) all_of_them
          where id <> d."viewerId" order by id, rank) c
        join employees e on e.id = c.id), '[]'),
      'received', coalesce((select json_agg(json_build_object('authorName', e.name, 'kind', f.kind,
          'rhkTitle', r.short_title, 'value', f.value, 'text', f.text, 'sentAt', f.sent_at) order by f.sent_at desc)
        from (select * from feedback where receiver_id = d."viewerId" order by sent_at desc limit 40) f
        join employees e on e.id = f.author_id left join rhks r on r.id = f.rhk_id), '[]'),
      'blockers', coalesce((select json_agg(json_build_object('id', b.id, 'employeeId', e.id, 'employeeName', e.name,
          'employeeLanguage', coalesce(e.settings ->> 'language', 'id'), 'text', b.text, 'raisedAt', b.raised_at,
          'ties', ${tiesToEmployee}) order by b.raised_at)
        from blockers b join employees e on e.id = b.employee_id
        where b.answered_at is null and (b.employee_id = d."viewerId" or exists (select from supervisor_links k
          where k.employee_id = e.id and k.supervisor_id = d."viewerId" and ${inForce('k')}))), '[]'),
      'steps', coalesce((select json_agg(json_build_object('id', n.id, 'text', n.text, 'due', n.due,
          'leaderId', e.id, 'leaderLanguage', coalesce(e.settings ->> 'language', 'id')) order by n.due)
        from next_steps n join performance_dialogues p on p.id = n.dialogue_id join employees e on e.id = p.leader_id
        where p.employee_id = d."viewerId" and n.done_at is null), '[]')) as row
    from jsonb_to_recordset(${asJson(given)}::jsonb) as d("viewerId" uuid, today date)`
  return new Map(
    rows.map(({ row }) => {
      const { viewerId, ...facts } = Row.parse(row)
      return [viewerId, facts]
    }),
  )
}
