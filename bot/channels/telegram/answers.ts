import { GrammyError, HttpError } from 'grammy'
import type { Sent } from '../channel.ts'

/** Seconds until the first repeat after trouble on the way; who repeats lengthens it. */
const trouble = 5
/** Seconds for somebody to notice a wrong token. */
const wrongToken = 30

/** Only the first match counts. Telegram has no codes finer than 400, so its words must do. */
const refusals: [RegExp, (why: string) => Sent][] = [
  [/message is not modified/i, () => ({ outcome: 'sent', messageId: null })],
  [/message to edit not found|message can't be edited/i, (why) => ({ outcome: 'gone', why })],
  // The message shows a file: its text cannot be edited this way.
  [/there is no text in the message to edit/i, (why) => ({ outcome: 'gone', why })],
  [/chat not found/i, (why) => ({ outcome: 'unreachable', why })],
]

/** What a failed call means for the message. */
export function understand(error: unknown): Sent {
  const why = describeError(error)
  if (!(error instanceof GrammyError)) {
    const later = { outcome: 'later', afterSeconds: trouble, everyone: false, why } as const
    return isBeforeTheCall(error) ? later : { ...later, maybeSaid: true }
  }
  switch (error.error_code) {
    case 429:
      return { outcome: 'later', afterSeconds: error.parameters.retry_after ?? trouble, everyone: true, why }
    case 403:
      return { outcome: 'unreachable', why }
    case 401:
    case 404:
      return {
        outcome: 'later',
        afterSeconds: wrongToken,
        everyone: true,
        why: `${why}: is the token right?`,
      }
    case 400:
      return refused(error, why)
    default:
      return error.error_code < 500
        ? { outcome: 'never', why }
        : { outcome: 'later', afterSeconds: trouble, everyone: false, why }
  }
}

const noConnection = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
])

/** There was never a connection; in any other trouble on the way Telegram may have taken the message. */
function isBeforeTheCall(error: unknown): boolean {
  if (!(error instanceof HttpError)) return false
  const { code } = error.error as { code?: unknown }
  return typeof code === 'string' && noConnection.has(code)
}

function refused({ description }: GrammyError, why: string): Sent {
  const known = refusals.find(([words]) => words.test(description))
  return known ? known[1](why) : { outcome: 'never', why }
}

/** For logs: name, method and code. Never the message, which may hold the URL with the token, or somebody's words. */
export function describeError(error: unknown): string {
  if (error instanceof GrammyError) return `${error.name} ${error.method} ${error.error_code}`
  if (error instanceof HttpError) return `${error.name} ${cause(error.error)}`
  return cause(error)
}

function cause(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown error'
  return 'code' in error ? `${error.name} ${String(error.code)}` : error.name
}
