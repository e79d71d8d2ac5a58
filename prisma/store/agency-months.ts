import type { Month } from '../../core/performance/month-summary.ts'
import type { MonthRow } from '../../core/performance/month-totals.ts'
import type { Database } from '../client.ts'
import { monthCalendars } from './month-calendars.ts'
import { countsAhead } from './month-counts.ts'
import { openSlice, type Slice } from './month-people.ts'
import { countEmployees, readAgencySlices, rowsOf } from './month-rows.ts'

/** Of how many people a slice is that is worked on at once. */
const usual = 2_500
/** How many of them one statement reads, some nine megabytes: what is held in memory does not grow with the agency. */
const atOnce = 20

/** The month of everybody in an agency, slice by slice, unit by unit and there by name. */
export async function* agencyMonths(
  db: Database,
  agencyId: string,
  month: Month,
  size = usual,
): AsyncGenerator<{ rows: MonthRow[]; done: number; total: number }> {
  const counting = later(countsAhead(db, agencyId, month)([]))
  const reading = slicesOf(db, agencyId, { month, size })
  const [calendars, total] = await Promise.all([
    monthCalendars(db, month),
    countEmployees(db, agencyId, month),
  ])
  let done = 0
  for await (const slice of reading) {
    const people = openSlice(slice, calendars)
    done += slice.people
    yield { rows: rowsOf(people, await counting), done, total }
  }
}

/** The next statement is under way while what the last one read is worked on. */
async function* slicesOf(
  db: Database,
  agencyId: string,
  { month, size }: { month: Month; size: number },
): AsyncGenerator<Slice> {
  const most = size * atOnce
  const read = (cursor: string | null) => later(readAgencySlices(db, agencyId, { month, cursor, size, most }))
  for (let reading: Promise<Slice[]> | null = read(null); reading !== null;) {
    const slices: Slice[] = await reading
    const last = slices.at(-1)
    reading = slices.length === atOnce && last?.people === size ? read(last.last) : null
    yield* slices
  }
}

/** Waited for later: until then its failure is nobody's. */
function later<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}
