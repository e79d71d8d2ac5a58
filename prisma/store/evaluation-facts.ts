import { addDays, localDay, type Day } from '../../core/calendar/day.ts'
import type { Person } from '../../core/conversation/facts.ts'
import type {
  Appraisee,
  Evaluation,
  EvaluationFacts,
  UnitStanding,
} from '../../core/performance/evaluation.ts'
import { periodsOn } from '../../core/performance/evaluation-period.ts'
import { allowed } from '../../core/performance/standing.ts'
import { shortId } from '../../core/flows/card.ts'
import type { Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { inForce } from './in-force.ts'
import { readPages } from './evaluation-pages.ts'
import { AppraiseeRow, EvaluationRow, UnitRow } from './evaluation-rows.ts'
import { asJson } from './json.ts'
import { bonds, tiesToEmployee } from './ties.ts'
import { readGoals } from './unit-goals.ts'

type Of<T> = T & { viewerId: string }
type Viewer = Pick<Person, 'id' | 'agencyId' | 'zone'>

/** Evaluations as each person sees them today, with all rights looked up now. `pages`: see `core/needs.ts`. */
export async function readEvaluations(
  tx: Tx,
  wanted: { person: Viewer; pages: string[] | null; units: string[] | null }[],
  now: Date,
): Promise<Map<string, EvaluationFacts>> {
  if (wanted.length === 0) return new Map()
  const given = await viewersAndPeriods(
    tx,
    wanted.map(({ person }) => person),
    now,
  )
  const viewers = wanted.map(({ person: { id, zone } }) => ({ viewerId: id, today: localDay(now, zone) }))
  const evaluations = await selectEvaluations(tx, viewers)
  const appraisees = await selectAppraisees(tx, given)
  const units = await selectUnits(tx, given)
  const pagesOf = new Map(wanted.map(({ person, pages }) => [person.id, pages]))
  const withPage = appraisees.filter(({ viewerId, skpId }) => {
    const pages = pagesOf.get(viewerId)
    return pages === null || pages?.includes(shortId(skpId)) === true
  })
  const pages = await readPages(tx, withPage)
  const unitsOf = new Map(wanted.map(({ person, units: named }) => [person.id, named]))
  const goals = await readGoals(
    tx,
    units.filter(({ viewerId, unitId, period, ties, performance }) => {
      const named = unitsOf.get(viewerId)
      const isNamed = named === null || named?.includes(`${shortId(unitId)}.${period}`) === true
      return isNamed && performance === null && allowed('performance.set', ties)
    }),
  )
  return new Map(
    await Promise.all(
      wanted.map(async ({ person }): Promise<[string, EvaluationFacts]> => {
        const mine = <T>(list: Of<T>[]) => list.filter(({ viewerId }) => viewerId === person.id)
        const seen = mine(evaluations)
        return [
          person.id,
          {
            appraisees: mine(appraisees).map((one) => ({
              ...one,
              page: pages.get(`${one.viewerId}:${one.skpId}:${one.period}`) ?? null,
            })),
            units: mine(units).map((one) => ({
              ...one,
              goals: goals.get(`${one.unitId}:${one.period}`) ?? null,
            })),
            own: seen.filter(({ employee }) => employee.id === person.id),
            objections: seen.filter(
              ({ objection, ties }) =>
                objection?.outcome === null &&
                (allowed('objection.explain', ties) || allowed('objection.decide', ties)),
            ),
            holidays: await selectHolidays(tx, person, now),
          },
        ]
      }),
    ),
  )
}

interface Given {
  viewerId: string
  today: Day
  key: string
  from: Day
  until: Day
}

async function viewersAndPeriods(tx: Tx, people: Viewer[], now: Date): Promise<Given[]> {
  const agencies = await tx.agency.findMany({
    where: { id: { in: people.map(({ agencyId }) => agencyId) } },
    select: { id: true, evaluationRhythm: true },
  })
  return people.flatMap(({ id: viewerId, agencyId, zone }) => {
    const today = localDay(now, zone)
    const rhythm = agencies.find(({ id }) => id === agencyId)?.evaluationRhythm ?? 'QUARTERLY'
    return periodsOn(today, rhythm).map(({ key, from, until }) => ({ viewerId, today, key, from, until }))
  })
}

const periods = (given: Given[]) =>
  Prisma.sql`jsonb_to_recordset(${asJson(given)}::jsonb) as w("viewerId" uuid, today date, key text, "from" date, until date)`

/**
 * Whoever is pejabat penilai today assesses; where an SKP ended within the period (a mutation), whoever was it on the
 * SKP's last day.
 */
async function selectAppraisees(tx: Tx, given: Given[]): Promise<Of<Appraisee>[]> {
  const rows = await tx.$queryRaw<{ row: unknown }[]>`
    select json_build_object('viewerId', w."viewerId", 'skpId', s.id, 'unitId', e.unit_id, 'period', w.key,
      'employee', json_build_object('id', e.id, 'name', e.name, 'position', e.position,
        'language', coalesce(e.settings ->> 'language', 'id')),
      'from', greatest(s."from", w."from"), 'until', least(s.until, w.until), 'ties', ${tiesToEmployee},
      'given', (select json_build_object('grade', v.grade) from evaluations v where v.skp_id = s.id and v.period = w.key),
      'expectations', coalesce((select json_agg(json_build_object('value', x.value, 'text', x.text))
        from skp_expectations x where x.skp_id = s.id), '[]')) as row
    from ${periods(given)}
    join lateral (select distinct employee_id from supervisor_links where supervisor_id = w."viewerId"
      and role = 'APPRAISING_OFFICIAL') mine on true
    join skps s on s.employee_id = mine.employee_id and s."from" <= w.until and s.until >= w."from"
      and exists (select from rhks r where r.skp_id = s.id and r.retired_at is null)
    join employees e on e.id = s.employee_id and e.id <> w."viewerId"
    cross join lateral (select w."viewerId", case when s.until < w.until then s.until else w.today end as today) d
    order by w.from, e.name, s."from"`
  return rows
    .map(({ row }) => ({ ...AppraiseeRow.parse(row), page: null }))
    .filter(({ ties }) => allowed('evaluation.see', ties) || allowed('evaluation.rate', ties))
}

/**
 * Units whose people the viewer assesses, units one level up of which they are, and all of them for an administrator,
 * who sets none whose people they assess themselves.
 */
async function selectUnits(tx: Tx, given: Given[]): Promise<Of<UnitStanding>[]> {
  const rows = await tx.$queryRaw<{ row: unknown }[]>`
    select json_build_object('viewerId', w."viewerId", 'unitId', u.id, 'unit', u.name, 'period', w.key,
      'performance', p.value, 'ties', json_build_object('bonds', mine.bonds, 'above', above.bonds,
        'isTop', v.approval_mode = 'SELF_CERTIFIED',
        'isAdmin', v.admin and json_array_length(mine.bonds) = 0)) as row
    from ${periods(given)}
    cross join lateral (select w.today as today) d
    join employees v on v.id = w."viewerId"
    join org_units u on u.agency_id = v.agency_id
    cross join lateral (select ${bonds} as bonds from (select distinct k.role, k.capacity, k.acting_for
      from supervisor_links k join employees m on m.id = k.employee_id
      where m.unit_id = u.id and k.supervisor_id = v.id and k.role = 'APPRAISING_OFFICIAL' and ${inForce('k')}) k) mine
    cross join lateral (select ${bonds} as bonds from (select distinct o.role, o.capacity, o.acting_for
      from supervisor_links k
      join employees m on m.id = k.employee_id and m.unit_id = u.id
      join supervisor_links o on o.employee_id = k.supervisor_id and o.supervisor_id = v.id
        and o.role = 'APPRAISING_OFFICIAL' and ${inForce('o')}
      where k.role = 'APPRAISING_OFFICIAL' and m.id <> v.id and ${inForce('k')}) k) above
    left join unit_performances p on p.unit_id = u.id and p.period = w.key
    where (json_array_length(mine.bonds) + json_array_length(above.bonds) > 0 or v.admin)
      and exists (select from employees m where m.unit_id = u.id)
    order by w.from, u.name`
  return rows.map(({ row }) => ({ ...UnitRow.parse(row), goals: null }))
}

/** What the viewer was given or gave, and open objections that the viewer decides as the assessor's own assessor. */
async function selectEvaluations(
  tx: Tx,
  viewers: { viewerId: string; today: Day }[],
): Promise<Of<Evaluation>[]> {
  const person = (alias: string) => {
    const e = Prisma.raw(alias)
    return Prisma.sql`'id', ${e}.id, 'name', ${e}.name, 'language', coalesce(${e}.settings ->> 'language', 'id')`
  }
  const rows = await tx.$queryRaw<{ row: unknown }[]>`
    select json_build_object('viewerId', d."viewerId", 'id', v.id, 'period', v.period, 'from', v."from", 'until', v.until,
      'employee', json_build_object(${person('e')}, 'position', e.position), 'assessor', json_build_object(${person('a')}),
      'capacity', v.capacity, 'resultRating', v.result_rating, 'behaviorRating', v.behavior_rating, 'grade', v.grade,
      'reasons', v.reasons, 'receivedOn', (v.rated_at at time zone g.timezone)::date,
      'acknowledged', v.acknowledged_at is not null,
      'objection', case when j.evaluation_id is null then null else json_build_object('reasons', j.reasons,
        'filedAt', j.filed_at, 'doubtful', j.doubtful, 'explanation', j.explanation,
        'outcome', case when j.decided_at is null then null else json_build_object('deciderName', b.name,
          'capacity', j.capacity, 'resultRating', j.result_rating, 'behaviorRating', j.behavior_rating,
          'grade', j.grade, 'decision', j.decision) end) end,
      'reviewer', (select json_build_object(${person('r')}) from supervisor_links k join employees r on r.id = k.supervisor_id
        where k.employee_id = v.assessor_id and k.role = 'APPRAISING_OFFICIAL' and ${inForce('k')}
          and k.supervisor_id <> v.employee_id order by k.capacity <> 'DEFINITIVE' desc, k."from" desc limit 1),
      'ties', json_build_object('isSelf', v.employee_id = d."viewerId", 'isAuthor', v.assessor_id = d."viewerId",
        'above', review.bonds)) as row
    from jsonb_to_recordset(${asJson(viewers)}::jsonb) as d("viewerId" uuid, today date)
    join evaluations v on v.employee_id = d."viewerId" or v.assessor_id = d."viewerId" or exists (
      select from supervisor_links k where k.supervisor_id = d."viewerId" and k.employee_id = v.assessor_id)
    join employees e on e.id = v.employee_id
    join employees a on a.id = v.assessor_id
    join agencies g on g.id = e.agency_id
    left join objections j on j.evaluation_id = v.id
    left join employees b on b.id = j.decider_id
    cross join lateral (select ${bonds} as bonds from supervisor_links k
      where k.employee_id = v.assessor_id and k.supervisor_id = d."viewerId" and k.role = 'APPRAISING_OFFICIAL'
        and ${inForce('k')}) review
    where v.employee_id = d."viewerId" or (j.evaluation_id is not null and j.decided_at is null
      and (v.assessor_id = d."viewerId" or json_array_length(review.bonds) > 0))
    order by v.until desc, v.rated_at desc`
  return rows.map(({ row }) => EvaluationRow.parse(row))
}

async function selectHolidays(
  tx: Tx,
  { agencyId, zone }: Viewer,
  now: Date,
): Promise<EvaluationFacts['holidays']> {
  const today = localDay(now, zone)
  const rows = await tx.holiday.findMany({
    where: {
      day: { gte: new Date(addDays(today, -62)), lte: new Date(addDays(today, 62)) },
      OR: [{ agencyId: null }, { agencyId }],
    },
    select: { day: true, kind: true, name: true },
  })
  return rows.map(({ day, ...rest }) => ({ ...rest, day: day.toISOString().slice(0, 10) as Day }))
}
