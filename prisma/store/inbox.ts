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
 * other out); what is known of them is to be read by a later statement, which sees what was committed meanwhile. From here
 * on the transaction sees the agencies of these people and no others, and `readTaken` knows who they are.
 */
export async function takeIn(tx: Tx, arrived: Arrived[], now: Date): Promise<Map<string, string | null>> {
  const rows = arrived.map(({ id, inbound }) => {
    const { channel, account, address, messageId, sentAt } = inbound
    return { id, channel, account, address, messageId, sentAt }
  })
  const taken = await tx.$queryRaw<{ message: string; person: string | null }[]>`
    with taken as materialized (select message, person from take_in(${asJson(rows)}::jsonb, ${now})),
      noted as materialized (
        select set_config('lapkin.people', coalesce(array_agg(person), '{}')::text, true) from taken where person is not null)
    select message, person from noted cross join taken`
  return new Map(taken.map(({ message, person }) => [message, person]))
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
