import { toApi } from './chat.ts'
import type { SimChat } from './chat.ts'
import { withLinks } from './formatted.ts'
import { press } from './press.ts'
import type { SimMessage } from './shapes.ts'
import type { SimUser } from './user.ts'
import { nowSeconds, post } from './world.ts'
import type { World } from './world.ts'

/** A group the bot is in, with privacy mode on as every new bot has it. */
export interface SimGroup {
  readonly id: number
  text(user: SimUser, text: string, opts?: { reply_to?: number }): number
  tap(user: SimUser, messageId: number, buttonTextOrData: string): string
  readonly messages: SimMessage[]
  last(): SimMessage | undefined
}

export function createGroup(world: World, chat: SimChat): SimGroup {
  return {
    id: chat.about.id,
    text({ profile }, text, { reply_to } = {}) {
      const message = post(world, chat, profile, {
        text,
        entities: withLinks(text, []),
        ...(reply_to !== undefined && { reply_to }),
      })
      if (isForBot(world, chat, message)) world.updates.push('message', toApi(chat, message))
      return message.message_id
    },
    tap: ({ profile }, messageId, button) => press(world, chat, profile, { messageId, button }),
    messages: chat.messages,
    last: () => chat.messages.findLast(({ from_bot }) => from_bot),
  }
}

/** In privacy mode a bot hears commands, mentions of its name and answers to what it said. */
function isForBot({ bot }: World, chat: SimChat, { text = '', reply_to = 0 }: SimMessage): boolean {
  return (
    text.startsWith('/') || text.includes(`@${bot.username}`) || chat.byId.get(reply_to)?.from_bot === true
  )
}

/** Tells the bot that somebody added it. */
export function announceGroup(world: World, chat: SimChat): void {
  world.updates.push('my_chat_member', {
    chat: chat.about,
    from: { id: 777000, is_bot: false, first_name: 'Telegram' },
    date: nowSeconds(world),
    old_chat_member: { user: world.bot, status: 'left' },
    new_chat_member: { user: world.bot, status: 'member' },
  })
}
