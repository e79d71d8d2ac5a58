import { conflict } from './failure.ts'
import type { Update, UpdateKind } from './shapes.ts'

const TERMINATED = 'terminated by other getUpdates request; make sure that only one bot instance is running'

/** What waits for the bot, oldest first. Polling and the webhook take from the same queue. */
export interface UpdateQueue {
  push(kind: UpdateKind, payload: unknown): void
  pending(): number
  /** Forgets everything below `offset`; a negative one keeps only that many from the end. */
  confirm(offset: number): void
  first(count: number): Update[]
  /** Waits until there is something to read, the time is up, or another poll takes over (409). */
  wait(seconds: number, gone: AbortSignal): Promise<void>
  /** Ends a poll that waits, with a conflict. */
  interrupt(why?: string): void
  /** undefined: every kind. */
  allowed: string[] | undefined
  onPush(listener: () => void): void
}

export function createUpdateQueue(): UpdateQueue {
  let updates: Update[] = []
  let head = 0
  // The product remembers ids between runs, so a new run must not give them out again.
  let nextId = Math.floor(Date.now() / 10)
  let waiting: { wake: () => void; fail: (error: Error) => void } | undefined
  const listeners: (() => void)[] = []

  const compact = () => {
    if (head < 4096 || head * 2 < updates.length) return
    updates = updates.slice(head)
    head = 0
  }
  const queue: UpdateQueue = {
    allowed: undefined,
    push(kind, payload) {
      if (queue.allowed && !queue.allowed.includes(kind)) return
      updates.push({ update_id: nextId, [kind]: payload })
      nextId += 1
      waiting?.wake()
      for (const listener of listeners) listener()
    },
    pending: () => updates.length - head,
    confirm(offset) {
      if (offset < 0) head = Math.max(head, updates.length + offset)
      else while (head < updates.length && (updates[head]?.update_id ?? offset) < offset) head += 1
      compact()
    },
    first: (count) => updates.slice(head, head + count),
    wait(seconds, gone) {
      queue.interrupt()
      if (queue.pending() > 0 || seconds <= 0) return Promise.resolve()
      return new Promise((resolve, reject) => {
        const finish = (end: () => void) => {
          clearTimeout(timer)
          waiting = undefined
          end()
        }
        const mine = { wake: () => finish(resolve), fail: (error: Error) => finish(() => reject(error)) }
        const timer = setTimeout(mine.wake, seconds * 1000)
        waiting = mine
        // A bot that hung up must not be handed updates nobody reads.
        gone.addEventListener('abort', () => waiting === mine && mine.wake(), { once: true })
      })
    },
    interrupt: (why = TERMINATED) => waiting?.fail(conflict(why)),
    onPush: (listener) => void listeners.push(listener),
  }
  return queue
}
