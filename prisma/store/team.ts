import { z } from 'zod'
import { DayStatus } from '../../core/calendar/day-status.ts'
import type { Day } from '../../core/calendar/day.ts'
import { hoursOn } from '../../core/calendar/schedule.ts'
import { allowed, type Ties } from '../../core/performance/standing.ts'
import { nudgeKey } from '../../core/performance/nudge.ts'
import { unitCounts, type Member, type Team } from '../../core/performance/team.ts'
import type { Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { Bond } from './ties.ts'
import { calendarsBetween } from './unit-calendars.ts'

/** How whoever looks down stands to somebody below: in charge, or of those who are in charge of them. */
export const TiesBelow = Bond.extend({ depth: z.number() }).transform(({ depth, ...bond }): Ties => ({
  isSelf: false,
  isAdmin: false,
  isSameAgency: true,
  isConsidered: true,
  bonds: depth === 1 ? [bond] : [],
  further: depth === 1 ? [] : [bond],
}))

const Row = z.object({
  id: z.string(),
  name: z.string(),
  unitId: z.string(),
  unit: z.string(),
  language: z.enum(['id', 'en']),
  ties: TiesBelow,
  late: z.boolean().nullable(),
  draft: z.boolean(),
  status: DayStatus.nullable().catch(null),
  shift: z.enum(['on', 'off']).nullable(),
  linked: z.boolean(),
})

/** Deep enough for any government, and a circle in the data must not hang us. */
const deepest = 8
const mostPeople = 6_000

/** Who is below `viewerId` on `today`, and how their `day` stands. */
export async function readTeam(
  tx: Tx,
  { viewerId, day, today, unitId }: { viewerId: string; day: Day; today: Day; unitId: string | null },
): Promise<Team> {
  const people = await readMembers(tx, { viewerId, day, today })
  const members = people.filter(({ mayNudge }) => mayNudge)
  const all: Member[] = people
  const inUnit = all.filter((member) => member.unitId === unitId)
  return {
    day,
    members,
    units: people.length > members.length ? unitCounts(all) : [],
    opened:
      unitId === null || inUnit.length === 0
        ? null
        : { unitId, unit: inUnit[0]?.unit ?? '', members: inUnit },
  }
}

/** `nearest`: whoever is below somebody on that day, how deep, and by which link of theirs. Goes after `with recursive`. */
export function below(viewerId: string, today: Day): Prisma.Sql {
  return Prisma.sql`below as (
      select k.employee_id as id, 1 as depth, k.capacity, k.acting_for from supervisor_links k
      where k.supervisor_id = ${viewerId}::uuid and k.role = 'CONSIDERING_OFFICIAL'
        and k."from" <= ${today}::date and (k.until is null or ${today}::date < k.until)
      union
      select k.employee_id, b.depth + 1, b.capacity, b.acting_for from below b join supervisor_links k on k.supervisor_id = b.id
      where b.depth < ${deepest} and k.role = 'CONSIDERING_OFFICIAL'
        and k."from" <= ${today}::date and (k.until is null or ${today}::date < k.until)
    ), nearest as (select distinct on (id) id, depth, capacity, acting_for from below where id <> ${viewerId}::uuid
      order by id, depth, capacity = 'DEFINITIVE' desc)`
}

/** Of `nearest n`, for `TiesBelow`. */
export const tiesBelow = Prisma.sql`json_build_object('depth', n.depth, 'role', 'CONSIDERING_OFFICIAL',
  'capacity', n.capacity, 'actingFor', n.acting_for)`

/** Talks `o` that are open, and the day that one about a report is for. */
export const drafts = Prisma.sql`conversations c cross join lateral jsonb_array_elements(c.state -> 'open') o`
export const draftDay = Prisma.sql`coalesce(o #>> '{said,day,choice}', o #>> '{fixed,today}')`

async function readMembers(
  tx: Tx,
  { viewerId, day, today }: { viewerId: string; day: Day; today: Day },
): Promise<(Member & { mayNudge: boolean })[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    with recursive ${below(viewerId, today)}
    select e.id, e.name, u.id as "unitId", u.name as unit,
      case when e.settings ->> 'language' = 'en' then 'en' else 'id' end as language, ${tiesBelow} as ties,
      (select v.late from daily_reports r join report_versions v on v.report_id = r.id and v.version = r.version
        where r.employee_id = e.id and r.day = ${day}::date) as late,
      exists (select from ${drafts} where c.employee_id = e.id and o ->> 'flow' = 'report'
        and ${draftDay} = ${day}::text) as draft,
      (select s.status from day_statuses s where s.employee_id = e.id and s.day = ${day}::date) as status,
      (select case when s."from" is null then 'off' else 'on' end from duty_shifts s
        where s.employee_id = e.id and s.day = ${day}::date) as shift,
      exists (select from addresses a where a.employee_id = e.id and a.unlinked_at is null) as linked
    from nearest n join employees e on e.id = n.id join org_units u on u.id = e.unit_id
    where e.active_from <= ${day}::date and (e.active_until is null or ${day}::date < e.active_until)
    order by e.name limit ${mostPeople}`
  const found = z
    .array(Row)
    .parse(rows)
    .filter(({ ties }) => allowed('team.see', ties))
    .map(({ ties, ...member }) => ({ ...member, mayNudge: allowed('team.nudge', ties) }))
  const nudged = await nudgedAlready(
    tx,
    found.filter(({ mayNudge }) => mayNudge).map(({ id }) => nudgeKey(viewerId, id, day)),
  )
  const off = await unitsOff(tx, day)
  return found.map(({ late, draft, shift, ...member }) => {
    const works = shift === null ? !off.has(member.unitId) : shift === 'on'
    return {
      ...member,
      nudged: nudged.has(nudgeKey(viewerId, member.id, day)),
      state: stateOf({ late, draft, works, status: member.status }),
    }
  })
}

function stateOf({
  late,
  draft,
  works,
  status,
}: {
  late: boolean | null
  draft: boolean
  works: boolean
  status: DayStatus | null
}): Member['state'] {
  if (late !== null) return late ? 'late' : 'sent'
  if (status !== null) return 'away'
  if (draft) return 'draft'
  return works ? 'none' : 'off'
}

async function nudgedAlready(tx: Tx, keys: string[]): Promise<Set<string>> {
  const rows = await tx.$queryRaw<{ key: string }[]>`
    select dedupe_key as key from outbox where dedupe_key = any(${keys})`
  return new Set(rows.map(({ key }) => key))
}

async function unitsOff(tx: Tx, day: Day): Promise<Set<string>> {
  const at = new Date(day)
  const calendars = await calendarsBetween(tx, at, at)
  return new Set(
    calendars.flatMap(({ unitId, calendar }) => (hoursOn(day, calendar) === null ? [unitId] : [])),
  )
}
