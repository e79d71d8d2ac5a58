import { z } from 'zod'
import type { Ties } from '../../core/performance/standing.ts'
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

export const Bonds = z.array(
  z.object({
    role: z.enum(['CONSIDERING_OFFICIAL', 'APPRAISING_OFFICIAL']),
    capacity: z.enum(['DEFINITIVE', 'PLT', 'PLH']),
    actingFor: z.string().nullable(),
  }),
)

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
