import { asJson } from './json.js';
export async function writeAudit(tx, rows, now) {
    if (rows.length === 0)
        return;
    await tx.$executeRaw `
    insert into audit_entries (agency_id, actor_id, action, subject, detail, at)
    select "agencyId", "actorId", action, subject, detail, ${now}
    from jsonb_to_recordset(${asJson(rows)}::jsonb)
      as a("agencyId" uuid, "actorId" uuid, action text, subject text, detail jsonb)`;
}
//# sourceMappingURL=audit.js.map