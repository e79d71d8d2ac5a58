import type { SimClock } from '../clock.ts'
import { createOpenCallbacks } from './callbacks.ts'
import type { OpenCallbacks } from './callbacks.ts'
import { addMessage, createChat } from './chat.ts'
import type { SimChat } from './chat.ts'
import { createFileStore } from './files.ts'
import type { FileStore } from './files.ts'
import { ofToken } from './pace.ts'
import type { Allowance } from './pace.ts'
import { createProfileOfBot } from './profile.ts'
import type { ProfileOfBot } from './profile.ts'
import type { ChatProfile, Profile, SimMessage } from './shapes.ts'
import { createSwitches } from './switches.ts'
import type { Switches } from './switches.ts'
import { createUpdateQueue } from './updates.ts'
import type { UpdateQueue } from './updates.ts'

/** What happened in a chat, for whoever watches (the page). */
export type ChatEvent =
  | { type: 'message' | 'edited'; chat: number; message: SimMessage }
  | { type: 'deleted'; chat: number; messageId: number }
  | { type: 'typing'; chat: number; action: string }
  | { type: 'toast'; chat: number; text?: string; alert: boolean }
  | { type: 'profile' }

/** Everything Telegram knows about one bot and its chats. Methods and users act on it. */
export interface World {
  clock: SimClock
  bot: Profile
  chats: Map<number, SimChat>
  updates: UpdateQueue
  files: FileStore
  callbacks: OpenCallbacks
  profile: ProfileOfBot
  switches: Switches
  /** Absent when limits are off. */
  allowance: Allowance | undefined
  keepMessages: number
  pollBatch: number
  watchers: Set<(event: ChatEvent) => void>
  lastMessageId: number
}

export interface WorldOptions {
  clock: SimClock
  limits: boolean
  keepMessages: number
  pollBatch: number
}

export function createWorld({ clock, limits, keepMessages, pollBatch }: WorldOptions): World {
  return {
    clock,
    bot: { id: 100001, is_bot: true, first_name: 'Lapkin', username: 'lapkin_simulator_bot' },
    chats: new Map(),
    updates: createUpdateQueue(),
    files: createFileStore(),
    callbacks: createOpenCallbacks(clock),
    profile: createProfileOfBot(),
    switches: createSwitches(),
    allowance: limits ? ofToken() : undefined,
    keepMessages,
    pollBatch,
    watchers: new Set(),
    lastMessageId: Math.floor(Date.now() / 10),
  }
}

export function nowSeconds({ clock }: Pick<World, 'clock'>): number {
  return Math.floor(clock.now().getTime() / 1000)
}

export function chatOf(world: World, about: ChatProfile, open: boolean): SimChat {
  const known = world.chats.get(about.id)
  if (known) return known
  const chat = createChat(about, open)
  world.chats.set(about.id, chat)
  return chat
}

/** Message ids are the bot's own count over all its chats, so an id never fits in a wrong chat by chance. */
export function post(world: World, chat: SimChat, from: Profile, what: Partial<SimMessage>): SimMessage {
  world.lastMessageId += 1
  const message: SimMessage = {
    message_id: world.lastMessageId,
    from_bot: from.id === world.bot.id,
    from,
    date: nowSeconds(world),
    buttons: [],
    ...what,
  }
  addMessage(chat, message, world.keepMessages)
  notify(world, { type: 'message', chat: chat.about.id, message })
  return message
}

export function notify(world: World, event: ChatEvent): void {
  for (const watcher of world.watchers) watcher(event)
}
