import type { Effect, Tell } from './conversation/effects.ts'
import type { Facts } from './conversation/facts.ts'
import type { Choice, Flow, Scene } from './conversation/flow.ts'
import { proceed, type Step } from './conversation/step.ts'
import type { FlowState, State } from './conversation/state.ts'
import { flows } from './flows/index.ts'
import type { Button, Reply } from './messages.ts'
import { join, type Rich } from './rich.ts'
import { texts } from './texts/index.ts'

/** What one message leads to. */
export interface Turn {
  state: State
  replies: Reply[]
  effects: Effect[]
  tell: Tell[]
}

export function scene(facts: Facts, state: FlowState): Scene {
  return { facts, state, t: texts[facts.person.language] }
}

/** The flow being talked about; a state whose flow a deploy removed is passed over. */
export function active(state: State): { flow: Flow; at: FlowState } | null {
  const at = state.open.at(-1)
  const flow = at === undefined ? undefined : flows.get(at.flow)
  return at === undefined || flow === undefined ? null : { flow, at }
}

/** Begins a flow, or goes on with the open one of the same tag, on top of whatever else is open. */
export function begin(facts: Facts, state: State, at: FlowState, edit = false): Turn {
  const open = state.open.filter(({ tag }) => tag !== at.tag)
  const flow = flows.get(at.flow)
  if (flow === undefined) return { state, replies: [], effects: [], tell: [] }
  return settle(facts, { ...state, open: [...open, at] }, proceed(flow, scene(facts, at)), edit)
}

/** Turns a step of the topmost flow into what is stored and said. */
export function settle(facts: Facts, state: State, step: Step, edit = false): Turn {
  const below = state.open.slice(0, -1)
  if (!step.done) {
    const reply = ask(facts, step, edit)
    return { state: { ...state, open: [...below, step.state] }, replies: [reply], effects: [], tell: [] }
  }
  const { effects, tell } = step.outcome
  const replies = edit ? close(facts, step.outcome.replies) : step.outcome.replies
  const ended = state.open.at(-1)?.tag ?? ''
  const turn: Turn = { state: { ...state, open: below, ended }, replies, effects, tell }
  return resume(facts, turn)
}

/** A flow ended by a tap leaves no question with buttons behind: its message becomes the first thing that follows. */
function close(facts: Facts, replies: Reply[]): Reply[] {
  const [first, ...rest] = replies
  if (first !== undefined && first.edit !== true) return [{ ...first, edit: true, from: 'ask' }, ...rest]
  return [...replies, { text: texts[facts.person.language].done, slot: 'ask', edit: true }]
}

/** After one flow ends, the one it interrupted asks its question again. */
export function resume(facts: Facts, turn: Turn): Turn {
  const waiting = active(turn.state)
  if (waiting === null) return turn
  const step = proceed(waiting.flow, scene(facts, waiting.at))
  if (step.done) return turn
  const t = texts[facts.person.language]
  return { ...turn, replies: [...turn.replies, ask(facts, { ...step, problem: t.continuing }, false)] }
}

/** An open question as a message: the problem with the last answer first, then the question, then its choices. */
export function ask(facts: Facts, step: Step & { done: false }, edit: boolean): Reply {
  const at = scene(facts, step.state)
  const choices = step.question.choices?.(at) ?? []
  const text: Rich =
    step.problem === null ? step.question.ask(at) : join([step.problem, step.question.ask(at)], '\n\n')
  const written = step.question.optional === true || step.question.written === true
  return { text, buttons: keyboard(choices, step.state), slot: 'ask', edit, ...(written && { written }) }
}

function keyboard(choices: Choice[], state: FlowState): Button[][] {
  const rows: Button[][] = []
  for (const { value, label, row } of choices) {
    const button = { label, data: `q:${state.tag}:${state.asked}:${value}` }
    const last = rows.at(-1)
    if (row === false && last !== undefined) last.push(button)
    else rows.push([button])
  }
  return rows
}
