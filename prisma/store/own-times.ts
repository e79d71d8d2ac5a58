import type { Day } from '../../core/calendar/day.ts'
import type { Shift } from '../../core/calendar/schedule.ts'
import type { Database } from '../client.ts'
import { Prisma } from '../generated/client.ts'

/** Somebody whose reminders do not fall with those of the unit. */
export interface OwnTimes {
  employeeId: string
  unitId: string
  /** The hour they chose, in minutes after midnight; null: by their shift. */
  at: number | null
  shifts: Shift[]
}

/** Whether the employee `e` chose an hour or stands in a duty roster around `now`. */
export function hasOwnTimes(now: Date): Prisma.Sql {
  return Prisma.sql`(e.settings #>> '{reminders,at}' is not null or exists (
    select from duty_shifts s where s.employee_id = e.id
      and s.day between ${now}::timestamptz::date - 45 and ${now}::timestamptz::date + 21))`
}

export async function ownTimes(db: Database, now: Date): Promise<OwnTimes[]> {
  const rows = await db.$queryRaw<
    {
      employeeId: string
      unitId: string
      at: number | null
      shifts: { day: Day; from: number | null; to: number | null }[]
    }[]
  >`
    select e.id as "employeeId", e.unit_id as "unitId", (e.settings #>> '{reminders,at}')::int as at,
      coalesce((select json_agg(json_build_object('day', s.day, 'from', s."from", 'to', s."to"))
        from duty_shifts s where s.employee_id = e.id
          and s.day between ${now}::timestamptz::date - 45 and ${now}::timestamptz::date + 21), '[]') as shifts
    from employees e
    where ${hasOwnTimes(now)} and exists (
      select from addresses a where a.employee_id = e.id and a.unlinked_at is null and a.unreachable_since is null)`
  return rows.map(({ shifts, ...rest }) => ({ ...rest, shifts: shifts.map(shiftOf) }))
}

/** A row of a duty roster: without minutes it is a day off. */
export function shiftOf({ day, from, to }: { day: Day; from: number | null; to: number | null }): Shift {
  return { day, hours: from === null || to === null ? null : { from, to, break: null } }
}
