import type { Day } from '../calendar/day.ts'
import type { MonthDay, MonthSummary } from './month-summary.ts'

/** How a person's day stands; NONE is unknown, and never called an absence. */
export type DayCell = 'APPROVED' | 'SUBMITTED' | 'RETURNED' | 'NONE' | 'LEAVE' | 'FREE'

/** Days × people, or days × units: there a cell is the share of people whose report is in, 0 to 1; null = nobody was due. */
export interface DayMap {
  subtitle: string
  days: Day[]
  rows: { label: string; cells: (DayCell | number | null)[] }[]
}

/** One person's month, and nothing else of it: there may be thousands. */
export interface MapPerson {
  name: string
  unit: string
  cells: DayCell[]
}

export function mapPerson({ employee, unit, days }: MonthSummary): MapPerson {
  return { name: employee.name, unit, cells: days.map(cellOf) }
}

/** More people than this are shown by unit. */
const mostPeople = 40

/** The days of these people, by name; of many people, by unit. */
export function mapOfDays(people: MapPerson[], days: Day[], subtitle: string): DayMap {
  const units = [...new Set(people.map(({ unit }) => unit))].sort((a, b) => a.localeCompare(b))
  const byUnit = people.length > mostPeople && units.length > 1
  const rows = byUnit
    ? units.map((unit) =>
        unitRow(
          unit,
          people.filter((one) => one.unit === unit),
        ),
      )
    : people
        .toSorted((a, b) => a.name.localeCompare(b.name))
        .map(({ name, cells }) => ({ label: name, cells }))
  return { subtitle, days, rows }
}

/** Leave and free days are nobody's due. */
function unitRow(label: string, people: MapPerson[]): DayMap['rows'][number] {
  const cells = (people[0]?.cells ?? []).map((_, i) => {
    const due = people
      .flatMap(({ cells }) => cells[i] ?? [])
      .filter((cell) => cell !== 'FREE' && cell !== 'LEAVE')
    return due.length === 0 ? null : due.filter((cell) => cell !== 'NONE').length / due.length
  })
  return { label, cells }
}

function cellOf({ report, status, workingMinutes }: MonthDay): DayCell {
  if (report !== null) return report.status === 'REJECTED' ? 'RETURNED' : report.status
  if (status !== null) return 'LEAVE'
  return workingMinutes > 0 ? 'NONE' : 'FREE'
}
