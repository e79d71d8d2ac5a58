import { addDays, localDay, localMinute, weekday, type Day } from '../calendar/day.ts'
import {
  hoursOn,
  nextWorkingDay,
  workingDaysBefore,
  type Hours,
  type WorkCalendar,
} from '../calendar/schedule.ts'
import { monthOf, workingDaysIn } from '../calendar/working-minutes.ts'

export type ReminderKind =
  | 'report'
  | 'yesterday'
  | 'late-limit'
  | 'check-in'
  | 'month-end'
  | 'skp'
  | 'evaluation'
  | 'waiting'
  | 'waiting-above'

/** These speak of one missing report: together they come at most as often as the person allows. */
export const missingReport: ReminderKind[] = ['report', 'yesterday', 'late-limit']

/** A working day as the rules see it. */
export interface WorkDay {
  day: Day
  hours: Hours
  calendar: WorkCalendar
  /** How many working days back a day may still be reported. */
  lateDays: number
  /** The hour the person chose for the day's report. */
  at: number | null
}

/** What a reminder is about and when it falls due, in minutes after midnight of the working day it falls on. */
interface Window {
  day: Day
  from: number
  /** From then on nobody is helped by it any more. */
  until: number
  /** The days it looks at, first and last; those of one missing report need none. */
  since?: Day
  upTo?: Day
}

interface ReminderRule {
  kind: ReminderKind
  /** Several steps of a kind are several reminders. */
  step: number
  /** Null: nothing of this kind on that day. */
  falls(on: WorkDay): Window | null
}

/** Add a reminder here. Never change the kind or step of one in use: it would be sent a second time. */
export const reminderRules: ReminderRule[] = [
  { kind: 'report', step: 1, falls: endOfDay },
  { kind: 'yesterday', step: 1, falls: nextMorning },
  { kind: 'late-limit', step: 1, falls: beforeLateLimit },
  { kind: 'check-in', step: 1, falls: endOfWeek },
  { kind: 'month-end', step: 1, falls: endOfMonth },
  // An SKP is set in January; the days are usual, not law (open-ended in PermenPANRB 6/2022).
  { kind: 'skp', step: 1, falls: (on) => onOrAfter(on, '01-02') },
  { kind: 'skp', step: 2, falls: (on) => onOrAfter(on, '01-15') },
  { kind: 'skp', step: 3, falls: (on) => onOrBefore(on, '01-31') },
  { kind: 'evaluation', step: 1, falls: (on) => quarterly(on, onOrAfter, '01') },
  { kind: 'evaluation', step: 2, falls: (on) => quarterly(on, onOrBefore, '10') },
  { kind: 'waiting', step: 2, falls: (on) => waitingFor(on, 2) },
  { kind: 'waiting', step: 3, falls: (on) => waitingFor(on, 3) },
  { kind: 'waiting-above', step: 4, falls: (on) => waitingFor(on, 4) },
]

function endOfDay({ day, hours, at }: WorkDay): Window {
  // An hour chosen before the shift has begun is meant for the next morning.
  const chosen = at !== null && at < hours.from && hours.to > 1440 ? at + 1440 : at
  const from = chosen ?? hours.to - 30
  return { day, from, until: Math.max(hours.to, from) + 180 }
}

function nextMorning({ day, hours, calendar }: WorkDay): Window | null {
  const [before] = workingDaysBefore(day, 1, calendar)
  return before === undefined ? null : { day: before, from: hours.from, until: hours.from + 150 }
}

/** Half an hour before the reminder of the day itself, so that two never come at once. */
function beforeLateLimit({ day, hours, calendar, lateDays }: WorkDay): Window | null {
  const last = workingDaysBefore(day, lateDays, calendar)[lateDays - 1]
  return last === undefined ? null : { day: last, from: hours.to - 180, until: hours.to - 30 }
}

function endOfWeek({ day, hours, calendar }: WorkDay): Window | null {
  const next = nextWorkingDay(day, calendar)
  const monday = addDays(day, 1 - weekday(day))
  if (next === null || next < addDays(monday, 7)) return null
  return { day, from: hours.to - 90, until: hours.to, since: monday, upTo: day }
}

function endOfMonth({ day, hours, calendar }: WorkDay): Window | null {
  const next = nextWorkingDay(day, calendar)
  if (next === null || monthOf(next) === monthOf(day)) return null
  const first = workingDaysIn(monthOf(day), calendar)[0] ?? day
  return { day, from: hours.to - 60, until: hours.to + 60, since: first, upTo: addDays(day, -1) }
}

function onOrAfter({ day, hours, calendar }: WorkDay, date: string): Window | null {
  const set = `${day.slice(0, 5)}${date}` as Day
  const [before] = workingDaysBefore(day, 1, calendar)
  return day >= set && (before === undefined || before < set) ? thisMorning(day, hours) : null
}

function onOrBefore({ day, hours, calendar }: WorkDay, date: string): Window | null {
  const set = `${day.slice(0, 5)}${date}` as Day
  const next = nextWorkingDay(day, calendar)
  return day <= set && (next === null || next > set) ? thisMorning(day, hours) : null
}

/** In the first days after a quarter, which is the period of evaluation in e-Kinerja; `date` is of that month. */
function quarterly(on: WorkDay, find: typeof onOrAfter, date: string): Window | null {
  const month = on.day.slice(5, 7)
  if (!['01', '04', '07', '10'].includes(month)) return null
  const window = find(on, `${month}-${date}`)
  return window === null ? null : { ...window, upTo: addDays(`${on.day.slice(0, 7)}-01` as Day, -1) }
}

/** Sent so many working days ago: from that day until the one after it. Each report passes each step once. */
function waitingFor({ day, hours, calendar }: WorkDay, count: number): Window | null {
  const days = workingDaysBefore(day, count, calendar)
  const [since, after] = [days[count - 1], days[count - 2]]
  if (since === undefined || after === undefined) return null
  const { from, until } = thisMorning(day, hours)
  return { day, from, until, since, upTo: addDays(after, -1) }
}

function thisMorning(day: Day, hours: Hours): Window {
  return { day, from: hours.from + 30, until: hours.from + 240 }
}

export interface DueReminder {
  kind: ReminderKind
  step: number
  /** What it is about; with the kind and the step it is what a person is reminded of once. */
  day: Day
  /** The working day it falls on. */
  on: Day
  /** When that working day closes, in minutes after its midnight. */
  closedAt: number
  since: Day | null
  upTo: Day | null
  /** Its time passed while nothing ran: noted and counted, not sent. */
  missed: boolean
}

/** Longer than a queue ever makes a minute's job wait: then something was down. */
const gapMinutes = 3
/** What was missed earlier than this is not even counted. */
const mostGapMinutes = 3 * 1440

/**
 * What people with this calendar are to be reminded of now, and what fell away since the last look. A shift that closes
 * after midnight still counts on the next day.
 */
export function dueReminders(
  { now, lastRun }: { now: Date; lastRun: Date | null },
  zone: string,
  calendar: WorkCalendar,
  { lateDays, at = null }: { lateDays: number; at?: number | null },
): DueReminder[] {
  const today = localDay(now, zone)
  const minute = localMinute(now, zone)
  const since = lastRun === null ? 0 : Math.floor((now.getTime() - lastRun.getTime()) / 60_000)
  const gap = since >= gapMinutes ? Math.min(since, mostGapMinutes) : 0
  const backs = Array.from({ length: 2 + Math.ceil(gap / 1440) }, (_, i) => i)
  return backs.flatMap((back) => {
    const on = addDays(today, -back)
    const hours = hoursOn(on, calendar)
    if (hours === null) return []
    return reminderRules.flatMap(({ kind, step, falls }): DueReminder[] => {
      const window = falls({ day: on, hours, calendar, lateDays, at })
      if (window === null) return []
      const [from, until] = [window.from - back * 1440, window.until - back * 1440]
      const missed = until <= minute && until > minute - gap
      if (!missed && (minute < from || minute >= until)) return []
      const { day, since = null, upTo = null } = window
      return [{ kind, step, day, on, closedAt: hours.to, since, upTo, missed }]
    })
  })
}
