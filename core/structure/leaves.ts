import { addDays, type Day } from '../calendar/day.ts'
import type { DayStatus } from '../calendar/day-status.ts'
import { kindWords } from '../texts/day-status.ts'
import type { LeaveRow } from './known.ts'
import { dayIn, personIn, rowsOf, type Planning } from './planning.ts'
import { fold } from './sheet.ts'
import type { Row, Table } from './table.ts'

/** Longer than any kind of leave: unpaid leave is three years and one more (PP 11/2017 Art. 337). */
const mostDays = 4 * 366

/** Leave and duty elsewhere as the personnel office has decided it; it needs no confirmation any more. */
export function planLeaves(planning: Planning, tables: Table[]): void {
  const known = new Map(
    planning.known.leaves.flatMap((leave) =>
      daysOf(leave).map((day) => [`${leave.employeeId}/${day}`, leave]),
    ),
  )
  for (const row of rowsOf(tables, 'leave')) {
    const leave = readLeave(planning, row)
    if (leave === null) continue
    const days = daysOf(leave).map((day) => `${leave.employeeId}/${day}`)
    if (days.every((day) => known.get(day)?.status === leave.status)) continue
    const before = days.map((day) => known.get(day)).find((day) => day !== undefined) ?? null
    planning.changes.leaves.push({ before, now: leave })
    for (const day of days) known.set(day, leave)
  }
}

function readLeave(planning: Planning, row: Row<'leave'>): LeaveRow | null {
  const { troubles } = planning
  const person = personIn(planning, row, 'nip')
  const status = readStatus(row.text('status'))
  if (status === null) troubles.push(row.trouble('noStatus', 'status', row.text('status')))
  const from = dayIn(planning, row, 'from')
  if (from === null) troubles.push(row.trouble('missing', 'from'))
  const until = dayIn(planning, row, 'until')
  if (person === null || status === null || !from || until === undefined) return null
  const last = until ?? from
  if (last < from) troubles.push(row.trouble('dateOrder', 'until', row.text('until')))
  else if (last > addDays(from, mostDays)) troubles.push(row.trouble('tooLong', 'until', row.text('until')))
  else return { id: planning.newId(), employeeId: person.id, status, from, until: last }
  return null
}

/** The status alone: whatever else the cell says of an illness is not kept. Bare "cuti" may be any kind of leave. */
export function readStatus(text: string): DayStatus | null {
  const words = fold(text)
  if (words === 'cuti') return null
  return kindWords.find(([pattern]) => pattern.test(words))?.[1] ?? null
}

function daysOf({ from, until }: { from: Day; until: Day }): Day[] {
  const days: Day[] = []
  for (let day = from; day <= until; day = addDays(day, 1)) days.push(day)
  return days
}
