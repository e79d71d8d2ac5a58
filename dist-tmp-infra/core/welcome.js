import { texts } from './texts/index.js';
const mostTries = 5;
const lockMs = 3_600_000;
/**
 * A chat that the roster does not know. Wrong, used, expired and unknown codes get one and the same answer, and after
 * five of them the chat waits an hour. `code`: what the message says, looked up; null when it is no code at all.
 */
export function welcome(facts, said, code, now) {
    const t = texts.id.welcome;
    if (facts.lockedUntil !== null && facts.lockedUntil > now)
        return { outcome: 'nothing', replies: [{ text: t.locked }] };
    if (said.type === 'contact' && facts.pending !== null)
        return contact(facts, facts.pending, said, now);
    if (code === null) {
        const waiting = facts.pending !== null && usable(facts.pending, now);
        return {
            outcome: 'nothing',
            replies: [waiting ? { text: t.askContact, askContact: t.shareContact } : { text: t.stranger }],
        };
    }
    if (code === 'wrong' || !usable(code, now))
        return tried(facts, now, null);
    if (code.phone !== null)
        return {
            outcome: 'proved',
            codeId: code.id,
            replies: [{ text: t.askContact, askContact: t.shareContact }],
        };
    return linked(code);
}
function contact(facts, pending, said, now) {
    const t = texts.id.welcome;
    if (!usable(pending, now))
        return tried(facts, now, null);
    if (said.own && digits(said.phone) === digits(pending.phone ?? ''))
        return linked(pending);
    const { replies, ...rest } = tried(facts, now, pending.id);
    const locked = rest.outcome === 'tried' && rest.lockedUntil !== null;
    return { ...rest, replies: locked ? replies : [{ text: t.wrongContact, askContact: t.shareContact }] };
}
function linked(code) {
    const t = texts.id;
    const buttons = [[{ label: t.menu.report, data: 'm:report' }], [{ label: t.menu.help, data: 'm:help' }]];
    return {
        outcome: 'linked',
        code,
        // A keyboard for the contact and inline buttons cannot go with one message, so the menu follows on its own.
        replies: [
            { text: t.welcome.linked(code.name, code.unit), closeContact: true },
            { text: t.help, buttons },
        ],
    };
}
function tried(facts, now, codeId) {
    const t = texts.id.welcome;
    const tries = facts.tries + 1;
    const lockedUntil = tries >= mostTries ? new Date(now.getTime() + lockMs) : null;
    const text = lockedUntil === null ? t.wrongCode : t.locked;
    return {
        outcome: 'tried',
        tries: lockedUntil === null ? tries : 0,
        lockedUntil,
        codeId,
        replies: [{ text }],
    };
}
function usable({ usedAt, expiresAt, tries }, now) {
    return usedAt === null && expiresAt > now && tries < mostTries;
}
/** +62 812…, 0812… and 62812… are the same number. */
function digits(phone) {
    return phone.replace(/\D/g, '').replace(/^0/, '62').replace(/^620/, '62');
}
//# sourceMappingURL=welcome.js.map