import type { Choice, Question, Scene } from '../conversation/flow.ts'
import type { Evaluation } from '../performance/evaluation.ts'
import { grade } from '../performance/grade.ts'
import { allowed } from '../performance/standing.ts'
import { join } from '../rich.ts'
import { choose, chosen, write, written } from './asking.ts'
import { shortId } from './card.ts'
import { ratingChoices, sure } from './evaluation-asking.ts'
import {
  daysOf,
  inForce,
  objectionChosen,
  objectionTime,
  ownChosen,
  periodName,
  rating,
  resultText,
  seen,
  words,
} from './evaluation-scene.ts'
import { choosePaged } from './paged.ts'

const short = (scene: Scene) => words(scene).short
const named =
  (list: (scene: Scene) => Evaluation[], own: boolean) =>
  (scene: Scene): Choice[] =>
    list(scene).map((one, _, all) => {
      const { language } = scene.facts.person
      const parts = all.filter(
        ({ period, employee }) => period === one.period && employee.id === one.employee.id,
      )
      const name = periodName(one.period, language)
      const period = parts.length > 1 ? `${name} · ${daysOf(one, language)}` : name
      return { value: shortId(one.id), label: own ? period : `${one.employee.name} · ${period}` }
    })

const own = choosePaged(
  'own',
  (s) => words(s).askOwn,
  named((s) => seen(s).own, true),
  { about: ['act', 'why'] },
)

const act = choose(
  'act',
  (scene) => {
    const found = ownChosen(scene)
    if (found === undefined) return words(scene).lost
    const t = words(scene)
    const { deadline, standing } = objectionTime(scene, found)
    const { objection } = found
    const outcome = objection?.outcome
    return join([
      resultText(found, scene.facts.person.language),
      objection === null
        ? standing === 'over'
          ? t.over
          : t.deadline(deadline)
        : t.objected(found.reviewer?.name ?? null),
      outcome == null
        ? []
        : join([t.grades[outcome.grade], outcome.decision, outcome.deciderName].map((text) => [{ text }])),
    ])
  },
  (scene) => {
    const found = ownChosen(scene)
    const t = words(scene)
    const open =
      found !== undefined && found.objection === null && objectionTime(scene, found).standing !== 'over'
    return [
      { value: 'acknowledge', label: t.acknowledge },
      ...(open ? [{ value: 'object', label: t.object }] : []),
    ]
  },
)
const why = write('why', (s) => words(s).askWhy, { least: 10, short })

/** One's own result: read, acknowledged, or objected to. */
export function ownQuestions(scene: Scene): Question[] {
  return [own, act, ...(chosen(scene, 'act') === 'object' ? [why] : [])]
}

const which = choosePaged(
  'objection',
  (s) => words(s).whichObjection,
  named((s) => seen(s).objections, false),
  { about: ['explanation', 'verdict', 'newResult', 'newBehavior', 'ground', 'sure'] },
)

/** What both sides said, as PP 30/2019 art. 59 has the superior hear both. */
function bothSides(scene: Scene) {
  const found = objectionChosen(scene)
  if (found === undefined || found.objection === null) return words(scene).lost
  const t = words(scene)
  const { reasons, doubtful, explanation } = found.objection
  const name = periodName(found.period, scene.facts.person.language)
  return join([
    resultText(found, scene.facts.person.language),
    t.objection(found.employee.name, name, t.grades[found.grade], reasons, doubtful),
    explanation === null ? t.notExplained(found.assessor.name) : t.explanation(explanation),
  ])
}

const explanation = write('explanation', (s) => join([bothSides(s), words(s).askExplanation], '\n\n'), {
  least: 10,
  short,
})
const verdict = choose(
  'verdict',
  (s) => join([bothSides(s), words(s).askVerdict], '\n\n'),
  (s) => [
    { value: 'uphold', label: words(s).uphold },
    { value: 'change', label: words(s).change, row: false },
  ],
)
const changed = [
  choose('newResult', (s) => words(s).askResult, ratingChoices),
  choose('newBehavior', (s) => words(s).askBehavior, ratingChoices),
]
const ground = write('ground', (s) => words(s).askGround, { least: 10, short })

/** The ratings as the superior leaves or changes them; the grade follows from the table again. */
export function verdictOf(scene: Scene, given: Evaluation) {
  const change = chosen(scene, 'verdict') === 'change'
  const resultRating = change ? rating(scene, 'newResult') : given.resultRating
  const behaviorRating = change ? rating(scene, 'newBehavior') : given.behaviorRating
  return { resultRating, behaviorRating, grade: grade(resultRating, behaviorRating) }
}

const check = sure((scene) => {
  const found = objectionChosen(scene)
  const t = words(scene)
  if (found === undefined) return t.lost
  const after = t.grades[verdictOf(scene, found).grade]
  return t.checkVerdict(found.employee.name, t.grades[inForce(found).grade], after, written(scene, 'ground'))
})

export function objectionQuestions(scene: Scene): Question[] {
  const found = objectionChosen(scene)
  if (found === undefined) return [which]
  if (!allowed('objection.decide', found.ties)) return [which, explanation]
  return [which, verdict, ...(chosen(scene, 'verdict') === 'change' ? changed : []), ground, check]
}
