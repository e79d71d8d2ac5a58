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

export async function writeAudit(tx: Tx, rows: AuditRow[], now: Date): Promise<void> {
  if (rows.length === 0) return
  await tx.$executeRaw`
    insert into audit_entries (agency_id, actor_id, action, subject, detail, at)
    select "agencyId", "actorId", action, subject, detail, ${now}
    from jsonb_to_recordset(${asJson(rows)}::jsonb)
      as a("agencyId" uuid, "actorId" uuid, action text, subject text, detail jsonb)`
}
