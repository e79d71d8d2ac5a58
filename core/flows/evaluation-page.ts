import type { Scene } from '../conversation/flow.ts'
import { cascadeOf } from '../performance/cascade.ts'
import { realisationOf, type Period } from '../performance/check-in.ts'
import type { Appraisee, EvidencePage, UnitStanding } from '../performance/evaluation.ts'
import { distribution } from '../performance/grade-distribution.ts'
import { progressBar } from '../performance/progress-bar.ts'
import { allowed } from '../performance/standing.ts'
import { join, type Rich } from '../rich.ts'
import { cascadeText } from '../texts/cascade.ts'
import { planTexts } from '../texts/planning.ts'
import { peopleOf, performanceOf, periodName, words } from './evaluation-scene.ts'

/** The guide of the unit's performance beside what was given in it so far, as bars. */
export function guideText(scene: Scene, appraisee: Appraisee): Rich {
  const t = words(scene)
  const performance = performanceOf(scene, appraisee)
  if (performance === null) return []
  const given = peopleOf(scene, appraisee.period).flatMap((one) =>
    one.unitId === appraisee.unitId && one.given !== null ? [one.given.grade] : [],
  )
  const { bars, deviations } = distribution(performance, given)
  return join([
    t.guide(t.performances[performance]),
    ...bars.map(({ grade, count, share, atLeast, atMost }) =>
      t.bar(t.grades[grade], progressBar(share, 1), count, t.limits(atLeast, atMost)),
    ),
    deviations.length > 0 ? t.deviates : [],
  ])
}

/** Facts beside each other, without a sum, a mark or a colour that would be half a rating. */
export function factsText(scene: Scene, appraisee: Appraisee): Rich {
  const t = words(scene).facts
  const { page, employee, period } = appraisee
  const name = periodName(period, scene.facts.person.language)
  if (page === null || !allowed('evaluation.see', appraisee.ties))
    return t.head(employee.name, name, appraisee)
  const grades = words(scene).grades
  return join([
    t.head(employee.name, name, appraisee),
    t.reports(page.sent, page.onTime, page.approved),
    t.minutes(page.effectiveMinutes),
    ...page.results.slice(0, 12).flatMap((result) => resultLines(scene, appraisee, result)),
    t.feedback(page.praise, page.improvement),
    ...page.ownWords.slice(0, 3).map((said) => t.words(said.slice(0, 200))),
    t.blockers(page.blockers, page.openBlockers),
    ...page.discipline.slice(0, 5).map(t.discipline),
    page.earlier.length === 0
      ? []
      : t.earlier(
          page.earlier
            .map((one) => `${periodName(one.period, scene.facts.person.language)} ${grades[one.grade]}`)
            .join(', '),
        ),
    page.ledUnit === null ? [] : t.led(words(scene).performances[page.ledUnit]),
    t.noUnits,
  ])
}

/** The organisation's targets as its leader's plan has them, with what was realised: facts for who sets the performance. */
export function goalsText(scene: Scene, { goals }: UnitStanding): Rich {
  const t = words(scene).facts
  if (goals === null) return []
  if (goals.leader === null) return t.noGoals
  return join([
    t.goals(goals.leader),
    ...goals.results.slice(0, 12).flatMap((result) => resultLines(scene, goals, result)),
    t.noUnits,
  ])
}

function resultLines(
  scene: Scene,
  period: Period,
  { title, evidence, cascaded = [], indicators }: EvidencePage['results'][number],
): Rich[] {
  const t = words(scene).facts
  const { aspects } = planTexts[scene.facts.person.language]
  const number = (value: number) =>
    value.toLocaleString(scene.facts.person.language === 'id' ? 'id-ID' : 'en-GB')
  return [
    t.result(title.slice(0, 80), evidence),
    ...indicators.flatMap((indicator) => {
      const { value, target, unit } = realisationOf(indicator, indicator.work, indicator.checkIns, period)
      const line = t.indicator(
        // Often the result's own words again: its aspect says more.
        indicator.title === title ? aspects[indicator.aspect] : indicator.title.slice(0, 60),
        value === null ? t.untold : number(value),
        number(target),
        unit,
      )
      const { language } = scene.facts.person
      return [line, cascadeText(cascadeOf(indicator, cascaded, period), unit, language)]
    }),
  ]
}
