import { removeMessage, toApi } from '../chat.ts'
import type { SimChat } from '../chat.ts'
import { badRequest } from '../failure.ts'
import { formatted } from '../formatted.ts'
import { readButtons } from '../markup.ts'
import { integer, list, record } from '../parameters.ts'
import type { Params } from '../parameters.ts'
import type { SimMessage } from '../shapes.ts'
import { notify, nowSeconds } from '../world.ts'
import type { World } from '../world.ts'
import { captionOf } from './send.ts'
import { admit, findChat, keepPace } from './sending.ts'

const NOT_MODIFIED =
  'message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message'

/** Bots may delete for everyone within two days only. */
const DELETABLE_SECONDS = 48 * 3600

export function editMessageText(world: World, params: Params) {
  const text = formatted(params, 'text')
  return edit(world, params, text, ({ text: now }) => {
    if (now === undefined) throw badRequest('there is no text in the message to edit')
  })
}

export function editMessageCaption(world: World, params: Params) {
  const { caption = '', entities = [] } = captionOf(params)
  return edit(world, params, { caption, entities }, ({ photo, document }) => {
    if (!photo && !document) throw badRequest('there is no caption in the message to edit')
  })
}

export function editMessageReplyMarkup(world: World, params: Params) {
  return edit(world, params, {}, () => undefined)
}

/** An edit replaces the buttons too: without any in the call, those of the message are gone. */
function edit(
  world: World,
  params: Params,
  what: Pick<SimMessage, 'text' | 'caption' | 'entities'>,
  check: (message: SimMessage) => void,
): Record<string, unknown> {
  const buttons = readButtons(params)
  const { chat, message } = findMessage(world, params, 'edit')
  if (!message.from_bot || message.keyboard) throw badRequest("message can't be edited")
  check(message)
  const changed = { ...what, buttons }
  if (isSame(message, changed)) throw badRequest(NOT_MODIFIED)
  keepPaceOfEdits(world, chat)
  Object.assign(message, changed, { edit_date: nowSeconds(world) })
  if (message.caption === '') delete message.caption
  notify(world, { type: 'edited', chat: chat.about.id, message })
  return toApi(chat, message)
}

/** Edits wait when the whole bot must, but they do not use up the chat's share: it counts messages. */
function keepPaceOfEdits(world: World, chat: SimChat): void {
  if (world.switches.tooManyRequests > 0) keepPace(world, chat)
}

function isSame(message: SimMessage, changed: Partial<SimMessage>): boolean {
  return Object.entries(changed).every(([key, value]) => {
    const now =
      message[key as keyof SimMessage] ?? (key === 'entities' ? [] : key === 'caption' ? '' : undefined)
    return now === value || JSON.stringify(now) === JSON.stringify(value)
  })
}

function findMessage(world: World, params: Params, purpose: 'edit' | 'delete') {
  const chat = findChat(world, params)
  const id = integer(params, 'message_id')
  if (id === undefined) throw badRequest('message identifier is not specified')
  const message = chat.byId.get(id)
  if (!message) throw badRequest(`message to ${purpose} not found`)
  return { chat, message }
}

export function deleteMessage(world: World, params: Params) {
  const { chat, message } = findMessage(world, params, 'delete')
  const isOld = nowSeconds(world) - message.date > DELETABLE_SECONDS
  const isOthers = chat.about.type === 'group' && !message.from_bot
  if (isOld || isOthers) throw badRequest("message can't be deleted for everyone")
  removeMessage(chat, message)
  notify(world, { type: 'deleted', chat: chat.about.id, messageId: message.message_id })
  return true
}

export function setMessageReaction(world: World, params: Params) {
  const chat = admit(world, params)
  const message = chat.byId.get(integer(params, 'message_id') ?? 0)
  if (!message) throw badRequest('message to react not found')
  const [first] = list(params, 'reaction', 'ReactionType') ?? []
  const emoji = first === undefined ? undefined : record(first, 'object expected as reaction')['emoji']
  if (typeof emoji === 'string') message.reaction = emoji
  else delete message.reaction
  notify(world, { type: 'edited', chat: chat.about.id, message })
  return true
}
