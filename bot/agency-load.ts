import { acrossAgencies, type Database } from '../prisma/client.ts'
import { addLoads } from '../prisma/store/agency-loads.ts'
import type { Log } from './log.ts'

/** Messages a minute at which an agency counts as busy: ten times what 30,000 people send when work ends. */
const busyPerMinute = 60_000
const shareEveryMs = 2_000

export interface AgencyLoad {
  count(agencyId: string): void
  isBusy(agencyId: string): boolean
  /** Resolves when the database is no longer asked. */
  stop(): Promise<void>
}

/**
 * How much each agency sends, over all bot processes. Counted in memory and shared every two seconds beside the work, so
 * that no message waits for it; what one process does not know of the others is two seconds old at most.
 */
export function createAgencyLoad(
  { db, now, log }: { db: Database; now(): Date; log: Pick<Log, 'warn'> },
  limit = busyPerMinute,
): AgencyLoad & { share(): Promise<void> } {
  const fresh = new Map<string, number>()
  let known = new Map<string, number>()
  let minute = 0

  async function share(): Promise<void> {
    if (fresh.size === 0 && known.size === 0) return
    const at = Math.floor(now().getTime() / 60_000)
    const counts = [...fresh]
    fresh.clear()
    const totals = await addLoads(acrossAgencies(db), at, counts)
    known = totals
    minute = at
  }

  let sharing = Promise.resolve()
  const timer = setInterval(() => {
    sharing = share().catch((err: unknown) => log.warn({ err }, 'how busy agencies are is not known now'))
  }, shareEveryMs)
  timer.unref()

  return {
    share,
    count: (agencyId) => void fresh.set(agencyId, (fresh.get(agencyId) ?? 0) + 1),
    isBusy(agencyId) {
      const isNow = Math.floor(now().getTime() / 60_000) === minute
      return (isNow ? (known.get(agencyId) ?? 0) : 0) + (fresh.get(agencyId) ?? 0) > limit
    },
    async stop() {
      clearInterval(timer)
      await sharing
    },
  }
}
