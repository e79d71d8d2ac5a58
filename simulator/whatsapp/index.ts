import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { WebSocketServer } from 'ws'
import { createSimClock } from '../clock.ts'
import type { SimClock } from '../clock.ts'
import { createCalls } from './calls.ts'
import type { Calls } from './calls.ts'
import { createServerIdentity } from './certificates.ts'
import type { ServerIdentity } from './certificates.ts'
import { receiveClient } from './connection.ts'
import { welcome } from './login.ts'
import { startMediaServer } from './media.ts'
import { enterCode } from './pairing-code.ts'
import { scan } from './pairing.ts'
import { takeStanza } from './stanzas.ts'
import { endStream, unlink } from './stream.ts'
import { createSwitches } from './switches.ts'
import type { Switches } from './switches.ts'
import { createUser } from './user.ts'
import type { SimWhatsAppUser } from './user.ts'
import { accountOf } from './world.ts'
import type { Addressing, Device, World } from './world.ts'

export interface WhatsAppOptions {
  /** Any free one when it is missing or 0. */
  port?: number
  clock?: SimClock
  /** Keep every stanza in `calls.all`, without contents. */
  callLog?: boolean
}

export interface WhatsAppServer {
  /** For Baileys' `waWebSocketUrl`. */
  readonly url: string
  /** Where clients keep files, over TLS; they hear of it from the server. */
  readonly mediaUrl: string
  /** The authority to trust for `mediaUrl`. */
  readonly caPem: string
  /** The person with this number, who holds their phone and writes to `partner`; made when first asked for. */
  user(phone: string, about: UserOptions): SimWhatsAppUser
  /** The phone of this number types the pairing code a client shows; false when none waits for one. */
  enterCode(phone: string, code: string): Promise<boolean>
  /** A group of these numbers. */
  group(subject: string, phones: string[]): string
  /** The phone of this number scans the QR code a client shows; false when the code is not valid (any more). */
  scan(phone: string, qr: string): boolean
  /** The companions linked to this number, as device numbers. */
  companions(phone: string): number[]
  /** How many stanzas wait for the number's devices, delivered or not. */
  waiting(phone: string): number
  /** The phone unlinks all its companions: 401. */
  logout(phone: string): void
  /** Ends the streams of the number with 401, 403, 440, 463, 503, 515 … and leaves everything linked. */
  endStreams(phone: string, code: number): void
  /** Breaks the connections, of one number or of all, as when the network goes. */
  cut(phone?: string): void
  readonly switches: Switches
  readonly calls: Calls
  readonly clock: SimClock
  close(): Promise<void>
}

export interface UserOptions {
  /** The number they write to. */
  partner: string
  name?: string
  /** Whether others see their phone number or their LID. */
  addressing?: Addressing
}

/** A WhatsApp of our own on the loopback, for which Baileys is a client like any other. */
export async function startWhatsAppServer(options: WhatsAppOptions = {}): Promise<WhatsAppServer> {
  const world = createWorld(options)
  const { port, close } = await openSocket(world, createServerIdentity(), options.port ?? 0)
  const media = await startMediaServer()
  world.mediaHost = media.host
  const url = `ws://127.0.0.1:${port}/ws/chat`
  const users = new Map<string, SimWhatsAppUser>()
  const devices = (phone: string): Device[] => [...(world.accounts.get(phone)?.devices.values() ?? [])]
  return {
    url,
    mediaUrl: `https://${media.host}`,
    caPem: media.caPem,
    user(phone, { partner, ...about }) {
      const known = users.get(phone)
      if (known) return known
      const user = createUser(world, accountOf(world, phone, about), partner, { url, caPem: media.caPem })
      users.set(phone, user)
      return user
    },
    enterCode: (phone, code) => enterCode(world, phone, code),
    group: (subject, phones) => addGroup(world, subject, phones),
    scan: (phone, qr) => scan(world, phone, qr),
    companions: (phone) => devices(phone).flatMap(({ id }) => (id === 0 ? [] : [id])),
    waiting: (phone) => devices(phone).reduce((sum, { waiting }) => sum + waiting.length, 0),
    logout(phone) {
      for (const device of devices(phone)) if (device.id !== 0) unlink(device)
    },
    endStreams(phone, code) {
      for (const { connection } of devices(phone)) if (connection) endStream(connection, code)
    },
    cut(phone) {
      for (const connection of world.connections) {
        if (phone === undefined || connection.device?.account.phone === phone) connection.cut()
      }
    },
    switches: world.switches,
    calls: world.calls,
    clock: world.clock,
    async close() {
      await Promise.all([...users.values()].map((user) => user.disconnect()))
      await Promise.all([close(), media.close()])
    },
  }
}

function addGroup(world: World, subject: string, phones: string[]): string {
  const jid = `1203630000000${String(world.groups.size).padStart(5, '0')}@g.us`
  for (const phone of phones) accountOf(world, phone)
  world.groups.set(jid, { jid, subject, phones })
  return jid
}

function createWorld({ clock, callLog = false }: WhatsAppOptions): World {
  let last = 0
  return {
    clock: clock ?? createSimClock(),
    calls: createCalls(callLog),
    switches: createSwitches(),
    accounts: new Map(),
    groups: new Map(),
    connections: new Set(),
    mediaHost: '',
    nextId: () => `sim.${(last += 1)}`,
  }
}

async function openSocket(world: World, identity: ServerIdentity, wanted: number) {
  const http = createServer((_req, res) => void res.writeHead(404).end())
  const sockets = new WebSocketServer({ noServer: true })
  http.on('upgrade', (req, socket, head) => {
    if (world.switches.offline) return socket.destroy()
    sockets.handleUpgrade(req, socket, head, (client) =>
      receiveClient(world, identity, client, {
        onClient: (connection, key, payload) => welcome(world, connection, key, payload),
        onStanza: (connection, node) => takeStanza(world, connection, node),
      }),
    )
  })
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject)
    http.listen(wanted, '127.0.0.1', resolve)
  })
  // It listens on TCP, so its address is never a string or null.
  const { port } = http.address() as AddressInfo
  const close = () =>
    new Promise<void>((resolve) => {
      for (const connection of world.connections) connection.cut()
      http.close(() => resolve())
      http.closeAllConnections()
    })
  return { port, close }
}
