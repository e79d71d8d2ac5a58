import { localDay, shortDay } from '../calendar/day.ts'
import type { Facts } from '../conversation/facts.ts'
import type { Scene } from '../conversation/flow.ts'
import { berakhlak } from '../performance/berakhlak.ts'
import type { Period } from '../performance/check-in.ts'
import { functionalLevel, creditPoints } from '../performance/credit-points.ts'
import type { Appraisee, Behaviors, Evaluation, EvaluationFacts } from '../performance/evaluation.ts'
import { evaluationPeriod, monthsIn, type PeriodKey } from '../performance/evaluation-period.ts'
import { ratings, type Rating } from '../performance/grade.ts'
import { objectionDeadline, objectionStanding } from '../performance/objection.ts'
import { allowed } from '../performance/standing.ts'
import { join, type Rich } from '../rich.ts'
import { evaluationTexts } from '../texts/evaluation.ts'
import type { Language } from '../texts/language.ts'
import { chosen } from './asking.ts'
import { shortId } from './card.ts'

/** What a talk about evaluations has said so far, read with today's facts. */
const none: EvaluationFacts = { appraisees: [], units: [], own: [], objections: [], holidays: [] }
export const seen = ({ facts }: Scene): EvaluationFacts => facts.evaluation ?? none
export const words = ({ facts }: Scene) => evaluationTexts[facts.person.language]

export function periodName(key: PeriodKey, language: Language): string {
  const period = evaluationPeriod(key)
  return period === null ? key : evaluationTexts[language].period(period)
}

/** "1 Jan – 30 Jun": the part of a period that one SKP covers. */
export function daysOf({ from, until }: Period, language: Language): string {
  return [from, until].map((day) => shortDay(day, language).replace(/^\S+ /, '')).join(' – ')
}

/** Said instead of an empty menu. */
export function nothingToEvaluate({ evaluation, person }: Facts): Rich | null {
  const { appraisees, units, own, objections } = evaluation ?? none
  const any =
    appraisees.length + own.length + objections.length > 0 ||
    units.some(({ ties }) => allowed('performance.set', ties))
  return any ? null : evaluationTexts[person.language].nothing
}

/** Units whose performance this person may set and nobody has yet. */
export const settable = (scene: Scene) =>
  seen(scene).units.filter(
    ({ performance, ties }) => performance === null && allowed('performance.set', ties),
  )

export const unitChosen = (scene: Scene) =>
  settable(scene).find(({ unitId, period }) => `${shortId(unitId)}.${period}` === chosen(scene, 'unit'))

export const periodChosen = (scene: Scene) => chosen(scene, 'what').slice(2) as PeriodKey
export const peopleOf = (scene: Scene, period = periodChosen(scene)) =>
  seen(scene).appraisees.filter((one) => one.period === period)
export const personChosen = (scene: Scene): Appraisee | undefined =>
  peopleOf(scene).find(({ skpId }) => shortId(skpId) === chosen(scene, 'who'))
export const performanceOf = (scene: Scene, { unitId, period }: Appraisee) =>
  seen(scene).units.find((unit) => unit.unitId === unitId && unit.period === period)?.performance ?? null

export const ownChosen = (scene: Scene) =>
  seen(scene).own.find(({ id }) => shortId(id) === chosen(scene, 'own'))
export const objectionChosen = (scene: Scene) =>
  seen(scene).objections.find(({ id }) => shortId(id) === chosen(scene, 'objection'))

export function rating(scene: Scene, key: string): Rating {
  return ratings.find((one) => one === chosen(scene, key)) ?? 'MEETS'
}

/** Each value as the assessor said it, one by one or all at once. */
export function behaviorsOf(scene: Scene): Behaviors {
  const all = chosen(scene, 'values')
  return Object.fromEntries(
    berakhlak.map((value, i) => [value, all === 'each' ? rating(scene, `v${i}`) : rating(scene, 'values')]),
  ) as Behaviors
}

/** Until when an objection may come, and how that stands on the person's today. */
export function objectionTime(scene: Scene, { receivedOn }: Evaluation) {
  const { person, sentAt } = scene.facts
  const calendar = { ...person.calendar, holidays: seen(scene).holidays }
  const deadline = objectionDeadline(receivedOn, calendar)
  return { deadline, standing: objectionStanding(localDay(sentAt, person.zone), deadline) }
}

/** The result in force: as the superior of the assessor decided, else as given. */
export function inForce(evaluation: Evaluation) {
  return evaluation.objection?.outcome ?? evaluation
}

export function resultText(evaluation: Evaluation, language: Language): Rich {
  const t = evaluationTexts[language]
  const { period, from, until, reasons, capacity, assessor, employee } = evaluation
  const { resultRating, behaviorRating, grade } = inForce(evaluation)
  const level = functionalLevel(employee.position)
  const yearly = evaluationPeriod(period)?.kind === 'YEARLY'
  return join([
    t.result({
      period: periodName(period, language),
      from,
      until,
      result: t.ratings[resultRating],
      behavior: t.ratings[behaviorRating],
      grade: t.grades[grade],
      by: assessor.name,
      capacity,
      reasons,
    }),
    level === null || !yearly ? [] : t.credit(creditPoints(level, grade, monthsIn({ from, until }))),
  ])
}
