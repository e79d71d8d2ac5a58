import type { Config } from '../core/config.ts'
import type { WhatsAppConfig } from '../core/config-whatsapp.ts'
import { menuFor } from '../core/menu.ts'
import type { Database } from '../prisma/client.ts'
import type { Channel, Powers } from './channels/channel.ts'
import { telegram } from './channels/telegram/index.ts'
import type { Handler } from './http.ts'
import type { Account } from '../prisma/store/outbox.ts'
import { openLane, type Lane } from './lane.ts'
import type { Log } from './log.ts'
import type { Metrics } from './metrics.ts'
import type { OpenNumber, Trial } from './open-whatsapp.ts'
import { createAgencyLoad } from './agency-load.ts'
import { createReceiver } from './receive.ts'

export interface BotOptions {
  db: Database
  config: Config
  clock: { now(): Date }
  log: Log
  metrics: Metrics
  /** Keys the hashes of activation codes. */
  secret: Buffer
  /** Where a browser on this machine finds us. */
  home?: string
  /** Called with the webhook's page before Telegram is told of it, so that nothing is turned away. */
  mount?(handler: Handler): void
  /** Instead of Telegram itself; tests and the benchmark lift its limits with `pace`. */
  simulated?: {
    apiRoot: string
    token: string
    pace?: Powers['pace']
    whatsapp?: Trial
  }
  /** For whoever sits at the terminal: the code to scan. */
  print?(text: string): void
}

export interface Bot {
  /** Why the bot is not ready, in words; empty when it is. */
  ready(): string[]
  /** What does not work, though we can do without, in words. */
  notes(): string[]
  /** Speaks for a WhatsApp number as well; resolves before it is connected. */
  speakFor(number: WhatsAppConfig, trial?: Trial): Promise<void>
  stop(): Promise<void>
}

/** Channels → receive → database → deliver → channels. Resolves when the channels have started. */
export async function startBot(options: BotOptions): Promise<Bot> {
  const { db, config, clock, log, metrics, secret, simulated } = options
  const viaTelegram = telegramOf(config, clock, log, simulated)
  const lanes: Lane[] = []
  const committed = (files = false) => lanes.forEach((lane) => lane.wake(files))
  const laneOf = ({ channel, account }: Account) =>
    lanes.find((lane) => lane.channel.name === channel && lane.channel.account === account)
  const load = createAgencyLoad({ db, now: clock.now, log, perMinute: config.agencyPerMinute })
  const receiver = createReceiver({
    db,
    secret,
    load,
    now: clock.now,
    log,
    offer: (row) => laneOf(row)?.answers.offer(row) ?? null,
    committed({ inHand, queued }, files) {
      for (const row of inHand) laneOf(row)?.answers.accept([row])
      if (queued || files) committed(files)
    },
    metrics: {
      received: (count) => metrics.received.inc(count),
      handled: (count) => metrics.handled.inc(count),
      parked: () => metrics.parked.inc(),
    },
  })
  async function add(channel: Channel): Promise<void> {
    const lane = openLane({ db, channel, dataDir: config.dataDir, now: clock.now, log, metrics })
    lanes.push(lane)
    await channel.start(receiver.receive)
    lane.start()
  }
  const numbers: OpenNumber[] = []
  async function speakFor(number: WhatsAppConfig, trial?: Trial): Promise<void> {
    const { openWhatsApp } = await import('./open-whatsapp.ts')
    const print = options.print ?? ((): void => undefined)
    const { home = '', mount = (): void => undefined } = options
    const given = { db, config: number, now: clock.now, log, print, committed, home, mount }
    const opened = await openWhatsApp({ ...given, ...(trial && { trial }) })
    numbers.push(opened)
    await add(opened.channel)
  }
  metrics.channels(() =>
    lanes.map(({ channel }) => ({
      channel: channel.name,
      up: !channel.trouble?.(),
      figures: channel.figures?.() ?? {},
    })),
  )
  if (viaTelegram.webhook !== undefined) options.mount?.(viaTelegram.webhook)
  await add(viaTelegram)
  if (config.whatsapp !== null) await speakFor(config.whatsapp, simulated?.whatsapp)
  return {
    ready: () => [],
    notes: () =>
      lanes.flatMap(({ channel }) => {
        const trouble = channel.trouble?.() ?? null
        return trouble === null ? [] : [`${channel.name}: ${trouble}`]
      }),
    speakFor,
    async stop() {
      await viaTelegram.stop()
      await receiver.drained()
      await load.stop()
      // What is still to be said goes out before its line is closed.
      await Promise.all(lanes.map((lane) => lane.stop()))
      for (const { channel, close } of numbers) {
        await channel.stop()
        await close()
      }
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
  const { apiRoot: root, token: name, pace } = simulated ?? { ...real, pace: undefined }
  const given = { token: name, apiRoot: root, ...(pace && { pace }), ...(simulated === undefined && real) }
  return telegram({ ...given, menus, now: clock.now, log })
}
