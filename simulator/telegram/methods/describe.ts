import { badRequest } from '../failure.ts'
import { integer, list, record, structure, words } from '../parameters.ts'
import type { Params } from '../parameters.ts'
import { scopeKey } from '../profile.ts'
import type { Command, Scope } from '../profile.ts'
import { notify } from '../world.ts'
import type { World } from '../world.ts'

const SCOPES: Record<string, ('chat_id' | 'user_id')[]> = {
  default: [],
  all_private_chats: [],
  all_group_chats: [],
  all_chat_administrators: [],
  chat: ['chat_id'],
  chat_administrators: ['chat_id'],
  chat_member: ['chat_id', 'user_id'],
}

export function setMyCommands(world: World, params: Params) {
  const commands = (list(params, 'commands', 'BotCommand') ?? []).map(readCommand)
  if (commands.length > 100) throw badRequest('BOT_COMMANDS_TOO_MUCH')
  const key = readKey(world, params)
  if (commands.length === 0) world.profile.commands.delete(key)
  else world.profile.commands.set(key, commands)
  notify(world, { type: 'profile' })
  return true
}

export function getMyCommands(world: World, params: Params) {
  return world.profile.commands.get(readKey(world, params)) ?? []
}

export function deleteMyCommands(world: World, params: Params) {
  world.profile.commands.delete(readKey(world, params))
  notify(world, { type: 'profile' })
  return true
}

function readCommand(value: unknown): Command {
  const values = record(value, "can't parse BotCommand: expected an Object")
  const given: Params = { values, uploads: new Map() }
  const command = words(given, 'command').replace(/^\//, '')
  const description = words(given, 'description').trim()
  if (command === '') throw badRequest('command must be non-empty')
  if (command.length > 32) throw badRequest('command length exceeded')
  if (!/^[a-z0-9_]+$/.test(command)) throw badRequest('BOT_COMMAND_INVALID')
  if (description === '') throw badRequest('command description must be non-empty')
  if (description.length > 256) throw badRequest('command description length exceeded')
  return { command, description }
}

function readKey(world: World, params: Params): string {
  const given = structure(params, 'scope', 'BotCommandScope')
  const scope = given === undefined ? { type: 'default' } : record(given, "can't parse BotCommandScope")
  const needed = SCOPES[String(scope['type'])]
  if (!needed) throw badRequest("can't parse BotCommandScope: unsupported type specified")
  const inner: Params = { values: scope, uploads: params.uploads }
  const read: Scope = { type: String(scope['type']) }
  for (const name of needed) {
    const id = integer(inner, name)
    if (id === undefined || (name === 'chat_id' && !world.chats.has(id))) throw badRequest('chat not found')
    read[name] = id
  }
  return scopeKey(read, readLanguage(params))
}

function readLanguage(params: Params): string {
  const code = words(params, 'language_code')
  if (!/^([a-z]{2})?$/.test(code)) throw badRequest('invalid language code specified')
  return code
}

/** The three texts a bot shows about itself differ only in their name and length. */
function described(field: 'name' | 'description' | 'short_description', limit: number) {
  return {
    set: (world: World, params: Params) => {
      const text = words(params, field)
      if (text.length > limit) throw badRequest(`${field.replace('_', ' ')} is too long`)
      world.profile.texts.set(`${field} ${readLanguage(params)}`, text)
      notify(world, { type: 'profile' })
      return true
    },
    get: (world: World, params: Params) => {
      const { texts } = world.profile
      const fallback = texts.get(`${field} `) ?? (field === 'name' ? world.bot.first_name : '')
      return { [field]: texts.get(`${field} ${readLanguage(params)}`) || fallback }
    },
  }
}

export const name = described('name', 64)
export const description = described('description', 512)
export const shortDescription = described('short_description', 120)

export function setChatMenuButton(world: World, params: Params) {
  const given = structure(params, 'menu_button', 'MenuButton')
  const button = given === undefined ? { type: 'default' } : record(given, "can't parse menu button")
  if (!['default', 'commands', 'web_app'].includes(String(button['type']))) {
    throw badRequest("can't parse menu button: unsupported type specified")
  }
  world.profile.menuButtons.set(integer(params, 'chat_id') ?? 0, button)
  notify(world, { type: 'profile' })
  return true
}

export function getChatMenuButton(world: World, params: Params) {
  const { menuButtons } = world.profile
  return menuButtons.get(integer(params, 'chat_id') ?? 0) ?? menuButtons.get(0) ?? { type: 'default' }
}
