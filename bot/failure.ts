/** A short reason for a parked message: the error's name and code, never its text, which can hold people's words. */
export function reasonName(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return [error.name, codeOf(error)].filter((part) => part !== null).join(' ')
}

function codeOf(error: Error): string | null {
  const { code, meta } = error as {
    code?: unknown
    meta?: { code?: unknown; driverAdapterError?: { cause?: { kind?: unknown; code?: unknown } } }
  }
  const cause = meta?.driverAdapterError?.cause
  // What Prisma has no name for is of the kind "postgres", and PostgreSQL's own code says more.
  const inner = meta?.code ?? cause?.kind
  const known = [code, inner, cause?.code].filter((part) => typeof part === 'string')
  return known.length === 0 ? null : known.join(' ')
}

/** 53: no room on its disk, no memory or no connection left; 58: its disk fails; 25006: it is a copy now, and read only. */
const awayCodes =
  /^(P1001|P1002|P1008|P1017|P2024|P2028|ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|57P0|08\w{3}$|53\w{3}$|58\w{3}$|25006)/
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
