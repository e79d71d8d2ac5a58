export interface Command {
  command: string
  description: string
}

/** Who sees a list of commands; `key` is its name in the store. */
export interface Scope {
  type: string
  chat_id?: number
  user_id?: number
}

/** What a bot tells about itself, per language. */
export interface ProfileOfBot {
  commands: Map<string, Command[]>
  /** name, description and short_description, keyed with their language. */
  texts: Map<string, string>
  /** Per chat id; 0 is the default. */
  menuButtons: Map<number, Record<string, unknown>>
}

export function createProfileOfBot(): ProfileOfBot {
  return { commands: new Map(), texts: new Map(), menuButtons: new Map() }
}

export function scopeKey({ type, chat_id = 0, user_id = 0 }: Scope, language: string): string {
  return `${type} ${chat_id} ${user_id} ${language}`
}

/** The commands a person is shown: the narrowest list there is, their own language first. */
export function commandsShown({ commands }: ProfileOfBot, chatId: number, language = ''): Command[] {
  const isPrivate = chatId > 0
  const scopes: Scope[] = [
    { type: 'chat', chat_id: chatId },
    { type: isPrivate ? 'all_private_chats' : 'all_group_chats' },
    { type: 'default' },
  ]
  for (const scope of scopes) {
    const found = commands.get(scopeKey(scope, language)) ?? commands.get(scopeKey(scope, ''))
    if (found) return found
  }
  return []
}
