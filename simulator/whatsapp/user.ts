import { getContentType } from '@whiskeysockets/baileys'
import type { AnyMessageContent, WAMessage, WAMessageKey, WASocket } from '@whiskeysockets/baileys'
import { fetchMedia } from './fetch-media.ts'
import { openPhone } from './phone.ts'
import type { PhoneRoute } from './phone.ts'
import { phoneMessage } from './phone-message.ts'
import type { PhoneMessage } from './phone-message.ts'
import { sealedVote } from './vote.ts'
import { accountOf, userJid } from './world.ts'
import type { Account, World } from './world.ts'

/** A person with WhatsApp: a real Baileys socket. Whatever they do goes to the one number they write to. */
export interface SimWhatsAppUser {
  readonly phone: string
  /** Sent or received, oldest first, as the person sees them now. */
  readonly messages: readonly PhoneMessage[]
  /** The newest message of the other side. */
  last(): PhoneMessage | undefined
  /** Whether the other side is typing. */
  readonly sees: { typing: boolean }
  text(text: string, options?: { quote?: string }): Promise<string>
  image(bytes: Buffer, options?: { caption?: string }): Promise<string>
  document(bytes: Buffer, about: { fileName: string; mimetype: string; caption?: string }): Promise<string>
  /** No emoji takes the reaction back. */
  react(messageId: string, emoji: string): Promise<string>
  vote(pollId: string, options: string[]): Promise<string>
  edit(messageId: string, text: string): Promise<string>
  /** The bytes of the file that came with a message. */
  file(messageId: string): Promise<Buffer>
  onChange(listener: () => void): void
  connect(): Promise<void>
  disconnect(): Promise<void>
}

export function createUser(
  world: World,
  account: Account,
  partner: string,
  route: PhoneRoute,
): SimWhatsAppUser {
  const messages: PhoneMessage[] = []
  const sees = { typing: false }
  const listeners: (() => void)[] = []
  const changed = () => {
    for (const listener of listeners) listener()
  }
  const line = openPhone(world, account, route, { messages, sees, changed })
  const find = (id: string): PhoneMessage => {
    const message = messages.find((one) => one.id === id)
    if (!message) throw new Error(`There is no message ${id} on this phone`)
    return message
  }
  const to = () => userJid(accountOf(world, partner), account.addressing)
  const send = async (content: AnyMessageContent, quoted?: WAMessage): Promise<string> => {
    const socket = await line.socket()
    const sent = await socket.sendMessage(to(), content, quoted ? { quoted } : {})
    const shown = sent && phoneMessage(sent)
    // The phone's clock is the network's.
    if (shown) messages.push({ ...shown, at: Math.floor(world.clock.now().getTime() / 1000) })
    changed()
    return sent?.key.id ?? ''
  }
  return {
    phone: account.phone,
    messages,
    sees,
    last: () => messages.findLast(({ fromBot }) => fromBot),
    text: (text, { quote } = {}) =>
      send({ text, linkPreview: null }, quote === undefined ? undefined : find(quote).raw),
    image: (image, { caption } = {}) =>
      send({ image, mimetype: 'image/jpeg', jpegThumbnail: '', ...(caption && { caption }) }),
    document: (document, { caption, ...about }) => send({ document, ...about, ...(caption && { caption }) }),
    ...gestures(line.socket, find, to, send),
    file: async (id) => fetchFile(find(id).raw, route.caPem),
    onChange: (listener) => void listeners.push(listener),
    connect: () => line.connect(),
    disconnect: () => line.disconnect(),
  }
}

type Gestures = Pick<SimWhatsAppUser, 'react' | 'vote' | 'edit'>

/** What is done to a message that is already there. */
function gestures(
  socket: () => Promise<WASocket>,
  find: (id: string) => PhoneMessage,
  to: () => string,
  send: (content: AnyMessageContent) => Promise<string>,
): Gestures {
  const keyOf = (message: PhoneMessage): WAMessageKey => ({
    remoteJid: to(),
    id: message.id,
    fromMe: !message.fromBot,
  })
  return {
    react(id, emoji) {
      const message = find(id)
      message.reactions = message.reactions.filter(({ fromBot }) => fromBot)
      if (emoji) message.reactions.push({ fromBot: false, emoji })
      return send({ react: { text: emoji, key: keyOf(message) } })
    },
    async edit(id, text) {
      const message = find(id)
      const sent = await send({ text, edit: keyOf(message) })
      Object.assign(message, { text, isEdited: true })
      return sent
    },
    async vote(id, options) {
      const message = find(id)
      const line = await socket()
      const me = to().endsWith('@lid') ? line.user?.lid : line.user?.id
      const vote = sealedVote(message.raw, to(), me ?? '', options)
      if (message.poll) message.poll.chosen = options
      const senderTimestampMs = Date.now()
      const pollUpdateMessage = { pollCreationMessageKey: keyOf(message), vote, senderTimestampMs }
      return line.relayMessage(to(), { pollUpdateMessage }, {})
    },
  }
}

function fetchFile({ message }: WAMessage, caPem: string): Promise<Buffer> {
  const { imageMessage, documentMessage } = message ?? {}
  if (imageMessage) return fetchMedia(imageMessage, 'image', caPem)
  if (documentMessage) return fetchMedia(documentMessage, 'document', caPem)
  throw new Error(`There is no file in a message of type ${getContentType(message ?? undefined)}`)
}
