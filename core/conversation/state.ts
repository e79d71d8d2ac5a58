import { z } from 'zod'
import { Attachment } from '../messages.ts'

/** What a person said in answer to one question: words, a button's value, things attached. Never a parsed value. */
export const Words = z.object({
  text: z.string().optional(),
  choice: z.string().optional(),
  files: z.array(Attachment.extend({ fileId: z.string() })).optional(),
  /** The chat message that said it, so that editing that message changes the answer. */
  ref: z.string().optional(),
  /** Read between the person's lines: shown as something to check, and never learned from. */
  guess: z.boolean().optional(),
})
export type Words = z.infer<typeof Words>

export const FlowState = z.object({
  flow: z.string(),
  /** Tells this conversation from an earlier one of the same flow: old buttons carry another. */
  tag: z.string(),
  /** Which question the next message answers. */
  asked: z.string(),
  /** What depends on when or how it was begun: the day, the report's id and version. */
  fixed: z.record(z.string(), z.string()),
  said: z.record(z.string(), Words),
})
export type FlowState = z.infer<typeof FlowState>

/** All that is open between one person and the bot. It belongs to the person, not to a chat. */
export const State = z.object({
  /** The last one is the one being talked about; the others wait. */
  open: z.array(FlowState).default([]),
  /** What `batal` put away, until something else is begun. */
  cancelled: FlowState.nullable().default(null),
  /** The list last shown: "setujui 3" means its third, as `report id:version`. */
  shown: z.array(z.string()).default([]),
  /** The tag of the flow that ended last: a second tap on its last button is no news. */
  ended: z.string().default(''),
  /** Free words that could mean several things, until the person says which. */
  heard: Words.nullable().default(null),
  /** Codes of papers they asked about in vain, and when the last time was (ms). */
  wrong: z.object({ codes: z.number(), at: z.number() }).nullable().default(null),
  /** How fast they write, by core/rate.ts: messages that may still come at once, when that was so (ms), whether it was told. */
  rate: z.object({ left: z.number(), at: z.number(), told: z.boolean() }).nullable().default(null),
})
export type State = z.infer<typeof State>

export const emptyState: State = {
  open: [],
  cancelled: null,
  shown: [],
  ended: '',
  heard: null,
  rate: null,
  wrong: null,
}
