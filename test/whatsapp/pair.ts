import { whatsapp, type WhatsAppOptions } from '../../bot/channels/whatsapp/index.ts'
import { testLog } from '../canary/capture.ts'
import { tryHold } from '../../prisma/advisory.ts'
import type { Database } from '../../prisma/client.ts'
import { shownStore } from '../../prisma/store/shown.ts'
import { contactStore } from '../../prisma/store/whatsapp-contacts.ts'
import { sessionStore } from '../../prisma/store/whatsapp-session.ts'
import type { WhatsAppServer } from '../../simulator/whatsapp/index.ts'

export const ours = '628110000001'
/** As WHATSAPP_SESSION_KEY. */
export const sessionKey = `a:${'01'.repeat(32)}`
export const sealKeys = { current: 'a', byId: new Map([['a', Buffer.alloc(32, 1)]]) }

/** A test types faster than people do. */
export const unlimited = {
  perMinute: 1e6,
  perPersonPerMinute: 1e6,
  unaskedOnFirstDay: 1e6,
  unaskedPerDay: 1e6,
}

export const storesOf = (db: Database): WhatsAppOptions['stores'] => ({
  session: sessionStore(db, ours, sealKeys),
  contacts: contactStore(db, ours),
  shown: shownStore(db, 'whatsapp', ours),
})

/** A channel on our number that pairs with the server by itself. */
export function openChannel(server: WhatsAppServer, db: Database, change: Partial<WhatsAppOptions> = {}) {
  const paired = { times: 0 }
  const channel = whatsapp({
    number: ours,
    url: server.url,
    stores: storesOf(db),
    tryHold: () => tryHold(db, `whatsapp:${ours}`),
    limits: unlimited,
    hesitate: false,
    polls: false,
    pollKey: Buffer.alloc(32, 2),
    pairByCode: false,
    now: () => server.clock.now(),
    random: () => 0.5,
    log: testLog(),
    tell: {
      state: () => undefined,
      pairing({ qr }) {
        paired.times++
        server.scan(ours, qr)
      },
      rests: () => undefined,
      otherNumber: () => undefined,
    },
    ...change,
  })
  return { channel, paired }
}

/** Links our number once, so that a program started afterwards is linked already. */
export async function link(server: WhatsAppServer, db: Database): Promise<void> {
  const { channel } = openChannel(server, db)
  await channel.start(() => Promise.resolve())
  while (channel.state() !== 'open') await new Promise((resolve) => setTimeout(resolve, 10))
  await channel.stop()
}
