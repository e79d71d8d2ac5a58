import type { Place } from '../../core/messages.ts'
import type { Database, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'

/**
 * The person blocked us: what waits for this chat goes to their other one, or fails, and later rows but answers do
 * without a call.
 */
export async function markUnreachable(db: Database | Tx, place: Place, now: Date): Promise<void> {
  const { channel, account, address } = place
  await db.$executeRaw`
    update addresses set unreachable_since = ${now}::timestamptz
    where channel = ${channel}::"Channel" and account = ${account} and address = ${address}
      and unlinked_at is null and unreachable_since is null`
  // Not the place itself: it may be a row, which has an id of its own.
  await moveToOtherChat(db, { channel, account, address })
  await db.$executeRaw`
    update outbox set status = 'failed', reason = 'unreachable'
    where channel = ${channel}::"Channel" and account = ${account} and address = ${address} and status = 'queued'`
}

/**
 * What nobody asked for goes to another chat of the same person that can be reached: one row, which stays in hand if it
 * is, or all that waits for a place. False where there is no such chat.
 */
export async function moveToOtherChat(db: Database | Tx, which: { id: bigint } | Place): Promise<boolean> {
  const these =
    'id' in which
      ? Prisma.sql`w.id = ${which.id}`
      : Prisma.sql`w.status = 'queued' and w.channel = ${which.channel}::"Channel" and w.account = ${which.account} and w.address = ${which.address}`
  const moved = await db.$executeRaw`
    update outbox o set channel = a.channel, account = a.account, address = a.address
    from (
      select w.id, x.* from outbox w cross join lateral (
        select a.channel, a.account, a.address from addresses a
        where a.employee_id = w.employee_id and a.unlinked_at is null and a.unreachable_since is null
          and (a.channel, a.account, a.address) is distinct from (w.channel, w.account, w.address)
          and not exists (select from outages u where u.channel = a.channel and u.account = a.account)
        order by a.linked_at desc limit 1
      ) x
      where ${these} and w.kind not in ('answer', 'menu')
    ) a
    where o.id = a.id`
  return moved > 0
}

/** When somebody last wrote in this chat, as far as it is still kept. */
export async function lastWrote(db: Database, { channel, account, address }: Place): Promise<Date | null> {
  const { _max } = await db.inbox.aggregate({ _max: { sentAt: true }, where: { channel, account, address } })
  return _max.sentAt
}

/** The person wrote again, or unblocked us. */
export async function markReachable(db: Database | Tx, { channel, account, address }: Place): Promise<void> {
  await db.$executeRaw`
    update addresses set unreachable_since = null
    where channel = ${channel}::"Channel" and account = ${account} and address = ${address}
      and unreachable_since is not null`
}
