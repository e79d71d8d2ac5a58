import { isSign } from './governor.ts'

/** How a connection went. */
export interface Ended {
  /** As the network numbers it; 0 when the line simply broke. */
  code: number
  opened: boolean
  lastedMs: number
}

const firstWaitMs = 250
const longestWaitMs = 60_000
/** The network asks for it once, right after a phone has linked us. */
const restartRequired = 515
/** Who is thrown out sooner is not back yet. */
const heldMs = 60_000

/** Failures in a row. That a connection opened is none, unless the network soon ended it with a sign of trouble. */
export function failuresAfter(before: number, { code, opened, lastedMs }: Ended): number {
  return opened && (!isSign(code) || lastedMs >= heldMs) ? 0 : before + 1
}

/** How long to wait before the next try: twice as long after each failure, up to a minute. */
export function waitMs(failures: number, code: number): number {
  if (code === restartRequired && failures <= 1) return 0
  return Math.min(longestWaitMs, firstWaitMs * 2 ** failures)
}
