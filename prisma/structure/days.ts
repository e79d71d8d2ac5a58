import { z } from 'zod'
import { DayStatus } from '../../core/calendar/day-status.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Changes } from '../../core/structure/change.ts'
import type { TableKind } from '../../core/structure/columns.ts'
import type { Known } from '../../core/structure/known.ts'
import type { Tx } from '../client.ts'
import { HolidayKind } from '../generated/enums.ts'
import { applyChanges } from '../store/calendar-changes.ts'
import { writeDeclarations } from '../store/declarations.ts'
import { asJson } from '../store/json.ts'

const day = z.string().transform((text) => text as Day)
const Rows = {
  holidays: z.object({
    id: z.string(),
    day,
    kind: z.enum(HolidayKind),
    name: z.string(),
    unitId: z.string().nullable(),
    source: z.string(),
  }),
  shifts: z.object({
    id: z.string(),
    employeeId: z.string(),
    day,
    from: z.number().nullable(),
    to: z.number().nullable(),
  }),
  leaves: z.object({
    id: z.string(),
    employeeId: z.string(),
    status: DayStatus.catch('LEAVE_ANNUAL'),
    from: day,
    until: day,
  }),
}

type Days = Pick<Known, 'holidays' | 'shifts' | 'leaves'>

/** The agency's own days, rosters and leave, as far as the file speaks of them: there may be very many. */
export async function readDaysOf(tx: Tx, agencyId: string, speaksOf: ReadonlySet<TableKind>): Promise<Days> {
  const [holidays, shifts, leaves] = [speaksOf.has('holiday'), speaksOf.has('shift'), speaksOf.has('leave')]
  return {
    holidays: z.array(Rows.holidays).parse(
      holidays
        ? await tx.$queryRaw`select id, day::text, kind::text, name, unit_id as "unitId", source from holidays
            where agency_id = ${agencyId}::uuid`
        : [],
    ),
    shifts: z.array(Rows.shifts).parse(
      shifts
        ? await tx.$queryRaw`select s.employee_id || '/' || s.day as id, s.employee_id as "employeeId", s.day::text,
            s."from", s."to" from duty_shifts s join employees e on e.id = s.employee_id
            where e.agency_id = ${agencyId}::uuid`
        : [],
    ),
    leaves: z.array(Rows.leaves).parse(
      leaves
        ? await tx.$queryRaw`select s.employee_id || '/' || s.day as id, s.employee_id as "employeeId", s.status,
            s.day::text as "from", s.day::text as until from day_statuses s join employees e on e.id = s.employee_id
            where e.agency_id = ${agencyId}::uuid`
        : [],
    ),
  }
}

/** How the kinds that are no table with an id of its own are written. */
export const dayWriters = { holidays: writeHolidays, shifts: writeShifts, leaves: writeLeaves }

async function writeHolidays(tx: Tx, changes: Changes['holidays'], { agencyId }: { agencyId: string }) {
  await applyChanges(
    tx,
    agencyId,
    changes.map(({ now: { day: on, kind, name, unitId, source } }) => ({
      act: 'set',
      day: on,
      kind,
      name,
      unitId,
      source,
    })),
  )
}

async function writeShifts(tx: Tx, changes: Changes['shifts']) {
  await tx.$executeRaw`
    insert into duty_shifts (employee_id, day, "from", "to")
    select "employeeId", day, "from", "to"
    from jsonb_to_recordset(${asJson(changes.map(({ now }) => now))}::jsonb)
      as r("employeeId" uuid, day date, "from" int, "to" int)
    on conflict (employee_id, day) do update set "from" = excluded."from", "to" = excluded."to"`
}

async function writeLeaves(
  tx: Tx,
  changes: Changes['leaves'],
  { agencyId, now: at }: { agencyId: string; now: Date },
) {
  const rows = changes.map(({ now }) => ({
    ...now,
    agencyId,
    state: 'CONFIRMED' as const,
    declaredAt: at,
    capacity: 'import',
    decidedAt: at,
  }))
  await writeDeclarations(tx, rows)
}
