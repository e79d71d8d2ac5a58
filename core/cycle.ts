import { localDay } from './calendar/day.ts'
import type { Facts } from './conversation/facts.ts'
import type { State } from './conversation/state.ts'
import { evaluationState } from './flows/evaluation.ts'
import { nothingToEvaluate } from './flows/evaluation-scene.ts'
import { feedbackState } from './flows/feedback.ts'
import { begin, type Turn } from './talk.ts'

/** Begins a talk of the performance cycle anew; one of the same kind that is open is put away. */
export function beginFeedback(facts: Facts, state: State, what = '', id = ''): Turn {
  const said = what === 'answer' ? { what: { choice: 'answer' }, which: { choice: id } } : {}
  const today = localDay(facts.sentAt, facts.person.zone)
  return begin(facts, without(state, 'feedback'), feedbackState(facts.turnId, today, said))
}

/** `what` and `id` come with the button under a result or an objection. */
export function beginEvaluation(facts: Facts, state: State, what = '', id = ''): Turn {
  const nothing = nothingToEvaluate(facts)
  if (nothing !== null) return { state, replies: [{ text: nothing }], effects: [], tell: [] }
  const named = id === '' ? {} : what === 'own' ? { own: { choice: id } } : { objection: { choice: id } }
  const said = what === 'own' || what === 'objections' ? { what: { choice: what }, ...named } : {}
  return begin(facts, without(state, 'evaluation'), evaluationState(facts.turnId, said))
}

function without(state: State, flow: string): State {
  return { ...state, open: state.open.filter((open) => open.flow !== flow) }
}
