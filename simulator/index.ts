import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSimClock } from './clock.ts'
import type { SimClock } from './clock.ts'
import { createPage } from './web/index.ts'
import type { SimPerson } from './person.ts'
import { createTelegramServer } from './telegram/index.ts'
import type { TelegramServer } from './telegram/index.ts'

export interface SimulatorOptions {
  clock?: SimClock
  /** Demo people offered in the page. */
  people?: SimPerson[]
  /** The same, when they are only known later; asked again each time the page shows them. */
  pagePeople?(): Promise<SimPerson[]>
  /** The payload of the link with which a person connects: `/start <payload>`. */
  activationLink?(personKey: string): Promise<string>
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
  handle(req: IncomingMessage, res: ServerResponse): boolean
  readonly telegram: TelegramServer
  readonly clock: SimClock
  /** Opens a server of its own. Port 0 takes any free one. */
  listen(port: number, host?: string): Promise<{ url: string; close(): Promise<void> }>
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
  const page = createPage(telegram, clock, {
    people: options.pagePeople ?? (async () => options.people ?? []),
    ...(options.activationLink && { activationLink: options.activationLink }),
  })
  const closers = new Set<() => Promise<void>>()
  const handle = (req: IncomingMessage, res: ServerResponse) =>
    telegram.handle(req, res) || page.handle(req, res)

  return {
    handle,
    telegram,
    clock,
    async listen(port, host = '127.0.0.1') {
      const server = createServer((req, res) => {
        if (!handle(req, res)) res.writeHead(404).end()
      })
      // Polls of bots last long, and a bot that waits between calls should find its connection open.
      server.requestTimeout = 0
      server.keepAliveTimeout = 65_000
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(port, host, resolve)
      })
      const close = () =>
        new Promise<void>((resolve) => {
          closers.delete(close)
          server.close(() => resolve())
          server.closeAllConnections()
        })
      closers.add(close)
      // The server listens on TCP, so its address is never a string or null.
      return { url: `http://${host}:${(server.address() as AddressInfo).port}`, close }
    },
    async close() {
      page.close()
      telegram.close()
      await Promise.all([...closers].map((close) => close()))
    },
  }
}
