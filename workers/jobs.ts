import type { Logger } from 'pino'
import { failpoint } from '../prisma/failpoint.ts'
import { anchor } from './anchor.ts'
import { digest } from './digest.ts'
import { makeDocuments } from './documents.ts'
import { importSent } from './import.ts'
import type { Job, JobContext } from './job.ts'
import { nextSteps } from './next-steps.ts'
import { privacy } from './privacy.ts'
import { remind } from './remind.ts'
import { retain } from './retain.ts'
import { summary } from './summary.ts'
import { sweep } from './sweep.ts'

/** Add a job here. It must be harmless to run it twice, also at the same time, and at any moment. */
export const jobs = {
  remind,
  digest,
  sweep,
  nextSteps,
  import: importSent,
  summary,
  documents: makeDocuments,
  anchor,
  privacy,
  retain,
} satisfies Record<string, Job>

/** When each runs, as cron says it. */
export const timetable: Record<keyof typeof jobs, string> = {
  remind: '* * * * *',
  digest: '* * * * *',
  sweep: '*/5 * * * *',
  nextSteps: '*/5 * * * *',
  // The sixth field, in front, is seconds: an administrator waits in the chat.
  import: '*/5 * * * * *',
  summary: '*/10 * * * *',
  documents: '*/2 * * * * *',
  anchor: '*/10 * * * *',
  privacy: '* * * * *',
  // In the night of all three zones of Indonesia (UTC+7 to +9).
  retain: '40 17 * * *',
}

/** Runs one job; what it throws is logged, and the next turn of the timetable tries again. False: it has failed. */
export async function runJob(
  table: Record<string, Job>,
  name: string,
  context: JobContext,
  log: Logger,
): Promise<boolean> {
  const job = table[name]
  // Left in the queue by another version of Lapkin.
  if (job === undefined) return true
  const start = performance.now()
  try {
    failpoint('job-begun')
    const counts = await job(context)
    failpoint('job-done')
    const ms = Math.round(performance.now() - start)
    const isIdle = Object.values(counts).every((count) => count === 0)
    log[isIdle ? 'debug' : 'info']({ job: name, counts, ms }, 'job done')
    return true
  } catch (err) {
    log.error({ err, job: name }, 'job failed')
    return false
  }
}
