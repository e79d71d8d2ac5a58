import type { TelegramServer } from './telegram/index.ts'
import type { SimUser } from './telegram/user.ts'

/** Somebody of the demo agency whose phone can be held in the page. */
export interface SimPerson {
  key: string
  name: string
  role: string
  unit: string
  phone?: string
  /** They pressed Start in an earlier run, so the bot may write to them although this run never saw it. */
  connected?: boolean
  /** The same for WhatsApp. */
  onWhatsApp?: boolean
}

/** The same number for the same person in every run: the product remembers it between runs. */
export function telegramIdOf(key: string): number {
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(key)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return 1_000_000_000 + (hash % 1_000_000_000)
}

export function userOf(telegram: TelegramServer, person: SimPerson): SimUser {
  const user = telegram.user(telegramIdOf(person.key), { first_name: person.name, language_code: 'id' })
  const chat = telegram.world.chats.get(user.id)
  if (chat && person.connected) chat.open = true
  return user
}
