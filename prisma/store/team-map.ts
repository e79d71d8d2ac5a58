import { z } from 'zod'
import { localDay, type Day } from '../../core/calendar/day.ts'
import { allowed } from '../../core/performance/standing.ts'
import type { Month } from '../../core/performance/month-summary.ts'
import {
  daysBetween,
  peopleMap,
  unitMap,
  type MapPerson,
  type TeamMap,
} from '../../core/performance/team-map.ts'
import type { Database } from '../client.ts'
import { boundsOf, ownDays, type MonthCalendars } from './month-calendars.ts'
import { below, draftDay, drafts, TiesBelow, tiesBelow } from './team.ts'

const day = z.string().transform((text) => text as Day)
const Row = z.object({
  id: z.string(),
  name: z.string(),
  unitId: z.string(),
  unit: z.string(),
  ties: TiesBelow,
  from: day,
  until: day.nullable(),
  reports: z.array(
    z.object({ day, status: z.enum(['APPROVED', 'SUBMITTED', 'RETURNED', 'REJECTED']), late: z.boolean() }),
  ),
  drafts: z.array(day),
})

/**
 * The month of all below somebody, as of now: their own people by name, or for a head of several units the units. Null
 * when nobody is below.
 */
export async function readTeamMap(
  db: Database,
  {
    viewerId,
    month,
    now,
    calendars,
  }: { viewerId: string; month: Month; now: Date; calendars: MonthCalendars },
): Promise<TeamMap | null> {
  const { first, last } = boundsOf(month)
  const { agency } = await db.employee.findUniqueOrThrow({
    where: { id: viewerId },
    include: { agency: true },
  })
  const today = localDay(now, agency.timezone)
  const everybody = z.array(Row).parse(
    await db.$queryRaw`
      with recursive ${below(viewerId, today)}
      select e.id, e.name, e.unit_id as "unitId", u.name as unit, ${tiesBelow} as ties,
        greatest(e.active_from, linked.first)::text as "from", e.active_until::text as until,
        coalesce((select json_agg(json_build_object('day', r.day, 'status', r.status, 'late', v.late)) from daily_reports r
          join report_versions v on v.report_id = r.id and v.version = r.version
          where r.employee_id = e.id and r.day between ${first}::date and ${last}::date), '[]') as reports,
        coalesce((select json_agg(${draftDay}) from ${drafts} where c.employee_id = e.id and o ->> 'flow' = 'report'
          and ${draftDay} is not null), '[]') as drafts
      from nearest n join employees e on e.id = n.id join org_units u on u.id = e.unit_id
      join agencies g on g.id = e.agency_id
      cross join lateral (select coalesce((min(a.linked_at) at time zone g.timezone)::date, 'infinity') as first
        from addresses a where a.employee_id = e.id) linked
      where e.active_from <= ${last}::date and (e.active_until is null or ${first}::date < e.active_until)`,
  )
  const found = everybody.filter(({ ties }) => allowed('team.see', ties))
  if (found.length === 0) return null
  const own = await ownDays(
    db,
    found.map(({ id }) => id),
    month,
  )
  const people = found.map((person): MapPerson & Pick<z.infer<typeof Row>, 'ties'> => ({
    ...person,
    calendar: calendars.of(person, own),
    reports: new Map(person.reports.map(({ day: on, ...report }) => [on, report])),
    drafts: new Set(person.drafts),
  }))
  const days = daysBetween(first, last)
  const units = new Set(people.map(({ unit }) => unit))
  return units.size > 1
    ? unitMap(people, days, today)
    : peopleMap(
        people.filter(({ ties }) => ties.bonds.length > 0),
        days,
        today,
      )
}
