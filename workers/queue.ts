import {
  Queue,
  Worker,
  createPostgresBackend,
  runMigrations,
  type Job,
  type PgPool,
  type WorkerOptions,
} from 'bullmq'
import { Redis } from 'ioredis'
import { Pool } from 'pg'

/** BullMQ on PostgreSQL, or on Redis where there is one. It holds no truth: emptied, it fills itself again. */
export interface QueueHome {
  open(name: string): Queue
  work(name: string, run: (job: string) => Promise<void>): Worker
  /** Why jobs wait, in words; null when they need not. */
  trouble(): string | null
  /** Called each time the queue is in reach again. */
  onReach(call: () => void): void
  close(): Promise<void>
}

interface Where {
  url: string
  redisUrl: string | null
  /** BullMQ's own half a minute, unless a test cannot wait for so long. */
  lockMs?: number
}

export async function openQueueHome({ url, redisUrl, lockMs = 30_000 }: Where): Promise<QueueHome> {
  const options = { ...patience, lockDuration: lockMs }
  return redisUrl === null ? onPostgres(url, options) : onRedis(redisUrl, options)
}

type Patience = Pick<WorkerOptions, 'concurrency' | 'maxStalledCount' | 'lockDuration'>

const schema = 'bullmq'

async function onPostgres(url: string, patience: Patience): Promise<QueueHome> {
  // As ES module BullMQ cannot load the driver by itself, so it gets a pool; each worker keeps one connection listening.
  const pool = new Pool({
    connectionString: url,
    options: `-c search_path=${schema}`,
    max: 5,
    keepAlive: true,
  })
  pool.on('error', () => undefined)
  const client = await pool.connect()
  try {
    await runMigrations(client, schema)
  } finally {
    client.release()
  }
  // The same pool: BullMQ describes only what it uses, a little differently from the types of `pg`.
  const connection = pool as unknown as PgPool
  const options = { connection, ...patience }
  // Where a queue lives is a type parameter of BullMQ's classes, but what we do with one is the same.
  return {
    open: (name) => new Queue(name, { connection }, createPostgresBackend) as unknown as Queue,
    work: (name, run) => new Worker(name, calling(run), options, createPostgresBackend) as unknown as Worker,
    // What is wrong with the database is told by itself.
    trouble: () => null,
    onReach: () => undefined,
    close: () => pool.end(),
  }
}

async function onRedis(redisUrl: string, patience: Patience): Promise<QueueHome> {
  // BullMQ waits in blocking calls, which must not give up while Redis is away.
  const redis = new Redis(redisUrl, { maxRetriesPerRequest: null })
  redis.on('error', () => undefined)
  return {
    open: (name) => new Queue(name, { connection: redis }),
    work: (name, run) => new Worker(name, calling(run), { connection: redis, ...patience }),
    trouble: () =>
      redis.status === 'ready' ? null : 'Redis does not answer: reminders and files wait until it does.',
    onReach: (call) => void redis.on('ready', call),
    // Out of reach it would never answer to a farewell.
    close: async () => {
      if (redis.status === 'ready') await redis.quit().catch(() => redis.disconnect())
      else redis.disconnect()
    },
  }
}

/** Two kills of the process in the same job would else fail it (the default is 1). */
const patience = { concurrency: 1, maxStalledCount: 10 }

function calling(run: (job: string) => Promise<void>) {
  return async ({ name }: Job) => run(name)
}
