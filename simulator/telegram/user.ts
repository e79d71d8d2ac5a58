import { toApi } from './chat.ts'
import type { SimChat, Toast } from './chat.ts'
import { press } from './press.ts'
import { withLinks } from './formatted.ts'
import type { Profile, SimMessage } from './shapes.ts'
import { notify, nowSeconds, post } from './world.ts'
import type { World } from './world.ts'

/** A person with a phone. What they do reaches the bot as updates; `messages` is what they see. */
export interface SimUser {
  readonly id: number
  readonly profile: Profile
  /** Whether they ever pressed Start; before that the bot may not write. */
  readonly started: boolean
  blocked: boolean
  text(text: string, opts?: { reply_to?: number; forward_origin?: object }): number
  edit(messageId: number, text: string): void
  /** Taps a button of the message's present keyboard, by its exact data or by a part of its label. */
  tap(messageId: number, buttonTextOrData: string): string
  /** A tap that the message's keyboard does not offer (any more). */
  tapRaw(messageId: number, data: string): string
  photo(bytes: Buffer, opts?: { caption?: string; media_group_id?: string }): number
  document(bytes: Buffer, opts: { file_name: string; mime_type?: string; caption?: string }): number
  contact(phone: string, userId?: number): number
  /** Anything else: the fields of a message in the API's shape. */
  send(message: object): number
  start(payload?: string): number
  readonly messages: SimMessage[]
  /** The bot's newest message. */
  last(): SimMessage | undefined
  readonly toasts: Toast[]
}

export function createUser(world: World, chat: SimChat, profile: Profile): SimUser {
  /** Writing to a bot opens the chat; a blocked one must be unblocked first, as in the real app. */
  const write = (what: Partial<SimMessage>): number => {
    if (chat.blocked) throw new Error(`User ${profile.id} has blocked the bot and must unblock it to write`)
    chat.open = true
    const message = post(world, chat, profile, what)
    world.updates.push('message', toApi(chat, message))
    return message.message_id
  }
  return {
    ...whatTheyWrite(world, profile, write),
    id: profile.id,
    profile,
    get started() {
      return chat.open
    },
    get blocked() {
      return chat.blocked
    },
    set blocked(to: boolean) {
      if (to !== chat.blocked) setBlocked(world, chat, profile, to)
    },
    edit: (messageId, text) => rewrite(world, chat, messageId, text),
    tap: (messageId, button) => press(world, chat, profile, { messageId, button }),
    tapRaw: (messageId, data) => press(world, chat, profile, { messageId, data }),
    messages: chat.messages,
    last: () => chat.messages.findLast(({ from_bot }) => from_bot),
    toasts: chat.toasts,
  }
}

type Writing = Pick<SimUser, 'text' | 'photo' | 'document' | 'contact' | 'send' | 'start'>

/** The kinds of messages a person can write. */
function whatTheyWrite(
  { files }: World,
  { id, first_name }: Profile,
  write: (what: Partial<SimMessage>) => number,
): Writing {
  const words = (text: string) => ({ text, entities: withLinks(text, []) })
  const below = (caption?: string) => (caption ? { caption, entities: withLinks(caption, []) } : {})
  return {
    text: (text, { reply_to, forward_origin } = {}) =>
      write({
        ...words(text),
        ...(reply_to !== undefined && { reply_to }),
        ...(forward_origin && { fields: { forward_origin } }),
      }),
    photo: (bytes, { caption, media_group_id } = {}) =>
      write({
        photo: files.add('photo', bytes),
        ...below(caption),
        ...(media_group_id !== undefined && { media_group_id }),
      }),
    document: (bytes, { caption, ...about }) =>
      write({ document: files.add('document', bytes, about), ...below(caption) }),
    contact: (phone_number, user_id = id) =>
      write({ fields: { contact: { phone_number, first_name, user_id } } }),
    send: (message) => write({ fields: { ...message } }),
    start: (payload) => write(words(payload ? `/start ${payload}` : '/start')),
  }
}

function rewrite(world: World, chat: SimChat, messageId: number, text: string): void {
  const message = chat.byId.get(messageId)
  if (!message || message.from_bot) throw new Error(`Message ${messageId} is not the user's own`)
  message[message.text === undefined ? 'caption' : 'text'] = text
  message.entities = withLinks(text, [])
  message.edit_date = nowSeconds(world)
  notify(world, { type: 'edited', chat: chat.about.id, message })
  world.updates.push('edited_message', toApi(chat, message))
}

function setBlocked(world: World, chat: SimChat, from: Profile, to: boolean): void {
  chat.blocked = to
  const status = (isMember: boolean) =>
    isMember ? { user: world.bot, status: 'member' } : { user: world.bot, status: 'kicked', until_date: 0 }
  world.updates.push('my_chat_member', {
    chat: chat.about,
    from,
    date: nowSeconds(world),
    old_chat_member: status(to),
    new_chat_member: status(!to),
  })
}
