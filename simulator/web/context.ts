import type { SimClock } from '../clock.ts'
import type { SimPerson } from '../person.ts'
import type { TelegramServer } from '../telegram/index.ts'
import type { LiveEvents } from './events.ts'
import type { WhatsAppLink, WhatsAppPhones } from './whatsapp-phones.ts'

export interface PageOptions {
  people: () => Promise<SimPerson[]>
  activationLink?: (personKey: string) => Promise<string>
  /** Without it there are no WhatsApp phones. */
  whatsappLink?: WhatsAppLink
}

/** What every route works with. */
export interface PageContext extends PageOptions {
  telegram: TelegramServer
  clock: SimClock
  live: LiveEvents
  whatsapp?: WhatsAppPhones
}

/** A request the page should not have made; the words are shown to whoever holds the phone. */
export class PageProblem extends Error {
  readonly code: number

  constructor(code: number, message: string) {
    super(message)
    this.code = code
  }
}
