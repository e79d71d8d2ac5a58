import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database } from '../client.ts'
import { partsIn } from '../workbook/part-file.ts'

const uuid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

/**
 * Takes away the unfinished files of jobs that are over: a worker was killed before it could, or the job was cancelled
 * while nobody had it in hand. What is named otherwise is not ours.
 */
export async function discardLeftParts(db: Database, folder: string): Promise<number> {
  const parts = (await partsIn(folder)).filter(({ id }) => uuid.test(id))
  if (parts.length === 0) return 0
  const open = await db.documentJob.findMany({
    where: { id: { in: parts.map(({ id }) => id) }, status: { in: ['queued', 'running'] } },
    select: { id: true },
  })
  const left = parts.filter(({ id }) => !open.some((job) => job.id === id))
  for (const { name } of left) await rm(join(folder, name), { force: true })
  return left.length
}
