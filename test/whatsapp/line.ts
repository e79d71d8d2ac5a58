import { onTestFinished } from 'vitest'
import type { WhatsAppOptions } from '../../bot/channels/whatsapp/index.ts'
import type { Inbound } from '../../core/messages.ts'
import { startWhatsAppServer } from '../../simulator/whatsapp/index.ts'
import { testDatabase } from '../database.ts'
import { until } from '../office.ts'
import { openChannel, ours } from './pair.ts'
import { openHandset } from './phone.ts'

/** A server, a database, and one channel that keeps what it hears. */
export async function openLine(
  receive: (inbound: Inbound) => Promise<void> = () => Promise.resolve(),
  change: Partial<WhatsAppOptions> = {},
) {
  const database = await testDatabase()
  const server = await startWhatsAppServer()
  const arrived: Inbound[] = []
  const { channel, paired } = openChannel(server, database.db, change)
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
