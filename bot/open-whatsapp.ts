import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { WhatsAppConfig } from '../core/config-whatsapp.ts'
import { tryHold } from '../prisma/advisory.ts'
import { acrossAgencies, type Database } from '../prisma/client.ts'
import { shownStore } from '../prisma/store/shown.ts'
import { contactStore } from '../prisma/store/whatsapp-contacts.ts'
import { sessionStore } from '../prisma/store/whatsapp-session.ts'
import type { Channel } from './channels/channel.ts'
import type { WhatsAppOptions } from './channels/whatsapp/index.ts'
import type { Log } from './log.ts'
import type { LinkState } from './channels/whatsapp/owner.ts'
import type { Handler } from './http.ts'
import { pairingPage } from './pairing-page.ts'
import { watchNumber } from './watch.ts'

interface Options {
  db: Database
  config: WhatsAppConfig
  now(): Date
  log: Log
  print(text: string): void
  committed(): void
  /** Where a browser finds us, and what puts a page there. */
  home: string
  mount(handler: Handler): void
  trial?: Trial
}

/** On a server that bans nobody: tests and the simulator speak faster than an unofficial client should. */
export interface Trial extends Pick<WhatsAppOptions, 'limits' | 'hesitate'> {
  /** Scans the code to be linked, so that nobody need be shown it. */
  scan?(qr: string): void
}

export interface OpenNumber {
  channel: Channel
  close(): Promise<void>
}

/** The channel with its stores and its watch. The library is loaded only where it is used: it takes its memory. */
export async function openWhatsApp(options: Options): Promise<OpenNumber> {
  const { config, now, log, trial } = options
  // A number speaks for all agencies.
  const db = acrossAgencies(options.db)
  const { whatsapp } = await import('./channels/whatsapp/index.ts')
  const { number, sessionKeys, perMinute } = config
  const byId = new Map(sessionKeys.map(({ id, key }) => [id, Buffer.from(key, 'hex')]))
  const page = pairingPage()
  if (trial?.scan === undefined) options.mount(page.handler)
  const watch = watchNumber({ ...options, db, account: number, page: `${options.home}${page.path}` })
  const tell = {
    ...watch,
    state(state: LinkState) {
      page.state(state)
      watch.state(state)
    },
    pairing(how: { qr: string; code: string | null }) {
      page.pairing(how)
      if (trial?.scan === undefined) watch.pairing(how)
      else trial.scan(how.qr)
    },
  }
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
    limits: trial?.limits ?? {
      perMinute,
      perPersonPerMinute: perMinute,
      unaskedOnFirstDay: 20,
      unaskedPerDay: 500,
    },
    hesitate: trial?.hesitate ?? true,
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
    tell,
  })
  return { channel, close: watch.stop }
}
