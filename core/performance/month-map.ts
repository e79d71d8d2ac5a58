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

/** More people than this are shown by unit. */
const mostPeople = 40

/** The month of these people, by name; of many people, by unit. */
export function mapOfDays(summaries: MonthSummary[], subtitle: string): DayMap {
  const days = summaries[0]?.days.map(({ day }) => day) ?? []
  const units = [...new Set(summaries.map(({ unit }) => unit))].sort((a, b) => a.localeCompare(b))
  const byUnit = summaries.length > mostPeople && units.length > 1
  const rows = byUnit
    ? units.map((unit) =>
        unitRow(
          unit,
          summaries.filter((one) => one.unit === unit),
        ),
      )
    : summaries
        .toSorted((a, b) => a.employee.name.localeCompare(b.employee.name))
        .map(({ employee, days }) => ({ label: employee.name, cells: days.map(cellOf) }))
  return { subtitle, days, rows }
}

function unitRow(label: string, people: MonthSummary[]): DayMap['rows'][number] {
  const days = people[0]?.days ?? []
  const cells = days.map((_, i) => {
    const of = people.flatMap((one) => one.days[i] ?? [])
    const due = of.filter(({ workingMinutes, report }) => workingMinutes > 0 || report !== null)
    return due.length === 0 ? null : due.filter(({ report }) => report !== null).length / due.length
  })
  return { label, cells }
}

function cellOf({ report, status, workingMinutes }: MonthDay): DayCell {
  if (report !== null) return report.status === 'REJECTED' ? 'RETURNED' : report.status
  if (status !== null) return 'LEAVE'
  return workingMinutes > 0 ? 'NONE' : 'FREE'
}
