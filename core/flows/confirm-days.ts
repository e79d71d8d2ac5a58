import { pick } from '../conversation/answers.ts'
import type { Facts } from '../conversation/facts.ts'
import type { Choice, Flow, Question, Scene } from '../conversation/flow.ts'
import type { FlowState } from '../conversation/state.ts'
import { dayTexts } from '../texts/day-status.ts'
import { shortId } from './card.ts'
import { decideDays } from './decide-days.ts'

const words = ({ facts }: Scene) => dayTexts[facts.person.language]
/** What waits was read anew with this message, and with it the right to decide. */
const waitingIn = ({ facts }: Scene) => facts.days?.waiting ?? []

/** For who cannot tap a card: what waits by number, then yes or no. */
export const confirmDays: Flow = {
  id: 'confirm-days',
  questions: () => [which, decision],
  finish(scene) {
    const { state, facts } = scene
    const found = waitingIn(scene).find(({ id }) => shortId(id) === state.said.which?.choice)
    return decideDays(facts, found, state.said.decision?.choice === 'yes' ? 'CONFIRMED' : 'DECLINED')
  },
}

const which: Question = {
  key: 'which',
  ask: (scene) => words(scene).askWhich,
  choices: choicesOf,
  read(said, scene) {
    const value = pick(said, choicesOf(scene))
    // One that somebody else decided meanwhile stays chosen: the decision tells.
    if (value === null && said.choice === undefined) return { ok: false, problem: scene.t.pickOne }
    const choice = value ?? said.choice ?? ''
    return {
      ok: true,
      value: choice,
      ...(said.choice === choice ? {} : { set: { which: { choice } } }),
    }
  },
}

function choicesOf(scene: Scene): Choice[] {
  return waitingIn(scene)
    .slice(0, 10)
    .map((of) => ({ value: shortId(of.id), label: words(scene).waitingLine(of) }))
}

const decision: Question = {
  key: 'decision',
  ask(scene) {
    const found = waitingIn(scene).find(({ id }) => shortId(id) === scene.state.said.which?.choice)
    return words(scene).askDecision(found === undefined ? '' : words(scene).waitingLine(found))
  },
  choices: yesNo,
  read(said, scene) {
    const value = /^(ya|y|iya|ok|oke|yes)$/i.test(said.text?.trim() ?? '') ? 'yes' : pick(said, yesNo(scene))
    if (value === null) return { ok: false, problem: scene.t.pickOne }
    return { ok: true, value, ...(said.choice === value ? {} : { set: { decision: { choice: value } } }) }
  },
}

function yesNo(scene: Scene): Choice[] {
  return [
    { value: 'yes', label: words(scene).confirm },
    { value: 'no', label: words(scene).decline, row: false },
  ]
}

export function confirmDaysState({ turnId }: Facts): FlowState {
  return { flow: 'confirm-days', tag: turnId.slice(-4), asked: 'which', fixed: {}, said: {} }
}
