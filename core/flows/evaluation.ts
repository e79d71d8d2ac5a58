import type { Choice, Flow, Question, Read, Scene } from '../conversation/flow.ts'
import type { FlowState } from '../conversation/state.ts'
import { berakhlak } from '../performance/berakhlak.ts'
import type { Appraisee } from '../performance/evaluation.ts'
import { grade, orgPerformances, ratings } from '../performance/grade.ts'
import { join, type Rich } from '../rich.ts'
import { feedbackTexts } from '../texts/feedback.ts'
import { choose, chosen, write, written } from './asking.ts'
import { shortId } from './card.ts'
import { ratingChoices, sure } from './evaluation-asking.ts'
import { curveChoices } from './evaluation-curve.ts'
import { finishEvaluation } from './evaluation-finish.ts'
import { objectionQuestions, ownQuestions } from './evaluation-objection.ts'
import { factsText, goalsText, guideText } from './evaluation-page.ts'
import {
  daysOf,
  peopleOf,
  performanceOf,
  periodChosen,
  periodName,
  personChosen,
  rating,
  seen,
  settable,
  unitChosen,
  words,
} from './evaluation-scene.ts'
import { choosePaged } from './paged.ts'

/** Organisation's performance, ratings, results and objections: `what` says which. */
export const evaluation: Flow = {
  id: 'evaluation',
  questions: (scene) => [what, ...rest(scene)],
  finish: finishEvaluation,
}

export function evaluationState(turnId: string, said: FlowState['said'] = {}): FlowState {
  return { flow: 'evaluation', tag: turnId.slice(-4), asked: 'what', fixed: {}, said }
}

function rest(scene: Scene): Question[] {
  const value = chosen(scene, 'what')
  if (value.startsWith('p.')) return ratingQuestions(scene)
  if (value === 'units') return [unit, performance, note]
  if (value === 'own') return ownQuestions(scene)
  return value === 'objections' ? objectionQuestions(scene) : []
}

const what = choose(
  'what',
  (s) => words(s).title,
  (s): Choice[] => {
    const t = words(s)
    const { appraisees, own, objections } = seen(s)
    const periods = [...new Set(appraisees.map(({ period }) => period))]
    const count = (list: unknown[], label: (n: number) => string, value: string) =>
      list.length > 0 ? [{ value, label: label(list.length) }] : []
    return [
      ...count(settable(s), t.units, 'units'),
      ...periods.map((period) => {
        const people = peopleOf(s, period)
        const given = people.filter((one) => one.given !== null).length
        const label = t.assess(periodName(period, s.facts.person.language), given, people.length)
        return { value: `p.${period}`, label }
      }),
      ...curveChoices(s),
      ...count(own, t.own, 'own'),
      ...count(objections, t.objections, 'objections'),
    ]
  },
)

const unit = choosePaged(
  'unit',
  (s) => words(s).whichUnit,
  (s) =>
    settable(s).map(({ unitId, unit: name, period }) => ({
      value: `${shortId(unitId)}.${period}`,
      label: `${name} · ${periodName(period, s.facts.person.language)}`,
    })),
  { about: ['performance', 'note'] },
)

const performance = choose(
  'performance',
  (s) => {
    const unit = unitChosen(s)
    if (unit === undefined) return words(s).lost
    const question = words(s).askPerformance(unit.unit, periodName(unit.period, s.facts.person.language))
    return join([goalsText(s, unit), question], '\n\n')
  },
  (s) => orgPerformances.map((value) => ({ value, label: words(s).performances[value] })),
)
const note = write('note', (s) => words(s).askNote, { least: 5, short: (s) => words(s).short })

/** Who is still to be rated comes first. Somebody with several SKP in the period is there with the days of each. */
function people(s: Scene): Choice[] {
  const all = peopleOf(s)
  const isOpen = ({ given }: Appraisee) => given === null
  return [...all.filter(isOpen), ...all.filter((one) => !isOpen(one))].map((one) => {
    const { skpId, employee, given } = one
    const parts = all.filter((other) => other.employee.id === employee.id).length
    const name = parts > 1 ? `${employee.name} · ${daysOf(one, s.facts.person.language)}` : employee.name
    return { value: shortId(skpId), label: given === null ? name : `✓ ${name}` }
  })
}
const whoAsked = choosePaged(
  'who',
  (s) => {
    const t = words(s)
    // Somebody else was first, after this one had been chosen here.
    const lost = personChosen(s)
    const why = lost?.given == null ? [] : t.alreadyGiven(lost.employee.name, t.grades[lost.given.grade])
    return join([why, t.who(periodName(periodChosen(s), s.facts.person.language))], '\n\n')
  },
  people,
  { about: ['result', 'values', ...berakhlak.map((_, i) => `v${i}`), 'behavior', 'reasons', 'sure'] },
)
const who: Question = {
  ...whoAsked,
  read(said, scene): Read {
    const read = whoAsked.read(said, scene)
    if (!read.ok) return read
    const found = peopleOf(scene).find(({ skpId }) => shortId(skpId) === read.value)
    const t = words(scene)
    if (found?.given != null)
      return { ok: false, problem: t.alreadyGiven(found.employee.name, t.grades[found.given.grade]) }
    // PermenPANRB 6/2022 art. 24: the organisation's performance comes first.
    if (found === undefined || performanceOf(scene, found) === null)
      return { ok: false, problem: t.noPerformance }
    return read
  },
}

const result = choose(
  'result',
  (s) => {
    const person = personChosen(s)
    return person === undefined
      ? words(s).askResult
      : join([factsText(s, person), guideText(s, person), words(s).askResult], '\n\n')
  },
  ratingChoices,
)
/** Many are rated in a row: each question says of whom. */
const about = (s: Scene, question: Rich) =>
  join([words(s).of(personChosen(s)?.employee.name ?? ''), question])

const values = choose(
  'values',
  (s) => about(s, words(s).askValues),
  (s) => [
    { value: 'each', label: words(s).oneByOne },
    ...ratings.map((value) => ({ value, label: words(s).all(words(s).ratings[value]) })),
  ],
)
const each = berakhlak.map((value, i) =>
  choose(
    `v${i}`,
    (s) => {
      const expected = personChosen(s)?.expectations.find((one) => one.value === value)?.text ?? null
      const name = feedbackTexts[s.facts.person.language].values[value]
      return about(s, words(s).askValue(name, expected))
    },
    ratingChoices,
  ),
)
const behavior = choose('behavior', (s) => about(s, words(s).askBehavior), ratingChoices)
/** The facts once more: they are what the reasons go back to, and the message that had them was edited since. */
const reasons = write(
  'reasons',
  (s) => {
    const person = personChosen(s)
    return person === undefined
      ? words(s).askReasons
      : join([factsText(s, person), words(s).askReasons], '\n\n')
  },
  { least: 10, short: (s) => words(s).short },
)

const check = sure((s) => {
  const t = words(s)
  const [one, two] = [rating(s, 'result'), rating(s, 'behavior')]
  const name = personChosen(s)?.employee.name ?? ''
  return t.check(name, t.ratings[one], t.ratings[two], t.grades[grade(one, two)], written(s, 'reasons'))
})

function ratingQuestions(scene: Scene): Question[] {
  return [who, result, values, ...(chosen(scene, 'values') === 'each' ? each : []), behavior, reasons, check]
}
