import type { Prompt } from './outbound.ts'

interface Sent {
  id: string
  address: string
  sentAt: Date
  prompt: Prompt
}

/** A message of ours: what it asks, and what it asked last, which it may not do any more. */
export interface Asked {
  prompt: Prompt
  asked: Prompt
}

/** What this process said lately: an answer may come before the outbox knows that its question is out. */
export interface Recent {
  add(sent: Sent): void
  /** The same message shows something else now. */
  change(id: string, prompt: Prompt): void
  byId(id: string): (Sent & Asked) | null
  newestPrompt(address: string, moment: Moment): Sent | null
}

/** When an answer was written: known by when it came, or where it had waited by the network's clock. */
export type Moment = { came: number } | { written: Date }

const most = 1_000

export function createRecent(): Recent {
  // In the order in which they were said.
  const sent = new Map<string, Sent & Asked & { tick: number }>()
  return {
    add(message) {
      sent.delete(message.id)
      sent.set(message.id, { ...message, asked: message.prompt, tick: performance.now() })
      const [oldest] = sent.keys()
      if (sent.size > most && oldest !== undefined) sent.delete(oldest)
    },
    change(id, prompt) {
      const message = sent.get(id)
      if (message === undefined) return
      sent.set(id, { ...message, prompt, ...(prompt.choices.length > 0 && { asked: prompt }) })
    },
    byId: (id) => sent.get(id) ?? null,
    newestPrompt: (address, moment) =>
      [...sent.values()].findLast(
        (message) =>
          message.address === address &&
          // The clocks of both sides may differ, and the simulator's may be moved: what came by itself needs none.
          ('came' in moment ? message.tick <= moment.came : message.sentAt <= moment.written) &&
          message.prompt.choices.length > 0,
      ) ?? null,
  }
}
