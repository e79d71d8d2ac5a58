import { busyPerMinute } from '../core/rate.ts'
import { acrossAgencies, type Database } from '../prisma/client.ts'
import { addLoads, countPeople } from '../prisma/store/agency-loads.ts'
import type { Log } from './log.ts'

const shareEveryMs = 2_000
/** People come and go by the month: the number may be an hour old. */
const countEveryMinutes = 60

export interface AgencyLoad {
  count(agencyId: string): void
  isBusy(agencyId: string): boolean
  /** Resolves when the database is no longer asked. */
  stop(): Promise<void>
}

interface AgencyLoadOptions {
  db: Database
  now(): Date
  log: Pick<Log, 'warn'>
  /** Messages a minute at which an agency is busy; null: by the number of its people. */
  perMinute: number | null
}

/**
 * How much each agency sends, over all bot processes. Counted in memory and shared every two seconds beside the work, so
 * that no message waits for it; what one process does not know of the others is two seconds old at most.
 */
export function createAgencyLoad({
  db,
  now,
  log,
  perMinute,
}: AgencyLoadOptions): AgencyLoad & { share(): Promise<void> } {
  const fresh = new Map<string, number>()
  let known = new Map<string, number>()
  const limits = new Map<string, { perMinute: number; countedAt: number }>()
  let minute = 0

  async function share(): Promise<void> {
    if (fresh.size === 0 && known.size === 0) return
    const at = Math.floor(now().getTime() / 60_000)
    const counts = [...fresh]
    fresh.clear()
    const totals = await addLoads(acrossAgencies(db), at, counts)
    known = totals
    minute = at
    if (perMinute === null) await learnLimits([...totals.keys()], at)
  }

  async function learnLimits(agencyIds: string[], at: number): Promise<void> {
    const old = (id: string) => (limits.get(id)?.countedAt ?? -Infinity) <= at - countEveryMinutes
    const asked = agencyIds.filter(old)
    if (asked.length === 0) return
    const people = await countPeople(acrossAgencies(db), asked)
    for (const id of asked) limits.set(id, { perMinute: busyPerMinute(people.get(id) ?? 0), countedAt: at })
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
      const limit = perMinute ?? limits.get(agencyId)?.perMinute ?? Infinity
      return (isNow ? (known.get(agencyId) ?? 0) : 0) + (fresh.get(agencyId) ?? 0) > limit
    },
    async stop() {
      clearInterval(timer)
      await sharing
    },
  }
}
