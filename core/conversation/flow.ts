import type { Reply } from '../messages.ts'
import type { Rich } from '../rich.ts'
import type { Texts } from '../texts/index.ts'
import type { Effect, Tell } from './effects.ts'
import type { Facts } from './facts.ts'
import type { FlowState, Words } from './state.ts'

export interface Choice {
  value: string
  label: string
  /** Starts a new row of buttons; default true. */
  row?: boolean
}

/** What a question sees: facts, its flow's state, and the words for this person's language. */
export interface Scene {
  facts: Facts
  state: FlowState
  t: Texts
}

export type Read =
  | { ok: true; value: unknown; set?: Record<string, Words>; forget?: string[] }
  | { ok: false; problem: Rich | null; set?: Record<string, Words>; forget?: string[] }

/** Never reuse a key for a question with another meaning: stored words would be read as its answer. */
export interface Question {
  key: string
  ask(scene: Scene): Rich
  choices?(scene: Scene): Choice[]
  read(words: Words, scene: Scene): Read
  /** `lewati` answers it. */
  optional?: boolean
  /** The answer may be a number of its own: a network without buttons must not number the choices. */
  written?: boolean
  /** What is forgotten when the person says `kembali` here; without it, the answer to the question before. */
  leave?: string[]
  /** Attachments gather until the person says that it is done. */
  collects?: boolean
}

export interface Outcome {
  replies: Reply[]
  effects: Effect[]
  tell: Tell[]
}

export interface Flow {
  id: string
  /** The questions that apply, in order, as far as what was said tells. */
  questions(scene: Scene): Question[]
  /** Every question has a valid answer. */
  finish(scene: Scene): Outcome
  /** The answers so far are worth keeping when the person says `batal`. */
  keeps?: boolean
}
