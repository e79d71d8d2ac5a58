import type { SimChat } from '../chat.ts'
import { toApi } from '../chat.ts'
import { badRequest, forbidden, tooManyRequests } from '../failure.ts'
import { flag, integer, record, structure, words } from '../parameters.ts'
import type { Params } from '../parameters.ts'
import type { SimMessage } from '../shapes.ts'
import { post } from '../world.ts'
import type { World } from '../world.ts'

export function findChat(world: World, params: Params): SimChat {
  if (words(params, 'chat_id') === '') throw badRequest('chat_id is empty')
  const chat = world.chats.get(integer(params, 'chat_id') ?? 0)
  if (!chat) throw badRequest('chat not found')
  return chat
}

/** The chat, if the bot may write in it now. */
export function admit(world: World, params: Params): SimChat {
  const chat = findChat(world, params)
  if (!chat.open) throw forbidden("bot can't initiate conversation with a user")
  if (chat.blocked) throw forbidden('bot was blocked by the user')
  return chat
}

/** Counts `messages` against the limits; the last check of all, so a refused call costs nothing. */
export function keepPace(world: World, chat: SimChat, messages = 1): void {
  const { allowance, switches } = world
  if (switches.tooManyRequests > 0) throw tooManyRequests(switches.tooManyRequests)
  if (!allowance) return
  for (let taken = 0; taken < messages; taken += 1) {
    const wait = chat.allowance.take() || allowance.take()
    if (wait > 0) throw tooManyRequests(wait)
  }
}

/** Puts the bot's message into the chat and gives it as the API answers it. */
export function say(
  world: World,
  chat: SimChat,
  params: Params,
  what: Partial<SimMessage>,
): Record<string, unknown> {
  const reply_to = replied(chat, params)
  const fields = passedThrough(params)
  const message = post(world, chat, world.bot, {
    ...what,
    ...(reply_to !== undefined && { reply_to }),
    ...(Object.keys(fields).length > 0 && { fields }),
  })
  return toApi(chat, message)
}

function replied(chat: SimChat, params: Params): number | undefined {
  const given = structure(params, 'reply_parameters', 'reply parameters')
  const reply = given === undefined ? undefined : record(given, 'object expected as reply parameters')
  const inner: Params = { values: reply ?? {}, uploads: params.uploads }
  const id = reply ? integer(inner, 'message_id') : integer(params, 'reply_to_message_id')
  if (id === undefined || chat.byId.has(id)) return id
  if (flag(reply ? inner : params, 'allow_sending_without_reply')) return undefined
  throw badRequest('message to be replied not found')
}

function passedThrough(params: Params): Record<string, unknown> {
  const preview = structure(params, 'link_preview_options', 'link preview options')
  return {
    ...(flag(params, 'protect_content') && { has_protected_content: true }),
    ...(preview !== undefined && { link_preview_options: preview }),
    ...(flag(params, 'show_caption_above_media') && { show_caption_above_media: true }),
  }
}
