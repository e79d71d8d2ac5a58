import type { Place } from '../../core/messages.ts'
import type { Database, Tx } from '../client.ts'

/** The person blocked us: what waits for this chat fails, and later rows but answers do without a call. */
export async function markUnreachable(db: Database | Tx, place: Place, now: Date): Promise<void> {
  const { channel, account, address } = place
  await db.$executeRaw`select chat_unreachable(${channel}, ${account}, ${address}, ${now})`
}

/** The person wrote again, or unblocked us. */
export async function markReachable(db: Database | Tx, { channel, account, address }: Place): Promise<void> {
  await db.$executeRaw`select chat_reachable(${channel}, ${account}, ${address})`
}
