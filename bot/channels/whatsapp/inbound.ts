import {
  isLidUser,
  isPnUser,
  jidNormalizedUser,
  normalizeMessageContent,
  proto,
  type WAMessage,
} from '@whiskeysockets/baileys'
import type { Said } from '../../../core/messages.ts'
import { fileName } from './file-name.ts'

type Content = proto.IMessage

/** A vote in a poll of ours, still encrypted. */
export interface Vote {
  poll: string
  encPayload: Uint8Array
  encIv: Uint8Array
}

/** What somebody did in a private chat, before it is known which of our messages it answers. */
export interface Heard {
  /** The network's names of the person: by phone number and by "linked identity". One of them is there. */
  pn: string | null
  lid: string | null
  /** The one of the two under which they wrote. */
  chat: string
  id: string
  /** By the clock of the network: the time that counts. */
  sentAt: Date
  what:
    | { type: 'said'; said: Said; ref: string; quoted: string | null }
    | { type: 'reaction'; to: string; emoji: string }
    | { type: 'vote'; vote: Vote }
}

/** Null for what is not for us: groups, our own messages, traces of what happened. */
export function hear(message: WAMessage): Heard | null {
  const { key, messageTimestamp, messageStubType } = message
  const chat = jidNormalizedUser(key.remoteJid ?? '')
  if (key.fromMe === true || !key.id || messageStubType || !isPerson(chat)) return null
  const content = normalizeMessageContent(message.message)
  const what = content ? read(content, key.id, chat) : null
  if (what === null) return null
  const alt = jidNormalizedUser(key.remoteJidAlt ?? '')
  return {
    pn: [chat, alt].find((jid) => isPnUser(jid)) ?? null,
    lid: [chat, alt].find((jid) => isLidUser(jid)) ?? null,
    chat,
    id: key.id,
    sentAt: new Date(Number(messageTimestamp ?? 0) * 1000),
    what,
  }
}

export function isPerson(jid: string): boolean {
  // 0@s.whatsapp.net is WhatsApp itself.
  return (isPnUser(jid) === true || isLidUser(jid) === true) && !jid.startsWith('0@')
}

function read(content: Content, id: string, chat: string): Heard['what'] | null {
  const { reactionMessage, pollUpdateMessage, protocolMessage } = content
  if (reactionMessage)
    return { type: 'reaction', to: reactionMessage.key?.id ?? '', emoji: reactionMessage.text ?? '' }
  if (pollUpdateMessage) {
    const { encPayload, encIv } = pollUpdateMessage.vote ?? {}
    const poll = pollUpdateMessage.pollCreationMessageKey?.id
    return poll && encPayload && encIv ? { type: 'vote', vote: { poll, encPayload, encIv } } : null
  }
  if (protocolMessage) return edited(protocolMessage)
  const said = whatWasSaid(content, chat)
  return said && { type: 'said', said, ref: id, quoted: quotedIn(content) }
}

function edited({ type, key, editedMessage }: proto.Message.IProtocolMessage): Heard['what'] | null {
  if (type !== proto.Message.ProtocolMessage.Type.MESSAGE_EDIT || !key?.id) return null
  const content = normalizeMessageContent(editedMessage)
  const text = textOf(content ?? {}) ?? content?.imageMessage?.caption ?? content?.documentMessage?.caption
  return text ? { type: 'said', said: { type: 'edit', text }, ref: key.id, quoted: null } : null
}

function textOf({ conversation, extendedTextMessage }: Content): string | null {
  return (conversation || extendedTextMessage?.text) ?? null
}

function whatWasSaid(content: Content, chat: string): Said | null {
  const text = textOf(content)
  if (text) {
    const forwarded = content.extendedTextMessage?.contextInfo?.isForwarded === true
    return { type: 'text', text, forwarded }
  }
  const { contactMessage, secretEncryptedMessage } = content
  if (contactMessage) return contact(contactMessage.vcard ?? '', chat)
  // Since May 2026 phones encrypt their edits under a secret of the original, which this library does not keep.
  if (secretEncryptedMessage) return { type: 'unsupported', what: 'edit' }
  const attached = attachment(content)
  if (attached) return attached
  const what = unusable.find(([field]) => content[field] !== null && content[field] !== undefined)
  return what ? { type: 'unsupported', what: what[1] } : null
}

function contact(vcard: string, chat: string): Said {
  const digits = /waid=(\d+)/.exec(vcard)?.[1] ?? ''
  return { type: 'contact', phone: `+${digits}`, own: digits !== '' && chat === `${digits}@s.whatsapp.net` }
}

function attachment({ imageMessage, documentMessage }: Content): Said | null {
  const media = imageMessage ?? documentMessage
  if (!media) return null
  const kind = imageMessage ? ('photo' as const) : ('document' as const)
  return {
    type: 'attachment',
    attachment: {
      kind,
      remoteId: fileName(kind, media),
      bytes: media.fileLength ? Number(media.fileLength) : null,
      claimedMime: media.mimetype ?? null,
    },
    caption: media.caption ?? '',
  }
}

type Unusable = Extract<Said, { type: 'unsupported' }>['what']

const unusable: [keyof Content, Unusable][] = [
  ['audioMessage', 'voice'],
  ['videoMessage', 'video'],
  ['ptvMessage', 'video'],
  ['stickerMessage', 'sticker'],
  ['lottieStickerMessage', 'sticker'],
  ['locationMessage', 'location'],
  ['liveLocationMessage', 'location'],
  ['contactsArrayMessage', 'other'],
  ['pollCreationMessage', 'other'],
  ['pollCreationMessageV3', 'other'],
  ['eventMessage', 'other'],
]

function quotedIn({ extendedTextMessage, imageMessage, documentMessage }: Content): string | null {
  const context = (extendedTextMessage ?? imageMessage ?? documentMessage)?.contextInfo
  return context?.stanzaId ?? null
}
