import { createHash, randomBytes } from 'node:crypto'
import {
  aesEncryptGCM,
  hmacSign,
  makeWASocket,
  proto,
  type AnyMessageContent,
  type WAMessage,
  type WASocket,
} from '@whiskeysockets/baileys'
import { libraryLog, silently } from '../../bot/channels/whatsapp/library-log.ts'
import type { WhatsAppServer } from '../../simulator/whatsapp/index.ts'
import { createMemoryAuth } from '../../simulator/whatsapp/memory-auth.ts'

/** A person's WhatsApp: a real Baileys socket, linked to their number. */
export interface Handset {
  number: string
  socket: WASocket
  /** What came from others, oldest first, as it stands now. */
  messages: { id: string; text: string; message: WAMessage }[]
  say(text: string, options?: { quote?: string }): Promise<string>
  send(content: AnyMessageContent): Promise<WAMessage>
  react(to: string, emoji: string): Promise<void>
  /** Polls that came, oldest first. */
  polls: WAMessage[]
  vote(poll: WAMessage | undefined, option: string): Promise<void>
  text(): string
  close(): void
}

export async function openHandset(
  server: WhatsAppServer,
  number: string,
  to: string,
  by: 'pn' | 'lid' = 'pn',
): Promise<Handset> {
  const auth = createMemoryAuth()
  let bot = `${to}@s.whatsapp.net`
  const messages: Handset['messages'] = []
  const polls: WAMessage[] = []
  let closed = false

  function connect(): Promise<WASocket> {
    return silently(() => {
      const socket = makeWASocket({
        waWebSocketUrl: server.url,
        auth,
        logger: libraryLog,
        syncFullHistory: false,
        emitOwnEvents: false,
      })
      socket.ev.on('creds.update', () => undefined)
      socket.ev.on('messages.upsert', (heard) => {
        for (const message of heard.messages) take(message)
      })
      socket.ev.on('messages.update', (updates) => {
        for (const { key, update } of updates) {
          const text = textOf(update as WAMessage)
          const shown = messages.find(({ id }) => id === key.id)
          if (shown && text !== null) shown.text = text
        }
      })
      return new Promise((resolve) => {
        socket.ev.on('connection.update', ({ connection, qr }) => {
          if (qr !== undefined) server.scan(number, qr)
          if (connection === 'open') resolve(socket)
          if (connection === 'close' && !closed)
            void connect().then((next) => resolve((handset.socket = next)))
        })
      })
    })
  }

  function take(message: WAMessage): void {
    const text = textOf(message)
    const { id } = message.key
    if (pollIn(message) && !polls.some(({ key }) => key.id === id)) polls.push(message)
    if (message.key.fromMe || text === null || !id || messages.some((other) => other.id === id)) return
    messages.push({ id, text, message })
  }

  const handset: Handset = {
    number,
    socket: undefined as unknown as WASocket,
    messages,
    polls,
    async vote(poll, option) {
      if (poll === undefined) throw new Error('no poll')
      const me = handset.socket.user?.id.replace(/:\d+@/, '@') ?? ''
      await handset.socket.relayMessage(bot, voteIn(poll, bot, me, option), {})
    },
    async say(text, { quote } = {}) {
      const quoted = messages.find(({ id }) => id === quote)?.message
      const sent = await handset.socket.sendMessage(
        bot,
        { text, linkPreview: null },
        quoted ? { quoted } : {},
      )
      return sent?.key.id ?? ''
    },
    async send(content) {
      const sent = await handset.socket.sendMessage(bot, content)
      if (sent === undefined) throw new Error('not sent')
      return sent
    },
    async react(to, emoji) {
      const key = messages.find(({ id }) => id === to)?.message.key
      if (key === undefined) throw new Error('no such message')
      await handset.send({ react: { key, text: emoji } })
    },
    text: () => messages.at(-1)?.text ?? '',
    close() {
      closed = true
      void handset.socket.end(undefined)
    },
  }
  handset.socket = await connect()
  if (by === 'lid') bot = (await handset.socket.signalRepository.lidMapping.getLIDForPN(bot)) ?? ''
  return handset
}

function pollIn({ message }: WAMessage) {
  return message?.pollCreationMessage ?? message?.pollCreationMessageV3 ?? message?.pollCreationMessageV2
}

/** A vote as a phone seals it: under the poll's secret and the names of both. */
function voteIn(poll: WAMessage, creator: string, voter: string, option: string): proto.IMessage {
  const id = poll.key.id ?? ''
  const secret = poll.message?.messageContextInfo?.messageSecret ?? new Uint8Array()
  const vote = proto.Message.PollVoteMessage.encode({
    selectedOptions: [createHash('sha256').update(option).digest()],
  }).finish()
  const sign = Buffer.concat([Buffer.from(id + creator + voter + 'Poll Vote'), Buffer.from([1])])
  const key = hmacSign(sign, hmacSign(secret, new Uint8Array(32), 'sha256'), 'sha256')
  const encIv = randomBytes(12)
  const encPayload = aesEncryptGCM(vote, key, encIv, Buffer.from(`${id}\u0000${voter}`))
  return {
    pollUpdateMessage: {
      pollCreationMessageKey: poll.key,
      vote: { encPayload, encIv },
      senderTimestampMs: 1,
    },
  }
}

function textOf({ message }: WAMessage): string | null {
  const content = message?.editedMessage?.message ?? message
  return (
    content?.conversation ??
    content?.extendedTextMessage?.text ??
    content?.imageMessage?.caption ??
    content?.documentMessage?.caption ??
    content?.documentWithCaptionMessage?.message?.documentMessage?.caption ??
    null
  )
}
