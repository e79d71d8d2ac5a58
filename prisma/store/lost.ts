import type { Database } from '../client.ts'
import type { Account } from './outbox.ts'

/**
 * Rows in `sending` that nobody has in hand were left by a process that died: said or not, nobody knows. A reminder
 * said twice is a nuisance, so it is dropped; everything else carries a number or edits in place, so it is said again.
 * Another process that holds the lock it claimed with lives (two overlap when a new version is put in place). Of our
 * own we know by `inHand` after a moment: a claim whose answer was lost holds none.
 */
export async function recover(
  db: Database,
  { channel, account }: Account,
  { hand = null, inHand = [] }: { hand?: string | null; inHand?: bigint[] } = {},
): Promise<{ queued: number; dropped: number }> {
  const rows = await db.$queryRaw<{ status: 'queued' | 'dropped' }[]>`
    update outbox set
      status = case when kind = 'reminder' then 'dropped' else 'queued' end::"OutboxStatus",
      reason = 'interrupted while sending'
    where channel = ${channel}::"Channel" and account = ${account} and status = 'sending'
      and id <> all(${inHand}::bigint[])
      -- What was written into our own hand is known to it only once it is committed.
      and (reason is null or (reason = ${hand} and claimed_at < clock_timestamp() - interval '5 s') or not exists (
        select from pg_locks l where l.locktype = 'advisory' and l.granted and l.objsubid = 1
          and l.database = (select oid from pg_database where datname = current_database())
          and (l.classid::bigint << 32) | l.objid::bigint = hashtextextended(reason, 0)))
    returning status`
  const dropped = rows.filter(({ status }) => status === 'dropped').length
  return { queued: rows.length - dropped, dropped }
}

/** Longer than any send takes: whoever claimed such a row is dead. */
const longestInHand = '10 minutes'

/**
 * The same for rows of any account whose sender never came back, told by how long ago it took them. By the database's
 * clock: the simulator's may have been moved meanwhile.
 */
export async function recoverAbandoned(db: Database): Promise<number> {
  return db.$executeRaw`
    update outbox set
      status = case when kind = 'reminder' then 'dropped' else 'queued' end::"OutboxStatus",
      reason = 'abandoned while sending'
    where status = 'sending' and claimed_at < clock_timestamp() - ${longestInHand}::interval`
}
