import { initAuthCreds, makeCacheableSignalKeyStore, makeWASocket } from '@whiskeysockets/baileys'
import type { AuthenticationState, WASocket } from '@whiskeysockets/baileys'
import { Agent } from 'node:https'
import { createMemoryAuth } from './memory-auth.ts'
import { listen } from './phone-events.ts'
import type { Screen } from './phone-events.ts'
import { signedIdentity } from './pairing.ts'
import { silenceLibsignal, silent } from './quiet.ts'
import { jidOf } from './world.ts'
import type { Account, World } from './world.ts'

export interface PhoneLine {
  /** The socket, once it is connected; it waits until it is. */
  socket(): Promise<WASocket>
  /** Back after `disconnect`. */
  connect(): Promise<void>
  /** The phone is switched off; what comes meanwhile waits at the server. */
  disconnect(): Promise<void>
}

export interface PhoneRoute {
  url: string
  caPem: string
}

/**
 * The phone of an account: a real Baileys socket that is device 0 itself, so it needs no pairing.
 * It comes back by itself whenever the line breaks.
 */
export function openPhone(
  world: World,
  account: Account,
  { url, caPem }: PhoneRoute,
  screen: Screen,
): PhoneLine {
  silenceLibsignal()
  const auth = phoneAuth(world, account)
  const agent = new Agent({ ca: caPem })
  const waiters: ((socket: WASocket) => void)[] = []
  let isWanted = true
  let isOpen = false
  let current = dial()

  function dial(): WASocket {
    const socket = makeWASocket({
      waWebSocketUrl: url,
      auth: { creds: auth.creds, keys: makeCacheableSignalKeyStore(auth.keys, silent) },
      logger: silent,
      fetchAgent: agent,
      // The phone itself has the history; a companion would wait twenty seconds for it.
      shouldSyncHistoryMessage: () => false,
      emitOwnEvents: false,
      // Who could not open a message asks for it again.
      getMessage: async ({ id }) => screen.messages.find((one) => one.id === id)?.raw.message ?? undefined,
    })
    listen(socket, screen)
    socket.ev.on('creds.update', (change) => Object.assign(auth.creds, change))
    socket.ev.on('connection.update', ({ connection }) => {
      if (connection === 'open') opened(socket)
      if (connection === 'close') lost()
    })
    return socket
  }
  function opened(socket: WASocket): void {
    isOpen = true
    for (const go of waiters.splice(0)) go(socket)
  }
  function lost(): void {
    isOpen = false
    if (isWanted) setTimeout(() => (isWanted ? (current = dial()) : current), RETRY_MS)
  }
  const socket = () =>
    isOpen ? Promise.resolve(current) : new Promise<WASocket>((resolve) => waiters.push(resolve))
  return {
    socket,
    async connect() {
      if (!isWanted) {
        isWanted = true
        current = dial()
      }
      await socket()
    },
    async disconnect() {
      isWanted = false
      await current.end(undefined)
    },
  }
}

const RETRY_MS = 100

/** The keys of the phone, which are the account's own. */
function phoneAuth(world: World, account: Account): AuthenticationState {
  const device = account.devices.get(0)
  if (!device) throw new Error(`${account.phone} has no phone`)
  const creds = { ...initAuthCreds(), signedIdentityKey: account.identity }
  creds.me = { id: jidOf(device, 'pn'), lid: jidOf(device, 'lid'), name: account.name }
  creds.account = signedIdentity(world, device)
  creds.registered = true
  device.noiseKey = Buffer.from(creds.noiseKey.public)
  return createMemoryAuth(creds)
}
