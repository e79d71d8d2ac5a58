import { addDays, type Day } from './day.ts'
import { isLeave } from './day-status.ts'
import { hoursOn, type WorkCalendar } from './schedule.ts'

/** A calendar month, `yyyy-MM`. */
export type Month = string & { readonly brand: 'Month' }

export function monthOf(day: Day): Month {
  return day.slice(0, 7) as Month
}

export function daysOf(month: Month): Day[] {
  const days: Day[] = []
  for (let day = `${month}-01` as Day; monthOf(day) === month; day = addDays(day, 1)) days.push(day)
  return days
}

/**
 * Minutes a person is to work on a day, the break taken off (Perpres 21/2023 Art. 4: breaks are not working time).
 * 0 when off or on leave; duty elsewhere counts in full. A night shift counts for the day it begins on.
 */
export function workingMinutesOn(day: Day, calendar: WorkCalendar): number {
  if (isOnLeave(day, calendar)) return 0
  const hours = hoursOn(day, calendar)
  if (hours === null) return 0
  const { from, to, break: rest } = hours
  const inBreak = rest === null ? 0 : Math.max(0, Math.min(to, rest[1]) - Math.max(from, rest[0]))
  return to - from - inBreak
}

export function workingMinutesIn(month: Month, calendar: WorkCalendar): number {
  return daysOf(month).reduce((sum, day) => sum + workingMinutesOn(day, calendar), 0)
}

/** Days of a month on which the person is to work. */
export function workingDaysIn(month: Month, calendar: WorkCalendar): Day[] {
  return daysOf(month).filter((day) => hoursOn(day, calendar) !== null && !isOnLeave(day, calendar))
}

export function isOnLeave(day: Day, { statuses = [] }: WorkCalendar): boolean {
  return statuses.some((entry) => entry.day === day && isLeave(entry.status))
}
