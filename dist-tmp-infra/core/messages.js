import { z } from 'zod';
/** What crosses the line between the channels and the rest. Neither side knows the other's types. */
export const ChannelName = z.enum(['telegram', 'whatsapp']);
export const Attachment = z.object({
    kind: z.enum(['photo', 'document']),
    /** The network's name of the file: opaque outside the channel. */
    remoteId: z.string(),
    bytes: z.number().nullable(),
    /** As the sender claims: shown to nobody, decides nothing but an early refusal. */
    claimedMime: z.string().nullable(),
});
/** One thing a person did in a chat. */
export const Said = z.discriminatedUnion('type', [
    z.object({
        type: z.literal('text'),
        text: z.string(),
        /** An attachment's caption arrives as `text` of the attachment, not here. */
        forwarded: z.boolean().default(false),
    }),
    /** The person changed an earlier message of theirs, named as `Inbound.messageRef` named it then. */
    z.object({ type: z.literal('edit'), text: z.string() }),
    z.object({ type: z.literal('tap'), data: z.string() }),
    z.object({ type: z.literal('attachment'), attachment: Attachment, caption: z.string() }),
    z.object({ type: z.literal('contact'), phone: z.string(), own: z.boolean() }),
    /** Voice, sticker, location …: understood well enough to say that it cannot be used. */
    z.object({
        type: z.literal('unsupported'),
        what: z.enum(['voice', 'sticker', 'location', 'video', 'other']),
    }),
    /** The person blocked or unblocked us. */
    z.object({ type: z.literal('reachable'), reachable: z.boolean() }),
    /** Written in a group: we work in private chats only. */
    z.object({ type: z.literal('group') }),
]);
export const Inbound = z.object({
    channel: ChannelName,
    account: z.string(),
    address: z.string(),
    /** Unique per (channel, account): a second delivery carries the same. Telegram: `update_id`. */
    messageId: z.string(),
    /** The chat message this is about: the message itself, the edited one, the one whose button was tapped. */
    messageRef: z.string().nullable(),
    /** When it was sent, by the network's clock: the time that counts. */
    sentAt: z.coerce.date(),
    /** The app's language as the network tells it, for strangers. */
    language: z.string().nullable().default(null),
    said: Said,
});
//# sourceMappingURL=messages.js.map