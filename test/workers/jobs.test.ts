import { pino } from 'pino'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { Job } from '../../workers/job.ts'
import { startWorkers, type Workers, type WorkersOptions } from '../../workers/main.ts'
import { openQueueHome } from '../../workers/queue.ts'
import { testDatabase } from '../database.ts'
import { hasRedis, redisServer, type RedisServer } from '../redis.ts'

const yearly = '0 0 1 1 *'

let base: Awaited<ReturnType<typeof testDatabase>>
let redis: RedisServer | null = null

beforeAll(async () => {
  base = await testDatabase()
  if (!hasRedis) return
  redis = await redisServer()
  await redis.start()
}, 120_000)

afterAll(async () => {
  await redis?.close()
  await base.close()
})

const homes = [
  { name: 'PostgreSQL', isThere: true, redisUrl: () => null },
  { name: 'Redis', isThere: hasRedis, redisUrl: () => redis?.url ?? null },
]

for (const { name, isThere, redisUrl } of homes) {
  const title = isThere ? `on ${name}` : `on ${name} (skipped: there is no redis-server on this machine)`
  describe.skipIf(!isThere)(title, () => {
    test('a job asked for now runs now', async () => {
      const ran: Date[] = []
      const workers = await start({ note: async ({ now }) => ({ ran: ran.push(now()) }) })
      await workers.runNow('note')
      await vi.waitFor(() => expect(ran).toHaveLength(1), 10_000)
      expect(ran[0]).toEqual(new Date('2026-11-24T08:00:00Z'))
      await vi.waitFor(async () => expect(await workers.depth()).toBe(0), 5_000)
      await workers.stop()
    })

    test('a job that fails holds up neither the process nor the next job', async () => {
      const ran: string[] = []
      const workers = await start({
        broken: async () => Promise.reject(new Error('no')),
        note: async () => ({ ran: ran.push('note') }),
      })
      await workers.runNow('broken')
      await workers.runNow('note')
      await vi.waitFor(() => expect(ran).toEqual(['note']), 10_000)
      await workers.stop()
    })

    test('two processes and two starts make one timetable, without jobs that are gone', async () => {
      const job: Job = async () => ({})
      const older = await start({ gone: job, kept: job })
      const both = await Promise.all([start({ kept: job }), start({ kept: job })])
      expect(await schedulers()).toEqual(['kept'])
      for (const workers of [older, ...both]) await workers.stop()
    })

    test('stopping waits for the job that runs', async () => {
      let isDone = false
      let begun = () => {}
      const running = new Promise<void>((resolve) => (begun = resolve))
      const workers = await start({
        slow: async () => {
          begun()
          await new Promise((resolve) => setTimeout(resolve, 200))
          isDone = true
          return {}
        },
      })
      await workers.runNow('slow')
      await running
      await workers.stop()
      expect(isDone).toBe(true)
    })

    test('a queue that was emptied is filled again by the next start', async () => {
      const first = await start({ kept: async () => ({}) })
      await first.stop()
      await onQueue((queue) => queue.obliterate({ force: true }))
      expect(await schedulers()).toEqual([])
      const second = await start({ kept: async () => ({}) })
      expect(await schedulers()).toEqual(['kept'])
      await second.stop()
    })

    test('a queue that was emptied while everything runs is filled again without anybody doing anything', async () => {
      const workers = await start({ kept: async () => ({}) }, { lookAfterMs: 50 })
      await onQueue((queue) => queue.obliterate({ force: true }))
      await vi.waitFor(async () => expect(await schedulers()).toEqual(['kept']), 10_000)
      await workers.stop()
    })

    test('a turn that was put in before the clock went back comes when it is due by the clock of now', async () => {
      const workers = await start({ kept: async () => ({}) }, { lookAfterMs: 50 })
      const startDate = new Date(Date.now() + 3 * 366 * 86_400_000)
      await onQueue((queue) => queue.upsertJobScheduler('kept', { pattern: yearly, startDate }))
      const inAYear = Date.now() + 366 * 86_400_000
      const next = () => onQueue(async (queue) => (await queue.getJobSchedulers())[0]?.next ?? Infinity)
      await vi.waitFor(async () => expect(await next()).toBeLessThan(inAYear), 10_000)
      await workers.stop()
    })

    test('a job that fails is named until it went well again, and is counted', async () => {
      let isBroken = true
      const failed: string[] = []
      const job: Job = async () => (isBroken ? Promise.reject(new Error('no')) : {})
      const workers = await start({ job }, { failed: (name) => void failed.push(name) })
      await workers.runNow('job')
      await workers.runNow('job')
      await vi.waitFor(
        () => expect(workers.notes()).toEqual([expect.stringContaining('job failed 2 times')]),
        10_000,
      )
      expect(failed).toEqual(['job', 'job'])
      isBroken = false
      await workers.runNow('job')
      await vi.waitFor(() => expect(workers.notes()).toEqual([]), 10_000)
      await workers.stop()
    })

    async function start(run: Record<string, Job>, more: Partial<WorkersOptions> = {}): Promise<Workers> {
      const { db, url } = base
      const table = Object.fromEntries(Object.entries(run).map(([key, job]) => [key, { job, cron: yearly }]))
      const now = () => new Date('2026-11-24T08:00:00Z')
      return startWorkers({
        db,
        url,
        redisUrl: redisUrl(),
        now,
        log: pino({ level: 'silent' }),
        table,
        ...more,
      })
    }

    async function schedulers(): Promise<string[]> {
      return onQueue(async (queue) => (await queue.getJobSchedulers()).map(({ key }) => key))
    }

    async function onQueue<T>(ask: (queue: Queue) => Promise<T>): Promise<T> {
      const home = await openQueueHome({ url: base.url, redisUrl: redisUrl() })
      const queue = home.open('lapkin')
      const answer = await ask(queue)
      await queue.close()
      await home.close()
      return answer
    }
  })
}

type Queue = ReturnType<Awaited<ReturnType<typeof openQueueHome>>['open']>
