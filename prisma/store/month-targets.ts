import { indicatorsOf } from '../../core/performance/month-fold.ts'
import { targetCells } from '../../core/performance/month-targets.ts'
import type { Month } from '../../core/performance/month-summary.ts'
import type { MonthRow } from '../../core/performance/month-totals.ts'
import type { Cell } from '../../core/performance/table.ts'
import type { Database, Tx } from '../client.ts'
import { boundsOf } from './month-calendars.ts'
import { readMonthResults } from './month-results.ts'

/** Their work since the year began is read with them: a few megabytes at once. */
const size = 250

/** The planned results of these people in the order given, and what was realised of them in the month. */
export async function readTargetRows(db: Database | Tx, people: MonthRow[], month: Month): Promise<Cell[][]> {
  const { first: from, last: until } = boundsOf(month)
  const rows: Cell[][] = []
  for (let at = 0; at < people.length; at += size) {
    const some = people.slice(at, at + size)
    const results = await readMonthResults(
      db,
      some.map(({ employeeId }) => employeeId),
      month,
    )
    for (const person of some) {
      const planned = results.get(person.employeeId) ?? []
      const told = planned.map((result) => ({ ...result, indicators: indicatorsOf(result, { from, until }) }))
      rows.push(...targetCells(person, told))
    }
  }
  return rows
}
