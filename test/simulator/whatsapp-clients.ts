import { makeWASocket } from '@whiskeysockets/baileys'
import type { UserFacingSocketConfig, WAMessage, WASocket } from '@whiskeysockets/baileys'
import { Agent } from 'node:https'
import type { WhatsAppServer } from '../../simulator/whatsapp/index.ts'
import { createMemoryAuth } from '../../simulator/whatsapp/memory-auth.ts'
import { silenceLibsignal, silent } from '../../simulator/whatsapp/quiet.ts'

/** A bare Baileys client on a number, as a bot would be: paired by QR code, and back after each break. */
export interface Companion {
  socket: WASocket
  readonly heard: WAMessage[]
  /** Why its streams ended, oldest first. */
  readonly ends: number[]
  /** The pairing codes it showed. */
  readonly qrs: string[]
  isOpen(): boolean
  /** Leaves without coming back. */
  stop(): Promise<void>
  /** Comes again with the same keys. */
  start(): void
}

export interface CompanionOptions {
  /** What the person does with a QR code; the phone scans it unless told otherwise. */
  onQr?: (qr: string) => void
  config?: Partial<UserFacingSocketConfig>
}

export function openCompanion(
  server: WhatsAppServer,
  phone: string,
  { onQr = (qr) => void server.scan(phone, qr), config = {} }: CompanionOptions = {},
): Companion {
  silenceLibsignal()
  const auth = createMemoryAuth()
  const agent = new Agent({ ca: server.caPem })
  let isWanted = true
  let isOpen = false
  const dial = (): WASocket => {
    const socket = makeWASocket({
      waWebSocketUrl: server.url,
      auth,
      logger: silent,
      fetchAgent: agent,
      shouldSyncHistoryMessage: () => false,
      // Else the library folds what happens to a message of one's own into its echo.
      emitOwnEvents: false,
      ...config,
    })
    socket.ev.on('creds.update', (change) => Object.assign(auth.creds, change))
    socket.ev.on('messages.upsert', ({ messages }) => {
      for (const message of messages) {
        if (!message.key.fromMe && message.message) companion.heard.push(message)
      }
    })
    socket.ev.on('connection.update', ({ qr, connection, lastDisconnect }) => {
      if (qr) {
        companion.qrs.push(qr)
        onQr(qr)
      }
      if (connection === 'open') isOpen = true
      if (connection !== 'close') return
      isOpen = false
      const { output } = (lastDisconnect?.error ?? {}) as { output?: { statusCode: number } }
      companion.ends.push(output?.statusCode ?? 0)
      if (isWanted && output?.statusCode !== 401 && output?.statusCode !== 440) companion.socket = dial()
    })
    return socket
  }
  const companion: Companion = {
    socket: undefined as unknown as WASocket,
    heard: [],
    ends: [],
    qrs: [],
    isOpen: () => isOpen,
    async stop() {
      isWanted = false
      await companion.socket.end(undefined)
    },
    start() {
      isWanted = true
      companion.socket = dial()
    },
  }
  companion.start()
  return companion
}

export function wordsOf({ message }: WAMessage): string {
  return message?.conversation ?? message?.extendedTextMessage?.text ?? ''
}
