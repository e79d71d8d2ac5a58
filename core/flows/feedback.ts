import type { Day } from '../calendar/day.ts'
import { pick } from '../conversation/answers.ts'
import type { Choice, Flow, Question, Read, Scene } from '../conversation/flow.ts'
import type { FlowState } from '../conversation/state.ts'
import { berakhlak } from '../performance/berakhlak.ts'
import { dialogueKinds, type FeedbackFacts } from '../performance/feedback.ts'
import { mayWithOwn } from '../performance/permissions.ts'
import { choose, chosen, write, written } from './asking.ts'
import { shortId } from './card.ts'
import { finishFeedback } from './feedback-finish.ts'
import { choosePaged } from './paged.ts'
import {
  answerable,
  blockerChosen,
  colleagues,
  dueOf,
  dues,
  known,
  personChosen,
  words,
} from './feedback-scene.ts'

const short = (scene: Scene) => words(scene).short

/** Feedback, dialogue notes and blockers: `what` says which; reading leaves its question open. */
export const feedback: Flow = {
  id: 'feedback',
  questions(scene) {
    return [what, ...(parts[chosen(scene, 'what')]?.(scene) ?? [])]
  },
  finish: finishFeedback,
}

/** `today`: the day from which "1 minggu" counts. */
export function feedbackState(turnId: string, today: Day, said: FlowState['said'] = {}): FlowState {
  return { flow: 'feedback', tag: turnId.slice(-4), asked: 'what', fixed: { today }, said }
}

const led = (scene: Scene) => colleagues(scene, 'dialogue.note')
const others = (scene: Scene) => colleagues(scene, 'feedback.give')

function menu(scene: Scene): Choice[] {
  const t = words(scene)
  const { received, steps } = known(scene)
  const blockers = answerable(scene)
  return [
    ...(others(scene).length > 0 ? [{ value: 'give', label: t.give }] : []),
    ...(received.length > 0 && mayWithOwn('feedback.read') ? [{ value: 'read', label: t.read }] : []),
    ...(led(scene).length > 0 ? [{ value: 'dialogue', label: t.dialogue }] : []),
    ...(mayWithOwn('blocker.raise') ? [{ value: 'raise', label: t.raise }] : []),
    ...(blockers.length > 0 ? [{ value: 'answer', label: t.answer(blockers.length) }] : []),
    ...(steps.length > 0 && mayWithOwn('step.finish')
      ? [{ value: 'step', label: t.step(steps.length) }]
      : []),
  ]
}

const what: Question = {
  ...choose('what', (scene) => words(scene).title(known(scene)), menu),
  read(said, scene): Read {
    const value = pick(said, menu(scene))
    if (value === null) return { ok: false, problem: scene.t.pickOne }
    if (value === 'read') return page(scene)
    return { ok: true, value, set: { what: { choice: value } } }
  },
}

const perPage = 4

/** One page at a time; after the last comes the first again. */
function page(scene: Scene): Read {
  const { received } = known(scene)
  const pages = Math.ceil(received.length / perPage)
  const at = Number(scene.state.said.page?.choice ?? 0) % pages
  const rows = received.slice(at * perPage, (at + 1) * perPage)
  const problem = words(scene).page(rows, scene.facts.person.zone, at + 1, pages)
  return { ok: false, problem, set: { page: { choice: String(at + 1) } } }
}

const people = (list: (scene: Scene) => FeedbackFacts['colleagues']) => (scene: Scene) =>
  list(scene).map(({ id, name, relation }) => ({
    value: shortId(id),
    label: `${name} (${words(scene).relations[relation]})`,
  }))

const to = choosePaged('to', (s) => words(s).askTo, people(others), { about: ['about', 'kind', 'text'] })
const withWhom = choosePaged('with', (s) => words(s).askWith, people(led), {
  about: ['form', 'notes', 'step', 'due'],
})

const about = choose(
  'about',
  (s) => words(s).askAbout(personChosen(s, 'to')?.name ?? ''),
  (s) => [
    ...(personChosen(s, 'to')?.results ?? [])
      .slice(0, 8)
      .map(({ id, title }) => ({ value: shortId(id), label: `🎯 ${title}` })),
    ...berakhlak.map((value, i) => ({ value: `v${i}`, label: words(s).values[value], row: i % 2 === 0 })),
  ],
)
const kind = choose(
  'kind',
  (s) => words(s).askKind,
  (s) => (['PRAISE', 'IMPROVEMENT'] as const).map((value) => ({ value, label: words(s).kinds[value] })),
)
const form = choose(
  'form',
  (s) => words(s).askForm,
  (s) => dialogueKinds.map((value) => ({ value, label: words(s).forms[value] })),
)
const step: Question = {
  ...write('step', (s) => words(s).askStep, { least: 5, short }),
  optional: true,
  read(said, scene) {
    if (said.choice === 'lewati') return { ok: true, value: null }
    const text = (said.text ?? '').trim()
    return text.length < 5 || text.length > 300
      ? { ok: false, problem: words(scene).short }
      : { ok: true, value: text }
  },
}

const due: Question = {
  key: 'due',
  ask: (s) => words(s).askDue,
  choices: dues,
  read(said, scene) {
    const day = dueOf(scene, said)
    return day === null ? { ok: false, problem: words(scene).badDue } : { ok: true, value: day }
  },
}

const which = choosePaged(
  'which',
  (s) => words(s).askWhich,
  (s) =>
    answerable(s).map(({ id, employeeName, text }) => ({
      value: shortId(id),
      label: `${employeeName}: ${text}`.slice(0, 60),
    })),
  { about: ['answer'] },
)
const done = choosePaged(
  'done',
  (s) => words(s).askStepDone,
  (s) => known(s).steps.map(({ id, text }) => ({ value: shortId(id), label: text.slice(0, 60) })),
)

const parts: Record<string, (scene: Scene) => Question[]> = {
  give: () => [to, about, kind, write('text', (s) => words(s).askText, { least: 10, short })],
  dialogue: (scene) => [
    withWhom,
    form,
    write('notes', (s) => words(s).askNotes, { least: 10, short }),
    step,
    ...(written(scene, 'step') === '' ? [] : [due]),
  ],
  raise: () => [write('blocker', (s) => words(s).askBlocker, { least: 10, short })],
  answer: () => [
    which,
    write(
      'answer',
      (s) => words(s).askAnswer(blockerChosen(s)?.employeeName ?? '', blockerChosen(s)?.text ?? ''),
      {
        least: 3,
        short,
      },
    ),
  ],
  step: () => [done],
}
