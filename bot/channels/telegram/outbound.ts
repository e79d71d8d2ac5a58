import { InputFile } from 'grammy'
import type {
  InlineKeyboardButton,
  InlineKeyboardMarkup,
  ReplyKeyboardMarkup,
  ReplyKeyboardRemove,
} from 'grammy/types'
import type { Button, Reply } from '../../../core/messages.ts'
import { plain } from '../../../core/rich.ts'
import type { Rich } from '../../../core/rich.ts'
import type { Sending } from '../channel.ts'
import { html } from './html.ts'
import { shorten, split } from '../split.ts'

export const maxText = 4096
export const maxCaption = 1024

/** One call of the Bot API. */
export interface Call {
  method: 'sendMessage' | 'sendPhoto' | 'sendDocument' | 'editMessageText'
  params: Record<string, unknown>
}

/** The calls that say it, in order; the last one carries the buttons. */
export function outbound(address: string, reply: Reply, media?: Sending['media']): Call[] {
  const calls = withWhat(reply, media)
  const keyboard = markup(reply)
  return calls.map(({ method, params }, i) => ({
    method,
    params: {
      chat_id: Number(address),
      ...params,
      ...(reply.quiet && { disable_notification: true }),
      ...(keyboard && i === calls.length - 1 && { reply_markup: keyboard }),
    },
  }))
}

function withWhat(reply: Reply, media: Sending['media']): Call[] {
  const { picture, file } = reply
  if (picture !== undefined) {
    const made = { bytes: Buffer.from(picture, 'base64'), mime: 'image/png' }
    return withFile(reply, { kind: 'photo', remoteId: '', fileId: '' }, made)
  }
  return file ? withFile(reply, file, media) : messages(reply.text)
}

/** Changes a message in place. Without buttons in the reply, those of the message go. */
export function outboundEdit(address: string, messageId: string, { text, buttons = [] }: Reply): Call {
  return {
    method: 'editMessageText',
    params: {
      chat_id: Number(address),
      message_id: Number(messageId),
      ...textParams(shorten(text, maxText)),
      reply_markup: inline(buttons),
    },
  }
}

function messages(text: Rich): Call[] {
  const parts = split(text, maxText)
  // Telegram refuses blank messages: one between two others says nothing anyway.
  const written = parts.filter((part) => plain(part).trim() !== '')
  return (written.length > 0 ? written : parts).map((part) => ({
    method: 'sendMessage',
    params: textParams(part),
  }))
}

function withFile(
  { text }: Reply,
  { kind, remoteId }: NonNullable<Reply['file']>,
  media: Sending['media'],
): Call[] {
  const fits = plain(text).length <= maxCaption
  const file: Call = {
    method: kind === 'photo' ? 'sendPhoto' : 'sendDocument',
    params: {
      [kind]: media === undefined ? remoteId : uploaded(media),
      ...(fits && text.length > 0 && { caption: html(text), parse_mode: 'HTML' }),
    },
  }
  return fits ? [file] : [file, ...messages(text)]
}

/** Its type stands at the end of the name: Telegram goes by that. */
function uploaded({ bytes, mime, name }: NonNullable<Sending['media']>): InputFile {
  return new InputFile(bytes, name ?? `bukti.${mime.split('/')[1]?.split('+')[0] ?? 'bin'}`)
}

function textParams(text: Rich) {
  return { text: html(text), parse_mode: 'HTML', link_preview_options: { is_disabled: true } }
}

/** A message has room for one keyboard: asking for the contact comes before buttons, and these before taking it away. */
function markup(reply: Reply): InlineKeyboardMarkup | ReplyKeyboardMarkup | ReplyKeyboardRemove | undefined {
  const { askContact, buttons = [], closeContact } = reply
  if (askContact !== undefined) {
    const keyboard = [[{ text: askContact, request_contact: true as const }]]
    return { keyboard, one_time_keyboard: true, resize_keyboard: true }
  }
  if (buttons.length > 0) return inline(buttons)
  return closeContact ? { remove_keyboard: true } : undefined
}

function inline(buttons: Button[][]): InlineKeyboardMarkup {
  return { inline_keyboard: buttons.map((row) => row.map(inlineButton)) }
}

function inlineButton(button: Button): InlineKeyboardButton {
  return 'url' in button
    ? { text: button.label, url: button.url }
    : { text: button.label, callback_data: button.data }
}
