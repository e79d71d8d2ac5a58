import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { Redis } from 'ioredis'
import { createLog } from '../../../bot/log.ts'
import { freePort } from '../../../prisma/postmaster.ts'
import { startWorkers } from '../../../workers/main.ts'
import type { House } from '../house.ts'
import type { Scenario } from '../scenario.ts'
import { until } from '../until.ts'

/** Tuesday, ten past four in Mataram: who has not reported is reminded. */
const house = () => ({ people: 12, at: new Date('2026-11-24T08:10:00Z') })

async function startRedis(port: number): Promise<ChildProcess> {
  const args = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no']
  const child = spawn('redis-server', args, { stdio: ['ignore', 'pipe', 'ignore'] })
  let output = ''
  child.stdout.on('data', (text: Buffer) => (output += String(text)))
  await until(() => output.includes('Ready to accept'))
  return child
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill('SIGKILL')
  await gone
}

function skipped(): string | null {
  try {
    execFileSync('redis-server', ['--version'])
    return null
  } catch {
    return 'there is no redis-server on this machine'
  }
}

/** Everybody is owed one reminder, and there are workers before and after the trouble. */
function reminded(trouble: (port: number, child: ChildProcess) => Promise<ChildProcess>): Scenario['play'] {
  return async (house) => {
    const port = await freePort()
    let child = await startRedis(port)
    const { db, url, simulator, people } = house
    const open = () => startWorkers({ db, url, redisUrl: `redis://127.0.0.1:${port}`, now: simulator.clock.now, log: createLog('info', { write: house.print }) }) // prettier-ignore
    const bot = await house.open()
    const two = [await open(), await open()]
    try {
      for (const workers of two) await workers.runNow('remind')
      child = await trouble(port, child)
      for (const workers of two) await workers.runNow('remind')
      await until(async () => (await reminders(house)) === people.length)
      await house.quiet()
      await house.isNormal()
    } finally {
      for (const workers of two) await workers.stop()
      await bot.stop()
      await stop(child)
    }
    if ((await reminders(house)) !== people.length) throw new Error('somebody was reminded twice')
    return 1
  }
}

/** Those who approve are owed another kind. */
const reminders = ({ db }: House) => db.outbox.count({ where: { dedupeKey: { contains: ':report:' } } })

export const redis: Scenario[] = [
  {
    name: 'Redis is killed and comes back empty',
    promise: 'everybody is reminded, and nobody twice',
    skipped,
    house,
    play: reminded(async (port, child) => {
      await stop(child)
      return startRedis(port)
    }),
  },
  {
    name: 'Redis is emptied',
    promise: 'the queue holds no truth: everybody is reminded, and nobody twice',
    skipped,
    house,
    play: reminded(async (port, child) => {
      const client = new Redis(port)
      await client.flushall()
      client.disconnect()
      return child
    }),
  },
  {
    name: 'Redis is not there at the start',
    promise: 'people are answered although the reminders have to wait',
    skipped,
    house: () => ({ people: 4 }),
    async play(house) {
      const port = await freePort()
      const running = await house.program('start', { REDIS_URL: `redis://127.0.0.1:${port}` })
      house.everybodyActs()
      await house.quiet()
      await house.isNormal()
      await running.kill()
      return 1
    },
  },
]
