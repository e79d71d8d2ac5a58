import { z } from 'zod'
import type { Day } from '../../core/calendar/day.ts'
import { perspectives } from '../../core/performance/plan.ts'
import { Prisma } from '../generated/client.ts'

const day = z.string().transform((text) => text as Day)

/** A row of an approved report, in its newest version, on the result. */
export const WorkRow = z.object({ day, quantity: z.number().nullable(), unit: z.string().nullable() })

export const ToldRow = z.object({
  id: z.string(),
  day,
  sentAt: z.coerce.date(),
  mode: z.enum(['CUMULATIVE', 'DELTA']),
  value: z.number(),
})

/** An indicator as every page, file and paper reads it. A paper's verification code depends on the order of the fields. */
export const PlannedRow = z.object({
  id: z.string(),
  aspect: z.enum(['QUANTITY', 'QUALITY', 'TIME', 'COST']),
  perspective: z.enum(perspectives).nullable(),
  title: z.string(),
  target: z.number(),
  unit: z.string(),
  narrative: z.boolean(),
})

/** With all that its realisation is reckoned from, beside the work on its result. */
export const IndicatorRow = PlannedRow.extend({ checkIns: z.array(ToldRow) })

/** A result that serves another, see core/performance/cascade.ts: of nobody by name. */
export const CascadedRow = z.object({
  depth: z.number(),
  from: day,
  until: day,
  work: z.array(WorkRow),
  indicators: z.array(IndicatorRow),
})

export const approvedWork = Prisma.sql`activities a join daily_reports r on r.id = a.report_id and r.version = a.version
  and r.status = 'APPROVED'`

/** The work on result `k`, for `WorkRow`s; `only`: on which days `r.day`. */
export function workOn(only = Prisma.sql`true`): Prisma.Sql {
  return Prisma.sql`coalesce((select json_agg(json_build_object('day', r.day, 'quantity', a.quantity, 'unit', a.unit))
    from ${approvedWork} where a.rhk_id = k.id and ${only}), '[]')`
}

/**
 * The indicators `n` of result `k`, for `IndicatorRow`s: those in force, or `which`; with the check-ins `c` of all days, or
 * `told`; `more` fields begin with a comma.
 */
export function indicatorsOf({
  which = Prisma.sql`n.retired_at is null`,
  told = Prisma.sql`true`,
  more = Prisma.empty,
} = {}): Prisma.Sql {
  return Prisma.sql`coalesce((select json_agg(json_build_object('id', n.id, 'aspect', n.aspect,
      'perspective', n.perspective, 'title', n.title, 'target', n.target, 'unit', n.unit, 'narrative', n.narrative,
      'checkIns', coalesce((select json_agg(json_build_object('id', c.id, 'day', c.day, 'sentAt', c.sent_at,
        'mode', c.mode, 'value', c.value)) from target_check_ins c where c.indicator_id = n.id and ${told}), '[]')
      ${more}) order by n.position)
    from indicators n where n.rhk_id = k.id and ${which}), '[]')`
}

/** The results that serve result `k`, and those that serve them, for `CascadedRow`s. A leader sees two levels below. */
export const cascade = Prisma.sql`coalesce((with recursive below as (
    select c.id, c.skp_id, 1 as depth from rhks c where c.parent_id = k.id and c.retired_at is null
    union all
    select c.id, c.skp_id, b.depth + 1 from below b join rhks c on c.parent_id = b.id and c.retired_at is null
    where b.depth < 2)
  select json_agg(json_build_object('depth', k.depth, 'from', p."from", 'until', p.until, 'work', ${workOn()},
    'indicators', ${indicatorsOf()})) from below k join skps p on p.id = k.skp_id), '[]')`
