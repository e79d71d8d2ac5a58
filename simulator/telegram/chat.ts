import { ofChat } from './pace.ts'
import type { Allowance } from './pace.ts'
import type { ChatProfile, SimFile, SimMessage } from './shapes.ts'

/** What an answered tap showed for a moment; `at` is the simulator's time in milliseconds. */
export interface Toast {
  text?: string
  at: number
}

export interface SimChat {
  about: ChatProfile
  messages: SimMessage[]
  byId: Map<number, SimMessage>
  /** Whether the person ever wrote: before that a bot may not. */
  open: boolean
  blocked: boolean
  allowance: Allowance
  toasts: Toast[]
}

export function createChat(about: ChatProfile, open: boolean): SimChat {
  return {
    about,
    messages: [],
    byId: new Map(),
    open,
    blocked: false,
    allowance: ofChat(about.type),
    toasts: [],
  }
}

/** Keeps at most `keep` messages, so that a benchmark may run for hours. */
export function addMessage(chat: SimChat, message: SimMessage, keep: number): void {
  chat.messages.push(message)
  chat.byId.set(message.message_id, message)
  while (chat.messages.length > keep) {
    const oldest = chat.messages.shift()
    if (oldest) chat.byId.delete(oldest.message_id)
  }
}

export function removeMessage(chat: SimChat, message: SimMessage): void {
  chat.byId.delete(message.message_id)
  const at = chat.messages.lastIndexOf(message)
  if (at >= 0) chat.messages.splice(at, 1)
}

/** The message as the API gives it to the bot. */
export function toApi(chat: SimChat, message: SimMessage): Record<string, unknown> {
  const { text, caption, entities, photo, document, buttons } = message
  const marks = entities && entities.length > 0 ? entities : undefined
  const isCaptioned = text === undefined && caption !== undefined
  const answered = message.reply_to === undefined ? undefined : chat.byId.get(message.reply_to)
  return {
    message_id: message.message_id,
    from: message.from,
    chat: chat.about,
    date: message.date,
    ...(message.edit_date !== undefined && { edit_date: message.edit_date }),
    ...(answered && { reply_to_message: toApi(chat, withoutReply(answered)) }),
    ...(message.media_group_id !== undefined && { media_group_id: message.media_group_id }),
    ...message.fields,
    ...(text !== undefined && { text }),
    ...(marks && !isCaptioned && { entities: marks }),
    ...(photo && { photo: photoSizes(photo) }),
    ...(document && { document: documentOf(document) }),
    ...(isCaptioned && { caption }),
    ...(marks && isCaptioned && { caption_entities: marks }),
    ...(buttons.length > 0 && { reply_markup: { inline_keyboard: buttons } }),
  }
}

/** The API shows one level of replies only. */
function withoutReply(message: SimMessage): SimMessage {
  const { reply_to: _, ...rest } = message
  return rest
}

/** Telegram keeps a picture in several sizes; here the smaller one has the same bytes. */
function photoSizes({ file_id, file_unique_id, width, height, bytes }: SimFile) {
  const scale = Math.min(1, 90 / Math.max(width, height, 1))
  const small = { width: Math.round(width * scale), height: Math.round(height * scale) }
  return [
    { file_id: `${file_id}s`, file_unique_id: `${file_unique_id}s`, file_size: bytes.length, ...small },
    { file_id, file_unique_id, file_size: bytes.length, width, height },
  ]
}

function documentOf({ file_id, file_unique_id, file_name, mime_type, bytes }: SimFile) {
  return {
    ...(file_name !== undefined && { file_name }),
    ...(mime_type !== undefined && { mime_type }),
    file_id,
    file_unique_id,
    file_size: bytes.length,
  }
}
