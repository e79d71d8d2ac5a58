/** Real time plus an offset that a person or a test may change. It never stands still. */
export interface SimClock {
  now(): Date
  /** From now on, `now()` goes on from this instant. */
  set(to: Date): void
  onMove(listener: () => void): void
}

export function createSimClock(): SimClock {
  const listeners: (() => void)[] = []
  let offset = 0
  return {
    now: () => new Date(Date.now() + offset),
    set(to) {
      offset = to.getTime() - Date.now()
      for (const listener of listeners) listener()
    },
    onMove: (listener) => void listeners.push(listener),
  }
}
