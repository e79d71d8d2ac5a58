import { addDays, localDay, localMinute, type Day } from '../calendar/day.ts'
import { hoursOn, type WorkCalendar } from '../calendar/schedule.ts'

export type ReminderKind = 'report'

/** When a reminder is due, in minutes after the working day of the person's own unit has closed. */
export interface ReminderRule {
  kind: ReminderKind
  /** Several steps of a kind are several reminders for the same day. */
  step: number
  from: number
  /** Later it is not sent any more: nobody wants it at night. */
  until: number
}

/** Add a reminder here. Never change the kind or step of one in use: it would be sent a second time. */
export const reminderRules: ReminderRule[] = [{ kind: 'report', step: 1, from: 0, until: 180 }]

export interface DueReminder {
  day: Day
  kind: ReminderKind
  step: number
  /** When the working day closed, in minutes after its midnight. */
  closedAt: number
}

/** What a unit's people are to be reminded of now. A shift that closed before midnight still counts after it. */
export function dueReminders(now: Date, zone: string, calendar: WorkCalendar): DueReminder[] {
  const today = localDay(now, zone)
  return [0, 1].flatMap((back) => {
    const day = addDays(today, -back)
    const hours = hoursOn(day, calendar)
    if (hours === null) return []
    const since = localMinute(now, zone) + back * 1440 - hours.to
    return reminderRules
      .filter(({ from, until }) => from <= since && since < until)
      .map(({ kind, step }) => ({ day, kind, step, closedAt: hours.to }))
  })
}

/** The outbox says a reminder once. `bot/main` reads the day from the key again. */
export function reminderKey(
  employeeId: string,
  { day, kind, step }: Pick<DueReminder, 'day' | 'kind' | 'step'>,
): string {
  return `remind:${employeeId}:${day}:${kind}:${step}`
}
