import { acrossAgencies } from '../prisma/client.ts'
import { recoverAbandoned } from '../prisma/store/lost.ts'
import { dropStaleReminders } from '../prisma/store/outbox.ts'
import { discardLeftParts } from '../prisma/store/left-parts.ts'
import { forgetMade } from '../prisma/store/made-files.ts'
import { forgetHandledInbox, forgetSaid, forgetStrangers } from '../prisma/store/retention.ts'
import type { JobContext } from './job.ts'

type Swept = Record<'abandoned' | 'stale' | 'inbox' | 'strangers' | 'said' | 'made' | 'parts', number>

/** Finds what was left lying and tidies what is over. Each part is safe to be cut off: the next turn goes on. */
export async function sweep({ now, files, ...context }: JobContext): Promise<Swept> {
  const db = acrossAgencies(context.db)
  const at = now()
  return {
    abandoned: await recoverAbandoned(db),
    stale: await dropStaleReminders(db, at),
    inbox: await forgetHandledInbox(db, at),
    strangers: await forgetStrangers(db, at),
    said: await forgetSaid(db, at),
    made: files === undefined ? 0 : await forgetMade(db, files, at),
    parts: files === undefined ? 0 : await discardLeftParts(db, files),
  }
}
