import type { Database } from '../client.ts'
import { asJson } from './json.ts'
import type { Account, OutboxKind } from './outbox.ts'

/** Something that was said, as the journal beside the database keeps it. */
export interface Said {
  kind: OutboxKind
  dedupeKey: string
  /** Given by the network. */
  messageId: string | null
}

/** How many of these the database does not know, and how many it does not know the end of. */
export async function compareSaid(
  db: Database,
  said: Said[],
): Promise<{ missing: number; unsettled: number }> {
  const keys = said.map(({ dedupeKey }) => dedupeKey)
  const [row] = await db.$queryRaw<{ found: number; unsettled: number }[]>`
    select count(*)::int as found, (count(*) filter (where status in ('queued', 'sending')))::int as unsettled
    from outbox where dedupe_key = any(${keys}::text[])`
  const { found = 0, unsettled = 0 } = row ?? {}
  return { missing: new Set(keys).size - found, unsettled }
}

const reason = 'said before'

/**
 * Ends the rows of what was said already, and returns how many. What the database has lost gets an ended row without
 * words: its key keeps reminders and summaries that are found to be due from being written once more.
 */
export async function endSaid(
  db: Database,
  { channel, account }: Account,
  said: Said[],
  now: Date,
): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    with given as (
      select distinct on ("dedupeKey") * from jsonb_to_recordset(${asJson(said)}::jsonb)
        as g("dedupeKey" text, kind text, "messageId" text)
    ), ended as (
      update outbox set status = 'sent', reason = ${reason}, message_id = given."messageId", sent_at = ${now}::timestamptz
      from given where outbox.dedupe_key = given."dedupeKey" and outbox.status in ('queued', 'sending')
      returning outbox.id, outbox.channel, outbox.account, outbox.address, outbox.payload->>'slot' as slot, outbox.message_id
    ), shown as (
      insert into slots (channel, account, address, slot, message_id)
      select distinct on (channel, account, address, slot) channel, account, address, slot, message_id from ended
      where slot is not null and message_id is not null
      order by channel, account, address, slot, id desc
      on conflict (channel, account, address, slot) do update set message_id = excluded.message_id
    ), lost as (
      insert into outbox (dedupe_key, channel, account, address, kind, priority, payload, status, reason, not_before, created_at)
      select "dedupeKey", ${channel}::"Channel", ${account}, '', kind, 3, '{"text": []}', 'dropped', ${reason},
        ${now}::timestamptz, ${now}::timestamptz
      from given
      on conflict (dedupe_key) do nothing
      returning 1
    )
    select (select count(*) from ended)::int + (select count(*) from lost)::int as count`
  return row?.count ?? 0
}
