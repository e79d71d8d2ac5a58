import type { SimClock } from '../clock.ts'
import type { SimPerson } from '../person.ts'
import type { WhatsAppServer } from '../whatsapp/index.ts'
import type { SimWhatsAppUser } from '../whatsapp/user.ts'

/** How the product comes to our WhatsApp. */
export interface WhatsAppLink {
  /** The product's number, to which everybody writes: digits with the country's. */
  number: string
  /** The server is there: the product may connect. It is linked by whoever calls `scan` of the server. */
  connect(server: WhatsAppServer): Promise<void>
}

export interface WhatsAppPhones {
  /** The WhatsApp of a person; the first one starts the network. */
  of(person: SimPerson): Promise<SimWhatsAppUser>
  slow(ms: number): void
  close(): Promise<void>
}

interface PhonesOptions {
  clock: SimClock
  link: WhatsAppLink
  people(): Promise<SimPerson[]>
  /** Something on this person's screen is different now. */
  changed(key: string): void
}

const LONGEST_LINK_MS = 30_000

/** The network takes its memory and a second to start, so it is there from the first phone on, not before. */
export function createWhatsAppPhones({ clock, link, people, changed }: PhonesOptions): WhatsAppPhones {
  const phones = new Map<string, SimWhatsAppUser>()
  let starting: Promise<WhatsAppServer> | undefined
  let slowMs = 0

  function open(server: WhatsAppServer, person: SimPerson): SimWhatsAppUser {
    const known = phones.get(person.key)
    if (known) return known
    const user = server.user(numberOf(person), { partner: link.number, name: person.name })
    user.onChange(() => changed(person.key))
    phones.set(person.key, user)
    return user
  }

  /** Until the product's device is known: what was said before would not be for it. */
  async function connected(server: WhatsAppServer): Promise<void> {
    await link.connect(server)
    const end = Date.now() + LONGEST_LINK_MS
    while (server.companions(link.number).length === 0) {
      if (Date.now() > end) throw new Error('WhatsApp bot belum tersambung; coba lagi.')
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }

  async function start(): Promise<WhatsAppServer> {
    const { startWhatsAppServer } = await import('../whatsapp/index.ts')
    const server = await startWhatsAppServer({ clock })
    server.switches.slowMs = slowMs
    // Those who connected in an earlier run are there before anything is said to them.
    for (const person of await people()) if (person.onWhatsApp === true) open(server, person)
    await connected(server).catch(async (error: unknown) => {
      phones.clear()
      await server.close()
      throw error
    })
    return server
  }

  function started(): Promise<WhatsAppServer> {
    starting ??= start().catch((error: unknown) => {
      starting = undefined
      throw error
    })
    return starting
  }

  return {
    of: async (person) => open(await started(), person),
    slow(ms) {
      slowMs = ms
      void starting?.then(({ switches }) => (switches.slowMs = ms))
    },
    async close() {
      await (await starting?.catch(() => undefined))?.close()
    },
  }
}

/** That of the roster, else the same invented one in every run. */
function numberOf({ key, phone }: SimPerson): string {
  if (phone !== undefined) return phone.replace(/\D/g, '')
  let hash = 0x811c9dc5
  for (const byte of Buffer.from(key)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0
  return `62899${String(hash % 100_000_000).padStart(8, '0')}`
}
