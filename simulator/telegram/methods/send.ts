import { badRequest } from '../failure.ts'
import { formatted } from '../formatted.ts'
import type { Formatted } from '../formatted.ts'
import { readMarkup } from '../markup.ts'
import { flag, words } from '../parameters.ts'
import type { Params } from '../parameters.ts'
import type { SimFile } from '../shapes.ts'
import { notify } from '../world.ts'
import type { World } from '../world.ts'
import { givenFile } from './given-file.ts'
import { admit, findChat, keepPace, say } from './sending.ts'

export function sendMessage(world: World, params: Params) {
  const text = formatted(params, 'text')
  const markup = readMarkup(params, world.chats.get(Number(params.values['chat_id']))?.about)
  const chat = admit(world, params)
  keepPace(world, chat)
  return say(world, chat, params, { ...text, ...markup })
}

export const sendPhoto = (world: World, params: Params) => sendFile(world, params, 'photo')
export const sendDocument = (world: World, params: Params) => sendFile(world, params, 'document')

function sendFile(world: World, params: Params, kind: SimFile['kind']) {
  const markup = readMarkup(params)
  const caption = captionOf(params)
  const chat = admit(world, params)
  const file = givenFile(world, params, kind, words(params, kind) || `attach://${kind}`)
  keepPace(world, chat)
  return say(world, chat, params, { ...caption, ...markup, [kind]: file })
}

export function captionOf(params: Params): { caption?: string; entities?: Formatted['entities'] } {
  const { text, entities } = formatted(params, 'caption')
  return text === '' ? {} : { caption: text, entities }
}

const ACTIONS = new Set([
  'typing',
  'upload_photo',
  'record_video',
  'upload_video',
  'record_voice',
  'upload_voice',
  'upload_document',
  'choose_sticker',
  'find_location',
  'record_video_note',
  'upload_video_note',
])

export function sendChatAction(world: World, params: Params) {
  const action = words(params, 'action')
  if (!ACTIONS.has(action)) throw badRequest('wrong parameter action in request')
  const chat = admit(world, params)
  notify(world, { type: 'typing', chat: chat.about.id, action })
  return true
}

export function answerCallbackQuery(world: World, params: Params) {
  const text = words(params, 'text')
  if (text.length > 200) throw badRequest('MESSAGE_TOO_LONG')
  const userId = world.callbacks.answer(words(params, 'callback_query_id'))
  const alert = flag(params, 'show_alert')
  showToast(world, userId, text)
  notify(world, { type: 'toast', chat: userId, alert, ...(text !== '' && { text }) })
  return true
}

/** Only the newest are kept, for long benchmarks. */
function showToast({ chats, clock }: World, userId: number, text: string): void {
  const toasts = chats.get(userId)?.toasts
  toasts?.push({ at: clock.now().getTime(), ...(text !== '' && { text }) })
  if (toasts && toasts.length > 200) toasts.shift()
}

export function getChat(world: World, params: Params) {
  const { about } = findChat(world, params)
  return {
    ...about,
    accent_color_id: about.id % 7 < 0 ? 0 : about.id % 7,
    max_reaction_count: 11,
    accepted_gift_types: {
      unlimited_gifts: false,
      limited_gifts: false,
      unique_gifts: false,
      premium_subscription: false,
      gifts_from_channels: false,
    },
  }
}

export function getMe({ bot }: World) {
  return {
    ...bot,
    can_join_groups: true,
    can_read_all_group_messages: false,
    supports_inline_queries: false,
    can_connect_to_business: false,
    has_main_web_app: false,
    has_topics_enabled: false,
    allows_users_to_create_topics: false,
  }
}
