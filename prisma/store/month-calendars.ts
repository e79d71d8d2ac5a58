import { z } from 'zod'
import { addDays, type Day } from '../../core/calendar/day.ts'
import { DayStatus } from '../../core/calendar/day-status.ts'
import type { Shift, WorkCalendar } from '../../core/calendar/schedule.ts'
import { firstDayOf, monthsFrom } from '../../core/performance/documents.ts'
import {
  calendarTotals,
  ownCalendarTotals,
  type CalendarTotals,
} from '../../core/performance/month-totals.ts'
import type { Month } from '../../core/performance/month-summary.ts'
import type { Database, Tx } from '../client.ts'
import { shiftOf } from './own-times.ts'
import { calendarsBetween, type UnitCalendar } from './unit-calendars.ts'

/** First and last day of a month, both in it. */
export function boundsOf(month: Month): { first: Day; last: Day } {
  return { first: firstDayOf(month), last: addDays(firstDayOf(monthsFrom(month, 1)), -1) }
}

/** What lies over the unit's calendar for one person. */
export type Own = Required<Pick<WorkCalendar, 'shifts' | 'statuses'>>

export interface MonthCalendars {
  /** The person's own calendar of the month. */
  of(person: { id: string; unitId: string }, own: Map<string, Own>): WorkCalendar
  /** What is the same for a unit is reckoned once. */
  totalsOf(person: { id: string; unitId: string }, own: Map<string, Own>): CalendarTotals
}

const nothing: WorkCalendar = { schedules: [], holidays: [], worksOnJointLeave: false }

/** The calendars of all units for one month. */
export async function monthCalendars(db: Database | Tx, month: Month): Promise<MonthCalendars> {
  const { first, last } = boundsOf(month)
  const units = new Map<string, UnitCalendar['calendar']>()
  for (const { unitId, calendar } of await calendarsBetween(db, new Date(first), new Date(last)))
    units.set(unitId, calendar)
  // Most units of an agency keep the same hours.
  const byHours = new Map<string, CalendarTotals>()
  const ofHours = (unit: WorkCalendar): CalendarTotals => {
    const hours = JSON.stringify(unit)
    const known = byHours.get(hours) ?? calendarTotals(month, unit)
    byHours.set(hours, known)
    return known
  }
  const totals = new Map<string, CalendarTotals>()
  const of: MonthCalendars['of'] = ({ id, unitId }, own) => ({
    ...(units.get(unitId) ?? nothing),
    ...own.get(id),
  })
  return {
    of,
    totalsOf({ id, unitId }, own) {
      const unit = units.get(unitId) ?? nothing
      const known = totals.get(unitId) ?? ofHours(unit)
      totals.set(unitId, known)
      const mine = own.get(id)
      return mine === undefined ? known : ownCalendarTotals(known, unit, mine)
    },
  }
}

/** Day, from, to, status: a shift, or a declared day where there is a status. */
export const OwnEntry = z.tuple([
  z.string().transform((text) => text as Day),
  z.number().nullable(),
  z.number().nullable(),
  z.string().nullable(),
])
const OwnRows = z.array(z.tuple([z.string(), OwnEntry]))

export function ownOf(entries: z.infer<typeof OwnEntry>[]): Own {
  const own: Own = { shifts: [] as Shift[], statuses: [] }
  for (const [day, from, to, status] of entries) {
    if (status === null) own.shifts.push(shiftOf({ day, from, to }))
    // As in reading people: a status of another version is leave.
    else own.statuses.push({ day, status: DayStatus.catch('LEAVE_ANNUAL').parse(status) })
  }
  return own
}

/** Shifts and declared days of these people in a month; who has none is not in it. */
export async function ownDays(db: Database | Tx, ids: string[], month: Month): Promise<Map<string, Own>> {
  const { first, last } = boundsOf(month)
  const [found] = await db.$queryRaw<{ rows: unknown }[]>`
    select coalesce(json_agg(json_build_array(id, json_build_array(day, "from", "to", status))), '[]') as rows from (
      select employee_id as id, day, "from", "to", null as status from duty_shifts
      where employee_id = any(${ids}::uuid[]) and day between ${first}::date and ${last}::date
      union all
      select employee_id, day, null, null, status from day_statuses
      where employee_id = any(${ids}::uuid[]) and day between ${first}::date and ${last}::date) own`
  const entries = new Map<string, z.infer<typeof OwnEntry>[]>()
  for (const [id, entry] of OwnRows.parse(found?.rows)) entries.set(id, [...(entries.get(id) ?? []), entry])
  return new Map([...entries].map(([id, own]) => [id, ownOf(own)]))
}
