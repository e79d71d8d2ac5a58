/** A short reason for a parked message: the error's name and code, never its text, which can hold people's words. */
export function reasonName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return [error.name, codeOf(error)].filter((part) => part !== null).join(' ')
}

function codeOf(error: Error): string | null {
  const { code, meta } = error as {
    code?: unknown
    meta?: { code?: unknown; driverAdapterError?: { cause?: { kind?: unknown } } }
  }
  const inner = meta?.code ?? meta?.driverAdapterError?.cause?.kind
  const known = [code, inner].filter((part) => typeof part === 'string')
  return known.length === 0 ? null : known.join(' ')
}

const awayCodes = /^(P1001|P1002|P1008|P1017|P2024|P2028|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|57P0|08|53300)/
const awayKinds =
  /(DatabaseNotReachable|ConnectionClosed|SocketTimeout|TooManyConnections|TlsConnectionError)/

/** The database cannot be asked now: the message is neither handled nor at fault, and comes again. */
export function isDatabaseAway(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  const code = codeOf(error) ?? ''
  if (code.split(' ').some((part) => awayCodes.test(part)) || awayKinds.test(code)) return true
  return (
    /(terminat|connection|ECONNREFUSED|not reach)/i.test(error.message) && !/constraint/i.test(error.message)
  )
}
