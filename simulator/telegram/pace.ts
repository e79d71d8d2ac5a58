/**
 * How much may be said in a while: `burst` at once, refilled by `perSecond`. Counts real time, not the
 * simulator's clock: moving the clock to tomorrow must not excuse a flood.
 */
export interface Allowance {
  /** Seconds until one more fits, 0 when it fits now (and is then taken). */
  take(): number
}

export function allowance(burst: number, perSecond: number): Allowance {
  let left = burst
  let since = performance.now()
  return {
    take() {
      const now = performance.now()
      left = Math.min(burst, left + ((now - since) / 1000) * perSecond)
      since = now
      if (left < 1) return Math.max(1, Math.ceil((1 - left) / perSecond))
      left -= 1
      return 0
    },
  }
}

/** About 30 messages a second for a bot as a whole. */
export const ofToken = () => allowance(30, 30)

/** About one a second in a chat, short bursts are let through; 20 a minute in a group. */
export const ofChat = (type: 'private' | 'group') =>
  type === 'group' ? allowance(20, 1 / 3) : allowance(5, 1)
