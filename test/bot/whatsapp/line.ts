import { onTestFinished } from 'vitest'
import { whatsapp, type WhatsAppOptions } from '../../../bot/channels/whatsapp/index.ts'
import { createLog } from '../../../bot/log.ts'
import type { Inbound } from '../../../core/messages.ts'
import { tryHold } from '../../../prisma/advisory.ts'
import { shownStore } from '../../../prisma/store/shown.ts'
import { contactStore } from '../../../prisma/store/whatsapp-contacts.ts'
import { sessionStore } from '../../../prisma/store/whatsapp-session.ts'
import { startWhatsAppServer, type WhatsAppServer } from '../../../simulator/whatsapp/index.ts'
import { testDatabase, type TestDatabase } from '../../database.ts'
import { until } from '../../office.ts'
import { openHandset } from './phone.ts'

export const ours = '628110000001'
export const sealKeys = { current: 'a', byId: new Map([['a', Buffer.alloc(32, 1)]]) }

/** A test types faster than people do. */
export const unlimited = {
  perMinute: 1e6,
  perPersonPerMinute: 1e6,
  unaskedOnFirstDay: 1e6,
  unaskedPerDay: 1e6,
}

/** A channel on our number that pairs with the server by itself. */
export function openChannel(
  server: WhatsAppServer,
  { db }: TestDatabase,
  change: Partial<WhatsAppOptions> = {},
) {
  const paired = { times: 0 }
  const channel = whatsapp({
    number: ours,
    url: server.url,
    stores: {
      session: sessionStore(db, ours, sealKeys),
      contacts: contactStore(db, ours),
      shown: shownStore(db, 'whatsapp', ours),
    },
    tryHold: () => tryHold(db, `whatsapp:${ours}`),
    limits: unlimited,
    hesitate: false,
    polls: false,
    pollKey: Buffer.alloc(32, 2),
    pairByCode: false,
    now: () => server.clock.now(),
    random: () => 0.5,
    log: createLog(process.env.TEST_LOG ?? 'silent'),
    tell: {
      state: () => undefined,
      pairing({ qr }) {
        paired.times++
        server.scan(ours, qr)
      },
      rests: () => undefined,
    },
    ...change,
  })
  return { channel, paired }
}

/** A server, a database, and one channel that keeps what it hears. */
export async function openLine(receive: (inbound: Inbound) => Promise<void> = () => Promise.resolve()) {
  const database = await testDatabase()
  const server = await startWhatsAppServer()
  const arrived: Inbound[] = []
  const { channel, paired } = openChannel(server, database)
  await channel.start(async (inbound) => {
    arrived.push(inbound)
    await receive(inbound)
  })
  onTestFinished(async () => {
    await channel.stop()
    await server.close()
    await database.close()
  })
  await until(() => channel.state() === 'open')
  const handset = async (number: string) => {
    const opened = await openHandset(server, number, ours)
    onTestFinished(() => opened.close())
    return opened
  }
  return { database, server, channel, paired, arrived, handset }
}
