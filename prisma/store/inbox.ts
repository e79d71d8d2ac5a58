import type { Inbound } from '../../core/messages.ts'
import type { Database, Tx } from '../client.ts'
import { asJson } from './json.ts'

/** An inbound message with the id it gets in the inbox. */
export interface Arrived {
  id: string
  inbound: Inbound
}

/**
 * Notes the messages down and says whose they are: inbox id → employee id, null for a stranger's. A second delivery is
 * not among them. Locks the people (in id order, so that two processes wait for each other instead of locking each
 * other out); what is known of them is to be read by a later statement, which sees what was committed meanwhile.
 */
export async function takeIn(tx: Tx, arrived: Arrived[], now: Date): Promise<Map<string, string | null>> {
  const rows = arrived.map(({ id, inbound }) => {
    const { channel, account, address, messageId, sentAt } = inbound
    return { id, channel, account, address, messageId, sentAt }
  })
  const taken = await tx.$queryRaw<{ id: string; employeeId: string | null }[]>`
    with fresh as (
      insert into inbox (id, channel, account, message_id, address, status, sent_at, received_at)
      select id, channel::"Channel", account, "messageId", address, 'handled', "sentAt", ${now}
      from jsonb_to_recordset(${asJson(rows)}::jsonb)
        as i(id uuid, channel text, account text, "messageId" text, address text, "sentAt" timestamptz)
      on conflict (channel, account, message_id) do nothing
      returning id, channel, account, address
    ), locked as materialized (
      select fresh.id as message, e.id
      from fresh
      join addresses a on a.channel = fresh.channel and a.account = fresh.account and a.address = fresh.address
        and a.unlinked_at is null
      join employees e on e.id = a.employee_id
      order by e.id
      for no key update of e
    )
    select fresh.id, locked.id as "employeeId" from fresh left join locked on locked.message = fresh.id`
  return new Map(taken.map(({ id, employeeId }) => [id, employeeId]))
}

/** Keeps a message that cannot be handled, with the reason, so that it holds up nobody and is not lost. */
export async function park(
  db: Database | Tx,
  { id, inbound }: Arrived,
  reason: string,
  now: Date,
): Promise<boolean> {
  const { channel, account, address, messageId, sentAt } = inbound
  const count = await db.$executeRaw`
    insert into inbox (id, channel, account, message_id, address, status, reason, payload, sent_at, received_at)
    values (${id}::uuid, ${channel}::"Channel", ${account}, ${messageId}, ${address}, 'failed', ${reason},
      ${asJson(inbound)}::jsonb, ${sentAt}, ${now})
    on conflict (channel, account, message_id) do nothing`
  return count > 0
}
