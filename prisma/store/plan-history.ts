import { z } from 'zod'
import type { Revision } from '../../core/performance/plan.ts'
import type { Tx } from '../client.ts'
import { asJson } from './json.ts'

const Row = z.object({
  viewerId: z.string(),
  version: z.number(),
  status: z.enum(['SUBMITTED', 'RETURNED', 'AGREED']),
  sentAt: z.coerce.date(),
  decidedAt: z.coerce.date().nullable(),
  deciderName: z.string().nullable(),
  capacity: z.string().nullable(),
  notes: z.array(z.object({ row: z.number(), note: z.string() })),
  results: z.number(),
  indicators: z.number(),
})

/** All versions of these plans, newest first. Whether the viewer may see the plan is for the caller to know. */
export async function readHistory(
  tx: Tx,
  wanted: { viewerId: string; skpId: string }[],
): Promise<(Revision & { viewerId: string })[]> {
  if (wanted.length === 0) return []
  const rows = await tx.$queryRaw<{ row: unknown }[]>`
    select json_build_object('viewerId', w."viewerId", 'version', v.version, 'status', v.status, 'sentAt', v.sent_at,
      'decidedAt', v.decided_at, 'deciderName', b.name, 'capacity', v.capacity, 'notes', v.notes,
      'results', jsonb_array_length(v.content -> 'results'),
      'indicators', (select coalesce(sum(jsonb_array_length(r -> 'indicators')), 0)
        from jsonb_array_elements(v.content -> 'results') r)) as row
    from jsonb_to_recordset(${asJson(wanted)}::jsonb) as w("viewerId" uuid, "skpId" uuid)
    join skp_versions v on v.skp_id = w."skpId"
    left join employees b on b.id = v.decider_id
    order by v.version desc`
  return rows.map(({ row }) => Row.parse(row))
}
