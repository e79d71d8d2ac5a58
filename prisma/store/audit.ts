import { canonical, sha256 } from '../audit/canonical.ts'
import { around, type Head } from '../audit/chain.ts'
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
 * Appends to the chains of the agencies, in one statement. Their heads stay locked until the transaction ends, so this
 * comes last in it.
 */
export async function writeAudit(tx: Tx, rows: AuditRow[], now: Date): Promise<void> {
  if (rows.length === 0) return
  const at = now.toISOString()
  const entries = rows.map(({ agencyId: agency, actorId: actor, action, ...row }) => {
    // As Postgres will give them back.
    const given: unknown = JSON.parse(asJson(row.detail))
    const subject = JSON.parse(asJson(row.subject)) as string
    const entry = { action, actor, agency, at, detail: sha256(canonical(given)), subject }
    return { ...entry, ...around(entry), given }
  })
  await tx.$executeRaw`select append_audit(${asJson(entries)}::jsonb)`
}

/** The end of an agency's chain as it is now, to be printed or told; null for an agency that is not there. */
export async function headOf(tx: Tx, agencyId: string): Promise<Head | null> {
  const head = await tx.auditHead.findUnique({ where: { agencyId } })
  return head && { n: Number(head.n), hash: head.hash }
}
