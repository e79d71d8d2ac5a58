import { menuFor } from '../../core/menu.js';
import { texts } from '../../core/texts/index.js';
import { writeAudit } from './audit.js';
import { insertOutbox } from './outbox.js';
/** Writes what became of a stranger's message. */
export async function writeWelcome(tx, place, welcome, now) {
    const { channel, account, address } = place;
    const key = { channel_account_address: { channel, account, address } };
    const save = (data) => tx.stranger.upsert({
        where: key,
        create: { channel, account, address, updatedAt: now, ...data },
        update: { updatedAt: now, ...data },
    });
    switch (welcome.outcome) {
        case 'nothing':
            return;
        case 'tried':
            await save({ tries: welcome.tries, lockedUntil: welcome.lockedUntil });
            if (welcome.codeId !== null)
                await tx.activationCode.update({ where: { id: welcome.codeId }, data: { tries: { increment: 1 } } });
            return;
        case 'proved':
            await save({ pendingCodeId: welcome.codeId });
            return;
        case 'linked':
            await tx.stranger.deleteMany({ where: { channel, account, address } });
            await link(tx, place, welcome.code, now);
    }
}
/** One live address per person and channel: the old one is told that it no longer is. */
async function link(tx, place, code, now) {
    const { employeeId, agencyId } = code;
    const old = await tx.address.findFirst({ where: { employeeId, channel: place.channel, unlinkedAt: null } });
    const notices = [];
    if (old !== null) {
        await tx.address.update({ where: { id: old.id }, data: { unlinkedAt: now } });
        const reply = { text: texts.id.welcome.movedAway, closeContact: true };
        const { channel, account, address } = old;
        notices.push({ channel, account, address, ...notice(`moved:${old.id}`, reply, null, now) });
    }
    await tx.address.create({ data: { ...place, employeeId, linkedAt: now } });
    await tx.activationCode.update({ where: { id: code.id }, data: { usedAt: now } });
    const subordinates = await tx.supervisorLink.count({ where: { supervisorId: employeeId, until: null } });
    const menu = menuFor('id', subordinates > 0);
    notices.push({ ...place, ...notice(`menu:${code.id}`, { menu }, employeeId, now), kind: 'menu' });
    await insertOutbox(tx, notices, now);
    await writeAudit(tx, [
        {
            agencyId,
            actorId: employeeId,
            action: 'link',
            subject: employeeId,
            detail: { channel: place.channel },
        },
    ], now);
}
function notice(dedupeKey, payload, employeeId, now) {
    return { dedupeKey, payload, employeeId, kind: 'notice', priority: 0, notBefore: now };
}
//# sourceMappingURL=links.js.map