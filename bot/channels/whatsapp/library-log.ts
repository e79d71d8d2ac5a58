import { AsyncLocalStorage } from 'node:async_hooks'

/** What the library asks of a log. Its lines hold keys, numbers and texts, so none is kept. */
export interface LibraryLog {
  level: string
  child(): LibraryLog
  trace(): void
  debug(): void
  info(): void
  warn(): void
  error(): void
}

const nothing = (): void => undefined

export const libraryLog: LibraryLog = {
  level: 'silent',
  child: () => libraryLog,
  trace: nothing,
  debug: nothing,
  info: nothing,
  warn: nothing,
  error: nothing,
}

const quiet = new AsyncLocalStorage<true>()
let silenced = false

/**
 * libsignal prints sessions, private keys included, with `console.info` and the like. Runs work, and all that follows
 * from it, with the console away.
 */
export function silently<T>(work: () => T): T {
  if (!silenced) {
    silenced = true
    for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
      const print = console[method].bind(console)
      console[method] = (...words: unknown[]) => {
        if (quiet.getStore() === undefined) print(...words)
      }
    }
  }
  return quiet.run(true, work)
}
