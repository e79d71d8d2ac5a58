import type { Day } from '../../core/calendar/day.ts'
import { Week, type Schedule, type WorkCalendar } from '../../core/calendar/schedule.ts'
import type { Database, Tx } from '../client.ts'

export interface UnitCalendar {
  unitId: string
  zone: string
  /** How many working days back a day may still be reported. */
  lateDays: number
  calendar: WorkCalendar
}

interface UnitRow {
  id: string
  parentId: string | null
  agencyId: string
  zone: string
  lateDays: number
  worksOnJointLeave: boolean
}

interface HolidayRow {
  agencyId: string | null
  unitId: string | null
  entry: WorkCalendar['holidays'][number]
}

const dayMs = 86_400_000

/** The calendars of all units around an instant: as far back as a month reaches, and to the working day after it. */
export async function unitCalendars(db: Database | Tx, around: Date): Promise<UnitCalendar[]> {
  return calendarsBetween(
    db,
    new Date(around.getTime() - 45 * dayMs),
    new Date(around.getTime() + 21 * dayMs),
  )
}

/** The calendars of all units for the days from `from` to `to`; what lies outside is not known. */
export async function calendarsBetween(db: Database | Tx, from: Date, to: Date): Promise<UnitCalendar[]> {
  const [units, schedules, listed] = await Promise.all([
    db.$queryRaw<UnitRow[]>`
      select u.id, u.parent_id as "parentId", u.agency_id as "agencyId", a.timezone as zone,
             a.late_days as "lateDays", u.works_on_joint_leave as "worksOnJointLeave"
      from org_units u join agencies a on a.id = u.agency_id`,
    db.workSchedule.findMany({
      where: { validFrom: { lte: to }, OR: [{ validUntil: null }, { validUntil: { gt: from } }] },
    }),
    db.holiday.findMany({ where: { day: { gte: from, lte: to } } }),
  ])
  const own = new Map<string, Schedule[]>()
  for (const { unitId, validFrom, validUntil, week } of schedules) {
    const schedule = {
      validFrom: dayOf(validFrom),
      validUntil: validUntil && dayOf(validUntil),
      week: Week.parse(week),
    }
    own.set(unitId, [...(own.get(unitId) ?? []), schedule])
  }
  const holidays = listed.map(({ agencyId, unitId, day, kind, name }) => ({
    agencyId,
    unitId,
    entry: { day: dayOf(day), kind, name },
  }))
  const byId = new Map(units.map((unit) => [unit.id, unit]))
  return units.map((unit) => ({
    unitId: unit.id,
    zone: unit.zone,
    lateDays: unit.lateDays,
    calendar: {
      schedules: schedulesOf(unit, byId, own),
      holidays: holidaysOf(unit, holidays),
      worksOnJointLeave: unit.worksOnJointLeave,
    },
  }))
}

function holidaysOf(unit: UnitRow, holidays: HolidayRow[]): WorkCalendar['holidays'] {
  return holidays
    .filter(
      ({ agencyId, unitId }) =>
        (agencyId === null || agencyId === unit.agencyId) && (unitId === null || unitId === unit.id),
    )
    .map(({ entry }) => entry)
}

/** A unit without hours of its own keeps those of the unit above. */
function schedulesOf(unit: UnitRow, byId: Map<string, UnitRow>, own: Map<string, Schedule[]>): Schedule[] {
  let at: UnitRow | undefined = unit
  // A tree is never this deep; a circle in the data must not hang us.
  for (let steps = 0; at !== undefined && steps < 20; steps++) {
    const schedules = own.get(at.id)
    if (schedules !== undefined) return schedules
    at = at.parentId === null ? undefined : byId.get(at.parentId)
  }
  return []
}

export function dayOf(date: Date): Day {
  return date.toISOString().slice(0, 10) as Day
}
