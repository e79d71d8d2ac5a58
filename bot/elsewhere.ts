import type { Database } from '../prisma/client.ts'
import type { ClaimedRow, Settled } from '../prisma/store/outbox.ts'
import { lastWrote, moveToOtherChat } from '../prisma/store/reachability.ts'
import type { Powers } from './channels/channel.ts'

/** Some networks take nothing for who has not written for a while, but answers. */
export async function mayBeTold(
  db: Database,
  { kind, ...place }: ClaimedRow,
  { windowSeconds }: Powers,
  now: Date,
): Promise<boolean> {
  if (windowSeconds === undefined || kind === 'answer') return true
  const wrote = await lastWrote(db, place)
  return wrote !== null && now.getTime() - wrote.getTime() < windowSeconds * 1000
}

/** What cannot be said in this chat is said in the person's other one, if there is one; an answer belongs to this. */
export async function elsewhere(
  db: Database,
  { id }: ClaimedRow,
  reason: string,
  now: Date,
): Promise<Settled> {
  return (await moveToOtherChat(db, id))
    ? { id, status: 'queued', notBefore: now, counts: false, reason }
    : { id, status: 'failed', reason }
}
