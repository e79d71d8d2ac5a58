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
  for (const day of daysOf(month as CalendarMonth)) {
    const minutes = workingMinutesOn(day, calendar)
    totals.workingMinutes += minutes
    if (minutes > 0) totals.workingDays++
    // A day of leave on which one would have been off anyway takes no leave (PP 11/2017 Art. 312: working days).
    if (isOnLeave(day, calendar) && hoursOn(day, calendar) !== null) totals.leaveDays++
  }
  return totals
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
