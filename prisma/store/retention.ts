import type { Database } from '../client.ts'

const dayMs = 86_400_000

/** In small bites, so that no message waits behind a long delete. */
const bite = 5_000

/** A message older than this cannot be delivered a second time: Telegram keeps its updates for one day. */
export async function forgetHandledInbox(db: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - 30 * dayMs)
  return inBites(
    () => db.$executeRaw`
      delete from inbox where id in (
        select id from inbox where received_at < ${before} and status = 'handled' limit ${bite}
      )`,
  )
}

/** Chats that guessed a code long ago, or never came back with the contact. A lock is kept until it ends. */
export async function forgetStrangers(db: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - dayMs)
  return inBites(
    () => db.$executeRaw`
      delete from strangers where (channel, account, address) in (
        select channel, account, address from strangers
        where updated_at < ${before} and (locked_until is null or locked_until < ${now})
        limit ${bite}
      )`,
  )
}

/** What was said to strangers is of no use after ninety days; to people see retention-rules.ts. */
export async function forgetSaid(db: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - 90 * dayMs)
  return inBites(
    () => db.$executeRaw`
      delete from outbox where id in (
        select id from outbox where employee_id is null and created_at < ${before} and status in ('sent', 'dropped', 'failed') limit ${bite}
      )`,
  )
}

async function inBites(remove: () => Promise<number>): Promise<number> {
  let total = 0
  for (;;) {
    const removed = await remove()
    total += removed
    if (removed < bite) return total
  }
}
