import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Ground } from './bot/ground.ts'
import { startHttp, type Handler, type HttpServer } from './bot/http.ts'
import { startBot, type Bot } from './bot/main.ts'
import { createMetrics, type Metrics } from './bot/metrics.ts'
import { print } from './bot/print.ts'
import type { Opened } from './bot/stopping.ts'
import { Problem } from './core/problem.ts'
import type { Database } from './prisma/client.ts'
import { issueCode } from './prisma/store/codes.ts'
import { demoPeople } from './prisma/store/demo-people.ts'
import { countByState } from './prisma/store/outbox.ts'
import type { Simulator } from './simulator/index.ts'
import type { Workers } from './workers/main.ts'

/** How long stopping waits for workers that are still starting. */
const longestStartMs = 5_000

/** One process that does all, or only the bot's part of it. Stops in the opposite order: the bot first. */
export async function start(
  { config, log, opened, db, across, url, secret }: Ground,
  { withWorkers }: { withWorkers: boolean },
) {
  let bot: Bot | undefined
  let workers: Workers | undefined
  const metrics = metricsOf(across, () => workers)
  const http = await startHttp({
    host: config.host,
    port: config.port,
    registry: metrics.registry,
    ready: async () => [...(await databaseTrouble(db)), ...(bot?.ready() ?? ['The bot is starting.'])],
    notes: () => [
      ...(bot?.notes() ?? []),
      ...(withWorkers ? (workers?.notes() ?? ['The workers wait for the queue: no reminders yet.']) : []),
    ],
    log,
  })
  opened.add('http', http.stop)
  const simulator =
    config.telegram.token === null ? await simulate({ across, secret, config, bot: () => bot }) : null
  if (simulator !== null) await mountSimulator(simulator, across, http, opened)
  const now = simulator?.clock.now ?? (() => new Date())
  if (withWorkers) {
    const { startWorkers } = await import('./workers/main.ts')
    // Not waited for: while the queue is out of reach people are answered all the same.
    const starting = startWorkers({
      db,
      url,
      redisUrl: config.redisUrl,
      now,
      log,
      files: filesIn(config),
      failed: (job) => metrics.jobFailed.inc({ job }),
    }).then(
      (running) => void (workers = running),
      (err: unknown) => log.error({ err }, 'the workers could not be started'),
    )
    opened.add('workers', async () => {
      // Half started they would still speak to a database that is about to stop; a queue out of reach never answers.
      await Promise.race([starting, sleep(longestStartMs, undefined, { ref: false })])
      await workers?.stop()
    })
    simulator?.clock.onMove(
      () => void workers?.runNow('remind').catch((err) => log.warn({ err }, 'no reminder now')),
    )
  }
  const simulated = simulator && { apiRoot: http.url, token: simulator.telegram.token }
  const mount = (handler: Handler) => void http.handlers.unshift(handler)
  bot = await startBot({
    db,
    config,
    clock: { now },
    log,
    metrics,
    secret,
    home: http.url,
    mount,
    print,
    ...(simulated && { simulated }),
  })
  opened.add('bot', bot.stop)
  print(`Lapkin is ready: ${http.url}`)
}

async function simulate({
  across,
  secret,
  config,
  bot,
}: Pick<Ground, 'across' | 'secret' | 'config'> & { bot?: () => Bot | undefined }): Promise<Simulator> {
  // Loaded only where it is used, like the workers: a process carries what it runs and nothing else.
  const { createSimulator } = await import('./simulator/index.ts')
  const { openTrialNumber, trialNumber } = await import('./bot/trial-number.ts')
  const simulator: Simulator = createSimulator({
    pagePeople: () => demoPeople(across),
    activationLink: (key) => issueCode(across, secret, key, simulator.clock.now()),
    ...(bot !== undefined &&
      config.whatsapp === null && {
        whatsapp: {
          number: trialNumber,
          async connect(network) {
            const running = bot()
            if (running === undefined) throw new Problem('Bot sedang dinyalakan; coba sebentar lagi.')
            const { number, trial } = await openTrialNumber(network, { db: across, dataDir: config.dataDir })
            await running.speakFor(number, trial)
          },
        },
      }),
  })
  return simulator
}

async function mountSimulator(
  simulator: Simulator,
  across: Database,
  http: HttpServer,
  opened: Opened,
): Promise<void> {
  const { userOf } = await import('./simulator/person.ts')
  // The chats of those who connected in an earlier run are open before the bot writes to them.
  for (const person of await demoPeople(across)) userOf(simulator.telegram, person)
  http.handlers.push(simulator.handle)
  opened.add('simulator', simulator.close)
}

export async function simulatorAlone({ config, opened, ...ground }: Ground): Promise<void> {
  const simulator = await simulate({ config, ...ground })
  opened.add('simulator', simulator.close)
  const { url } = await simulator.listen(config.port, config.host)
  print(`The simulator is ready: ${url}`)
  print(`For the bot: TELEGRAM_API_ROOT=${url} TELEGRAM_BOT_TOKEN=${simulator.telegram.token}`)
}

/** Only the jobs, with pages of their own: as many such processes as one likes, each on its own port. */
export async function workersAlone({ db, across, url, config, log, opened }: Ground): Promise<void> {
  const { startWorkers } = await import('./workers/main.ts')
  let workers: Workers | undefined
  const metrics = metricsOf(across, () => workers)
  const http = await startHttp({
    host: config.host,
    port: config.workersPort,
    portSetting: 'WORKERS_PORT',
    registry: metrics.registry,
    ready: async () => [
      ...(await databaseTrouble(db)),
      ...(workers === undefined ? ['The workers wait for the queue.'] : []),
    ],
    notes: () => workers?.notes() ?? [],
    log,
  })
  opened.add('http', http.stop)
  workers = await startWorkers({
    db,
    url,
    redisUrl: config.redisUrl,
    now: () => new Date(),
    log,
    files: filesIn(config),
    failed: (job) => metrics.jobFailed.inc({ job }),
  })
  opened.add('workers', workers.stop)
  print(`The workers of Lapkin are ready: ${http.url}/healthz`)
}

function metricsOf(across: Database, workers: () => Workers | undefined): Metrics {
  return createMetrics({
    outbox: async () =>
      Object.fromEntries((await countByState(across)).map(({ status, count }) => [status, count])),
    queueDepth: async () => (await workers()?.depth()) ?? null,
  })
}

async function databaseTrouble(db: Database): Promise<string[]> {
  const answers = await db.$queryRaw`select 1`.then(() => true, () => false) // prettier-ignore
  return answers ? [] : ['The database does not answer.']
}

const filesIn = ({ dataDir }: Ground['config']) => join(dataDir, 'files')
