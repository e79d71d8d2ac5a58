import { z } from 'zod'
import type { Rich } from './rich.ts'

/** What crosses the line between the channels and the rest. Neither side knows the other's types. */

export const ChannelName = z.enum(['telegram', 'whatsapp'])
export type ChannelName = z.infer<typeof ChannelName>

/** Where a message came from or goes to. `account` is our own (bot id, phone number); all opaque outside the channel. */
export interface Place {
  channel: ChannelName
  account: string
  address: string
}

export const Attachment = z.object({
  kind: z.enum(['photo', 'document']),
  /** The network's name of the file: opaque outside the channel. */
  remoteId: z.string(),
  bytes: z.number().nullable(),
  /** As the sender claims: shown to nobody, decides nothing but an early refusal. */
  claimedMime: z.string().nullable(),
})
export type Attachment = z.infer<typeof Attachment>

/** One thing a person did in a chat. */
export const Said = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('text'),
    text: z.string(),
    /** An attachment's caption arrives as `text` of the attachment, not here. */
    forwarded: z.boolean().default(false),
    /** Written as a reply to a message of ours: what its buttons would say. Untrusted, like any tap. */
    about: z.array(z.string()).optional(),
  }),
  /** The person changed an earlier message of theirs, named as `Inbound.messageRef` named it then. */
  z.object({ type: z.literal('edit'), text: z.string() }),
  z.object({ type: z.literal('tap'), data: z.string() }),
  z.object({ type: z.literal('attachment'), attachment: Attachment, caption: z.string() }),
  z.object({ type: z.literal('contact'), phone: z.string(), own: z.boolean() }),
  /** Voice, sticker, location …: understood well enough to say that it cannot be used. */
  z.object({
    type: z.literal('unsupported'),
    what: z.enum(['voice', 'sticker', 'location', 'video', 'edit', 'other']),
  }),
  /** The person blocked or unblocked us. */
  z.object({ type: z.literal('reachable'), reachable: z.boolean() }),
  /** Written in a group: we work in private chats only. */
  z.object({ type: z.literal('group') }),
])
export type Said = z.infer<typeof Said>

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
  /** The sender's phone number where the network itself vouches for it: +628… */
  phone: z.string().optional(),
  said: Said,
})
export type Inbound = z.infer<typeof Inbound>

/** `data` is at most 64 bytes and holds ids and a version, nothing else: a hint, never a permission. */
export type Button =
  /** `yes`: what agreeing to the whole message means, for networks where one agrees with a 👍. */
  { label: string; data: string; yes?: true } | { label: string; url: string }

/** One thing to say. What kind it is decides what a crash in the middle of sending means (docs/decisions). */
export interface Reply {
  text: Rich
  /** Rows of buttons, top to bottom. */
  buttons?: Button[][]
  /** The answer is written, and may be a number: a network without buttons must not number these. */
  written?: boolean
  /**
   * Names the thing this message shows, in this chat ("ask", "report:…", "card:…"). With `edit` the message that shows
   * it already is changed in place, and a new one is sent only where there is none.
   */
  slot?: string
  edit?: boolean
  /** With `edit`: the message that shows this slot so far becomes the one that shows `slot`. */
  from?: string
  /** Asks for the person's own phone number with the network's own button, labelled so. */
  askContact?: string
  /** Takes such a button away again. */
  closeContact?: boolean
  /** Evidence to show along: the file as the network knows it, or by our own store. */
  file?: { kind: 'photo' | 'document'; remoteId: string; fileId: string }
  /** A picture of our own making, as a PNG in Base64. */
  picture?: string
  /** No sound. */
  quiet?: boolean
}

/** The command menu of one chat, by language and role. */
export interface Menu {
  commands: { command: string; description: string }[]
}
