import type { CycleChange, CycleEffect } from '../conversation/cycle-effects.ts'
import type { Tell } from '../conversation/effects.ts'
import type { Outcome, Scene } from '../conversation/flow.ts'
import { localDay } from '../calendar/day.ts'
import type { Button } from '../messages.ts'
import type { Evaluation } from '../performance/evaluation.ts'
import { grade, type OrgPerformance } from '../performance/grade.ts'
import { actsAs, allowed } from '../performance/standing.ts'
import { join, type Rich } from '../rich.ts'
import { evaluationTexts } from '../texts/evaluation.ts'
import { chosen, written } from './asking.ts'
import { shortId } from './card.ts'
import { askCurve, curveButton } from './evaluation-curve.ts'
import { verdictOf } from './evaluation-objection.ts'
import {
  behaviorsOf,
  objectionChosen,
  objectionTime,
  ownChosen,
  performanceOf,
  periodName,
  personChosen,
  rating,
  resultText,
  unitChosen,
  words,
} from './evaluation-scene.ts'

/** Every act is checked against facts read in this message's transaction; the first one stands. */
export function finishEvaluation(scene: Scene): Outcome {
  const value = chosen(scene, 'what')
  if (value.startsWith('c.')) return askCurve(scene)
  const ending = value.startsWith('p.') ? give : endings[value === 'own' ? chosen(scene, 'act') : value]
  if (chosen(scene, 'sure') === 'no') return { replies: [{ text: scene.t.cancelled }], effects: [], tell: [] }
  return ending?.(scene) ?? { replies: [{ text: words(scene).lost }], effects: [], tell: [] }
}

const endings: Record<string, (scene: Scene) => Outcome | null> = {
  units: setPerformance,
  acknowledge,
  object,
  objections: (scene) => decide(scene) ?? explain(scene),
}

type Detail = CycleEffect['audit']['detail']
const effect = (change: CycleChange, subject: string, detail: Detail): CycleEffect => ({
  type: 'cycle',
  change,
  audit: { subject, detail },
})

function tell(employeeId: string, key: string, text: Rich, ...buttons: Button[]): Tell {
  const reply = { text, ...(buttons.length === 0 ? {} : { buttons: buttons.map((button) => [button]) }) }
  return { employeeId, kind: 'notice', dedupeKey: key, reply }
}

function setPerformance(scene: Scene): Outcome | null {
  const { person, sentAt: setAt } = scene.facts
  const unit = unitChosen(scene)
  const capacity = unit === undefined ? null : actsAs('performance.set', unit.ties)
  if (unit === undefined || capacity === null) return null
  const { unitId, period } = unit
  const value = chosen(scene, 'performance') as OrgPerformance
  const change = {
    what: 'unit-performance' as const,
    unitId,
    period,
    value,
    note: written(scene, 'note'),
    setById: person.id,
    capacity,
    setAt,
  }
  const t = words(scene)
  return {
    replies: [
      { text: t.performanceSet(unit.unit, periodName(period, person.language), t.performances[value]) },
    ],
    effects: [effect(change, unitId, { capacity, before: null, after: { period, value } })],
    tell: [],
  }
}

function give(scene: Scene): Outcome | null {
  const { person, sentAt: ratedAt, turnId: id } = scene.facts
  const one = personChosen(scene)
  if (one === undefined || one.given !== null || performanceOf(scene, one) === null) return null
  const capacity = actsAs('evaluation.rate', one.ties)
  if (capacity === null) return null
  const [resultRating, behaviorRating] = [rating(scene, 'result'), rating(scene, 'behavior')]
  const { skpId, employee, period, from, until } = one
  const rated = {
    id,
    period,
    from,
    until,
    capacity,
    resultRating,
    behaviorRating,
    grade: grade(resultRating, behaviorRating),
    reasons: written(scene, 'reasons'),
  }
  const behaviors = behaviorsOf(scene)
  const change = {
    what: 'evaluation' as const,
    ...rated,
    skpId,
    employeeId: employee.id,
    assessorId: person.id,
    behaviors,
    ratedAt,
  }
  const given: Evaluation = {
    ...rated,
    employee,
    assessor: person,
    receivedOn: localDay(ratedAt, person.zone),
    acknowledged: false,
    objection: null,
    reviewer: null,
    ties: one.ties,
  }
  const t = evaluationTexts[employee.language]
  const { deadline } = objectionTime(scene, given)
  const text = join([resultText(given, employee.language), t.deadline(deadline)])
  const after = { resultRating, behaviorRating, behaviors, grade: rated.grade }
  return {
    replies: [
      {
        text: words(scene).given(employee.name, words(scene).grades[rated.grade]),
        buttons: [
          [{ label: words(scene).next, data: 'm:evaluation' }, curveButton(one.period, person.language)],
        ],
      },
    ],
    effects: [effect(change, id, { capacity, before: null, after })],
    tell: [
      tell(
        employee.id,
        `evaluation:${id}`,
        text,
        { label: t.acknowledge, data: `ev:acknowledge:${shortId(id)}` },
        { label: t.object, data: `ev:object:${shortId(id)}` },
      ),
    ],
  }
}

function acknowledge(scene: Scene): Outcome | null {
  const { sentAt: acknowledgedAt } = scene.facts
  const found = ownChosen(scene)
  if (found === undefined || !allowed('result.acknowledge', found.ties)) return null
  const change = { what: 'acknowledge' as const, id: found.id, acknowledgedAt }
  const detail = { before: { acknowledged: found.acknowledged }, after: { acknowledged: true } }
  const effects = found.acknowledged ? [] : [effect(change, found.id, detail)]
  return { replies: [{ text: words(scene).acknowledged }], effects, tell: [] }
}

function object(scene: Scene): Outcome | null {
  const { person, sentAt: filedAt } = scene.facts
  const found = ownChosen(scene)
  if (found === undefined || found.objection !== null || !allowed('objection.file', found.ties)) return null
  const { standing } = objectionTime(scene, found)
  if (standing === 'over') return { replies: [{ text: words(scene).over }], effects: [], tell: [] }
  const { id, reviewer, assessor, period } = found
  const reasons = written(scene, 'why')
  const doubtful = standing === 'doubtful'
  const change = { what: 'object' as const, id, reasons, filedAt, doubtful }
  const told = [...(reviewer === null ? [] : [reviewer]), assessor].map(({ id: to, language }) => {
    const t = evaluationTexts[language]
    const text = t.objection(
      person.name,
      periodName(period, language),
      t.grades[found.grade],
      reasons,
      doubtful,
    )
    const label = to === assessor.id ? t.explain : t.open
    return tell(to, `objection:${id}:${to}`, text, { label, data: `ev:objections:${shortId(id)}` })
  })
  return {
    replies: [{ text: words(scene).objected(reviewer?.name ?? null) }],
    effects: [effect(change, id, { before: null, after: { state: 'FILED', doubtful } })],
    tell: told,
  }
}

function explain(scene: Scene): Outcome | null {
  const { sentAt: explainedAt } = scene.facts
  const found = objectionChosen(scene)
  if (found === undefined || !allowed('objection.explain', found.ties)) return null
  const explanation = written(scene, 'explanation')
  const change = { what: 'explain' as const, id: found.id, explanation, explainedAt }
  const { reviewer, id } = found
  return {
    replies: [{ text: words(scene).explained }],
    effects: [effect(change, id, { before: null, after: { state: 'EXPLAINED' } })],
    tell:
      reviewer === null
        ? []
        : [
            tell(
              reviewer.id,
              `explained:${id}:${explainedAt.getTime()}`,
              evaluationTexts[reviewer.language].explanation(explanation),
            ),
          ],
  }
}

function decide(scene: Scene): Outcome | null {
  const { person, sentAt: decidedAt } = scene.facts
  const found = objectionChosen(scene)
  const capacity = found === undefined ? null : actsAs('objection.decide', found.ties)
  if (found === undefined || capacity === null) return null
  const { id, resultRating, behaviorRating, period } = found
  const after = verdictOf(scene, found)
  const decision = written(scene, 'ground')
  const change = {
    what: 'decide-objection' as const,
    id,
    deciderId: person.id,
    capacity,
    ...after,
    decision,
    decidedAt,
  }
  const said = (language: 'id' | 'en') => {
    const t = evaluationTexts[language]
    return t.decided(
      found.employee.name,
      periodName(period, language),
      t.grades[after.grade],
      person.name,
      capacity,
      decision,
    )
  }
  return {
    replies: [{ text: said(person.language) }],
    effects: [
      effect(change, id, { capacity, before: { resultRating, behaviorRating, grade: found.grade }, after }),
    ],
    tell: [found.employee, found.assessor].map(({ id: to, language }) =>
      tell(to, `verdict:${id}:${to}`, said(language)),
    ),
  }
}
