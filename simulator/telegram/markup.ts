import { badRequest } from './failure.ts'
import { record, structure } from './parameters.ts'
import type { Params } from './parameters.ts'
import type { ChatProfile, KeyButton, SimButton, SimKeyboard } from './shapes.ts'

export interface Markup {
  buttons: SimButton[][]
  keyboard?: SimKeyboard
}

const ACTIONS = [
  'url',
  'callback_data',
  'web_app',
  'login_url',
  'switch_inline_query',
  'switch_inline_query_current_chat',
  'switch_inline_query_chosen_chat',
  'copy_text',
  'callback_game',
  'pay',
]

const NOT_A_BUTTON = "can't parse inline keyboard button: "

/** What may hang below a new message: buttons, or a keyboard for the person's screen. */
export function readMarkup(params: Params, chat?: ChatProfile): Markup {
  const given = structure(params, 'reply_markup', 'reply keyboard markup')
  if (given === undefined) return { buttons: [] }
  const markup = record(given, 'object expected as reply markup')
  if (markup['inline_keyboard'] !== undefined) return { buttons: inlineKeyboard(markup['inline_keyboard']) }
  if (markup['keyboard'] !== undefined) return { buttons: [], keyboard: replyKeyboard(markup, chat) }
  if (markup['remove_keyboard'] === true) return { buttons: [], keyboard: { remove_keyboard: true } }
  if (markup['force_reply'] === true) return { buttons: [], keyboard: { force_reply: true } }
  return { buttons: [] }
}

/** An edit can only carry an inline keyboard. */
export function readButtons(params: Params): SimButton[][] {
  const { buttons, keyboard } = readMarkup(params)
  if (keyboard) throw badRequest('inline keyboard expected')
  return buttons
}

function rows(value: unknown, what: string): unknown[][] {
  if (!Array.isArray(value) || !value.every((row) => Array.isArray(row))) {
    throw badRequest(`field "${what}" must be of type Array of Arrays`)
  }
  // Each row was just checked to be an array.
  return (value as unknown[][]).filter((row) => row.length > 0)
}

function inlineKeyboard(value: unknown): SimButton[][] {
  const keyboard = rows(value, 'inline_keyboard').map((row) => row.map(inlineButton))
  if (keyboard.flat().length > 100) throw badRequest('REPLY_MARKUP_TOO_LONG')
  return keyboard
}

function inlineButton(value: unknown): SimButton {
  const button = record(value, `${NOT_A_BUTTON}InlineKeyboardButton must be an Object`)
  const { text, url, callback_data } = button
  if (typeof text !== 'string') throw badRequest(`${NOT_A_BUTTON}Can't find field "text"`)
  if (text.trim() === '') throw badRequest('inline keyboard button text must be non-empty')
  const actions = ACTIONS.filter((action) => button[action] !== undefined)
  if (actions.length === 0) {
    throw badRequest(`${NOT_A_BUTTON}Text buttons are unallowed in the inline keyboard`)
  }
  if (actions.length > 1) throw badRequest(`${NOT_A_BUTTON}Exactly one action must be used in the button`)
  if (callback_data !== undefined) checkData(callback_data)
  if (url !== undefined) checkUrl(url)
  // A button has just been checked field by field; the fields the page does not use are kept as they came.
  return button as unknown as SimButton
}

/** The limit is in bytes of UTF-8: 64 characters of Indonesian fit, 64 emoji do not. */
function checkData(data: unknown): void {
  const bytes = typeof data === 'string' ? Buffer.byteLength(data) : 0
  if (bytes < 1 || bytes > 64) throw badRequest('BUTTON_DATA_INVALID')
}

/** Telegram refuses hosts without a dot, so a link to localhost fails here as it would there. */
function checkUrl(url: unknown): void {
  const given = typeof url === 'string' ? url : ''
  const full = /^[a-z]+:/i.test(given) ? given : `http://${given}`
  const parsed = URL.canParse(full) ? new URL(full) : undefined
  const isGood =
    parsed && (parsed.protocol === 'tg:' || (/^https?:$/.test(parsed.protocol) && parsed.host.includes('.')))
  if (!isGood) throw badRequest(`inline keyboard button URL '${given}' is invalid: Wrong HTTP URL`)
}

function replyKeyboard(markup: Record<string, unknown>, chat?: ChatProfile): SimKeyboard {
  const keyboard = rows(markup['keyboard'], 'keyboard').map((row) =>
    row.map((value) => keyButton(value, chat)),
  )
  const placeholder = markup['input_field_placeholder']
  return {
    keyboard,
    ...(markup['one_time_keyboard'] === true && { one_time_keyboard: true }),
    ...(typeof placeholder === 'string' && { input_field_placeholder: placeholder.slice(0, 64) }),
  }
}

function keyButton(value: unknown, chat?: ChatProfile): KeyButton {
  if (typeof value === 'string') return { text: value }
  const button = record(value, "can't parse keyboard button: KeyboardButton must be a String or an Object")
  const { text } = button
  if (typeof text !== 'string' || text === '') {
    throw badRequest('can\'t parse keyboard button: Can\'t find field "text"')
  }
  const asksPhone = button['request_contact'] === true
  if (asksPhone && chat?.type === 'group') {
    throw badRequest('phone number can be requested in private chats only')
  }
  return {
    text,
    ...(asksPhone && { request_contact: true }),
    ...(button['request_location'] === true && { request_location: true }),
  }
}
