import { setTimeout as sleep } from 'node:timers/promises'
import type { WASocket } from '@whiskeysockets/baileys'
import type { Hold } from '../../../prisma/advisory.ts'
import type { SessionStore } from '../../../prisma/store/whatsapp-session.ts'
import { deviceState, type DeviceState } from './auth-state.ts'
import { libraryLog } from './library-log.ts'
import { failuresAfter, waitMs } from './reconnect.ts'
import { createLock } from './signal.ts'
import { openLine, type Line, type SocketOptions } from './socket.ts'

/** `waiting`: another process has the number. `unlinked`: no phone has linked it yet, or one has unlinked it. */
export type LinkState = 'waiting' | 'unlinked' | 'connecting' | 'open' | 'stopped'

export interface OwnerOptions extends Pick<SocketOptions, 'url' | 'mediaCa' | 'keep' | 'kept' | 'sent'> {
  store: SessionStore
  /** One process at a time speaks for a number. Null while another does. */
  tryHold(): Promise<Hold | null>
  on: SocketOptions['on'] & {
    state(state: LinkState): void
    ended(code: number): void
    /** The number is ours alone, and nothing was done with it yet. */
    owned(): Promise<void>
    linked(device: DeviceState): Promise<void>
    failed(error: unknown): void
  }
}

export interface Owner {
  start(): void
  /** Null while there is no connection. */
  socket(): WASocket | null
  /** Eight letters to type on the phone, once for each try to link; null when there is one already. */
  pairingCode(number: string): Promise<string | null>
  /** Takes the link back that was just made, and waits for another. */
  unlink(): Promise<void>
  stop(): Promise<void>
}

const lookAgainMs = 1_000

/** Owns a number while it can, connects and connects again. Only a real logout makes it forget the keys. */
export function createOwner(options: OwnerOptions): Owner {
  const { store, on } = options
  const stopping = new AbortController()
  let running = Promise.resolve()
  let line: Line | null = null
  let open = false
  let losing = false
  let unlinking = false

  const pause = (ms: number) => sleep(ms, undefined, { signal: stopping.signal }).catch(() => undefined)
  const over = () => stopping.signal.aborted || losing

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        const hold = await options.tryHold()
        if (hold === null) on.state('waiting')
        else await own(hold)
      } catch (error) {
        on.failed(error)
      }
      await pause(lookAgainMs)
    }
    on.state('stopped')
  }

  async function own(hold: Hold): Promise<void> {
    losing = false
    void hold.lost.then(() => {
      losing = true
      line?.drop()
    })
    try {
      await store.rotate()
      await on.owned()
      for (let forgotten = true; forgotten && !over();) {
        const device = await deviceState(store, libraryLog)
        forgotten = await live(device).finally(() => device.close())
        if (forgotten) await store.forget()
      }
    } finally {
      await hold.release()
    }
  }

  /** All connections of one device; true when the phone has unlinked it. */
  async function live(device: DeviceState): Promise<boolean> {
    const lock = createLock()
    for (let failures = 0; !over();) {
      const { code, loggedOut, ...went } = await connect(device, lock)
      if (over()) return false
      // Our own wish is no sign of trouble.
      if (!unlinking) on.ended(code)
      unlinking = false
      if (loggedOut) return true
      failures = failuresAfter(failures, { code, ...went })
      await pause(waitMs(failures, code))
    }
    return false
  }

  async function connect(device: DeviceState, lock: ReturnType<typeof createLock>) {
    let opened = false
    const begun = performance.now()
    on.state(device.creds.me === undefined ? 'unlinked' : 'connecting')
    line = openLine({
      ...options,
      device,
      lock,
      on: {
        ...on,
        open() {
          opened = open = true
          void on.linked(device).catch(on.failed)
          on.state('open')
          on.open()
        },
      },
    })
    // It may have been asked to stop meanwhile.
    if (over()) line.drop()
    const end = await line.ended
    open = false
    line = null
    return { ...end, opened, lastedMs: performance.now() - begun }
  }

  return {
    start() {
      running = loop()
    },
    async pairingCode(number) {
      const socket = line?.socket
      if (socket === undefined || socket.authState.creds.pairingCode !== undefined) return null
      return socket.requestPairingCode(number)
    },
    async unlink() {
      unlinking = true
      await line?.socket.logout().catch(() => undefined)
    },
    socket: () => (open ? (line?.socket ?? null) : null),
    async stop() {
      await line?.confirmed()
      stopping.abort()
      line?.drop()
      await running
    },
  }
}
