import { onTestFinished } from 'vitest'
import type { WhatsAppOptions } from '../../bot/channels/whatsapp/index.ts'
import type { Inbound } from '../../core/messages.ts'
import type { Database } from '../../prisma/client.ts'
import { startWhatsAppServer } from '../../simulator/whatsapp/index.ts'
import type { SimWhatsAppUser } from '../../simulator/whatsapp/user.ts'
import type { Addressing } from '../../simulator/whatsapp/world.ts'
import { testDatabase } from '../database.ts'
import { until } from '../waiting.ts'
import { openChannel, ours } from './pair.ts'

/** A server, a database, and one channel that keeps what it hears. */
export async function openLine(
  receive: (inbound: Inbound) => Promise<void> = () => Promise.resolve(),
  change: Partial<WhatsAppOptions> | ((db: Database) => Partial<WhatsAppOptions>) = {},
) {
  const database = await testDatabase()
  const server = await startWhatsAppServer()
  const arrived: Inbound[] = []
  const { channel, paired } = openChannel(
    server,
    database.db,
    typeof change === 'function' ? change(database.db) : change,
  )
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
  async function person(number: string, addressing: Addressing = 'pn'): Promise<SimWhatsAppUser> {
    const user = server.user(number, { partner: ours, addressing })
    await user.connect()
    return user
  }
  return { database, server, channel, paired, arrived, person }
}

/** What the phone shows of ours, oldest first. */
export const fromUs = (user: SimWhatsAppUser) => user.messages.filter(({ fromBot }) => fromBot)
