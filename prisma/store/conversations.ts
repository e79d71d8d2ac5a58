import type { Tell } from '../../core/conversation/effects.ts'
import type { State } from '../../core/conversation/state.ts'
import type { Tx } from '../client.ts'
import { asJson } from './json.ts'
import type { OutboxRow } from './outbox.ts'

export async function saveStates(
  tx: Tx,
  states: { employeeId: string; state: State }[],
  now: Date,
): Promise<void> {
  if (states.length === 0) return
  await tx.$executeRaw`
    insert into conversations (employee_id, state, updated_at)
    select "employeeId", state, ${now} from jsonb_to_recordset(${asJson(states)}::jsonb) as c("employeeId" uuid, state jsonb)
    on conflict (employee_id) do update set state = excluded.state, updated_at = excluded.updated_at`
}

/** Into the outbox, at the address where each person is reached now. Who has none is not told. */
export async function insertTells(tx: Tx, tells: Tell[], now: Date): Promise<void> {
  if (tells.length === 0) return
  const rows = tells.map((tell, position) => ({ ...tell, position, priority: tell.kind === 'card' ? 1 : 0 }))
  await tx.$executeRaw`
    insert into outbox (dedupe_key, channel, account, address, employee_id, kind, priority, payload, not_before, created_at)
    select t."dedupeKey" || case when row_number() over (partition by t.position order by a.channel) > 1 then ':' || a.channel else '' end, a.channel, a.account, a.address, t."employeeId", t.kind, t.priority, t.reply, ${now}, ${now}
    from jsonb_to_recordset(${asJson(rows)}::jsonb)
      as t(position int, "employeeId" uuid, kind text, "dedupeKey" text, priority int, reply jsonb)
    cross join lateral (
      -- What changes a message is said wherever that message stands.
      select h.channel, h.account, h.address from addresses h join slots s on s.channel = h.channel
        and s.account = h.account and s.address = h.address and s.slot = t.reply ->> 'slot'
      where t.reply ->> 'edit' = 'true' and h.employee_id = t."employeeId" and h.unlinked_at is null
      union
      select channel, account, address from reach(t."employeeId")
      where not (coalesce(t.reply ->> 'edit', '') = 'true' and exists (
        select from addresses h join slots s on s.channel = h.channel and s.account = h.account
          and s.address = h.address and s.slot = t.reply ->> 'slot'
        where h.employee_id = t."employeeId" and h.unlinked_at is null))) a
    -- A card that was never shown (a digest instead, a bulk approval) need not appear only to be closed.
    where not (t.kind = 'card' and t.reply ->> 'edit' = 'true' and not exists (
      select from slots s where s.channel = a.channel and s.account = a.account and s.address = a.address
        and s.slot = t.reply ->> 'slot'))
    order by t.position
    on conflict (dedupe_key) do nothing`
}

/**
 * What an act changed in one chat of a person is changed in their other chats too, where it stands: a card decided on
 * one network is closed on the other.
 */
export async function insertElsewhere(tx: Tx, rows: OutboxRow[], now: Date): Promise<void> {
  if (rows.length === 0) return
  await tx.$executeRaw`
    insert into outbox (dedupe_key, channel, account, address, employee_id, kind, priority, payload, not_before, created_at)
    select r."dedupeKey" || ':' || a.channel, a.channel, a.account, a.address, r."employeeId", 'decision', 1, r.payload, ${now}, ${now}
    from jsonb_to_recordset(${asJson(rows)}::jsonb)
      as r("dedupeKey" text, channel text, account text, address text, "employeeId" uuid, payload jsonb)
    join addresses a on a.employee_id = r."employeeId" and a.unlinked_at is null
      and (a.channel::text, a.account, a.address) <> (r.channel, r.account, r.address)
    join slots s on s.channel = a.channel and s.account = a.account and s.address = a.address
      and s.slot = r.payload ->> 'slot'
    where r.payload ->> 'slot' like 'card:%' or r.payload ->> 'slot' like 'report:%'
    on conflict (dedupe_key) do nothing`
}
