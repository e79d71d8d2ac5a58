import { forgetHandledInbox, forgetStrangers } from '../prisma/store/retention.ts'
import type { JobContext } from './job.ts'

/** Tidies what is over. Each part is safe to be cut off: the next turn goes on. */
export async function sweep({ db, now }: JobContext): Promise<{ inbox: number; strangers: number }> {
  const at = now()
  return { inbox: await forgetHandledInbox(db, at), strangers: await forgetStrangers(db, at) }
}
