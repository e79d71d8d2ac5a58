import { z } from 'zod'
import type { Action } from '../../core/performance/permissions.ts'
import { allowed, type Ties } from '../../core/performance/standing.ts'
import type { Database, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { inForce } from './in-force.ts'

/** The supervisor links `k` of a query as a JSON list. */
export const bonds = Prisma.sql`coalesce(json_agg(json_build_object('role', k.role, 'capacity', k.capacity,
  'actingFor', k.acting_for) order by k.role = 'CONSIDERING_OFFICIAL' desc), '[]')`

/** How the viewer stands to employee `e` today; reads `d."viewerId"` and `d.today`. */
export const tiesToEmployee = Prisma.sql`json_build_object('isSelf', e.id = d."viewerId",
  'isConsidered', exists (select from supervisor_links o
    where o.employee_id = e.id and o.role = 'CONSIDERING_OFFICIAL' and ${inForce('o')}),
  'bonds', (select ${bonds} from supervisor_links k
    where k.employee_id = e.id and k.supervisor_id = d."viewerId" and ${inForce('k')}))`

export const Bond = z.object({
  role: z.enum(['CONSIDERING_OFFICIAL', 'APPRAISING_OFFICIAL']),
  capacity: z.enum(['DEFINITIVE', 'PLT', 'PLH']),
  actingFor: z.string().nullable(),
})
export const Bonds = z.array(Bond)

/** What a query of one agency's people tells; an administrator acts here only where the query says so. */
export const TiesRow = z
  .object({
    isSelf: z.boolean().default(false),
    isAdmin: z.boolean().default(false),
    isConsidered: z.boolean().default(false),
    bonds: Bonds.default([]),
    above: Bonds.default([]),
    isAuthor: z.boolean().default(false),
    isTop: z.boolean().default(false),
    isBelow: z.boolean().default(false),
    isTeam: z.boolean().default(false),
  })
  .transform((ties): Ties => ({ ...ties, isSameAgency: true }))

/** How somebody stands to another of their agency on the day of `now` in its zone. */
export async function readTies(
  db: Database | Tx,
  viewer: { id: string; admin?: boolean },
  employeeId: string,
  now: Date,
): Promise<Ties> {
  const [row] = await db.$queryRaw<{ ties: unknown }[]>`
    select ${tiesToEmployee} as ties from employees e join agencies g on g.id = e.agency_id
    cross join lateral (select ${viewer.id}::uuid as "viewerId",
      (${now}::timestamptz at time zone g.timezone)::date as today) d
    where e.id = ${employeeId}::uuid`
  return { ...TiesRow.parse(row?.ties ?? {}), isAdmin: viewer.admin ?? false }
}

const LedRow = z.object({ viewerId: z.string(), id: z.string(), ties: TiesRow })
export type Led = z.infer<typeof LedRow>

/** Whom these people lead on the day of `now` in the agency's zone, and how they stand to each; in id order. */
export async function readLed(db: Database | Tx, viewerIds: string[], now: Date): Promise<Led[]> {
  if (viewerIds.length === 0) return []
  const rows = await db.$queryRaw<{ row: unknown }[]>`
    select json_build_object('viewerId', d."viewerId", 'id', e.id, 'ties', ${tiesToEmployee}) as row
    from (select distinct supervisor_id, employee_id from supervisor_links
      where supervisor_id = any(${viewerIds}::uuid[])) led
    join employees e on e.id = led.employee_id join agencies g on g.id = e.agency_id
    cross join lateral (select led.supervisor_id as "viewerId",
      (${now}::timestamptz at time zone g.timezone)::date as today) d
    where exists (select from supervisor_links k
      where k.employee_id = e.id and k.supervisor_id = d."viewerId" and ${inForce('k')})
    order by e.id`
  return rows.map(({ row }) => LedRow.parse(row))
}

/** Those of them over whom somebody has this right, in id order. */
export async function teamOf(
  db: Database | Tx,
  supervisorId: string,
  action: Action,
  now: Date,
): Promise<string[]> {
  const led = await readLed(db, [supervisorId], now)
  return led.flatMap(({ id, ties }) => (allowed(action, ties) ? [id] : []))
}
