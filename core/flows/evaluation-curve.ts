import type { Choice, Outcome, Scene } from '../conversation/flow.ts'
import type { Button } from '../messages.ts'
import { evaluationPeriod, type PeriodKey } from '../performance/evaluation-period.ts'
import type { Month } from '../performance/month-summary.ts'
import { monthTexts } from '../texts/month.ts'
import type { Language } from '../texts/language.ts'
import { chosen } from './asking.ts'
import { periodName, seen } from './evaluation-scene.ts'

/** Which file is the curve of a period: known by the month that ends it. */
function fileOf(key: PeriodKey): { kind: 'curve' | 'curve-year'; month: Month } {
  const period = evaluationPeriod(key)
  return {
    kind: period?.kind === 'YEARLY' ? 'curve-year' : 'curve',
    month: (period?.until ?? key).slice(0, 7) as Month,
  }
}

/** The guide as a curve beside what was given, as a picture: a tap away where grades are given. */
export function curveButton(key: PeriodKey, language: Language): Button {
  const { kind, month } = fileOf(key)
  return { label: monthTexts[language].kinds[kind], data: `sm:f:${kind}:${month}` }
}

/** Of each period in which a unit's performance is set: without it there is no guide. */
export function curveChoices(scene: Scene): Choice[] {
  const { appraisees, units } = seen(scene)
  const { language } = scene.facts.person
  const guided = appraisees.filter(({ unitId, period }) =>
    units.some((unit) => unit.unitId === unitId && unit.period === period && unit.performance !== null),
  )
  return [...new Set(guided.map(({ period }) => period))].map((period) => ({
    value: `c.${period}`,
    label: `${monthTexts[language].kinds.curve} · ${periodName(period, language)}`,
  }))
}

export function askCurve(scene: Scene): Outcome {
  const { person, turnId: jobId } = scene.facts
  const { kind, month } = fileOf(chosen(scene, 'what').slice(2) as PeriodKey)
  const t = monthTexts[person.language]
  return {
    replies: [{ text: t.queued(t.kinds[kind]), slot: `doc:${jobId}` }],
    effects: [{ type: 'ask-document', employeeId: person.id, jobId, kind, month }],
    tell: [],
  }
}
