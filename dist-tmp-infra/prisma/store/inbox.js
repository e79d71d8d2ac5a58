import { asJson } from './json.js';
/** Notes the messages down; returns the ids of those that were not known yet. A second delivery is not among them. */
export async function insertInbox(tx, arrived, now) {
    const rows = arrived.map(({ id, inbound }) => {
        const { channel, account, address, messageId, sentAt } = inbound;
        return { id, channel, account, address, messageId, sentAt };
    });
    const inserted = await tx.$queryRaw `
    insert into inbox (id, channel, account, message_id, address, status, sent_at, received_at)
    select id, channel::"Channel", account, "messageId", address, 'handled', "sentAt", ${now}
    from jsonb_to_recordset(${asJson(rows)}::jsonb)
      as i(id uuid, channel text, account text, "messageId" text, address text, "sentAt" timestamptz)
    on conflict (channel, account, message_id) do nothing
    returning id`;
    return new Set(inserted.map(({ id }) => id));
}
/** Keeps a message that cannot be handled, with the reason, so that it holds up nobody and is not lost. */
export async function park(db, { id, inbound }, reason, now) {
    const { channel, account, address, messageId, sentAt } = inbound;
    const count = await db.$executeRaw `
    insert into inbox (id, channel, account, message_id, address, status, reason, payload, sent_at, received_at)
    values (${id}::uuid, ${channel}::"Channel", ${account}, ${messageId}, ${address}, 'failed', ${reason},
      ${asJson(inbound)}::jsonb, ${sentAt}, ${now})
    on conflict (channel, account, message_id) do nothing`;
    return count > 0;
}
//# sourceMappingURL=inbox.js.map