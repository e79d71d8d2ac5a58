import type { FailureParameters } from './failure.ts'
import type { Params } from './parameters.ts'

/** One call a bot made, for tests and benchmarks to look at. */
export interface ApiCall {
  method: string
  params: Record<string, unknown>
  /** Real time in milliseconds, whatever the simulator's clock says: it is for measuring pace. */
  at: number
  result?: unknown
  error?: { code: number; description: string; parameters?: FailureParameters | undefined }
}

export interface CallLog {
  calls: ApiCall[]
  onCall(listener: (call: ApiCall) => void): void
  /** Whether anybody would read an entry; most benchmarks do not. */
  isRead(): boolean
  add(call: ApiCall): void
}

export function createCallLog(keep: boolean): CallLog {
  const calls: ApiCall[] = []
  const listeners: ((call: ApiCall) => void)[] = []
  return {
    calls,
    onCall: (listener) => void listeners.push(listener),
    isRead: () => keep || listeners.length > 0,
    add(call) {
      if (keep) calls.push(call)
      for (const listener of listeners) listener(call)
    },
  }
}

/** What was sent, with uploaded files beside the other parameters. */
export function loggedParams({ values, uploads }: Params): Record<string, unknown> {
  return uploads.size === 0 ? values : { ...values, ...Object.fromEntries(uploads) }
}
