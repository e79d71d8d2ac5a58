import type { Month } from '../../core/performance/month-summary.ts'
import type { MonthRow } from '../../core/performance/month-totals.ts'
import type { Database } from '../client.ts'
import { monthCalendars } from './month-calendars.ts'
import { countsAhead } from './month-counts.ts'
import { countEmployees, nextEmployees, readMonthRows } from './month-rows.ts'

/** Of how many people a slice is: what is held in memory does not grow with the agency. */
const usualSize = 10_000

/** The month of everybody in an agency, slice by slice in the order of their ids. */
export async function* agencyMonths(
  db: Database,
  agencyId: string,
  month: Month,
  size = usualSize,
): AsyncGenerator<{ rows: MonthRow[]; done: number; total: number }> {
  const calendars = await monthCalendars(db, month)
  const counts = countsAhead(db, agencyId, month)
  const total = await countEmployees(db, agencyId, month)
  let done = 0
  for (let cursor: string | null = null; ;) {
    const ids = await nextEmployees(db, agencyId, { month, cursor, limit: size })
    if (ids.length === 0) return
    cursor = ids.at(-1) ?? null
    done += ids.length
    yield { rows: await readMonthRows(db, ids, month, { calendars, counts }), done, total }
  }
}
