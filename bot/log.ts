import { pino, type DestinationStream, type LogFn, type Logger } from 'pino'
import { Problem } from '../core/problem.ts'

export type Log = Logger

/**
 * The only keys that may stand in a line; the value under any other is left out. A key is added here after asking
 * whether its values can ever hold a token, a phone number, a NIP, a name or a message text.
 */
const allowed = new Set([
  'err', 'account', 'attempts', 'bytes', 'channel', 'chat', 'code', 'count', 'counts', 'day', 'dropped', 'employeeId', 'fileId',
  'inboxId', 'job', 'kind', 'messageId', 'method', 'ms', 'outboxId', 'outcome', 'place', 'port', 'queued', 'reportId', 'retryAfter', 'row', 'rows', 'seconds',
  'signal', 'size', 'state', 'turnId', 'why',
]) // prettier-ignore

export function createLog(level: string, to?: DestinationStream): Log {
  const options = {
    level,
    base: null,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }), log: onlyAllowed },
    serializers: { err: errorFields },
    hooks: { logMethod: withWords },
  }
  // Standard output is left to what the command prints.
  const log = pino(options, to ?? pino.destination({ dest: 2, sync: true }))
  // What a child is bound to passes none of the above; children of children inherit this too.
  const { child } = log
  return Object.assign(log, {
    child(this: Log, fields: object) {
      return child.call(this, onlyAllowed({ ...fields }))
    },
  })
}

/**
 * Name, code and place of an error, never its message unless it is our own: grammY's holds the bot's token,
 * Prisma's the values of the query.
 */
export function errorFields(error: unknown): Record<string, unknown> {
  if (!(error instanceof Error)) return { name: typeof error }
  const { code } = error as { code?: unknown }
  return {
    name: error.name,
    ...((typeof code === 'string' || typeof code === 'number') && { code }),
    ...(error instanceof Problem && { message: error.message }),
    at: framesOf(error),
    ...(error.cause instanceof Error && { cause: errorFields(error.cause) }),
  }
}

/** Lines of the stack that are certainly frames, so that a message of several lines cannot pass for one. */
function framesOf(error: Error): string[] {
  const frames = (error.stack ?? '').replace(error.message, '').split('\n')
  return frames
    .filter((line) => /^ {4}at [^'"]*:\d+:\d+\)?$/.test(line))
    .slice(0, 4)
    .map((line) => line.trim())
}

/** Without words of ours pino would take the error's message for them. */
function withWords(this: Logger, args: Parameters<LogFn>, log: LogFn): void {
  const [first, ...rest] = args
  if (typeof first === 'object' && rest.length === 0) log.call(this, first, 'error')
  else log.apply(this, args)
}

/** An error logged bare arrives here under `err` too. */
function onlyAllowed(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([key]) => allowed.has(key)))
}
