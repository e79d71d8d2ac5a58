import {
  decodeMessageNode,
  makeWASocket,
  proto,
  unpadRandomMax16,
  type BinaryNode,
  type WAMessage,
  type WASocket,
} from '@whiskeysockets/baileys'
import { Agent } from 'node:https'
import { inOrderOfArrival } from './arrivals.ts'
import type { DeviceState } from './auth-state.ts'
import { isPerson } from './inbound.ts'
import { libraryLog, silently } from './library-log.ts'
import { createReceipts, type Receipts } from './receipts.ts'
import { guardedRepository, outsideOfTransactions, type createLock, type Guard } from './signal.ts'

/** Why a connection ended. */
export interface End {
  /** As the network numbers it; 0 when the line simply broke. */
  code: number
  /** The phone unlinked this device: its keys are worthless now. */
  loggedOut: boolean
}

export interface SocketOptions {
  url: string
  /** Certificates of the media servers' authority, instead of the usual ones. */
  mediaCa?: string
  device: DeviceState
  lock: ReturnType<typeof createLock>
  /**
   * Makes a message safe. Called before the network is told that it arrived, for every message there is. `arrived`: by
   * `performance.now()`; null for one that had waited at the network.
   */
  keep(message: WAMessage, arrived: number | null): Promise<void>
  /** Whether this message was made safe before. */
  kept(message: WAMessage): Promise<boolean>
  /** A message of ours, for a phone that could not read it. */
  sent(id: string): Promise<proto.IMessage | undefined>
  on: {
    open(): void
    qr(code: string): void
    refused(code: number): void
  }
}

export interface Line {
  socket: WASocket
  ended: Promise<End>
  /** Resolves when the network knows of all that was kept so far, or the line is over. */
  confirmed(): Promise<void>
  /** Breaks it off at once; nothing more is confirmed. */
  drop(): void
}

const slowestAnswerMs = 15_000
/** One byte that says of itself that it is padding: a message without content. */
const emptyMessage = Buffer.from([1])

/** One connection of a linked device. */
export function openLine(options: SocketOptions): Line {
  return silently(() => {
    const stanzas: Stanzas = new WeakMap()
    const receipts = createReceipts()
    const line: { socket?: WASocket } = {}
    const drop = () => void line.socket?.end(undefined)
    const socket = makeWASocket({
      waWebSocketUrl: options.url,
      auth: options.device,
      logger: libraryLog,
      makeSignalRepository: guardedRepository(
        guardOf(options, { stanzas, receipts, line, drop }),
        options.lock,
      ),
      shouldIgnoreJid: (jid) => jid.includes('@') && !isPerson(jid) && !jid.startsWith('0@'),
      getMessage: ({ id }) => options.sent(id ?? ''),
      defaultQueryTimeoutMs: slowestAnswerMs,
      markOnlineOnConnect: false,
      emitOwnEvents: false,
      syncFullHistory: false,
      transactionOpts: { maxCommitRetries: 3, delayBetweenTriesMs: 500 },
      ...(options.mediaCa !== undefined && { fetchAgent: new Agent({ ca: options.mediaCa }) }),
    })
    line.socket = socket
    inOrderOfArrival(socket)
    remember(socket, stanzas)
    socket.ws.on('CB:ack,class:receipt', ({ attrs }: BinaryNode) => receipts.known(attrs.id))
    const ended = follow(socket, options).finally(() => receipts.over())
    return { socket, ended, confirmed: () => receipts.settled(), drop }
  })
}

/** Which stanza a ciphertext came in, and when: the library hands the repository nothing else of it. */
type Stanzas = WeakMap<Uint8Array, { node: BinaryNode; arrived: number | null }>

function remember(socket: WASocket, stanzas: Stanzas): void {
  socket.ws.prependListener('CB:message', (node: BinaryNode) => {
    if (!Array.isArray(node.content)) return
    const arrived = node.attrs.offline === undefined ? performance.now() : null
    for (const { content } of node.content)
      if (content instanceof Uint8Array) stanzas.set(content, { node, arrived })
  })
}

interface Around {
  stanzas: Stanzas
  receipts: Receipts
  line: { socket?: WASocket }
  drop(): void
}

function guardOf({ device, keep, kept }: SocketOptions, { stanzas, receipts, line, drop }: Around): Guard {
  const keepOutside = outsideOfTransactions(keep)
  const keptOutside = outsideOfTransactions(kept)
  const messageOf = (ciphertext: Uint8Array): WAMessage | null => {
    const stanza = stanzas.get(ciphertext)
    const me = device.creds.me
    return stanza && me ? decodeMessageNode(stanza.node, me.id, me.lid ?? '').fullMessage : null
  }
  return {
    async keep({ ciphertext }, plain) {
      const message = messageOf(ciphertext)
      if (message === null || message.key.fromMe === true) return
      const content = proto.Message.decode(unpadRandomMax16(plain))
      const id = message.key.id ?? ''
      // Before it is kept: who waits for the last receipts must not look in between.
      receipts.owed(id)
      const arrived = stanzas.get(ciphertext)?.arrived ?? null
      // Not safe: nothing may be said of it, so that it comes again.
      await keepOutside({ ...message, message: content }, arrived).catch((error: unknown) => {
        receipts.known(id)
        drop()
        throw error
      })
    },
    async openedBefore({ ciphertext }) {
      const message = messageOf(ciphertext)
      if (message === null || line.socket?.ws.isOpen !== true) return null
      return (await keptOutside(message)) ? emptyMessage : null
    },
  }
}

function follow(socket: WASocket, { device, keep, on }: SocketOptions): Promise<End> {
  socket.ev.on('creds.update', () => void device.saveCreds())
  // Whatever did not pass through the opening, as what the phone sends again for us.
  socket.ev.on('messages.upsert', ({ messages }) => {
    for (const message of messages) void keep(message, null).catch(() => undefined)
  })
  socket.ev.on('messages.update', (updates) => {
    for (const { update } of updates) {
      const code = Number(update.messageStubParameters?.[0])
      if (update.status === proto.WebMessageInfo.Status.ERROR && code > 0) on.refused(code)
    }
  })
  return new Promise((resolve) => {
    socket.ev.on('connection.update', ({ connection, qr, lastDisconnect }) => {
      if (qr !== undefined) on.qr(qr)
      if (connection === 'open') on.open()
      if (connection !== 'close') return
      // Questions that wait for an answer hold the lock; this ends them.
      socket.ws.emit('error', new Error('the connection is over'))
      resolve(endOf(lastDisconnect?.error))
    })
  })
}

function endOf(error: unknown): End {
  const { output, data } = (error ?? {}) as {
    output?: { statusCode?: number }
    data?: { tag?: string; attrs?: Record<string, string> }
  }
  const code = output?.statusCode ?? 0
  // 401 is also said when another client takes over, which costs nothing but the connection.
  const replaced = data?.tag === 'conflict' && data.attrs?.type !== 'device_removed'
  return { code, loggedOut: code === 401 && !replaced }
}
