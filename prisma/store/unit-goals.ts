import type { UnitGoals, UnitStanding } from '../../core/performance/evaluation.ts'
import { evaluationPeriod } from '../../core/performance/evaluation-period.ts'
import type { Tx } from '../client.ts'
import { results } from './evaluation-pages.ts'
import { GoalsRow } from './evaluation-rows.ts'
import { asJson } from './json.ts'

/**
 * The goals of each of these units in its period, by `unit:period`. A unit's leader is who assesses its people and,
 * where there are several, belongs to it or assesses most of them.
 */
export async function readGoals(tx: Tx, units: UnitStanding[]): Promise<Map<string, UnitGoals>> {
  const given = units.flatMap(({ unitId, period: key }) => {
    const period = evaluationPeriod(key)
    return period === null ? [] : [{ unitId, period: key, from: period.from, until: period.until }]
  })
  if (given.length === 0) return new Map()
  const rows = await tx.$queryRaw<{ row: unknown }[]>`
    select json_build_object('unitId', w."unitId", 'period', w.period, 'from', w."from", 'until', w.until,
      'leader', w.leader, 'results', ${results}) as row
    from (select distinct on (g."unitId", g.period) g."unitId", g.period, s.id as "skpId", e.name as leader,
        greatest(s."from", g."from") as "from", least(s.until, g.until) as until
      from jsonb_to_recordset(${asJson(given)}::jsonb) as g("unitId" uuid, period text, "from" date, until date)
      join employees m on m.unit_id = g."unitId"
      join supervisor_links k on k.employee_id = m.id and k.role = 'APPRAISING_OFFICIAL' and k.capacity = 'DEFINITIVE'
        and k."from" <= g.until and (k.until is null or g."from" < k.until)
      join employees e on e.id = k.supervisor_id
      join skps s on s.employee_id = e.id and s."from" <= g.until and s.until >= g."from"
        and exists (select from rhks r where r.skp_id = s.id and r.retired_at is null)
      group by g."unitId", g.period, g."from", g.until, s.id, e.id
      order by g."unitId", g.period, e.unit_id = g."unitId" desc, count(*) desc, s.until desc) w`
  const found = rows.map(({ row }) => GoalsRow.parse(row))
  return new Map(
    given.map(({ unitId, period, from, until }): [string, UnitGoals] => {
      const goals = found.find((one) => one.unitId === unitId && one.period === period)
      return [`${unitId}:${period}`, goals ?? { from, until, leader: null, results: [] }]
    }),
  )
}
