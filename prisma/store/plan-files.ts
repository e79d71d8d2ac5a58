import { z } from 'zod'
import type { Day } from '../../core/calendar/day.ts'
import { attachmentKinds } from '../../core/performance/plan.ts'
import type { CheckedPlan, PlanFileEffect } from '../../core/structure/own-plan-draft.ts'
import type { Tx } from '../client.ts'
import { Troubles } from './imports.ts'
import { asJson } from './json.ts'

const day = z.string().transform((text) => text as Day)

/** What is kept of a plan that came as a file: the draft, and what was wrong with its rows. */
const Checked = z.object({
  draft: z.object({
    period: z.object({ from: day, until: day }).nullable(),
    form: z.enum(['QUANTITATIVE', 'QUALITATIVE', 'LEADER']),
    rows: z.array(z.object({ line: z.string(), kind: z.string().nullable() })),
    attachments: z.partialRecord(z.enum(attachmentKinds), z.string()),
  }),
  troubles: Troubles,
})

/** The newest file of a person is the one that is meant. */
export async function keepPlanFile(
  tx: Tx,
  { employeeId, importId: id, fileId }: PlanFileEffect,
  { agencyId, now }: { agencyId: string; now: Date },
): Promise<void> {
  await tx.import.updateMany({
    where: { employeeId, kind: 'plan', status: { in: ['waiting', 'checked'] } },
    data: { status: 'cancelled', updatedAt: now },
  })
  const data = { id, agencyId, employeeId, fileId, kind: 'plan' as const, createdAt: now, updatedAt: now }
  await tx.import.create({ data })
}

export async function closePlanFile(tx: Tx, { id, draft, troubles }: CheckedPlan, now: Date): Promise<void> {
  const result = asJson({ draft, troubles })
  await tx.$executeRaw`update imports set status = 'checked', result = ${result}::jsonb, updated_at = ${now}
    where id = ${id}::uuid`
}

/** Of those that were checked, by whom they belong to; a file of somebody else is nobody's. */
export async function readPlanFiles(
  tx: Tx,
  wanted: { viewerId: string; fileId: string }[],
): Promise<Map<string, CheckedPlan>> {
  if (wanted.length === 0) return new Map()
  const rows = await tx.import.findMany({
    where: {
      kind: 'plan',
      status: 'checked',
      OR: wanted.map(({ viewerId, fileId }) => ({ id: fileId, employeeId: viewerId })),
    },
  })
  return new Map(
    rows.flatMap(({ id, employeeId, result }) => {
      const checked = Checked.safeParse(result)
      return checked.success ? [[employeeId, { id, ...checked.data }] as const] : []
    }),
  )
}
