import type { Place } from '../../core/messages.ts'
import type { Database, Tx } from '../client.ts'

/**
 * The person blocked us: what waits for this chat goes to their other one, or fails, and later rows but answers do
 * without a call.
 */
export async function markUnreachable(db: Database | Tx, place: Place, now: Date): Promise<void> {
  const { channel, account, address } = place
  await db.$executeRaw`select chat_unreachable(${channel}, ${account}, ${address}, ${now})`
}

/**
 * What nobody asked for goes to another chat of the same person that can be reached, and stays in hand. False where there
 * is no such chat. Across agencies, as what is said is.
 */
export async function moveToOtherChat(db: Database, id: bigint): Promise<boolean> {
  const [moved] = await db.$queryRaw<
    { count: number }[]
  >`select move_to_other_chat(array[${id}::bigint]) as count`
  return moved !== undefined && moved.count > 0
}

/** When somebody last wrote in this chat, as far as it is still kept. */
export async function lastWrote(db: Database, { channel, account, address }: Place): Promise<Date | null> {
  const { _max } = await db.inbox.aggregate({ _max: { sentAt: true }, where: { channel, account, address } })
  return _max.sentAt
}

/** The person wrote again, or unblocked us. */
export async function markReachable(db: Database | Tx, { channel, account, address }: Place): Promise<void> {
  await db.$executeRaw`select chat_reachable(${channel}, ${account}, ${address})`
}
