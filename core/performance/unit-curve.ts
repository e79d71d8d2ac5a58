import type { EvaluationFacts } from './evaluation.ts'
import { evaluationPeriod } from './evaluation-period.ts'
import type { Grade, OrgPerformance } from './grade.ts'
import type { Month } from './month-summary.ts'

/** The grades given in a unit so far, beside what its performance guides to. Counts only, no names. */
export interface UnitCurve {
  unit: string
  performance: OrgPerformance
  given: Grade[]
  /** Of how many people. */
  all: number
}

/** Of the periods that end with a month: the year's, or the agency's other one. */
export function unitCurves(
  { appraisees, units }: EvaluationFacts,
  { month, yearly }: { month: Month; yearly: boolean },
): UnitCurve[] {
  const isMeant = (key: string) => {
    const period = evaluationPeriod(key)
    return period?.until.slice(0, 7) === month && (period.kind === 'YEARLY') === yearly
  }
  return units.flatMap(({ unitId, unit, period, performance }) => {
    const people = appraisees.filter((one) => one.unitId === unitId && one.period === period)
    if (performance === null || people.length === 0 || !isMeant(period)) return []
    const given = people.flatMap((one) => (one.given === null ? [] : [one.given.grade]))
    return [{ unit, performance, given, all: people.length }]
  })
}
