import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { WhatsAppConfig } from '../core/config-whatsapp.ts'
import { tryHold } from '../prisma/advisory.ts'
import type { Database } from '../prisma/client.ts'
import { shownStore } from '../prisma/store/shown.ts'
import { contactStore } from '../prisma/store/whatsapp-contacts.ts'
import { sessionStore } from '../prisma/store/whatsapp-session.ts'
import type { Channel } from './channels/channel.ts'
import type { WhatsAppOptions } from './channels/whatsapp/index.ts'
import type { Log } from './log.ts'
import { watchNumber } from './watch.ts'

interface Options {
  db: Database
  config: WhatsAppConfig
  now(): Date
  log: Log
  print(text: string): void
  committed(): void
  /** Tests and the benchmark speak faster than an unofficial client should. */
  pace?: Pick<WhatsAppOptions, 'limits' | 'hesitate'>
}

/** The channel with its stores and its watch. The library is loaded only where it is used: it takes its memory. */
export async function openWhatsApp(options: Options): Promise<{ channel: Channel; close(): Promise<void> }> {
  const { db, config, now, log, pace } = options
  const { whatsapp } = await import('./channels/whatsapp/index.ts')
  const { number, sessionKeys, perMinute } = config
  const byId = new Map(sessionKeys.map(({ id, key }) => [id, Buffer.from(key, 'hex')]))
  const watch = watchNumber({ ...options, account: number })
  const channel = whatsapp({
    number,
    url: config.url,
    ...(config.mediaCa !== null && { mediaCa: await readFile(config.mediaCa, 'utf8') }),
    stores: {
      session: sessionStore(db, number, { current: sessionKeys[0]?.id ?? '', byId }),
      contacts: contactStore(db, number),
      shown: shownStore(db, 'whatsapp', number),
    },
    tryHold: () => tryHold(db, `whatsapp:${number}`),
    limits: pace?.limits ?? {
      perMinute,
      perPersonPerMinute: perMinute,
      unaskedOnFirstDay: 20,
      unaskedPerDay: 500,
    },
    hesitate: pace?.hesitate ?? true,
    polls: config.polls,
    // Not the session's own: that one changes, and votes on older polls should still be read.
    pollKey: createHash('sha256')
      .update(`polls of ${number}`)
      .update(sessionKeys.at(-1)?.key ?? '')
      .digest(),
    pairByCode: config.pairByCode,
    now,
    random: Math.random,
    log,
    tell: watch,
  })
  return { channel, close: watch.stop }
}
