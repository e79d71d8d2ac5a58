import { addDays, type Day } from '../core/calendar/day.ts'
import { workingDaysIn, monthOf } from '../core/calendar/working-minutes.ts'
import type { WorkCalendar } from '../core/calendar/schedule.ts'
import { dueReminders, type DueReminder } from '../core/performance/reminders.ts'
import { reminderReply } from '../core/texts/reminders.ts'
import { acrossAgencies, type Database } from '../prisma/client.ts'
import { lastRun, noteRun } from '../prisma/store/job-runs.ts'
import { ownTimes } from '../prisma/store/own-times.ts'
import { scheduleReminders, type Schedule, type Scheduled } from '../prisma/store/reminders.ts'
import { unitCalendars } from '../prisma/store/unit-calendars.ts'
import type { JobContext } from './job.ts'

/** People with the same hours, zone and working days are reminded together. */
interface Group {
  due: DueReminder
  zone: string
  workdays: Day[]
  unitIds: string[]
  employeeIds: string[]
}

/** One statement reminds at most so many, so that it is short whatever the agency's size. */
const limit = 1_000

/** Reminds everybody of what is due by their own hours, and lets go what fell into a gap. */
export async function remind({ now, ...context }: JobContext): Promise<{ reminded: number; missed: number }> {
  const db = acrossAgencies(context.db)
  const at = now()
  const counts = { reminded: 0, missed: 0 }
  for (const group of await groupsDue(db, at)) {
    for (const schedule of schedulesOf(group)) {
      let after: string | null = null
      do {
        const { count, last }: Scheduled = await scheduleReminders(db, schedule, { limit, after, now: at })
        counts[group.due.missed ? 'missed' : 'reminded'] += count
        after = last
      } while (after !== null)
    }
  }
  await noteRun(db, 'remind', at)
  return counts
}

async function groupsDue(db: Database, now: Date): Promise<Group[]> {
  const groups = new Map<string, Group>()
  const times = { now, lastRun: await lastRun(db, 'remind') }
  const units = await unitCalendars(db, now)
  const groupsOf = (zone: string, calendar: WorkCalendar, own: { lateDays: number; at?: number | null }) =>
    dueReminders(times, zone, calendar, own).map((due) => {
      const workdays = due.kind === 'month-end' ? workdaysUntil(due, calendar) : []
      const key = JSON.stringify([zone, due, workdays])
      const group = groups.get(key) ?? { due, zone, workdays, unitIds: [], employeeIds: [] }
      groups.set(key, group)
      return group
    })
  for (const { unitId, zone, calendar, lateDays } of units)
    for (const group of groupsOf(zone, calendar, { lateDays })) group.unitIds.push(unitId)
  const byUnit = new Map(units.map((unit) => [unit.unitId, unit]))
  for (const { employeeId, unitId, at, shifts } of await ownTimes(db, now)) {
    const unit = byUnit.get(unitId)
    if (unit === undefined) continue
    const { zone, calendar, lateDays } = unit
    for (const group of groupsOf(zone, { ...calendar, shifts }, { lateDays, at }))
      group.employeeIds.push(employeeId)
  }
  return [...groups.values()]
}

function workdaysUntil({ upTo, on }: DueReminder, calendar: WorkCalendar): Day[] {
  const last = upTo ?? addDays(on, -1)
  return workingDaysIn(monthOf(on), calendar).filter((day) => day <= last)
}

function schedulesOf({ due, zone, workdays, unitIds, employeeIds }: Group): Schedule[] {
  const { day, closedAt, kind } = due
  const shared = {
    due,
    zone,
    workdays,
    words: (language: 'id' | 'en', nth: number, of: number) =>
      reminderReply(kind, language, { day, closedAt, zone, nth, of }),
  }
  return [
    ...(unitIds.length > 0 ? [{ ...shared, whom: { unitIds } }] : []),
    ...(employeeIds.length > 0 ? [{ ...shared, whom: { employeeIds } }] : []),
  ]
}
