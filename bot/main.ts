import { join } from 'node:path'
import type { Config } from '../core/config.ts'
import { menuFor } from '../core/menu.ts'
import type { Database } from '../prisma/client.ts'
import { stillWanted } from '../prisma/store/reminders.ts'
import type { Powers } from './channels/channel.ts'
import { telegram } from './channels/telegram/index.ts'
import { deliver } from './deliver.ts'
import { fetchFiles } from './fetch-files.ts'
import type { Handler } from './http.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import { createReceiver } from './receive.ts'

export interface BotOptions {
  db: Database
  config: Config
  clock: { now(): Date }
  log: Log
  metrics: Metrics
  /** Keys the hashes of activation codes. */
  secret: Buffer
  /** Called with the webhook's page before Telegram is told of it, so that nothing is turned away. */
  mount?(handler: Handler): void
  /** Instead of Telegram itself; tests and the benchmark lift its limits with `pace`. */
  simulated?: { apiRoot: string; token: string; pace?: Powers['pace'] }
}

export interface Bot {
  /** Why the bot is not ready, in words; empty when it is. */
  ready(): string[]
  stop(): Promise<void>
}

const drainMs = 5_000

/** Channel → receive → database → deliver → channel. Resolves when the channel has started. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { db, config, clock, log, metrics, secret, simulated } = options
  const channel = telegramOf(config, clock, log, simulated)
  const delivery = deliver({
    db,
    channel,
    now: clock.now,
    log,
    stillWanted: ({ employeeId, dedupeKey }) =>
      employeeId === null
        ? Promise.resolve(false)
        : stillWanted(db, { employeeId, dedupeKey, now: clock.now() }),
    metrics: { settled: (_kind, outcome, seconds) => metrics.sendSeconds.observe({ outcome }, seconds) },
  })
  const files = { wake: (): void => undefined }
  const receiver = createReceiver({
    db,
    secret,
    now: clock.now,
    log,
    committed() {
      delivery.wake()
      files.wake()
    },
    metrics: {
      received: (count) => metrics.received.inc(count),
      handled: (count) => metrics.handled.inc(count),
      parked: () => metrics.parked.inc(),
    },
  })
  if (channel.webhook !== undefined) options.mount?.(channel.webhook)
  await channel.start(receiver.receive)
  delivery.start()
  const fetching = fetchFiles({ db, channel, folder: join(config.dataDir, 'files'), now: clock.now, log })
  files.wake = fetching.wake
  return {
    ready: () => [],
    async stop() {
      await channel.stop()
      await receiver.drained()
      await Promise.race([delivery.drained(), new Promise((resolve) => setTimeout(resolve, drainMs).unref())])
      await delivery.stop()
      await fetching.stop()
    },
  }
}

function telegramOf(
  config: Config,
  clock: BotOptions['clock'],
  log: Log,
  simulated: BotOptions['simulated'],
) {
  const { token, apiRoot, webhook } = config.telegram
  const real = { token: token ?? '', apiRoot, ...(webhook === null ? {} : { webhook }) }
  const menus = [
    { language: undefined, menu: menuFor('id', false) },
    { language: 'en', menu: menuFor('en', false) },
  ]
  return telegram({ ...(simulated ?? real), menus, now: clock.now, log })
}
