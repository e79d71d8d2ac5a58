import { link, type Head, type Linked } from '../audit/chain.ts'
import type { Tx } from '../client.ts'
import { asJson } from './json.ts'

/** Who did what to which record: ids only, no words of people. */
export interface AuditRow {
  agencyId: string
  actorId: string | null
  action: string
  subject: string
  detail: object
}

/**
 * Appends to the chains of the agencies. Their heads stay locked until the transaction ends, so this comes last in it;
 * they are locked in the order of their ids, so two transactions never wait for each other.
 */
export async function writeAudit(tx: Tx, rows: AuditRow[], now: Date): Promise<void> {
  if (rows.length === 0) return
  const heads = await lockHeads(tx, [...new Set(rows.map(({ agencyId }) => agencyId))])
  const at = now.toISOString()
  const linked = rows.map(({ agencyId: agency, actorId: actor, action, subject, detail: given }) => {
    const head = heads.get(agency)
    if (head === undefined) throw new Error('an audit entry for an agency that is not there')
    // As Postgres will give it back.
    const detail: unknown = JSON.parse(asJson(given))
    const entry = link(
      head,
      { action, actor, agency, at, subject: JSON.parse(asJson(subject)) as string },
      detail,
    )
    heads.set(agency, entry)
    return { ...entry, given: detail }
  })
  await append(tx, linked, heads)
}

async function lockHeads(tx: Tx, agencyIds: string[]): Promise<Map<string, Head>> {
  const rows = await tx.$queryRaw<{ agencyId: string; n: bigint; hash: string }[]>`
    select agency_id as "agencyId", n, hash from audit_heads
    where agency_id = any(${agencyIds}::uuid[]) order by agency_id for update`
  return new Map(rows.map(({ agencyId, n, hash }) => [agencyId, { n: Number(n), hash }]))
}

async function append(
  tx: Tx,
  entries: (Linked & { given: unknown })[],
  heads: Map<string, Head>,
): Promise<void> {
  const ends = [...heads].map(([agency, { n, hash }]) => ({ agency, n, hash }))
  await tx.$executeRaw`
    with heads as (
      update audit_heads h set n = e.n, hash = e.hash
      from jsonb_to_recordset(${asJson(ends)}::jsonb) as e(agency uuid, n bigint, hash text) where h.agency_id = e.agency
    )
    insert into audit_entries (agency_id, n, actor_id, action, subject, detail, detail_hash, at, hash)
    select agency, n, actor, action, subject, given, detail, at, hash
    from jsonb_to_recordset(${asJson(entries)}::jsonb) as a(agency uuid, n bigint, actor uuid, action text, subject text,
      given jsonb, detail text, at timestamptz, hash text)`
}

/** The end of an agency's chain as it is now, to be printed or told; null for an agency that is not there. */
export async function headOf(tx: Tx, agencyId: string): Promise<Head | null> {
  const head = await tx.auditHead.findUnique({ where: { agencyId } })
  return head && { n: Number(head.n), hash: head.hash }
}
