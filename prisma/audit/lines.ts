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

/** The parts of such a line; null when it is something else. Inside a string the keys would be escaped. */
export function split(line: string): { detail: string; entry: string; hash: string } | null {
  const at = line.lastIndexOf(entryKey)
  const end = line.lastIndexOf(hashKey)
  if (at < 0 || end < at || !line.startsWith(detailKey) || !line.endsWith('"}')) return null
  return {
    detail: line.slice(detailKey.length, at),
    entry: line.slice(at + ',"entry":'.length, end),
    hash: line.slice(end + hashKey.length + 1, -2),
  }
}
