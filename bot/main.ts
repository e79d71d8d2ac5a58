import type { Config } from '../core/config.ts'
import { menuFor } from '../core/menu.ts'
import type { Database } from '../prisma/client.ts'
import type { Channel, Powers } from './channels/channel.ts'
import { telegram } from './channels/telegram/index.ts'
import type { WhatsAppOptions } from './channels/whatsapp/index.ts'
import type { Handler } from './http.ts'
import { openLane, type Lane } from './lane.ts'
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
  simulated?: {
    apiRoot: string
    token: string
    pace?: Powers['pace']
    whatsapp?: Pick<WhatsAppOptions, 'limits' | 'hesitate'>
  }
  /** For whoever sits at the terminal: the code to scan. */
  print?(text: string): void
}

export interface Bot {
  /** Why the bot is not ready, in words; empty when it is. */
  ready(): string[]
  /** What does not work, though we can do without, in words. */
  notes(): string[]
  stop(): Promise<void>
}

/** Channels → receive → database → deliver → channels. Resolves when the channels have started. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { db, config, clock, log, metrics, secret, simulated } = options
  const viaTelegram = telegramOf(config, clock, log, simulated)
  const lanes: Lane[] = []
  const committed = () => lanes.forEach((lane) => lane.wake())
  const receiver = createReceiver({
    db,
    secret,
    now: clock.now,
    log,
    committed,
    metrics: {
      received: (count) => metrics.received.inc(count),
      handled: (count) => metrics.handled.inc(count),
      parked: () => metrics.parked.inc(),
    },
  })
  const add = (channel: Channel) =>
    lanes.push(openLane({ db, channel, dataDir: config.dataDir, now: clock.now, log, metrics }))
  add(viaTelegram)
  const whatsapp = await whatsappOf(options, committed)
  if (whatsapp !== null) add(whatsapp.channel)
  metrics.channels(() => lanes.map(({ channel }) => ({ channel: channel.name, up: !channel.trouble?.() })))
  if (viaTelegram.webhook !== undefined) options.mount?.(viaTelegram.webhook)
  for (const lane of lanes) {
    await lane.channel.start(receiver.receive)
    lane.start()
  }
  return {
    ready: () => [],
    notes: () =>
      lanes.flatMap(({ channel }) => {
        const trouble = channel.trouble?.() ?? null
        return trouble === null ? [] : [`${channel.name}: ${trouble}`]
      }),
    async stop() {
      await viaTelegram.stop()
      await receiver.drained()
      // What is still to be said goes out before its line is closed.
      await Promise.all(lanes.map((lane) => lane.stop()))
      await whatsapp?.channel.stop()
      await whatsapp?.close()
    },
  }
}

async function whatsappOf({ db, config, clock, log, simulated, print }: BotOptions, committed: () => void) {
  if (config.whatsapp === null) return null
  const { openWhatsApp } = await import('./open-whatsapp.ts')
  const pace = simulated?.whatsapp
  const shown = print ?? ((): void => undefined)
  return openWhatsApp({
    db,
    config: config.whatsapp,
    now: clock.now,
    log,
    print: shown,
    committed,
    ...(pace !== undefined && { pace }),
  })
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
  const { apiRoot: root, token: name, pace } = simulated ?? { ...real, pace: undefined }
  const given = { token: name, apiRoot: root, ...(pace && { pace }), ...(simulated === undefined && real) }
  return telegram({ ...given, menus, now: clock.now, log })
}
