import { z } from 'zod'
import type { Month, MonthTotals } from '../../core/performance/month-summary.ts'
import type { Database, Tx } from '../client.ts'
import { boundsOf } from './month-calendars.ts'

/** What the reports of a month come to for one employee. */
type Counts = Pick<MonthTotals, 'reportedDays' | 'approvedDays' | 'lateDays' | 'effectiveMinutes'>
/** Gives the counts of these people, and perhaps of more; nothing of who reported nothing. */
export type CountsOf = (ids: string[]) => Promise<Counted>
export type Counted = (employeeId: string) => Counts

const noReports: Counts = { reportedDays: 0, approvedDays: 0, lateDays: 0, effectiveMinutes: 0 }

export function countsOf(db: Database | Tx, month: Month): CountsOf {
  return async (ids) => lookUp([await read(db, month, { ids })])
}

/** How many people one statement counts: some twenty megabytes. */
const block = 50_000
/** A large agency on a busy machine. */
const longestMs = 600_000

/**
 * For an agency that is gone through slice by slice: everybody counted before the first one. The database then goes
 * through the month once, while slice by slice it looks up each report by itself, which took ten times as long.
 */
export function countsAhead(db: Database, agencyId: string, month: Month): CountsOf {
  let counts: Promise<Counted> | undefined
  return () =>
    (counts ??= db.$transaction((tx) => readAll(tx, agencyId, month), {
      timeout: longestMs,
      maxWait: longestMs,
    }))
}

async function readAll(tx: Tx, agencyId: string, month: Month): Promise<Counted> {
  const blocks: Columns[] = []
  for (let since: string | null = '00000000-0000-0000-0000-000000000000'; since !== null;) {
    const end: { id: string }[] = await tx.$queryRaw`
      select id from employees where agency_id = ${agencyId}::uuid and id >= ${since}::uuid
      order by id limit 1 offset ${block}::int`
    const until: string | null = end[0]?.id ?? null
    const isAll = blocks.length === 0 && until === null
    blocks.push(await read(tx, month, isAll ? {} : { since, until: until ?? beyondAll }))
    since = until
  }
  return lookUp(blocks)
}

const beyondAll = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const numbers = z.array(z.number())
/** By columns: many small objects would take ten times the memory. */
const Columns = z.object({
  ids: z.array(z.string()),
  reported: numbers,
  approved: numbers,
  late: numbers,
  minutes: numbers,
})
type Columns = z.infer<typeof Columns>

function lookUp(blocks: Columns[]): Counted {
  const places = blocks.map((columns) => ({
    columns,
    at: new Map(columns.ids.map((id, place) => [id, place])),
  }))
  return (employeeId) => {
    for (const { columns, at } of places) {
      const place = at.get(employeeId)
      if (place === undefined) continue
      const { reported, approved, late, minutes } = columns
      return {
        reportedDays: reported[place] ?? 0,
        approvedDays: approved[place] ?? 0,
        lateDays: late[place] ?? 0,
        effectiveMinutes: minutes[place] ?? 0,
      }
    }
    return noReports
  }
}

/**
 * Of the agencies of the transaction; nothing given: of everybody there. One join and one grouping: a report is counted
 * at its first activity, which costs far less than grouping by report. The rows come as one value: fifty thousand one by
 * one cost as much as counting them.
 */
async function read(
  db: Database | Tx,
  month: Month,
  {
    ids = null,
    since = null,
    until = null,
  }: { ids?: string[] | null; since?: string | null; until?: string | null },
): Promise<Columns> {
  const { first, last } = boundsOf(month)
  const [found] = await db.$queryRaw<{ rows: unknown }[]>`
    select month_counts(${first}::date, ${last}::date, ${ids}::uuid[], ${since}::uuid, ${until}::uuid) as rows`
  return Columns.parse(found?.rows)
}
