import type { Rich } from '../rich.ts'
import type { Flow, Outcome, Question, Read, Scene } from './flow.ts'
import type { FlowState, Words } from './state.ts'

/** After a message: either a question is open, or the flow is finished. */
export type Step =
  | { done: false; state: FlowState; question: Question; problem: Rich | null }
  | { done: true; outcome: Outcome }

/**
 * Reads stored words with today's questions. The place in a flow is never stored: it is the first question
 * without a valid answer, so questions may be added, removed or tightened between deploys.
 */
export function proceed(flow: Flow, scene: Scene, problem: Rich | null = null): Step {
  for (const question of flow.questions(scene)) {
    const words = scene.state.said[question.key]
    if (words !== undefined && question.read(words, scene).ok) continue
    return { done: false, state: { ...scene.state, asked: question.key }, question, problem }
  }
  return { done: true, outcome: flow.finish(scene) }
}

/** The person answered the question that was asked. */
export function answer(flow: Flow, scene: Scene, words: Words): Step {
  const question = flow.questions(scene).find(({ key }) => key === scene.state.asked)
  // A deploy removed the question between our asking and their answering.
  if (question === undefined) return proceed(flow, scene)
  const said = question.collects === true ? gather(scene.state.said[question.key], words) : words
  const read = question.read(said, scene)
  const kept =
    read.ok || question.collects === true ? { ...scene.state.said, [question.key]: said } : scene.state.said
  const state = { ...scene.state, said: change(kept, read) }
  return proceed(flow, { ...scene, state }, read.ok ? null : read.problem)
}

/** The place before the open question: its answer is forgotten, and so asked again. Null at the beginning. */
export function back(flow: Flow, scene: Scene): FlowState | null {
  const questions = flow.questions(scene)
  const at = questions.findIndex(({ key }) => key === scene.state.asked)
  const leave = questions[at]?.leave
  if (leave !== undefined)
    return { ...scene.state, said: change(scene.state.said, { ok: true, value: null, forget: leave }) }
  const previous = questions[(at === -1 ? questions.length : at) - 1]
  if (previous === undefined) return null
  const { [previous.key]: _forgotten, ...said } = scene.state.said
  return { ...scene.state, said }
}

/** The message that gave an answer was edited in the chat: the new words take its place, if they can be read. */
export function amend(flow: Flow, scene: Scene, ref: string, text: string): Step | null {
  const key = Object.keys(scene.state.said).find((k) => scene.state.said[k]?.ref === ref)
  const question = flow.questions(scene).find((q) => q.key === key)
  if (key === undefined || question === undefined) return null
  const { choice: _choice, ...before } = scene.state.said[key] ?? {}
  const words = { ...before, text }
  const read = question.read(words, scene)
  // The answer that was good stays; the question that is open stays open.
  if (!read.ok) return proceed(flow, scene, read.problem)
  const state = { ...scene.state, said: change({ ...scene.state.said, [key]: words }, read) }
  return proceed(flow, { ...scene, state }, scene.t.answerChanged)
}

function gather(before: Words | undefined, words: Words): Words {
  const files = [...(before?.files ?? []), ...(words.files ?? [])]
  const { files: _files, ...rest } = words
  return { ...before, ...rest, ...(files.length > 0 ? { files } : {}) }
}

function change(said: FlowState['said'], { set = {}, forget = [] }: Read): FlowState['said'] {
  const next = { ...said, ...set }
  for (const key of forget) delete next[key]
  return next
}
