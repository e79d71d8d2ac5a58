import type { Update } from './shapes.ts'
import type { UpdateQueue } from './updates.ts'
import { postJson } from './webhook-request.ts'
import type { Hook } from './webhook-request.ts'

export interface LastError {
  date: number
  message: string
}

export interface WebhookSender {
  hook(): Hook | undefined
  lastError(): LastError | undefined
  set(hook: Hook | undefined): void
}

interface Delivery {
  queue: UpdateQueue
  nowSeconds: () => number
  /** A webhook may answer an update with a method call instead of an empty body. */
  answer: (call: Record<string, unknown>) => void
}

/**
 * Hands updates to the bot's own server. Updates of one chat go in order, each only after the one before
 * was accepted; different chats go side by side up to the hook's `max_connections`.
 */
export function createWebhookSender(delivery: Delivery): WebhookSender {
  const { queue } = delivery
  const line: Line = { underWay: new Map(), delivered: new Set() }
  let hook: Hook | undefined
  let lastError: LastError | undefined

  const note = (error: LastError) => {
    lastError = error
  }
  const pump = () => {
    const to = hook
    if (!to) return
    while (line.underWay.size < to.maxConnections) {
      const update = nextFree(queue, line)
      if (!update) return
      line.underWay.set(update.update_id, chatOf(update))
      void deliver(delivery, update, { to, isStill: () => hook === to, note }).then((isDone) => {
        line.underWay.delete(update.update_id)
        if (isDone) line.delivered.add(update.update_id)
        confirmDelivered(queue, line)
        pump()
      })
    }
  }
  queue.onPush(pump)
  return {
    hook: () => hook,
    lastError: () => lastError,
    set(to) {
      hook = to
      lastError = undefined
      pump()
    },
  }
}

/** Updates at the head of the queue that are no longer waiting: by id, with their chat while under way. */
interface Line {
  underWay: Map<number, unknown>
  delivered: Set<number>
}

function nextFree(queue: UpdateQueue, { underWay, delivered }: Line): Update | undefined {
  const busy = new Set(underWay.values())
  const ahead = queue.first(underWay.size + delivered.size + 50)
  return ahead.find((update) => {
    const isFree = !underWay.has(update.update_id) && !delivered.has(update.update_id)
    return isFree && !busy.has(chatOf(update))
  })
}

function confirmDelivered(queue: UpdateQueue, { delivered }: Line): void {
  for (let [first] = queue.first(1); first && delivered.has(first.update_id); [first] = queue.first(1)) {
    delivered.delete(first.update_id)
    queue.confirm(first.update_id + 1)
  }
}

interface Target {
  to: Hook
  /** False as soon as another hook, or none, was set. */
  isStill: () => boolean
  note: (error: LastError) => void
}

/** Tries until accepted, or until the hook is another one. */
async function deliver(
  { nowSeconds, answer }: Delivery,
  update: Update,
  { to, isStill, note }: Target,
): Promise<boolean> {
  for (let pause = 1; isStill(); pause = Math.min(pause * 2, 60)) {
    const result = await postJson(to, update)
    if (result.outcome === 'accepted') {
      if (result.call) answer(result.call)
      return true
    }
    note({ date: nowSeconds(), message: result.why })
    await new Promise((resolve) => setTimeout(resolve, (result.retryAfter ?? pause) * 1000).unref())
  }
  return false
}

/** Chats are told apart by id; an update without a chat has an order of its own. */
function chatOf(update: Update): unknown {
  const [payload] = Object.entries(update).flatMap(([key, value]) => (key === 'update_id' ? [] : [value]))
  // Updates are made by this simulator: each kind has its message or its chat in one of these places.
  const { chat, message } = payload as { chat?: { id: number }; message?: { chat: { id: number } } }
  return chat?.id ?? message?.chat.id
}
