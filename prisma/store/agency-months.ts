import type { Month } from '../../core/performance/month-summary.ts'
import type { MonthRow } from '../../core/performance/month-totals.ts'
import type { Database } from '../client.ts'
import { monthCalendars } from './month-calendars.ts'
import { countsAhead } from './month-counts.ts'
import { listEmployees, readPeopleOf, rowsOf } from './month-rows.ts'

/**
 * Of how many people a slice is, and how many slices are read while the database counts and these are worked on: what is
 * held in memory does not grow with the agency.
 */
const usual = { size: 2_500, depth: 8 }

/** The month of everybody in an agency, slice by slice, unit by unit and there by name. */
export async function* agencyMonths(
  db: Database,
  agencyId: string,
  month: Month,
  size = usual.size,
): AsyncGenerator<{ rows: MonthRow[]; done: number; total: number }> {
  const counting = later(countsAhead(db, agencyId, month)([]))
  const calendars = await monthCalendars(db, month)
  const ids = await listEmployees(db, agencyId, month)
  const slices = Array.from({ length: Math.ceil(ids.length / size) }, (_, n) =>
    ids.slice(n * size, (n + 1) * size),
  )
  let done = 0
  for await (const people of ahead(slices, (slice) => readPeopleOf(db, slice, { month, calendars }))) {
    done += people.listed.ids.length
    yield { rows: rowsOf(people, await counting), done, total: ids.length }
  }
}

/** Reads one after the other, some before they are asked for. */
async function* ahead<T, R>(list: T[], read: (one: T) => Promise<R>): AsyncGenerator<R> {
  const begun: Promise<R>[] = []
  let last: Promise<unknown> = Promise.resolve()
  let next = 0
  const begin = () => {
    const one = list[next++]
    if (one === undefined) return
    const reading = later(last.then(() => read(one)))
    begun.push(reading)
    last = reading
  }
  for (let n = 0; n < usual.depth; n++) begin()
  for (let first = begun.shift(); first !== undefined; first = begun.shift()) {
    yield await first
    begin()
  }
}

/** Waited for later: until then its failure is nobody's. */
function later<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => undefined)
  return promise
}
