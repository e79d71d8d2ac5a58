import { createReadStream } from 'node:fs'
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { PartState, Piece } from './sheet-stream.ts'

const prefix = '.part-'
/** Of what makes it, and which of its tables: nothing else points to an unfinished file. */
const partName = (jobId: string, table: number) => `${prefix}${jobId}.${table}`
const partPath = (folder: string, jobId: string, table: number) => join(folder, partName(jobId, table))

/** Whether all that `state` speaks of is there: another machine may have written it, or a disk lost it. */
export async function isThere(
  folder: string,
  jobId: string,
  table: number,
  { packed }: PartState,
): Promise<boolean> {
  const found = await stat(partPath(folder, jobId, table)).catch(() => null)
  return found !== null && found.size >= packed
}

/** Appends a piece. What an earlier turn wrote and did not get to note is written over. */
export async function append(
  folder: string,
  jobId: string,
  table: number,
  { bytes, state: { packed } }: Piece,
): Promise<void> {
  await mkdir(folder, { recursive: true })
  const at = packed - bytes.byteLength
  const file = await open(partPath(folder, jobId, table), at === 0 ? 'w' : 'r+', 0o600)
  try {
    await file.truncate(at)
    await file.write(bytes, 0, bytes.byteLength, at)
  } finally {
    await file.close()
  }
}

export function partBytes(folder: string, jobId: string, table: number): AsyncIterable<Uint8Array> {
  return createReadStream(partPath(folder, jobId, table))
}

export async function discardParts(folder: string, jobId: string): Promise<void> {
  for (const { id, name } of await partsIn(folder))
    if (id === jobId) await rm(join(folder, name), { force: true })
}

/** The unfinished files of a folder, and what makes each. */
export async function partsIn(folder: string): Promise<{ id: string; name: string }[]> {
  const names = await readdir(folder).catch(() => [])
  return names
    .filter((name) => name.startsWith(prefix))
    .map((name) => ({ id: name.slice(prefix.length).replace(/\.\d+$/, ''), name }))
}
