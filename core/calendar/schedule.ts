import { z } from 'zod'
import { addDays, weekday, type Day } from './day.ts'

const clock = z.string().regex(/^([01]\d|2[0-4]):[0-5]\d$/)

/** One week of a unit: a weekday (1 = Monday) without entry is off. Times are local. */
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

export interface WorkCalendar {
  schedules: Schedule[]
  holidays: { day: Day; kind: 'PUBLIC_HOLIDAY' | 'LEAVE_JOINT'; name: string }[]
  worksOnJointLeave: boolean
}

export interface Hours {
  from: number
  to: number
  break: [number, number] | null
}

/** The hours a unit works on a day, in minutes after local midnight; null when it is off. */
export function hoursOn(day: Day, calendar: WorkCalendar): Hours | null {
  if (holidayOn(day, calendar) !== null) return null
  const schedule = calendar.schedules.find(
    ({ validFrom, validUntil }) => validFrom <= day && (validUntil === null || day < validUntil),
  )
  const entry = schedule?.week[String(weekday(day))]
  if (entry === undefined) return null
  return {
    from: minutes(entry.from),
    to: minutes(entry.to),
    break: entry.break === undefined ? null : [minutes(entry.break[0]), minutes(entry.break[1])],
  }
}

export function holidayOn(day: Day, calendar: WorkCalendar): string | null {
  const holiday = calendar.holidays.find(
    ({ day: of, kind }) => of === day && !(kind === 'LEAVE_JOINT' && calendar.worksOnJointLeave),
  )
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

function minutes(time: string): number {
  const [hour, minute] = time.split(':').map(Number)
  return (hour ?? 0) * 60 + (minute ?? 0)
}
