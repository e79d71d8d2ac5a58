import type { Database } from '../client.ts'

/** When this job last looked, and that it looks now. The clock may have been set back: the newest look counts. */
export async function lastRun(db: Database, job: string): Promise<Date | null> {
  const row = await db.jobRun.findUnique({ where: { job } })
  return row?.ranAt ?? null
}

/** After the work, so that what a killed run left undone is still in the next one's gap. */
export async function noteRun(db: Database, job: string, now: Date): Promise<void> {
  await db.jobRun.upsert({ where: { job }, create: { job, ranAt: now }, update: { ranAt: now } })
}
