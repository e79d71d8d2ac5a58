import type { Month } from '../../core/performance/month-summary.ts'
import type { MonthRow } from '../../core/performance/month-totals.ts'
import type { Database } from '../client.ts'
import { monthCalendars } from './month-calendars.ts'
import { countsAhead } from './month-counts.ts'
import { listEmployees, readPeopleOf, rowsOf, type PeopleOfMonth } from './month-rows.ts'

/** Of how many people a slice is: what is held in memory does not grow with the agency. */
const usualSize = 10_000

/** The month of everybody in an agency, slice by slice, unit by unit and there by name. */
export async function* agencyMonths(
  db: Database,
  agencyId: string,
  month: Month,
  size = usualSize,
): AsyncGenerator<{ rows: MonthRow[]; done: number; total: number }> {
  // The database counts while the first people are read, and reads the next while these are worked on.
  const counting = ahead(countsAhead(db, agencyId, month)([]))
  const calendars = await monthCalendars(db, month)
  const ids = await listEmployees(db, agencyId, month)
  const slice = (from: number): Promise<PeopleOfMonth> =>
    ahead(readPeopleOf(db, ids.slice(from, from + size), month))
  let next = slice(0)
  for (let done = 0; done < ids.length;) {
    const people = await next
    done = Math.min(ids.length, done + size)
    if (done < ids.length) next = slice(done)
    const counted = await counting
    yield { rows: rowsOf(people, { calendars, counted }), done, total: ids.length }
  }
}

/** Waited for later: until then its failure is nobody's. */
function ahead<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}
