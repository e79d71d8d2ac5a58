import { addDays, type Day } from '../calendar/day.ts'
import { pick } from '../conversation/answers.ts'
import type { Choice, Scene } from '../conversation/flow.ts'
import type { FeedbackFacts } from '../performance/feedback.ts'
import { allowed } from '../performance/standing.ts'
import { feedbackTexts } from '../texts/feedback.ts'
import { chosen } from './asking.ts'
import { shortId } from './card.ts'

/** What a talk about feedback has said so far, read with today's facts. */
const none: FeedbackFacts = { colleagues: [], received: [], blockers: [], steps: [] }
export const known = ({ facts }: Scene): FeedbackFacts => facts.feedback ?? none
export const words = ({ facts }: Scene) => feedbackTexts[facts.person.language]

/** Those to whom this may be done today, by the table of permissions. */
export const colleagues = (scene: Scene, action: 'feedback.give' | 'dialogue.note') =>
  known(scene).colleagues.filter(({ ties }) => allowed(action, ties))

export function personChosen(scene: Scene, key: 'to' | 'with') {
  const action = key === 'to' ? 'feedback.give' : 'dialogue.note'
  return colleagues(scene, action).find(({ id }) => shortId(id) === chosen(scene, key))
}

export const answerable = (scene: Scene) =>
  known(scene).blockers.filter(({ ties }) => allowed('blocker.answer', ties))
export const blockerChosen = (scene: Scene) =>
  answerable(scene).find(({ id }) => shortId(id) === chosen(scene, 'which'))

const after = [7, 14, 30]
export const dues = (scene: Scene): Choice[] =>
  words(scene).weeks.map((label, i) => ({ value: `d${after[i]}`, label, row: i === 0 }))

/** The day agreed on, counted from when it was said; null when it cannot be read. */
export function dueOf(scene: Scene, said = scene.state.said.due): Day | null {
  const today = scene.state.fixed.today as Day | undefined
  if (said === undefined || today === undefined) return null
  const choice = pick(said, dues(scene))
  if (choice !== null) return addDays(today, Number(choice.slice(1)))
  const [, d = '', m = '', y = ''] =
    /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec((said.text ?? '').trim()) ?? []
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` as Day
  const real = !Number.isNaN(Date.parse(day)) && addDays(day, 0) === day
  return real && day > today && day <= addDays(today, 366) ? day : null
}
