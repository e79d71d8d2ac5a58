import type { ChannelName, Menu, Place, Reply } from '../../core/messages.ts'
import type { Database, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { asJson } from './json.ts'

export type OutboxKind = 'answer' | 'decision' | 'card' | 'reminder' | 'notice' | 'menu'

/** 0 answer, 1 decision card, 2 reminder, 3 broadcast: the lowest is sent first. */
export type Priority = 0 | 1 | 2 | 3

/** Something to say. A second row with the same `dedupeKey` is never written. */
export interface OutboxRow {
  dedupeKey: string
  channel: ChannelName
  account: string
  address: string
  /** Null for strangers. */
  employeeId: string | null
  kind: OutboxKind
  priority: Priority
  payload: Reply | { menu: Menu }
  notBefore: Date
}

/** A row in hand: it stays `sending` until it is settled. */
export interface ClaimedRow extends OutboxRow {
  id: bigint
  attempts: number
  createdAt: Date
  /** The message that shows the payload's slot now. */
  slotMessageId: string | null
  /** So many of its parts were said before it had to wait. */
  saidParts: number
  /** The person blocked us and has not written since. */
  unreachable: boolean
}

/** What became of a row in hand. */
export type Settled = { id: bigint } & (
  | { status: 'sent'; messageId: string | null; sentAt: Date }
  /** `counts`: whether this was an attempt of its own, or everybody had to wait. */
  | { status: 'queued'; notBefore: Date; counts: boolean; reason: string; saidParts?: number }
  | { status: 'failed' | 'dropped'; reason: string }
)

/** Our side of a chat network: whose rows these are. */
export type Account = Omit<Place, 'address'>

/**
 * Rows get their ids, hence their order per chat, in the order given. Those with a `hand` are written as in the hand of that
 * sender, unless something waits before them in their chat; they are returned, to be said once they are committed. A
 * chat has at most one such row.
 */
export async function insertOutbox(
  tx: Tx,
  rows: (OutboxRow & { hand?: string | null })[],
  now: Date,
): Promise<ClaimedRow[]> {
  if (rows.length === 0) return []
  const given = asJson(rows.map((row, position) => ({ ...row, position })))
  const offered = rows.flatMap(({ hand = null, dedupeKey: key, channel, account, address }) =>
    hand === null ? [] : [{ key, channel, account, address }],
  )
  const inHand = await tx.$queryRaw<{ id: bigint; dedupeKey: string; slotMessageId: string | null }[]>`
    with given as materialized (
      select * from jsonb_to_recordset(${given}::jsonb) as given(
        position int, "dedupeKey" text, channel text, account text, address text, "employeeId" uuid,
        kind text, priority int, payload jsonb, "notBefore" timestamptz, hand text)
    ), free as materialized (
      select free_chats as key from free_chats(${asJson(offered)}::jsonb)
    ), written as (
      insert into outbox
        (dedupe_key, channel, account, address, employee_id, kind, priority, payload, not_before, created_at,
          status, reason, claimed_at)
      select "dedupeKey", channel::"Channel", account, address, "employeeId", kind, priority, payload, "notBefore",
        ${now}::timestamptz, (case when key is null then 'queued' else 'sending' end)::"OutboxStatus",
        case when key is not null then hand end, case when key is not null then clock_timestamp() end
      from given left join free on key = "dedupeKey"
      order by position
      on conflict (dedupe_key) do nothing
      returning id, dedupe_key
    )
    select w.id, w.dedupe_key as "dedupeKey", ${shownBy(Prisma.sql`g`)} as "slotMessageId"
    from written w join free on key = w.dedupe_key join given g on g."dedupeKey" = w.dedupe_key
    order by w.id`
  const byKey = new Map(rows.map((row) => [row.dedupeKey, row]))
  return inHand.flatMap(({ id, dedupeKey, slotMessageId }): ClaimedRow[] => {
    const row = byKey.get(dedupeKey)
    if (row === undefined) return []
    const { hand: _, ...rest } = row
    // As the database would give it back.
    const payload = JSON.parse(asJson(row.payload)) as OutboxRow['payload']
    const asClaimed = { attempts: 0, createdAt: now, saidParts: 0, unreachable: false }
    return [{ ...rest, payload, id, slotMessageId, ...asClaimed }]
  })
}

/**
 * The message that shows the slot of a row. Not a join: planned for as many rows as a batch might have, that read all slots
 * there are, for each message.
 */
function shownBy(row: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(
    select s.message_id from slots s
    where s.channel = ${row}.channel::"Channel" and s.account = ${row}.account and s.address = ${row}.address
      and s.slot = coalesce(${row}.payload->>'from', ${row}.payload->>'slot'))`
}

/** In the order written, but reminders and notices that wait come after all else: nobody waits for an answer behind thousands of them. */
function placeInChat(row: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`(${row}.id + case when ${row}.priority >= 2 and ${row}.status = 'queued' then 1::bigint << 60 else 0 end)`
}

/**
 * Takes due rows in hand: at most one a chat, and none while an earlier one of its chat is in hand or waits, so that
 * nothing overtakes but what goes before a reminder. `busy`: addresses to leave alone for now. `hand`: the lock that the
 * sender holds while it lives, by which others see that its rows are not lost. The comparison with `min` is not to become a
 * `not exists`: with stale statistics Postgres reads all rows for each row then, minutes in a large broadcast.
 */
export async function claim(
  db: Database,
  { channel, account }: Account,
  now: Date,
  { limit, busy = [], hand = null }: { limit: number; busy?: string[]; hand?: string | null },
): Promise<ClaimedRow[]> {
  return db.$queryRaw<ClaimedRow[]>`
    with due as materialized (
      select o.id from outbox o
      where o.channel = ${channel}::"Channel" and o.account = ${account} and o.status = 'queued'
        -- What was due when it was written stays due, also when the clock is put back.
        and (o.not_before <= ${now}::timestamptz or o.not_before <= o.created_at) and o.address <> all(${busy}::text[])
        and ${placeInChat(Prisma.sql`o`)} = (
          select min(${placeInChat(Prisma.sql`first`)}) from outbox first
          where first.channel = o.channel and first.account = o.account and first.address = o.address
            and first.status in ('queued', 'sending')
            -- A reminder put off for an hour must not hold up the answers of that hour.
            and not (first.kind = 'reminder' and first.not_before > ${now}::timestamptz))
      order by o.priority, o.id
      limit ${limit}
      for update of o skip locked
    ), taken as (
      update outbox set status = 'sending', reason = ${hand}, claimed_at = clock_timestamp() from due where outbox.id = due.id returning outbox.*
    )
    select t.id, t.dedupe_key as "dedupeKey", t.channel, t.account, t.address, t.employee_id as "employeeId", t.kind,
      t.priority, t.payload, coalesce((t.payload ->> 'saidParts')::int, 0) as "saidParts", t.not_before as "notBefore", t.attempts, t.created_at as "createdAt",
      ${shownBy(Prisma.sql`t`)} as "slotMessageId",
      exists (
        select from addresses a
        where a.channel = t.channel and a.account = t.account and a.address = t.address
          and a.unlinked_at is null and a.unreachable_since is not null) as unreachable
    from taken t
    order by t.priority, t.id`
}

/**
 * Writes down what became of rows in hand, and which message shows a slot from now on. Does not wait for the disk: if
 * the server loses it, the row is found in `sending`, which is what `recover` is for. Resolves to whether more is
 * queued in one of these chats, which these rows may have held up.
 */
export async function settle(db: Database, results: Settled[]): Promise<boolean> {
  if (results.length === 0) return false
  const given = asJson(results.map((result) => ({ ...result, id: String(result.id) })))
  const [left] = await db.$queryRaw<{ more: boolean | null }[]>`
    with given as (
      select given.* from (select set_config('synchronous_commit', 'off', true)) relaxed, jsonb_to_recordset(${given}::jsonb) as given(
        id bigint, status text, "messageId" text, "sentAt" timestamptz, "notBefore" timestamptz, counts boolean,
        reason text, "saidParts" int)
    ), done as (
      update outbox set
        status = given.status::"OutboxStatus",
        reason = given.reason,
        payload = case when given."saidParts" is null then outbox.payload
          else outbox.payload || jsonb_build_object('saidParts', given."saidParts") end,
        message_id = given."messageId",
        sent_at = given."sentAt",
        not_before = coalesce(given."notBefore", outbox.not_before),
        attempts = outbox.attempts + (given.counts is not false)::int
      from given where outbox.id = given.id and outbox.status = 'sending'
      returning outbox.channel, outbox.account, outbox.address, outbox.payload->>'slot' as slot, outbox.message_id
    ), shown as (
      insert into slots (channel, account, address, slot, message_id)
      select channel, account, address, slot, message_id from done
      where slot is not null and message_id is not null
      on conflict (channel, account, address, slot) do update set message_id = excluded.message_id
    )
    -- Looked up for each: as a join it may read all that is queued, thousands in a large broadcast.
    select bool_or((
      select true from outbox o
      where o.channel = done.channel and o.account = done.account and o.address = done.address and o.status = 'queued'
      limit 1)) as more
    from done`
  return left?.more ?? false
}

/** When the next row may be sent that must wait now; null when none waits. */
export async function nextDue(db: Database, { channel, account }: Account, now: Date): Promise<Date | null> {
  const [row] = await db.$queryRaw<{ at: Date | null }[]>`
    select min(not_before) as at from outbox
    where channel = ${channel}::"Channel" and account = ${account} and status = 'queued' and not_before > ${now}::timestamptz`
  return row?.at ?? null
}

export async function countByState(db: Database): Promise<{ status: string; count: number }[]> {
  return db.$queryRaw<{ status: string; count: number }[]>`
    select status, count(*)::int as count from outbox group by status`
}

/** Reminders that could not be sent for half a day: nobody is helped by them any more. */
export async function dropStaleReminders(db: Database, now: Date): Promise<number> {
  return db.$executeRaw`
    update outbox set status = 'dropped', reason = 'stale'
    where status = 'queued' and kind = 'reminder' and not_before < ${now}::timestamptz - interval '12 hours'`
}
