import type { Logger } from 'pino'
import type { Database } from '../prisma/client.ts'
import type { Job } from './job.ts'
import { jobs, runJob, timetable } from './jobs.ts'
import { openQueueHome } from './queue.ts'

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
}

export interface Workers {
  /** Does not wait for the timetable: the simulator's clock was moved. Resolves once it is in the queue. */
  runNow(job: string): Promise<void>
  /** Jobs that wait. */
  depth(): Promise<number>
  /** Takes nothing new and waits for the job that runs. */
  stop(): Promise<void>
}

const queueName = 'lapkin'

/** Nothing is read from finished jobs, so few are kept. */
const keepFew = { removeOnComplete: 20, removeOnFail: 50 }

export async function startWorkers(options: WorkersOptions): Promise<Workers> {
  const { db, now, log, files, table = ownTable() } = options
  const context = { db, now, ...(files !== undefined && { files }) }
  const home = await openQueueHome(options)
  const queue = home.open(queueName)
  const run = Object.fromEntries(Object.entries(table).map(([name, { job }]) => [name, job]))
  const worker = home.work(queueName, (name) => runJob(run, name, context, log))
  const away = (err: Error) => log.warn({ err }, 'the queue is out of reach')
  queue.on('error', away)
  worker.on('error', away)

  // A scheduler that this version does not know would go on making jobs that nobody runs.
  for (const { key } of await queue.getJobSchedulers())
    if (!Object.hasOwn(table, key)) await queue.removeJobScheduler(key)
  // The fixed id makes a second process replace the entry instead of adding one.
  for (const [name, { cron }] of Object.entries(table))
    await queue
      .upsertJobScheduler(name, { pattern: cron }, { name, opts: keepFew })
      .catch((error: unknown) => {
        // Another process has put it there in this moment, which is all that was wanted.
        if (!(error instanceof Error && error.message.includes('job ID already exists'))) throw error
      })

  return {
    runNow: async (job) => void (await queue.add(job, {}, keepFew)),
    depth: async () => {
      const counts = await queue.getJobCounts('waiting', 'prioritized', 'active')
      return Object.values(counts).reduce((sum, count) => sum + count, 0)
    },
    async stop() {
      await worker.close()
      await queue.close()
      await home.close()
    },
  }
}

function ownTable(): Record<string, { job: Job; cron: string }> {
  return Object.fromEntries(
    Object.entries(jobs).map(([name, job]) => [name, { job, cron: timetable[name as keyof typeof jobs] }]),
  )
}
