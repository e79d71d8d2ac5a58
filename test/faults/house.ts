import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog } from '../../bot/log.ts'
import { startBot, type Bot } from '../../bot/main.ts'
import { createMetrics } from '../../bot/metrics.ts'
import { readConfig } from '../../core/config.ts'
import { acrossAgencies, connect, disconnect, type Database } from '../../prisma/client.ts'
import { createSimulator, type Simulator } from '../../simulator/index.ts'
import { testDatabase } from '../database.ts'
import { callsInsideWindow, readStored, sendsIn } from './collect.ts'
import { canaries, fillCrowd, type Crowd } from './crowd.ts'
import type { Evidence } from './evidence.ts'
import { run, type Running } from './process.ts'
import { openProxy, type Proxy } from './proxy.ts'
import { until } from './until.ts'

/** Where the faults happen: a database, Telegram, people, and links between them that can be cut. */
export interface House extends Crowd {
  /** Over all agencies, to look at what became of things. */
  db: Database
  /** As the bot has it. */
  app: Database
  url: string
  dataDir: string
  simulator: Simulator
  links: { telegram: Proxy; database: Proxy }
  /** The bot in a process of its own. Its links are direct unless `env` says otherwise. */
  spawn(env?: Record<string, string>): Promise<Running>
  /** The jobs in a process of its own, all of them every second, at a time that stands. */
  workers(now: Date, env?: Record<string, string>): Promise<Running>
  /** Our program as it is, pace and all, with this command. */
  program(command: string, env?: Record<string, string>): Promise<Running>
  /** The bot in this process, over the links, by the simulator's clock. */
  open(perSecond?: number): Promise<Bot>
  /** After a death: which messages were on their way. */
  noteInHand(): Promise<void>
  /** Over when Telegram has nothing for us and we have nothing for Telegram. */
  quiet(seconds?: number): Promise<void>
  /** That so many answers of Telegram never arrive is known. */
  loseAnswers(count: number): void
  print(text: string): void
  /** Asks for something, and measures until it is answered. */
  isNormal(): Promise<void>
  weigh(running: Running): Promise<void>
  evidence(): Promise<Evidence>
  close(): Promise<void>
}

export interface HouseOptions {
  people: number
  /** Real Telegram's limits per token and chat. */
  limits?: boolean
  /** Another server than that of the tests, which may be stopped. */
  database?: { url: string; close(): Promise<void> }
  /** What the simulator's clock shows; else it is now. */
  at?: Date
}

export async function openHouse({ people, limits = false, database, at }: HouseOptions): Promise<House> {
  const base = database ?? (await testDatabase())
  const app = connect(base.url, { poolSize: 4 })
  const db = acrossAgencies(app)
  const simulator = createSimulator({ limits, callLog: true })
  const { telegram, clock } = simulator
  if (at !== undefined) clock.set(at)
  const apiRoot = (await simulator.listen(0)).url
  const links = {
    telegram: await openProxy(Number(new URL(apiRoot).port)),
    database: await openProxy(Number(new URL(base.url).port)),
  }
  const dataDir = await mkdtemp(join(tmpdir(), 'lapkin-faults-'))
  const crowd = await fillCrowd(db, telegram, { count: people, day: clock.now() })
  const opened: Running[] = []
  const here: Bot[] = []
  const seen = {
    log: '',
    interrupted: [] as string[],
    answersLost: 0,
    residentMb: 0,
    normalMs: null as number | null,
  }
  const print = (text: string) => void (seen.log += text)
  const env = {
    DATABASE_URL: base.url,
    TELEGRAM_API_ROOT: apiRoot,
    TELEGRAM_BOT_TOKEN: telegram.token,
    DATA_DIR: dataDir,
    HOST: '127.0.0.1',
    PORT: '0',
    LOG_LEVEL: 'info',
  }
  const over = (url: string, { port }: Proxy) =>
    Object.assign(new URL(url), { hostname: '127.0.0.1', port }).href

  return {
    ...crowd,
    db,
    app,
    url: base.url,
    dataDir,
    simulator,
    links,
    print,
    async spawn(more = {}) {
      const running = await run('test/faults/bot.js', [], { env: { ...env, ...more }, cwd: dataDir, print })
      opened.push(running)
      return running
    },
    async workers(now, more = {}) {
      const given = { ...env, FAULTS_NOW: now.toISOString(), ...more }
      const running = await run('test/faults/workers.js', [], { env: given, cwd: dataDir, print })
      opened.push(running)
      return running
    },
    async program(command, more = {}) {
      const running = await run('lapkin.js', [command], { env: { ...env, ...more }, cwd: dataDir, print })
      opened.push(running)
      return running
    },
    async open(perSecond = 10_000) {
      const ownDb = connect(over(base.url, links.database))
      const bot = await startBot({
        db: ownDb,
        config: readConfig({ DATA_DIR: dataDir }),
        clock,
        log: createLog('info', { write: print }),
        metrics: createMetrics({ outbox: () => Promise.resolve({}), queueDepth: () => Promise.resolve(0) }),
        secret: Buffer.alloc(32, 7),
        simulated: {
          apiRoot: over(apiRoot, links.telegram).replace(/\/$/, ''),
          token: telegram.token,
          pace: { perSecond, perChatPerSecond: perSecond, chatBurst: perSecond },
        },
      })
      let stopped: Promise<void> | undefined
      const open: Bot = {
        ...bot,
        stop: () => (stopped ??= bot.stop().then(() => disconnect(ownDb))),
      }
      here.push(open)
      return open
    },
    async noteInHand() {
      const rows = await db.outbox.findMany({ where: { status: 'sending' }, select: { id: true } })
      seen.interrupted.push(...rows.map(({ id }) => String(id)))
    },
    async quiet(seconds) {
      const isQuiet = async () => {
        if (telegram.pending() > 0 || (await db.inbox.count()) < crowd.acts.length) return false
        return (await db.outbox.count({ where: { status: { in: ['queued', 'sending'] } } })) === 0
      }
      await until(isQuiet, seconds, 'for all to be said')
    },
    loseAnswers(count) {
      seen.answersLost += count
      telegram.switches.dropResponse += count
    },
    async isNormal() {
      const [someone] = crowd.people
      if (someone === undefined) return
      const before = someone.user.messages.length
      const begun = performance.now()
      crowd.ask(someone.user)
      // Theirs is the first, the bot's the second.
      await until(() => someone.user.messages.length > before + 1)
      seen.normalMs = performance.now() - begun
    },
    async weigh(running) {
      seen.residentMb = Math.max(seen.residentMb, await running.residentMb())
    },
    async evidence() {
      const { calls } = telegram
      const pending = new Set(
        telegram.world.updates.first(telegram.pending()).map(({ update_id }) => String(update_id)),
      )
      return {
        ...(await readStored(db)),
        acts: crowd.acts,
        confirmed: crowd.acts.map(({ updateId }) => updateId).filter((id) => !pending.has(id)),
        sends: sendsIn(calls),
        insideWindow: callsInsideWindow(calls),
        ...seen,
        residentMb: seen.residentMb || null,
        jobsWaiting: 0,
        canaries: [...canaries, telegram.token],
      }
    },
    async close() {
      for (const running of opened) await running.kill()
      for (const bot of here) await bot.stop()
      await links.telegram.close()
      await links.database.close()
      await simulator.close()
      await disconnect(db)
      await base.close()
      await rm(dataDir, { recursive: true, force: true })
    },
  }
}
