import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { createLog } from '../../../bot/log.ts'
import { makeDocuments } from '../../../workers/documents.ts'
import { startWorkers, type Workers } from '../../../workers/main.ts'
import { remind } from '../../../workers/remind.ts'
import { hasRedis, redisServer, type RedisServer } from '../../redis.ts'
import type { House } from '../house.ts'
import type { Scenario } from '../scenario.ts'
import { until } from '../until.ts'

/** Tuesday in Mataram, before the reminder of the afternoon and after it. */
const before = new Date('2026-11-24T07:30:00Z')
const after = new Date('2026-11-24T08:10:00Z')

const everySecond = '* * * * * *'
const table = {
  remind: { job: remind, cron: everySecond },
  documents: { job: makeDocuments, cron: everySecond },
}

function workersOf(
  { app, url, simulator, dataDir, print }: House,
  redis: RedisServer,
  failed: string[] = [],
): Promise<Workers> {
  return startWorkers({
    db: app,
    url,
    redisUrl: redis.url,
    now: simulator.clock.now,
    files: join(dataDir, 'files'),
    log: createLog('info', { write: print }),
    table,
    lookAfterMs: 500,
    lockMs: 3_000,
    failed: (job) => failed.push(job),
  })
}

/** Everybody asks for their month as a file. */
async function askForFiles({ db, people, simulator }: House): Promise<void> {
  const { id: agencyId } = await db.agency.findFirstOrThrow()
  const at = simulator.clock.now()
  const common = { agencyId, kind: 'csv', month: new Date('2026-11-01'), createdAt: at, updatedAt: at }
  await db.documentJob.createMany({
    data: people.map(({ employeeId }) => ({ ...common, id: randomUUID(), askedById: employeeId })),
  })
}

/** All files are made and everybody who has not reported is reminded, whatever became of Redis meanwhile. */
async function allIsDone({ db, people }: House): Promise<void> {
  await until(
    async () => (await db.documentJob.count({ where: { status: { not: 'done' } } })) === 0,
    60,
    'for the files',
  )
  await until(async () => (await db.reminder.count()) >= people.length, 60, 'for the reminders')
  const said = await db.outbox.groupBy({ by: ['employeeId'], where: { kind: 'reminder' }, _count: true })
  const twice = said.filter(({ _count }) => _count > 1).length
  if (twice > 0) throw new Error(`${twice} people were reminded twice`)
}

/** The reminder becomes due and files are asked for while Redis is in trouble. */
function during(
  trouble: (
    redis: RedisServer,
    workers: Workers,
    begin: () => Promise<void>,
    failed: string[],
  ) => Promise<void>,
) {
  return async (house: House): Promise<number> => {
    const redis = await redisServer()
    await redis.start()
    const bot = await house.open()
    const failed: string[] = []
    const workers = await workersOf(house, redis, failed)
    try {
      await until(async () => (await house.db.jobRun.count()) > 0, 30, 'for the first turn')
      await trouble(
        redis,
        workers,
        async () => {
          house.everybodyActs(house.people.slice(0, 3))
          house.simulator.clock.set(after)
          await askForFiles(house)
        },
        failed,
      )
      await allIsDone(house)
      await house.quiet()
      await house.isNormal()
      await until(() => workers.notes().length === 0)
    } finally {
      await workers.stop()
      await bot.stop()
      await redis.close()
    }
    return 1
  }
}

const skipped = () => (hasRedis ? null : 'there is no redis-server on this machine')
const house = () => ({ people: 12, at: before })

export const redis: Scenario[] = [
  {
    name: 'Redis is killed and comes back',
    promise: 'nothing that is due is lost or said twice, and meanwhile /healthz says why it waits',
    house,
    skipped,
    play: during(async (redis, workers, begin) => {
      await redis.kill()
      await until(() => workers.notes().some((note) => note.includes('Redis does not answer')))
      if ((await workers.depth()) !== null) throw new Error('the depth of a queue out of reach is told')
      await begin()
      await redis.start()
    }),
  },
  {
    name: 'Redis is emptied',
    promise: 'the timetable comes back by itself, and nothing that is due is lost or said twice',
    house,
    skipped,
    play: during(async (redis, _workers, begin) => {
      await redis.say('FLUSHALL')
      await begin()
      await redis.say('FLUSHALL')
    }),
  },
  {
    name: 'a poisoned job in Redis, which nobody can read',
    promise: 'it is taken out and counted once, and no other job waits behind it',
    house,
    skipped,
    play: during(async (redis, workers, begin, failed) => {
      const key = 'bull:lapkin:poison'
      await redis.say('HSET', key, 'name', 'remind', 'data', '{', 'opts', '{', 'timestamp', '1')
      await redis.say('LPUSH', 'bull:lapkin:wait', 'poison')
      await workers.runNow('remind')
      await begin()
      await until(async () => (await redis.say('EXISTS', key)) === 0, 40, 'for the poison to go')
      await until(() => failed.includes('unreadable'))
      if (failed.length > 1) throw new Error(`counted: ${failed.join(', ')}`)
    }),
  },
  {
    name: 'Redis is not there at the start',
    promise: 'people are answered meanwhile, and the jobs begin when it comes',
    house,
    skipped,
    async play(house) {
      const redis = await redisServer()
      const bot = await house.program('start', { REDIS_URL: redis.url })
      const starting = workersOf(house, redis)
      house.everybodyActs()
      await house.quiet()
      await house.isNormal()
      await house.quiet()
      await redis.start()
      const workers = await starting
      await until(async () => (await house.db.jobRun.count()) > 0, 75, 'for the first turn')
      await workers.stop()
      // The other way round than it came: it must end in order although the queue is gone.
      await redis.kill()
      await bot.stop()
      await redis.close()
      return 1
    },
  },
]
