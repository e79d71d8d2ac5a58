import type { IncomingMessage, ServerResponse } from 'node:http'
import { answerCall, answerFile, perform } from './api.ts'
import type { Api } from './api.ts'
import { createCallLog } from './calls.ts'
import type { ApiCall } from './calls.ts'
import { announceGroup, createGroup } from './group.ts'
import type { SimGroup } from './group.ts'
import { findMethod } from './methods/index.ts'
import type { Profile } from './shapes.ts'
import type { Switches } from './switches.ts'
import { createUser } from './user.ts'
import type { SimUser } from './user.ts'
import { createWebhookSender } from './webhook.ts'
import { chatOf, createWorld, nowSeconds } from './world.ts'
import type { World, WorldOptions } from './world.ts'

/** Well-formed, so that nothing refuses it early, and plainly no secret. */
const TOKEN = '100001:SIMULATOR-this_is_no_secret_at_all_'

export interface TelegramServer {
  /** The one token that is accepted; others get 401, malformed ones 404. */
  readonly token: string
  /** The user with this id; the profile counts the first time only. */
  user(id: number, profile?: Pick<Partial<Profile>, 'first_name' | 'username' | 'language_code'>): SimUser
  group(id: number, title: string): SimGroup
  /** Filled only with the option `callLog`. */
  readonly calls: ApiCall[]
  readonly switches: Switches
  /** Updates the bot has not confirmed yet. */
  pending(): number
  onCall(listener: (call: ApiCall) => void): void
  /** For the page. */
  readonly world: World
  handle(req: IncomingMessage, res: ServerResponse): boolean
  /** Ends polls that wait and deliveries to a webhook. */
  close(): void
}

export function createTelegramServer(options: WorldOptions & { callLog: boolean }): TelegramServer {
  const world = createWorld(options)
  const log = createCallLog(options.callLog)
  const webhook = createWebhookSender({
    queue: world.updates,
    nowSeconds: () => nowSeconds(world),
    answer: ({ method, ...values }) => {
      const found = findMethod(String(method))
      // The outcome of a call inside a webhook's answer is never told to anybody.
      if (found)
        void perform(api, found.name, { values, uploads: new Map() }, () => new AbortController().signal)
    },
  })
  const api: Api = { token: TOKEN, world, webhook, log }
  const users = new Map<number, SimUser>()
  const groups = new Map<number, SimGroup>()
  return {
    token: TOKEN,
    user: (id, profile) => known(users, id, () => addUser(world, id, profile)),
    group: (id, title) => known(groups, id, () => addGroup(world, id, title)),
    calls: log.calls,
    switches: world.switches,
    pending: () => world.updates.pending(),
    onCall: (listener) => log.onCall(listener),
    world,
    handle(req, res) {
      const url = req.url ?? ''
      if (url.startsWith('/bot')) void answerCall(api, req, res)
      else if (url.startsWith('/file/bot')) answerFile(api, req, res)
      else return false
      return true
    },
    close() {
      webhook.set(undefined)
      world.updates.interrupt()
    },
  }
}

function known<T>(all: Map<number, T>, id: number, make: () => T): T {
  const found = all.get(id) ?? make()
  all.set(id, found)
  return found
}

function addUser(world: World, id: number, given: Partial<Profile> = {}): SimUser {
  const { first_name = `User ${id}`, username, language_code = 'id' } = given
  const profile: Profile = { id, is_bot: false, first_name, ...(username && { username }), language_code }
  const about = { id, first_name, ...(username && { username }), type: 'private' as const }
  return createUser(world, chatOf(world, about, false), profile)
}

function addGroup(world: World, id: number, title: string): SimGroup {
  if (id >= 0) throw new Error('The id of a group is negative')
  const chat = chatOf(world, { id, title, type: 'group' }, true)
  announceGroup(world, chat)
  return createGroup(world, chat)
}
