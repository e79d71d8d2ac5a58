import type { AgencyCalendar, CalendarChange } from '../../core/calendar/change.ts'
import type { Day } from '../../core/calendar/day.ts'
import { ramadanSchedules } from '../../core/calendar/ramadan.ts'
import { scheduleOn } from '../../core/calendar/schedule.ts'
import type { DayEffect } from '../../core/conversation/day-effects.ts'
import type { Tx } from '../client.ts'
import { keyId } from '../key-id.ts'
import { calendarsBetween, dayOf } from './unit-calendars.ts'

type Change<T extends CalendarChange['act']> = Extract<CalendarChange, { act: T }>

export async function changeCalendar(
  tx: Tx,
  changed: { effect: Extract<DayEffect, { type: 'change-calendar' }> }[],
): Promise<void> {
  for (const { effect } of changed) await applyChanges(tx, effect.agencyId, effect.changes)
}

/** What the agency sets itself: one row a day for all units, and one for each unit. */
export async function applyChanges(tx: Tx, agencyId: string, changes: CalendarChange[]): Promise<void> {
  for (const change of changes) {
    if (change.act === 'set') await set(tx, agencyId, change)
    else if (change.act === 'unset')
      await tx.holiday.deleteMany({
        where: { agencyId, unitId: change.unitId, day: new Date(change.day) },
      })
    else await ramadan(tx, agencyId, change)
  }
}

async function set(
  tx: Tx,
  agencyId: string,
  { day, kind, name, unitId, source }: Change<'set'>,
): Promise<void> {
  const id = keyId(`holiday/${agencyId}/${unitId ?? 'all'}/${day}`)
  const row = { kind, name, source }
  await tx.holiday.upsert({
    where: { id },
    create: { id, agencyId, unitId, day: new Date(day), ...row },
    update: { ...row, version: { increment: 1 } },
  })
}

/** Every unit with hours of its own gets those of Ramadan over them; earlier ones for about the same time go. */
async function ramadan(tx: Tx, agencyId: string, { first, idulFitri }: Change<'ramadan'>): Promise<void> {
  const units = await tx.orgUnit.findMany({
    where: { agencyId, schedules: { some: {} } },
    select: { id: true },
  })
  const about = (day: Day, days: number) => new Date(Date.parse(day) + days * 86_400_000)
  await tx.workSchedule.deleteMany({
    where: {
      unit: { agencyId },
      validFrom: { gte: about(first, -3), lte: about(first, 4) },
      validUntil: { lte: about(idulFitri, 3) },
    },
  })
  const calendars = new Map(
    (await calendarsBetween(tx, new Date(first), new Date(first))).map((unit) => [
      unit.unitId,
      unit.calendar,
    ]),
  )
  const rows = units.flatMap(({ id: unitId }) => {
    const calendar = calendars.get(unitId)
    const usual = calendar === undefined ? null : scheduleOn(first, calendar)
    if (usual === null) return []
    return ramadanSchedules(first, idulFitri, usual.week).map(({ validFrom, validUntil, week }) => ({
      unitId,
      validFrom: new Date(validFrom),
      validUntil: validUntil && new Date(validUntil),
      week,
    }))
  })
  await tx.workSchedule.createMany({ data: rows })
}

export async function readAgencyCalendar(tx: Tx, agencyId: string, today: Day): Promise<AgencyCalendar> {
  const [units, days] = await Promise.all([
    tx.orgUnit.findMany({
      where: { agencyId },
      select: { id: true, name: true },
      orderBy: { name: 'asc' },
    }),
    tx.holiday.findMany({
      where: { OR: [{ agencyId: null }, { agencyId }], day: { gte: new Date(today) } },
      orderBy: [{ day: 'asc' }, { agencyId: 'asc' }],
      take: 100,
    }),
  ])
  const names = new Map(units.map(({ id, name }) => [id, name]))
  return {
    units,
    days: days.map(({ day, kind, name, source, version, tentative, unitId, agencyId: of }) => ({
      day: dayOf(day),
      kind,
      name,
      source,
      version,
      tentative,
      unitId,
      unit: unitId === null ? null : (names.get(unitId) ?? null),
      own: of !== null,
    })),
  }
}
