import type { IncomingMessage, ServerResponse } from 'node:http'
import { createSimClock } from './clock.ts'
import type { SimClock } from './clock.ts'
import { listen } from './listen.ts'
import type { Listening } from './listen.ts'
import { createPage } from './web/index.ts'
import { userOf } from './person.ts'
import type { SimPerson } from './person.ts'
import { createTelegramServer } from './telegram/index.ts'
import type { TelegramServer } from './telegram/index.ts'
import type { WhatsAppLink } from './web/whatsapp-phones.ts'
import type { SimWhatsAppUser } from './whatsapp/user.ts'

export interface SimulatorOptions {
  clock?: SimClock
  /** Demo people offered in the page. */
  people?: SimPerson[]
  /** The same, when they are only known later; asked again each time the page shows them. */
  pagePeople?: () => Promise<SimPerson[]>
  /** The payload of the link with which a person connects: `/start <payload>`. */
  activationLink?: (personKey: string) => Promise<string>
  /** For WhatsApp phones in the page. */
  whatsapp?: WhatsAppLink
  /** Keep every call in `telegram.calls`. */
  callLog?: boolean
  /** Limits per token and per chat; on unless false. */
  limits?: boolean
  /** At most so many updates in one answer to getUpdates, below the real 100. */
  pollBatch?: number
  /** How many messages a chat remembers. */
  keepMessages?: number
}

export interface Simulator {
  /** True when the request was for the simulator: the Bot API, its files, or the page. */
  handle: (req: IncomingMessage, res: ServerResponse) => boolean
  readonly telegram: TelegramServer
  readonly clock: SimClock
  /** The WhatsApp of a person; without the option `whatsapp` there is none. */
  whatsapp(person: SimPerson): Promise<SimWhatsAppUser>
  /** Opens a server of its own. Port 0 takes any free one. */
  listen(port: number, host?: string): Promise<Listening>
  /** Ends everything that is open: servers, polls, pages. */
  close(): Promise<void>
}

export function createSimulator(options: SimulatorOptions = {}): Simulator {
  const clock = options.clock ?? createSimClock()
  const telegram = createTelegramServer({
    clock,
    callLog: options.callLog ?? false,
    limits: options.limits ?? true,
    pollBatch: options.pollBatch ?? 100,
    keepMessages: options.keepMessages ?? 1000,
  })
  const people = options.pagePeople ?? (async () => options.people ?? [])
  const page = createPage(telegram, clock, {
    people,
    ...(options.activationLink && { activationLink: options.activationLink }),
    ...(options.whatsapp && { whatsappLink: options.whatsapp }),
  })
  const handle = (req: IncomingMessage, res: ServerResponse) =>
    telegram.handle(req, res) || page.handle(req, res)
  const closers = new Set<() => Promise<void>>()
  return {
    handle,
    telegram,
    clock,
    whatsapp: page.whatsapp,
    async listen(port, host = '127.0.0.1') {
      // Opens the chats of those who connected in an earlier run, before the bot writes to them.
      for (const person of await people()) userOf(telegram, person)
      const opened = await listen(handle, port, host)
      closers.add(opened.close)
      return opened
    },
    async close() {
      telegram.close()
      await page.close()
      await Promise.all([...closers].map((close) => close()))
    },
  }
}
