import { z } from 'zod'
import { addDays, weekday, type Day } from './day.ts'
import type { DayStatus } from './day-status.ts'

const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/)

/**
 * One week of a unit: a weekday (1 = Monday) without entry is off. Times are local; an end that is not after its start
 * is on the next day.
 */
export const Week = z.record(
  z.string(),
  z.object({ from: clock, to: clock, break: z.tuple([clock, clock]).optional() }),
)
export type Week = z.infer<typeof Week>

export interface Schedule {
  validFrom: Day
  /** First day on which it no longer holds. */
  validUntil: Day | null
  week: Week
}

/** `WORKDAY` takes a listed day back: it moved (sidang isbat), or the agency or unit works on it. */
export type HolidayKind = 'PUBLIC_HOLIDAY' | 'LEAVE_JOINT' | 'WORKDAY'

/** All that decides when somebody works. What belongs to one person alone may be absent: then only the unit's counts. */
export interface WorkCalendar {
  /** Where several hold on a day, the one that began last counts: hours of Ramadan lie over the usual ones. */
  schedules: Schedule[]
  /** National ones, those of the agency and those of the unit. */
  holidays: { day: Day; kind: HolidayKind; name: string }[]
  worksOnJointLeave: boolean
  /** The person's own duty roster: a day that is in it goes before week and holidays. */
  shifts?: Shift[]
  /** What the person is known to do on a day instead of the usual work. */
  statuses?: { day: Day; status: DayStatus }[]
}

/** `hours` null: off duty on that day. */
export interface Shift {
  day: Day
  hours: Hours | null
}

/** In minutes after local midnight of the day it begins; `to` passes 1440 when it ends on the next day. */
export interface Hours {
  from: number
  to: number
  break: [number, number] | null
}

/** The hours of a day, leave not regarded; null when it is off. */
export function hoursOn(day: Day, calendar: WorkCalendar): Hours | null {
  const shift = calendar.shifts?.find((entry) => entry.day === day)
  if (shift !== undefined) return shift.hours
  if (holidayOn(day, calendar) !== null) return null
  const entry = scheduleOn(day, calendar)?.week[String(weekday(day))]
  if (entry === undefined) return null
  const from = minutes(entry.from)
  return {
    from,
    to: after(from, entry.to),
    break: entry.break === undefined ? null : pause(from, entry.break),
  }
}

export function scheduleOn(day: Day, { schedules }: WorkCalendar): Schedule | null {
  let latest: Schedule | null = null
  for (const schedule of schedules) {
    const { validFrom, validUntil } = schedule
    const holds = validFrom <= day && (validUntil === null || day < validUntil)
    if (holds && (latest === null || latest.validFrom < validFrom)) latest = schedule
  }
  return latest
}

/** The name of the holiday that keeps the unit off; null on a day like others. */
export function holidayOn(day: Day, { holidays, worksOnJointLeave }: WorkCalendar): string | null {
  const listed = holidays.filter((holiday) => holiday.day === day)
  if (listed.some(({ kind }) => kind === 'WORKDAY')) return null
  const holiday = listed.find(({ kind }) => !(kind === 'LEAVE_JOINT' && worksOnJointLeave))
  return holiday?.name ?? null
}

/** The last `count` working days before `today`, newest first. Looks back two months at most. */
export function workingDaysBefore(today: Day, count: number, calendar: WorkCalendar): Day[] {
  const days: Day[] = []
  for (let back = 1; back <= 62 && days.length < count; back++) {
    const day = addDays(today, -back)
    if (hoursOn(day, calendar) !== null) days.push(day)
  }
  return days
}

/** The first working day after `day`; null when there is none within two months. */
export function nextWorkingDay(day: Day, calendar: WorkCalendar): Day | null {
  for (let ahead = 1; ahead <= 62; ahead++) {
    const next = addDays(day, ahead)
    if (hoursOn(next, calendar) !== null) return next
  }
  return null
}

function pause(from: number, [start, end]: [string, string]): [number, number] {
  const begins = minutes(start) < from ? minutes(start) + 1440 : minutes(start)
  return [begins, after(begins, end)]
}

function after(from: number, time: string): number {
  const minute = minutes(time)
  return minute > from ? minute : minute + 1440
}

function minutes(time: string): number {
  const [hour, minute] = time.split(':').map(Number)
  return (hour ?? 0) * 60 + (minute ?? 0)
}
