import { z } from 'zod'
import type { Day } from '../../core/calendar/day.ts'
import type { Known } from '../../core/structure/known.ts'
import type { TableKind } from '../../core/structure/columns.ts'
import type { Tx } from '../client.ts'
import { readDaysOf } from './days.ts'

const day = z.string().transform((text) => text as Day)
const dated = { id: z.string(), from: day, until: day.nullable() }
const type = z.enum(['PNS', 'CPNS', 'PPPK', 'PPPK_PART_TIME'])

const Rows = {
  units: z.object({
    id: z.string(),
    code: z.string().nullable(),
    name: z.string(),
    parentId: z.string().nullable(),
    type: z.string(),
    from: day.nullable(),
    until: day.nullable(),
  }),
  placements: z.object({ ...dated, unitId: z.string(), parentId: z.string().nullable() }),
  people: z.object({
    id: z.string(),
    nip: z.string(),
    name: z.string(),
    unitId: z.string(),
    type,
    position: z.string(),
    grade: z.string().nullable(),
    phone: z.string().nullable(),
    isTop: z.boolean(),
    admin: z.boolean(),
    from: day,
    until: day.nullable(),
  }),
  postings: z.object({
    ...dated,
    employeeId: z.string(),
    unitId: z.string(),
    nip: z.string(),
    type,
    position: z.string(),
    grade: z.string().nullable(),
  }),
  links: z.object({
    ...dated,
    employeeId: z.string(),
    supervisorId: z.string(),
    role: z.enum(['CONSIDERING_OFFICIAL', 'APPRAISING_OFFICIAL']),
  }),
  teams: z.object({ ...dated, name: z.string() }),
  members: z.object({ ...dated, teamId: z.string(), employeeId: z.string(), isLead: z.boolean() }),
  skps: z.object({ id: z.string(), employeeId: z.string(), from: day, until: day }),
  results: z.object({
    id: z.string(),
    skpId: z.string(),
    position: z.number(),
    kind: z.enum(['MAIN', 'ADDITIONAL']),
    title: z.string(),
    shortTitle: z.string(),
    parentId: z.string().nullable(),
  }),
  indicators: z.object({
    id: z.string(),
    rhkId: z.string(),
    position: z.number(),
    aspect: z.enum(['QUANTITY', 'QUALITY', 'TIME', 'COST']),
    title: z.string(),
    target: z.number(),
    unit: z.string(),
  }),
}

/** An agency as an import finds it; all of it empty for null. `today` decides which SKP still matter. */
export async function readStructure(
  tx: Tx,
  agencyId: string | null,
  today: Day,
  speaksOf: ReadonlySet<TableKind>,
): Promise<Known> {
  const empty: Known = {
    agency: null, units: [], placements: [], people: [], postings: [], links: [], teams: [], members: [], skps: [],
    results: [], indicators: [], holidays: [], shifts: [], leaves: [], disciplines: [],
  } // prettier-ignore
  if (agencyId === null) return empty
  const agency = await tx.agency.findUniqueOrThrow({ where: { id: agencyId } })
  const { name, timezone, evaluationRhythm: rhythm } = agency
  const known: Known = {
    ...empty,
    ...(await readPeopleOf(tx, agencyId)),
    ...(await readPlansOf(tx, agencyId, today)),
    ...(await readDaysOf(tx, agencyId, speaksOf)),
    disciplines: speaksOf.has('discipline') ? await readDisciplinesOf(tx, agencyId) : [],
  }
  return { ...known, agency: { id: agencyId, name, zone: timezone, rhythm } }
}

const Discipline = z.object({
  id: z.string(),
  employeeId: z.string(),
  fact: z.string(),
  letter: z.string(),
  from: day,
  until: day.nullable(),
})

async function readDisciplinesOf(tx: Tx, agencyId: string) {
  return z.array(Discipline).parse(
    await tx.$queryRaw`select f.id, f.employee_id as "employeeId", f.fact, f.letter, f."from"::text, f.until::text
      from discipline_facts f join employees e on e.id = f.employee_id where e.agency_id = ${agencyId}::uuid`,
  )
}

async function readPeopleOf(tx: Tx, agencyId: string) {
  return {
    units: z.array(Rows.units).parse(
      await tx.$queryRaw`select id, code, name, parent_id as "parentId", type, valid_from::text as "from",
        valid_until::text as until from org_units where agency_id = ${agencyId}::uuid`,
    ),
    placements: z.array(Rows.placements).parse(
      await tx.$queryRaw`select p.id, p.unit_id as "unitId", p.parent_id as "parentId", p."from"::text, p.until::text
        from unit_placements p join org_units u on u.id = p.unit_id where u.agency_id = ${agencyId}::uuid`,
    ),
    people: z.array(Rows.people).parse(
      await tx.$queryRaw`select id, nip, name, unit_id as "unitId", employment_type::text as type, position, grade, phone,
        approval_mode = 'SELF_CERTIFIED' as "isTop", admin, active_from::text as "from", active_until::text as until
        from employees where agency_id = ${agencyId}::uuid`,
    ),
    postings: z.array(Rows.postings).parse(
      await tx.$queryRaw`select p.id, p.employee_id as "employeeId", p.unit_id as "unitId", p.nip,
        p.employment_type::text as type, p.position, p.grade, p."from"::text, p.until::text
        from postings p join employees e on e.id = p.employee_id where e.agency_id = ${agencyId}::uuid and p.until is null`,
    ),
    links: z.array(Rows.links).parse(
      await tx.$queryRaw`select k.id, k.employee_id as "employeeId", k.supervisor_id as "supervisorId",
        k.role::text, k."from"::text, k.until::text
        from supervisor_links k join employees e on e.id = k.employee_id
        where e.agency_id = ${agencyId}::uuid and k.capacity = 'DEFINITIVE' and k.until is null`,
    ),
    teams: z.array(Rows.teams).parse(
      await tx.$queryRaw`select id, name, "from"::text, until::text from work_teams
        where agency_id = ${agencyId}::uuid and until is null`,
    ),
    members: z.array(Rows.members).parse(
      await tx.$queryRaw`select m.id, m.team_id as "teamId", m.employee_id as "employeeId", m.is_lead as "isLead",
        m."from"::text, m.until::text
        from work_team_members m join work_teams t on t.id = m.team_id
        where t.agency_id = ${agencyId}::uuid`,
    ),
  }
}

async function readPlansOf(tx: Tx, agencyId: string, today: Day) {
  return {
    skps: z.array(Rows.skps).parse(
      await tx.$queryRaw`select k.id, k.employee_id as "employeeId", k."from"::text, k.until::text
        from skps k join employees e on e.id = k.employee_id
        where e.agency_id = ${agencyId}::uuid and k.until > ${today}::date - 400`,
    ),
    results: z.array(Rows.results).parse(
      await tx.$queryRaw`select r.id, r.skp_id as "skpId", r.position, r.kind::text, r.title,
        r.short_title as "shortTitle", r.parent_id as "parentId"
        from rhks r join skps k on k.id = r.skp_id join employees e on e.id = k.employee_id
        where e.agency_id = ${agencyId}::uuid and k.until > ${today}::date - 400`,
    ),
    indicators: z.array(Rows.indicators).parse(
      await tx.$queryRaw`select i.id, i.rhk_id as "rhkId", i.position, i.aspect::text, i.title,
        i.target::float8 as target, i.unit
        from indicators i join rhks r on r.id = i.rhk_id join skps k on k.id = r.skp_id
        join employees e on e.id = k.employee_id
        where e.agency_id = ${agencyId}::uuid and k.until > ${today}::date - 400`,
    ),
  }
}
