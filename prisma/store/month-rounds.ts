import { addDays, localDay, localMinute, type Day } from '../../core/calendar/day.ts'
import { hoursOn } from '../../core/calendar/schedule.ts'
import type { ChannelName } from '../../core/messages.ts'
import { firstDayOf, monthsFrom } from '../../core/performance/documents.ts'
import type { Month } from '../../core/performance/month-summary.ts'
import { languageOf, type Language } from '../../core/texts/language.ts'
import type { Database, Tx } from '../client.ts'
import { keyId } from '../key-id.ts'
import { round } from './document-jobs.ts'
import { unitCalendars } from './unit-calendars.ts'

/** Minutes after local midnight from which a month is told. */
const from = 8 * 60
/** After so many days of the new month it is no news any more: everybody can still ask for it. */
const lastDay = 10

/** Begins to tell last month in each agency where the first working day of this one has come; once, whoever asks. */
export async function beginRounds(db: Database, now: Date): Promise<number> {
  const agencies = await db.agency.findMany({ select: { id: true, timezone: true } })
  const early = agencies.flatMap(({ id, timezone }) => {
    const today = localDay(now, timezone)
    const month = monthsFrom(today.slice(0, 7) as Month, -1)
    const job = { id: keyId(`round/${id}/${month}`), agencyId: id, month, today }
    return Number(today.slice(8)) <= lastDay && localMinute(now, timezone) >= from ? [job] : []
  })
  const begun = await db.documentJob.findMany({ where: { id: { in: early.map(({ id }) => id) } } })
  const known = new Set(begun.map(({ id }) => id))
  const waiting = early.filter(({ id }) => !known.has(id))
  if (waiting.length === 0) return 0
  const due = await withWorkingDay(db, waiting, now)
  const { count } = await db.documentJob.createMany({
    data: due.map(({ id, agencyId, month }) => ({
      id,
      agencyId,
      kind: round,
      month: new Date(firstDayOf(month)),
      createdAt: now,
      updatedAt: now,
    })),
    skipDuplicates: true,
  })
  return count
}

/** Those in which some unit has worked, or works today, since the month began. */
async function withWorkingDay<Job extends { agencyId: string; today: Day }>(
  db: Database,
  jobs: Job[],
  now: Date,
): Promise<Job[]> {
  const units = await db.orgUnit.findMany({
    where: { agencyId: { in: jobs.map(({ agencyId }) => agencyId) } },
    select: { id: true, agencyId: true },
  })
  const agencyOf = new Map(units.map(({ id, agencyId }) => [id, agencyId]))
  const calendars = await unitCalendars(db, now)
  return jobs.filter(({ agencyId, today }) =>
    calendars.some(
      ({ unitId, calendar }) =>
        agencyOf.get(unitId) === agencyId && daysSo(today).some((day) => hoursOn(day, calendar) !== null),
    ),
  )
}

/** From the first of the month to `today`. */
function daysSo(today: Day): Day[] {
  return Array.from({ length: Number(today.slice(8)) }, (_, back) => addDays(today, -back))
}

/** Where each of these people is reached now; who has no chat is not in it. */
export async function reachableBy(
  tx: Tx,
  ids: string[],
): Promise<
  { employeeId: string; language: Language; channel: ChannelName; account: string; address: string }[]
> {
  const rows = await tx.$queryRaw<
    { employeeId: string; language: string | null; channel: ChannelName; account: string; address: string }[]
  >`
    select e.id as "employeeId", e.settings ->> 'language' as language, a.channel, a.account, a.address
    from employees e cross join lateral reach(e.id) a where e.id = any(${ids}::uuid[])`
  return rows.map(({ language, ...rest }) => ({ ...rest, language: languageOf(language) }))
}
