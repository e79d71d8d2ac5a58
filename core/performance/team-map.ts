import { addDays, type Day } from '../calendar/day.ts'
import { dayStatuses } from '../calendar/day-status.ts'
import { hoursOn, type WorkCalendar } from '../calendar/schedule.ts'

/** How a person's day stands in a picture of many; NONE is unknown, and never called an absence. */
export type MapCell =
  | 'APPROVED'
  | 'APPROVED_LATE'
  | 'SUBMITTED'
  | 'SUBMITTED_LATE'
  | 'RETURNED'
  | 'DRAFT'
  | 'NONE'
  | 'LEAVE'
  | 'FREE'

export interface MapPerson {
  name: string
  unit: string
  /** With what the person alone has: roster and declared days. */
  calendar: WorkCalendar
  reports: Map<Day, { status: 'APPROVED' | 'SUBMITTED' | 'RETURNED' | 'REJECTED'; late: boolean }>
  /** Days of which something was begun and not sent. */
  drafts: Set<Day>
  /** Reports are due from this day on. */
  from: Day
  /** The first day on which none are due any more. */
  until: Day | null
}

/** Days × people, or days × units with the share of reports that are in, 0 to 1; null: nobody was due. */
export interface TeamMap {
  days: Day[]
  rows: { label: string; cells: (MapCell | number | null)[] }[]
}

export function daysBetween(first: Day, last: Day): Day[] {
  const days: Day[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

/** Days after `today` are free: nothing can be missing of them yet. */
export function peopleMap(people: MapPerson[], days: Day[], today: Day): TeamMap {
  const rows = people.map((person) => ({
    label: person.name,
    cells: days.map((day) => cellOf(person, day, today)),
  }))
  return { days, rows: rows.toSorted((a, b) => a.label.localeCompare(b.label, 'id')) }
}

export function unitMap(people: MapPerson[], days: Day[], today: Day): TeamMap {
  const byUnit = new Map<string, MapPerson[]>()
  for (const person of people) byUnit.set(person.unit, [...(byUnit.get(person.unit) ?? []), person])
  const rows = [...byUnit].map(([label, members]) => ({
    label,
    cells: days.map((day) => shareOf(members.map((person) => cellOf(person, day, today)))),
  }))
  return { days, rows: rows.toSorted((a, b) => a.label.localeCompare(b.label, 'id')) }
}

function cellOf({ reports, drafts, calendar, from, until }: MapPerson, day: Day, today: Day): MapCell {
  const report = reports.get(day)
  if (report !== undefined) return sentCell(report)
  if (day < from || (until !== null && day >= until)) return 'FREE'
  // Whoever is not asked for a report owes none: on leave, and on duty elsewhere.
  if (calendar.statuses?.some((known) => known.day === day && dayStatuses[known.status].quiet)) return 'LEAVE'
  if (day > today || hoursOn(day, calendar) === null) return 'FREE'
  return drafts.has(day) ? 'DRAFT' : 'NONE'
}

function sentCell({
  status,
  late,
}: {
  status: 'APPROVED' | 'SUBMITTED' | 'RETURNED' | 'REJECTED'
  late: boolean
}): MapCell {
  if (status === 'REJECTED' || status === 'RETURNED') return 'RETURNED'
  return late ? `${status}_LATE` : status
}

function shareOf(cells: MapCell[]): number | null {
  const due = cells.filter((cell) => cell !== 'FREE' && cell !== 'LEAVE')
  return due.length === 0
    ? null
    : due.filter((cell) => cell !== 'NONE' && cell !== 'DRAFT').length / due.length
}
