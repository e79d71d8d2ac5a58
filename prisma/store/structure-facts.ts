import { z } from 'zod'
import type { Day } from '../../core/calendar/day.ts'
import { allowed, decidesAs, type Bond } from '../../core/performance/standing.ts'
import type { ActingFacts } from '../../core/structure/acting.ts'
import type { Colleague, StructureFacts } from '../../core/structure/facts.ts'
import { languageOf } from '../../core/texts/language.ts'
import type { Tx } from '../client.ts'
import { newestImports } from './imports.ts'
import { Bonds } from './ties.ts'

export interface StructureWanted {
  viewerId: string
  acting: boolean
  absentId: string | null
}

/** Talks about structure are rare: each is read by itself. */
export async function readStructureFacts(
  tx: Tx,
  wanted: StructureWanted[],
  now: Date,
): Promise<Map<string, StructureFacts>> {
  const found = new Map<string, StructureFacts>()
  if (wanted.length === 0) return found
  const imports = await newestImports(tx, wanted.map(({ viewerId }) => viewerId)) // prettier-ignore
  for (const { viewerId, acting, absentId } of wanted) {
    const viewer = await tx.employee.findUniqueOrThrow({ where: { id: viewerId }, include: { agency: true } })
    const { agencyId, admin: isAdmin } = viewer
    const today = await todayOf(tx, viewer.agency.timezone, now)
    const people = acting ? await readColleagues(tx, { agencyId, viewerId, isAdmin, today }) : []
    const about = acting && absentId !== null ? await readActing(tx, absentId, today) : null
    found.set(viewerId, {
      isAdmin,
      admins: await readAdmins(tx, agencyId),
      superiors: await readSuperiors(tx, viewerId, today),
      imported: imports.get(viewerId) ?? null,
      acting: acting ? { people, about } : null,
    })
  }
  return found
}

async function todayOf(tx: Tx, zone: string, now: Date): Promise<Day> {
  const [row] = await tx.$queryRaw<
    { today: Day }[]
  >`select (${now}::timestamptz at time zone ${zone})::date::text as today`
  return row?.today ?? ('' as Day)
}

async function readAdmins(tx: Tx, agencyId: string): Promise<StructureFacts['admins']> {
  const admins = await tx.$queryRaw<{ id: string; language: string | null }[]>`
    select e.id, e.settings ->> 'language' as language from employees e
    where e.agency_id = ${agencyId}::uuid and e.admin and exists (
      select 1 from addresses a where a.employee_id = e.id and a.unlinked_at is null)`
  return admins.map(({ id, language }) => ({ id, language: languageOf(language) }))
}

async function readSuperiors(tx: Tx, employeeId: string, today: Day): Promise<StructureFacts['superiors']> {
  const rows = await tx.$queryRaw<(Bond & { id: string; name: string })[]>`
    select b.id, b.name, k.role::text, k.capacity::text, k.acting_for as "actingFor"
    from supervisor_links k join employees b on b.id = k.supervisor_id
    where k.employee_id = ${employeeId}::uuid and k."from" <= ${today}::date and (k.until is null or ${today}::date < k.until)
    order by k.role`
  return rows.map(({ id, name, ...bond }) => ({
    id,
    name,
    // Named by what the link is, whoever decides day by day.
    capacity:
      decidesAs({ isSelf: false, isAdmin: false, isSameAgency: true, bonds: [bond], isConsidered: false }) ??
      '',
  }))
}

const Row = z.object({
  id: z.string(),
  name: z.string(),
  nip: z.string(),
  position: z.string(),
  unitId: z.string(),
  unit: z.string(),
  leads: z.boolean(),
  bonds: Bonds,
})

async function readColleagues(
  tx: Tx,
  {
    agencyId,
    viewerId,
    isAdmin,
    today,
  }: { agencyId: string; viewerId: string; isAdmin: boolean; today: Day },
): Promise<Colleague[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    select e.id, e.name, e.nip, e.position, e.unit_id as "unitId", u.name as unit,
      exists (select 1 from supervisor_links k where k.supervisor_id = e.id and k.capacity = 'DEFINITIVE'
        and (k.until is null or ${today}::date < k.until)) as leads,
      coalesce((select json_agg(json_build_object('role', k.role, 'capacity', k.capacity, 'actingFor', k.acting_for))
        from supervisor_links k where k.employee_id = e.id and k.supervisor_id = ${viewerId}::uuid
          and k."from" <= ${today}::date and (k.until is null or ${today}::date < k.until)), '[]') as bonds
    from employees e join org_units u on u.id = e.unit_id
    where e.agency_id = ${agencyId}::uuid and (e.active_until is null or ${today}::date < e.active_until)
    order by e.name`
  return z
    .array(Row)
    .parse(rows)
    .map(({ bonds, ...rest }) => {
      const ties = { isSelf: rest.id === viewerId, isAdmin, isSameAgency: true, bonds, isConsidered: false }
      return { ...rest, mine: allowed('acting.appoint', ties) }
    })
}

const day = z.string().transform((text) => text as Day)
const role = z.enum(['CONSIDERING_OFFICIAL', 'APPRAISING_OFFICIAL'])
const Link = z.object({
  id: z.string(),
  employeeId: z.string(),
  supervisorId: z.string(),
  role,
  capacity: z.enum(['DEFINITIVE', 'PLT', 'PLH']),
  actingFor: z.string().nullable(),
  letterNumber: z.string().nullable(),
  actingId: z.string().nullable(),
  from: day,
  until: day.nullable(),
})
const Other = z.object({ standInId: z.string(), absentId: z.string(), from: day, until: day })

/**
 * The absent official's own links to the people of their unit and what hangs below it, who is above them, and all
 * appointments of the agency that are not over. Locked: two appointments at once see each other.
 */
export async function readActing(tx: Tx, absentId: string, today: Day): Promise<ActingFacts> {
  const links = await tx.$queryRaw<unknown[]>`
    with recursive below as (
      select u.id from employees e join org_units u on u.id = e.unit_id where e.id = ${absentId}::uuid
      union select u.id from org_units u join below b on u.parent_id = b.id)
    select k.id, k.employee_id as "employeeId", k.supervisor_id as "supervisorId", k.role::text, k.capacity::text,
      k.acting_for as "actingFor", k.letter_number as "letterNumber", k.acting_id as "actingId", k."from"::text, k.until::text
    from supervisor_links k join employees e on e.id = k.employee_id
    where k.supervisor_id = ${absentId}::uuid and k.capacity = 'DEFINITIVE'
      and (k.until is null or ${today}::date < k.until) and e.unit_id in (select id from below)
    order by k.id for update of k`
  const above = await tx.$queryRaw<{ role: z.infer<typeof role>; id: string }[]>`
    select k.role::text as role, k.supervisor_id as id from supervisor_links k
    where k.employee_id = ${absentId}::uuid and k."from" <= ${today}::date and (k.until is null or ${today}::date < k.until)
    order by k.capacity = 'DEFINITIVE'`
  const others = await tx.$queryRaw<unknown[]>`
    select stand_in_id as "standInId", absent_id as "absentId", "from"::text, until::text
    from acting_appointments where until > ${today}::date
      and agency_id = (select agency_id from employees where id = ${absentId}::uuid)`
  return {
    links: z.array(Link).parse(links),
    above: Object.fromEntries(above.map(({ role, id }) => [role, id])),
    others: z.array(Other).parse(others),
  }
}
