import { acrossAgencies, type Database } from '../prisma/client.ts'
import { writeAudit } from '../prisma/store/audit.ts'
import { removeBite, rulesInForce, type Rule } from '../prisma/store/retention-rules.ts'
import type { JobContext } from './job.ts'

const dayMs = 86_400_000

/** What is left over after so many bites of a kind waits for the next day. */
const mostBites = 500

/** Deletes what an agency keeps no longer, kind by kind, and notes in its audit how much of which. */
export async function retain({ now, ...context }: JobContext): Promise<Record<string, number>> {
  const db = acrossAgencies(context.db)
  const counts: Record<string, number> = {}
  for (const rule of await rulesInForce(db)) {
    const deleted = await one(db, rule, now())
    counts[rule.kind] = (counts[rule.kind] ?? 0) + deleted
  }
  return counts
}

async function one(db: Database, { agencyId, kind, days }: Rule, now: Date): Promise<number> {
  if (days === null) return 0
  const before = new Date(now.getTime() - days * dayMs)
  let deleted = 0
  for (let bite = 0; bite < mostBites; bite++) {
    // Each bite is a transaction of its own: cut off, the next run goes on.
    const count = await db.$transaction((tx) => removeBite(tx, kind, { agencyId, before }), {
      timeout: 60_000,
    })
    if (count === 0) break
    deleted += count
  }
  if (deleted > 0) await note(db, { agencyId, kind, days, before, deleted }, now)
  return deleted
}

async function note(
  db: Database,
  { agencyId, kind, days, before, deleted }: Rule & { before: Date; deleted: number },
  now: Date,
): Promise<void> {
  const detail = { kind, days, before, deleted }
  const entry = { agencyId, actorId: null, action: 'retain', subject: kind, detail }
  await db.$transaction((tx) => writeAudit(tx, [entry], now))
}
