import { localDay } from './calendar/day.ts'
import type { Facts } from './conversation/facts.ts'
import type { FlowState, State } from './conversation/state.ts'
import { evaluationState } from './flows/evaluation.ts'
import { nothingToEvaluate } from './flows/evaluation-scene.ts'
import { feedbackState } from './flows/feedback.ts'
import { own } from './own.ts'
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
  return begin(
    facts,
    without(state, 'evaluation'),
    evaluationState(facts.turnId, own(openings, what)?.(id) ?? {}),
  )
}

const choice = (value: string) => ({ choice: value })
const result = (id: string) => ({ what: choice('own'), ...(id === '' ? {} : { own: choice(id) }) })

/** What a button under a result or an objection has said already. Rights and deadlines are asked as for typed words. */
const openings: Record<string, (id: string) => FlowState['said']> = {
  own: result,
  acknowledge: (id) => ({ ...result(id), act: choice('acknowledge') }),
  object: (id) => ({ ...result(id), act: choice('object') }),
  objections: (id) => ({ what: choice('objections'), ...(id === '' ? {} : { objection: choice(id) }) }),
}

function without(state: State, flow: string): State {
  return { ...state, open: state.open.filter((open) => open.flow !== flow) }
}
