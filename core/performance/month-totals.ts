import type { Day } from '../calendar/day.ts'
import { hoursOn, type WorkCalendar } from '../calendar/schedule.ts'
import {
  daysOf,
  isOnLeave,
  workingMinutesOn,
  type Month as CalendarMonth,
} from '../calendar/working-minutes.ts'
import type { Month, MonthTotals } from './month-summary.ts'

/** What the calendar alone says of a month: minutes by the person's own hours, leave taken off. */
export type CalendarTotals = Pick<MonthTotals, 'workingDays' | 'workingMinutes' | 'leaveDays'>

export function calendarTotals(month: Month, calendar: WorkCalendar): CalendarTotals {
  const totals = { workingDays: 0, workingMinutes: 0, leaveDays: 0 }
  for (const day of daysOf(month as CalendarMonth)) count(totals, day, calendar, 1)
  return totals
}

/**
 * The same for somebody with shifts or declared days of their own in the month, from what it comes to for the unit: such
 * a day says something of itself alone, so the others need not be reckoned again.
 */
export function ownCalendarTotals(
  ofUnit: CalendarTotals,
  unit: WorkCalendar,
  own: Required<Pick<WorkCalendar, 'shifts' | 'statuses'>>,
): CalendarTotals {
  const totals = { ...ofUnit }
  const calendar = { ...unit, ...own }
  for (const day of new Set([...own.shifts, ...own.statuses].map((entry) => entry.day))) {
    count(totals, day, unit, -1)
    count(totals, day, calendar, 1)
  }
  return totals
}

function count(totals: CalendarTotals, day: Day, calendar: WorkCalendar, times: 1 | -1): void {
  const minutes = workingMinutesOn(day, calendar)
  totals.workingMinutes += times * minutes
  if (minutes > 0) totals.workingDays += times
  // A day of leave on which one would have been off anyway takes no leave (PP 11/2017 Art. 312: working days).
  if (isOnLeave(day, calendar) && hoursOn(day, calendar) !== null) totals.leaveDays += times
}

/** One employee's month in a line, as it stands in tables of many people. */
export interface MonthRow {
  employeeId: string
  nip: string
  name: string
  position: string
  grade: string | null
  unit: string
  totals: MonthTotals
}
