import { createReadStream } from 'node:fs'
import { mkdir, open, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { PartState, Piece } from './sheet-stream.ts'

/** The unfinished file of a job; its name says that nothing else points to it. */
function partPath(folder: string, jobId: string): string {
  return join(folder, `.part-${jobId}`)
}

/** Whether all that `state` speaks of is there: another machine may have written it, or a disk lost it. */
export async function isThere(folder: string, jobId: string, { packed }: PartState): Promise<boolean> {
  const found = await stat(partPath(folder, jobId)).catch(() => null)
  return found !== null && found.size >= packed
}

/** Appends a piece. What an earlier turn wrote and did not get to note is written over. */
export async function append(
  folder: string,
  jobId: string,
  { bytes, state: { packed } }: Piece,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const at = packed - bytes.byteLength
  const file = await open(partPath(folder, jobId), at === 0 ? 'w' : 'r+', 0o600)
  try {
    await file.truncate(at)
    await file.write(bytes, 0, bytes.byteLength, at)
  } finally {
    await file.close()
  }
}

export function partBytes(folder: string, jobId: string): AsyncIterable<Uint8Array> {
  return createReadStream(partPath(folder, jobId))
}

export async function discardPart(folder: string, jobId: string): Promise<void> {
  await rm(partPath(folder, jobId), { force: true })
}
