import { localDay, type Day } from '../../core/calendar/day.ts'
import type { Person } from '../../core/conversation/facts.ts'
import type { PlanNeeds } from '../../core/plan-needs.ts'
import type { NamedCheckIn, Plan } from '../../core/performance/plan.ts'
import type { PlanFacts } from '../../core/performance/plan-facts.ts'
import type { Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { inForce } from './in-force.ts'
import { asJson } from './json.ts'
import { readHistory } from './plan-history.ts'
import { readPlanFiles } from './plan-files.ts'
import { AroundRow, CheckInRow, PlanRow } from './plan-rows.ts'
import { cascade, indicatorsOf, workOn } from './realisation-rows.ts'
import { tiesToEmployee } from './ties.ts'

type Of<T> = T & { viewerId: string }
interface Viewer {
  viewerId: string
  today: Day
}

/** Plans and targets as each person sees them today, with all rights looked up now; nothing for who needs none. */
export async function readPlans(
  tx: Tx,
  asked: { person: Pick<Person, 'id' | 'zone'>; needs: PlanNeeds | null }[],
  now: Date,
): Promise<Map<string, { plan: PlanFacts }>> {
  const wanted = asked.flatMap(({ person, needs }) => (needs === null ? [] : [{ person, needs }]))
  if (wanted.length === 0) return new Map()
  const viewers = wanted.map(({ person: { id, zone } }) => ({ viewerId: id, today: localDay(now, zone) }))
  const of = (i: number) => viewers[i] as Viewer
  const checkIns = await selectCheckIns(
    tx,
    wanted.flatMap(({ needs }, i) => needs.checkInIds.map((checkInId) => ({ ...of(i), checkInId }))),
  )
  const plans = await selectPlans(tx, viewers, [
    ...wanted.flatMap(({ needs }, i) => needs.skpIds.map((skpId) => ({ ...of(i), skpId }))),
    ...checkIns.map(({ viewerId, skpId }) => ({ viewerId, skpId })),
  ])
  const history = await readHistory(
    tx,
    wanted.flatMap(({ needs: { historyId } }, i) =>
      plans
        .filter(({ viewerId, id }) => viewerId === of(i).viewerId && id === historyId)
        .map(({ viewerId, id: skpId }) => ({ viewerId, skpId })),
    ),
  )
  const around = await selectAround(tx, viewers)
  const files = await readPlanFiles(
    tx,
    wanted.flatMap(({ needs: { fileId } }, i) => (fileId === null ? [] : [{ ...of(i), fileId }])),
  )
  return new Map(
    around.map(({ viewerId, ...rest }): [string, { plan: PlanFacts }] => {
      const mine = <T>(list: Of<T>[]) => list.filter((one) => one.viewerId === viewerId)
      const seen = mine(plans)
      const plan = {
        ...rest,
        own: seen.filter(({ employeeId }) => employeeId === viewerId),
        named: seen.filter(({ employeeId }) => employeeId !== viewerId),
        checkIns: mine(checkIns),
        history: mine(history),
        file: files.get(viewerId) ?? null,
      }
      return [viewerId, { plan }]
    }),
  )
}

const people = (viewers: Viewer[]) =>
  Prisma.sql`jsonb_to_recordset(${asJson(viewers)}::jsonb) as d("viewerId" uuid, today date)`

const employee = Prisma.sql`'employeeId', e.id, 'employeeName', e.name,
  'employeeLanguage', coalesce(e.settings ->> 'language', 'id')`

/** Rencana aksi of indicator `n`. */
const actions = Prisma.sql`, 'actions', coalesce((select json_agg(json_build_object('month',
    to_char(p.month, 'YYYY-MM'), 'target', p.target)) from action_plans p where p.indicator_id = n.id), '[]')`

/** Approved reports only, in their newest version; all of the SKP's time, since realisation needs it. */
const results = Prisma.sql`coalesce((select json_agg(json_build_object('id', k.id, 'kind', k.kind, 'title', k.title,
    'parentId', k.parent_id, 'parentTitle', m.title,
    'work', ${workOn()}, 'cascaded', ${cascade}, 'indicators', ${indicatorsOf({ more: actions })}) order by k.position)
  from rhks k left join rhks m on m.id = k.parent_id where k.skp_id = s.id and k.retired_at is null), '[]')`

/** Their own plans of a year back and all that begin later; others only where they are linked to the employee today. */
async function selectPlans(
  tx: Tx,
  viewers: Viewer[],
  named: { viewerId: string; skpId: string }[],
): Promise<Of<Plan>[]> {
  const rows = await tx.$queryRaw<{ row: unknown }[]>`
    select json_build_object('viewerId', d."viewerId", 'id', s.id, ${employee}, 'employeeUnit', u.name,
      'from', s."from", 'until', s.until, 'form', s.form, 'status', s.status, 'version', s.version,
      'attachments', s.attachments, 'results', ${results}, 'ties', ${tiesToEmployee},
      'proposal', (select json_build_object('version', v.version, 'content', v.content, 'status', v.status,
          'notes', v.notes, 'deciderName', b.name, 'capacity', v.capacity)
        from skp_versions v left join employees b on b.id = v.decider_id
        where v.skp_id = s.id and v.version = s.version),
      'expectations', coalesce((select json_agg(json_build_object('value', x.value, 'text', x.text))
        from skp_expectations x where x.skp_id = s.id), '[]')) as row
    from ${people(viewers)}
    join skps s on (s.employee_id = d."viewerId" and s.until >= d.today - 366)
      or exists (select from jsonb_to_recordset(${asJson(named)}::jsonb) as w("viewerId" uuid, "skpId" uuid)
        where w."viewerId" = d."viewerId" and w."skpId" = s.id)
    join employees e on e.id = s.employee_id
    join org_units u on u.id = e.unit_id
    where e.id = d."viewerId" or exists (select from supervisor_links k
      where k.employee_id = e.id and k.supervisor_id = d."viewerId" and ${inForce('k')})
    order by s."from" desc`
  return rows.map(({ row }) => PlanRow.parse(row)).flatMap(({ maySee, ...plan }) => (maySee ? [plan] : []))
}

async function selectCheckIns(
  tx: Tx,
  wanted: (Viewer & { checkInId: string })[],
): Promise<Of<NamedCheckIn>[]> {
  if (wanted.length === 0) return []
  const rows = await tx.$queryRaw<{ row: unknown }[]>`
    select json_build_object('viewerId', d."viewerId", 'id', c.id, ${employee}, 'skpId', r.skp_id,
      'indicatorId', c.indicator_id, 'mode', c.mode, 'value', c.value, 'review', c.review, 'reviewerName', b.name,
      'ties', ${tiesToEmployee}) as row
    from jsonb_to_recordset(${asJson(wanted)}::jsonb) as d("viewerId" uuid, today date, "checkInId" uuid)
    join target_check_ins c on c.id = d."checkInId"
    join indicators n on n.id = c.indicator_id
    join rhks r on r.id = n.rhk_id
    join employees e on e.id = c.employee_id
    left join employees b on b.id = c.reviewer_id`
  return rows.map(({ row }) => CheckInRow.parse(row))
}

/** The assessor, what the leader's plan holds, and the plans that wait for this person. */
async function selectAround(tx: Tx, viewers: Viewer[]) {
  const rows = await tx.$queryRaw<{ row: unknown }[]>`
    select json_build_object('viewerId', d."viewerId",
      'official', (select json_build_object('id', e.id, 'name', e.name, 'language', coalesce(e.settings ->> 'language', 'id'))
        from supervisor_links k join employees e on e.id = k.supervisor_id
        where k.employee_id = d."viewerId" and k.role = 'APPRAISING_OFFICIAL' and ${inForce('k')}
        order by k.capacity <> 'DEFINITIVE' desc, k."from" desc limit 1),
      'leader', coalesce((select json_agg(json_build_object('id', r.id, 'title', r.title) order by r.position)
        from skps s join rhks r on r.skp_id = s.id and r.retired_at is null
        where s."from" <= d.today and d.today <= s.until and s.employee_id = (select k.supervisor_id
          from supervisor_links k where k.employee_id = d."viewerId" and ${inForce('k')}
          order by k.role = 'CONSIDERING_OFFICIAL' desc, k.capacity = 'DEFINITIVE' desc limit 1)), '[]'),
      'team', coalesce((select json_agg(json_build_object('id', s.id, 'employeeName', e.name) order by e.name)
        from skps s join employees e on e.id = s.employee_id and e.id <> d."viewerId"
        where s."from" <= d.today and d.today <= s.until
          and exists (select from rhks r where r.skp_id = s.id and r.retired_at is null)
          and e.id in (select k.employee_id from supervisor_links k
            where k.supervisor_id = d."viewerId" and ${inForce('k')})), '[]'),
      'waiting', coalesce((select json_agg(json_build_object('id', s.id, 'version', s.version, 'employeeName', e.name)
          order by v.sent_at)
        from skps s join employees e on e.id = s.employee_id and e.id <> d."viewerId"
        join skp_versions v on v.skp_id = s.id and v.version = s.version
        where s.status = 'SUBMITTED' and exists (select from supervisor_links k
          where k.employee_id = e.id and k.supervisor_id = d."viewerId" and k.role = 'APPRAISING_OFFICIAL'
            and ${inForce('k')})), '[]')) as row
    from ${people(viewers)}`
  return rows.map(({ row }) => AroundRow.parse(row))
}
