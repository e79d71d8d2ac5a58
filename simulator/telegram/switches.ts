/** Trouble on demand. Tests set these while the bot runs; the page offers some of them. */
export interface Switches {
  /** Every connection is cut. */
  offline?: boolean
  /** Every answer comes this late. */
  slowMs?: number
  /** Set to a number of seconds: until then every send answers 429. Reads as the seconds left, 0 when over. */
  tooManyRequests: number
  /** Each entry fails one call of its method. */
  failNext: { method: string; code: number; description: string }[]
  /** The next so many sends are done, but the connection is cut before the answer. */
  dropResponse: number
}

export function createSwitches(): Switches {
  let until = 0
  return {
    failNext: [],
    dropResponse: 0,
    get tooManyRequests() {
      return Math.max(0, Math.ceil((until - performance.now()) / 1000))
    },
    set tooManyRequests(seconds: number) {
      until = performance.now() + seconds * 1000
    },
  }
}
