import type { Logger } from 'pino'
import type { Database } from '../prisma/client.ts'
import { createFailures } from './failures.ts'
import type { Job } from './job.ts'
import { jobs, runJob, timetable as ownTimes } from './jobs.ts'
import { openQueueHome } from './queue.ts'
import { createTimetable, keepFew } from './timetable.ts'
import { removeUnreadable } from './unreadable.ts'

export interface WorkersOptions {
  db: Database
  /** The same database, for the queue's own connections. */
  url: string
  redisUrl: string | null
  now(): Date
  /** DATA_DIR/files. */
  files?: string
  log: Logger
  /** Other jobs than our own, with their times: for tests. */
  table?: Record<string, { job: Job; cron: string }>
  /** How often the timetable is looked after. */
  lookAfterMs?: number
  /** For so long a job is held by a process of which nothing is heard. */
  lockMs?: number
  /** A job has failed; its next turn tries again. Or `unreadable`: one was taken out of the queue. */
  failed?(job: string): void
}

export interface Workers {
  /** Does not wait for the timetable: the simulator's clock was moved. Resolves once it is in the queue. */
  runNow(job: string): Promise<void>
  /** Jobs that wait; null while the queue is out of reach. */
  depth(): Promise<number | null>
  /** What does not work, in words. */
  notes(): string[]
  /** Takes nothing new and waits for the job that runs. */
  stop(): Promise<void>
}

const queueName = 'lapkin'

export async function startWorkers(options: WorkersOptions): Promise<Workers> {
  const { db, now, log, files, table = ownTable(), lookAfterMs = 30_000 } = options
  const context = { db, now, ...(files !== undefined && { files }) }
  const home = await openQueueHome(options)
  const queue = home.open(queueName)
  const run = Object.fromEntries(Object.entries(table).map(([name, { job }]) => [name, job]))
  const failures = createFailures(options.failed)
  const worker = home.work(queueName, async (name) =>
    failures.note(name, await runJob(run, name, context, log)),
  )
  const away = (err: Error) =>
    log.warn({ err }, err instanceof SyntaxError ? 'a job cannot be read' : 'the queue is out of reach')
  queue.on('error', away)
  worker.on('error', away)

  const timetable = createTimetable(
    queue,
    Object.fromEntries(Object.entries(table).map(([name, { cron }]) => [name, cron])),
  )
  await timetable.write()
  const lookAfter = () => {
    if (home.trouble() !== null) return
    void timetable.mend().catch(away)
    void removeUnreadable(queue).then(noteUnreadable).catch(away)
  }
  const noteUnreadable = (count: number) => {
    if (count > 0) log.error({ count }, 'jobs that nobody can read were taken out of the queue')
    for (let n = 0; n < count; n++) options.failed?.('unreadable')
  }
  home.onReach(lookAfter)
  const timer = setInterval(lookAfter, lookAfterMs)

  return {
    runNow: async (job) => void (await queue.add(job, {}, keepFew)),
    depth: async () => {
      if (home.trouble() !== null) return null
      const counts = await queue.getJobCounts('waiting', 'prioritized', 'active')
      return Object.values(counts).reduce((sum, count) => sum + count, 0)
    },
    notes: () => [...[home.trouble()].filter((why) => why !== null), ...failures.notes()],
    async stop() {
      clearInterval(timer)
      // While Redis is away a farewell would wait for it; nothing of ours is lost by going without one.
      if (home.trouble() === null) {
        await worker.close()
        await queue.close()
      } else await worker.close(true)
      await home.close()
    },
  }
}
function ownTable(): Record<string, { job: Job; cron: string }> {
  return Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [name, { job, cron: ownTimes[name as keyof typeof jobs] }]),
  )
}
