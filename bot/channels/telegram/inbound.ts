import type { CallbackQuery, ChatMemberUpdated, Message, Update, User } from 'grammy/types'
import type { Attachment, Inbound, Said } from '../../../core/messages.ts'

/** The kinds of update that `inbound` reads: no others are asked for. */
export const wantedUpdates = ['message', 'edited_message', 'callback_query', 'my_chat_member'] as const

/** What an update is about, before it is addressed. */
type About = Pick<Inbound, 'address' | 'messageRef' | 'sentAt' | 'said'> & { from: User | undefined }

/** `account` is the bot's id; `now` stands in for a tap, which carries no time. Null where there is nothing to react to. */
export function inbound(update: Update, account: string, now: Date): Inbound | null {
  const about = read(update, now)
  if (about === null) return null
  const { from, ...rest } = about
  return {
    channel: 'telegram',
    account,
    messageId: String(update.update_id),
    language: from?.language_code ?? null,
    ...rest,
  }
}

function read(update: Update, now: Date): About | null {
  if (update.message) return message(update.message)
  if (update.edited_message) return edited(update.edited_message)
  if (update.callback_query) return tap(update.callback_query, now)
  if (update.my_chat_member) return membership(update.my_chat_member)
  return null
}

function message(message: Message): About | null {
  const said: Said | null = message.chat.type === 'private' ? whatWasSaid(message) : { type: 'group' }
  return said && about(message, message.date, said)
}

function edited(message: Message): About | null {
  const text = message.text ?? message.caption
  if (message.chat.type !== 'private' || text === undefined) return null
  return about(message, message.edit_date ?? message.date, { type: 'edit', text })
}

function about(message: Message, seconds: number, said: Said): About {
  return {
    address: String(message.chat.id),
    messageRef: String(message.message_id),
    sentAt: new Date(seconds * 1000),
    said,
    from: message.from,
  }
}

function tap({ message, data, from }: CallbackQuery, now: Date): About | null {
  if (message === undefined || data === undefined) return null
  return {
    address: String(message.chat.id),
    messageRef: String(message.message_id),
    sentAt: now,
    said: message.chat.type === 'private' ? { type: 'tap', data } : { type: 'group' },
    from,
  }
}

function membership({ chat, date, from, new_chat_member }: ChatMemberUpdated): About | null {
  const { status } = new_chat_member
  if (chat.type !== 'private' || (status !== 'kicked' && status !== 'member')) return null
  return {
    address: String(chat.id),
    messageRef: null,
    sentAt: new Date(date * 1000),
    said: { type: 'reachable', reachable: status === 'member' },
    from,
  }
}

function whatWasSaid(message: Message): Said | null {
  const { text, contact, from } = message
  if (text !== undefined)
    return { type: 'text', text, forwarded: message.forward_origin !== undefined, ...repliedTo(message) }
  if (contact) return { type: 'contact', phone: contact.phone_number, own: contact.user_id === from?.id }
  const what = unusable.find(([field]) => message[field] !== undefined)
  if (what) return { type: 'unsupported', what: what[1] }
  const attachment = attached(message)
  if (attachment) return { type: 'attachment', attachment, caption: message.caption ?? '' }
  return service.some((field) => message[field] !== undefined) ? null : { type: 'unsupported', what: 'other' }
}

/** In a private chat the one who put buttons under a message is us. */
function repliedTo({ reply_to_message }: Message): { about?: string[] } {
  const buttons = reply_to_message?.reply_markup?.inline_keyboard.flat() ?? []
  const about = buttons.flatMap((button) => ('callback_data' in button ? [button.callback_data] : []))
  return about.length === 0 ? {} : { about }
}

type Unusable = Extract<Said, { type: 'unsupported' }>['what']

/** An animation also carries a `document` for old clients, so these are looked at before attachments. */
const unusable: [keyof Message, Unusable][] = [
  ['voice', 'voice'],
  ['audio', 'voice'],
  ['video', 'video'],
  ['video_note', 'video'],
  ['animation', 'video'],
  ['sticker', 'sticker'],
  ['location', 'location'],
]

/** Traces of what happened in the chat, which nobody wrote. */
const service: (keyof Message)[] = [
  'pinned_message',
  'message_auto_delete_timer_changed',
  'write_access_allowed',
  'chat_background_set',
]

function attached({ photo, document }: Message): Attachment | null {
  // Sizes come smallest first.
  const size = photo?.at(-1)
  if (size) return { kind: 'photo', remoteId: size.file_id, bytes: size.file_size ?? null, claimedMime: null }
  if (document === undefined) return null
  const { file_id, file_size, mime_type } = document
  return { kind: 'document', remoteId: file_id, bytes: file_size ?? null, claimedMime: mime_type ?? null }
}
