import { z } from 'zod'

/** A line that is no entry: what must stand at a place of the chain, and who says so. */
export const Mark = z.object({
  mark: z.object({ agency: z.string(), hash: z.string(), n: z.number(), of: z.string() }),
})

const detailKey = '{"detail":'
const entryKey = ',"entry":{"action":'
const hashKey = ',"hash":'

/** One entry as a line of an export: canonical JSON, so that its parts can be hashed as they stand. */
export function entryLine(detail: string, entry: string, hash: string): string {
  return `${detailKey}${detail},"entry":${entry}${hashKey}${JSON.stringify(hash)}}`
}

/** What an entry says, as its text spells it: two texts are the same value only when they are the same bytes. */
export interface Spelled {
  action: string
  agency: string
  /** The hash of the detail. */
  detail: string
  n: number
  prev: string
}

export interface Parts {
  detail: string
  entry: string
  hash: string
  spelled: Spelled
}

const word = String.raw`"([^"\\]*(?:\\.[^"\\]*)*)"`
const spelling = new RegExp(
  `^{"action":${word},"actor":(?:null|${word}),"agency":${word},"at":${word},"detail":${word},"n":(\\d+),"prev":${word},"subject":${word}}$`,
)

/**
 * The parts of such a line; null when it is something else, so also when its entry is JSON in another spelling. Inside
 * a string the keys would be escaped.
 */
export function split(line: string): Parts | null {
  const at = line.lastIndexOf(entryKey)
  const end = line.lastIndexOf(hashKey)
  if (at < 0 || end < at || !line.startsWith(detailKey) || !line.endsWith('"}')) return null
  const entry = line.slice(at + ',"entry":'.length, end)
  const [, action = '', , agency = '', , detail = '', n, prev = ''] = spelling.exec(entry) ?? []
  if (n === undefined) return null
  return {
    detail: line.slice(detailKey.length, at),
    entry,
    hash: line.slice(end + hashKey.length + 1, -2),
    spelled: { action, agency, detail, n: Number(n), prev },
  }
}
