import type { SimClock } from '../clock.ts'
import { badRequest } from './failure.ts'

/** Telegram's own limit is not written down; bots see queries refused after about two and a half minutes. */
const LIFETIME_MS = 150_000

const TOO_OLD = 'query is too old and response timeout expired or query ID is invalid'

/** The taps whose spinner still turns. */
export interface OpenCallbacks {
  open(userId: number): string
  /** Whose tap it was. Fails when it is unknown, too old or already answered. */
  answer(id: string): number
}

export function createOpenCallbacks(clock: SimClock): OpenCallbacks {
  const taps = new Map<string, { userId: number; at: number }>()
  let count = 0
  const dropOld = (now: number) => {
    for (const [id, { at }] of taps) {
      if (now - at <= LIFETIME_MS) return
      taps.delete(id)
    }
  }
  return {
    open(userId) {
      const now = clock.now().getTime()
      dropOld(now)
      count += 1
      const id = String(4_290_000_000_000_000 + count)
      taps.set(id, { userId, at: now })
      return id
    },
    answer(id) {
      const tap = taps.get(id)
      if (!tap || clock.now().getTime() - tap.at > LIFETIME_MS) throw badRequest(TOO_OLD)
      taps.delete(id)
      return tap.userId
    },
  }
}
