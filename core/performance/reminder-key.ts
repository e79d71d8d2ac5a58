import { addDays, weekday, type Day } from '../calendar/day.ts'
import type { DueReminder, ReminderKind } from './reminders.ts'

export interface ReminderKey {
  day: Day
  kind: ReminderKind
  step: number
  /** Put off by the person ("nanti"). */
  snoozed: boolean
}

/** `remind:<employee>:<day>:<kind>:<step>`, as `scheduleReminders` writes it, and `:later` when it was put off. */
export function readReminderKey(key: string): ReminderKey {
  const [, , day = '', kind = '', step = '', later] = key.split(':')
  return { day: day as Day, kind: kind as ReminderKind, step: Number(step), snoozed: later === 'later' }
}

/**
 * What a reminder that waits was about, without the calendar that made it fall: the days it looks at begin and end at
 * the same days or further out, so that asking again never lets go what is still owed.
 */
export function dueAgain({ day, kind, step }: ReminderKey): DueReminder {
  const [since, upTo] = lookedAt(day, kind, step)
  return { day, kind, step, on: day, closedAt: 0, since, upTo, missed: false }
}

function lookedAt(day: Day, kind: ReminderKind, step: number): [Day | null, Day | null] {
  switch (kind) {
    case 'check-in':
      return [addDays(day, 1 - weekday(day)), day]
    case 'evaluation':
      return [null, addDays(`${day.slice(0, 7)}-01` as Day, -1)]
    case 'waiting':
    case 'waiting-above':
      // Working days are calendar days too: what is so many of them old was sent at least as many days before.
      return [addDays(day, -62), addDays(day, -step)]
    default:
      return [null, null]
  }
}
