import { setTimeout as sleep } from 'node:timers/promises'
import type { AnyMessageContent, BinaryNode, proto, WASocket } from '@whiskeysockets/baileys'
import type { Reply } from '../../../core/messages.ts'
import type { ShownStore } from '../../../prisma/store/shown.ts'
import type { ContactStore } from '../../../prisma/store/whatsapp-contacts.ts'
import type { Sending, Sent } from '../channel.ts'
import { hesitationMs, type Verdict } from './governor.ts'
import { messageIdOf, pollIdOf, pollSecret } from './message-id.ts'
import type { Offering } from '../offer.ts'
import { outbound, pollOptions, promptOf, type Part } from './outbound.ts'
import type { Recent } from './recent.ts'

export interface SpeakingOptions {
  account: string
  contacts: ContactStore
  shown: ShownStore
  recent: Recent
  /** Null while there is no connection. */
  socket(): WASocket | null
  permit(address: string, asked: boolean): Verdict
  /** A pause and "typing …" before each message, as people make them. */
  hesitate: boolean
  powers: Offering
  /** Choices also as a poll, whose votes count as answers. */
  polls: { key: Buffer } | null
  now(): Date
  random(): number
}

const ackMs = 10_000
/** Phones take no edit of an older message. */
export const editSeconds = 15 * 60
const mostPollOptions = 12
/** The question is the message above: said again it would only be in the way. */
const pollQuestion = '👆'

const broken = {
  outcome: 'later',
  afterSeconds: 5,
  everyone: false,
  patient: true,
  why: 'no connection',
} as const

export function createSpeaking(options: SpeakingOptions) {
  const { account, contacts, recent, powers } = options

  async function send(address: string, reply: Reply, sending: Sending): Promise<Sent> {
    return withChat(address, { asked: sending.asked, pause: true }, async (socket, chat) => {
      const parts = outbound(reply, powers)
      let id = ''
      for (const [i, part] of parts.entries()) {
        const content = contentOf(part, reply, sending)
        if (content === null)
          return { outcome: 'later', afterSeconds: 5, everyone: false, why: 'its file is not here yet' }
        id = messageIdOf(account, sending.key, parts.length - 1 - i)
        // Before it is out: the answer may be here first.
        if (i === parts.length - 1)
          recent.add({ id, address, sentAt: options.now(), prompt: promptOf(reply) })
        const refused = await say(socket, chat, content, id)
        if (refused !== null) return refused
      }
      await addPoll(socket, chat, reply, id)
      return { outcome: 'sent', messageId: id }
    })
  }

  async function edit(address: string, messageId: string, reply: Reply, sending: Sending): Promise<Sent> {
    const sentAt = recent.byId(messageId)?.sentAt ?? (await options.shown.byId(messageId))?.sentAt
    if (sentAt === undefined || options.now().getTime() - sentAt.getTime() > editSeconds * 1000)
      return { outcome: 'gone', why: 'too old to be edited' }
    const [part, ...more] = outbound(withoutFile(reply), powers)
    if (more.length > 0) return { outcome: 'gone', why: 'too long to be edited' }
    return withChat(address, { asked: sending.asked, pause: !sending.asked }, async (socket, chat) => {
      const key = { remoteJid: chat, id: messageId, fromMe: true }
      recent.change(messageId, promptOf(reply))
      const text = part?.type === 'text' ? part.text : ''
      const refused = await say(
        socket,
        chat,
        { text, linkPreview: null, edit: key },
        messageIdOf(account, `edit ${sending.key}`, 0),
      )
      return refused ?? { outcome: 'sent', messageId }
    })
  }

  /** `pause`: a change of what was said that an answer follows needs none of its own. */
  async function withChat(
    address: string,
    { asked, pause }: { asked: boolean; pause: boolean },
    work: (socket: WASocket, chat: string) => Promise<Sent>,
  ): Promise<Sent> {
    const socket = options.socket()
    if (socket === null) return { ...broken, everyone: true }
    const contact = await contacts.find(address)
    if (contact === null) return { outcome: 'unreachable', why: 'has never written to us' }
    const verdict = options.permit(address, asked)
    if (!verdict.go) {
      const { waitMs, everyone, why } = verdict
      return { outcome: 'later', afterSeconds: Math.ceil(waitMs / 1000), everyone, patient: true, why }
    }
    if (options.hesitate && pause) {
      void socket.sendPresenceUpdate('composing', contact.chat).catch(() => undefined)
      await sleep(hesitationMs(asked, options.random()))
    }
    return work(socket, contact.chat)
  }

  /** A poll beside its prompt, when it fits into one. That it cannot be sent is no harm: numbers always work. */
  async function addPoll(socket: WASocket, chat: string, reply: Reply, promptId: string): Promise<void> {
    const values = pollOptions(promptOf(reply))
    const fits = values.length >= 2 && values.length <= mostPollOptions
    if (options.polls === null || !fits || reply.written === true) return
    const id = pollIdOf(promptId)
    const poll = {
      name: pollQuestion,
      values,
      selectableCount: 1,
      messageSecret: pollSecret(options.polls.key, id),
    }
    await say(socket, chat, { poll }, id)
  }

  return { send, edit, messageFor: (id: string) => messageFor(options, id) }
}

const withoutFile = ({ file: _file, picture: _picture, ...reply }: Reply): Reply => reply

function contentOf(part: Part, { picture }: Reply, sending: Sending): AnyMessageContent | null {
  if (part.type === 'text') return { text: part.text, linkPreview: null }
  const media: Sending['media'] =
    picture === undefined ? sending.media : { bytes: Buffer.from(picture, 'base64'), mime: 'image/png' }
  if (media === undefined) return null
  const bytes = Buffer.from(media.bytes)
  if (part.type === 'photo')
    return { image: bytes, caption: part.caption, jpegThumbnail: '', width: 0, height: 0 }
  const fileName = media.name ?? `bukti.${media.mime.split('/')[1]?.split('+')[0] ?? 'bin'}`
  return { document: bytes, mimetype: media.mime, fileName, caption: part.caption }
}

/** Null when the network has taken it. */
async function say(
  socket: WASocket,
  chat: string,
  content: AnyMessageContent,
  messageId: string,
): Promise<Sent | null> {
  const acknowledged = socket.waitForMessage(messageId, ackMs).catch(() => undefined)
  try {
    await socket.sendMessage(chat, content, { messageId })
  } catch (error) {
    const why = error instanceof Error ? error.name : 'unknown error'
    return { outcome: 'later', afterSeconds: 5, everyone: false, why }
  }
  // Only a type of the answer is missing in the library's.
  const ack = (await acknowledged) as BinaryNode | undefined
  if (ack === undefined) return broken
  const code = ack.attrs.error
  if (code === undefined) return null
  const why = `refused with ${code}`
  // Restricted: asking again at once makes it worse.
  return code === '463'
    ? { outcome: 'later', afterSeconds: 900, everyone: false, why }
    : { outcome: 'never', why }
}

/** For a phone that could not read a message: what it said, from the outbox. */
async function messageFor(
  { shown, powers }: Pick<SpeakingOptions, 'shown' | 'powers'>,
  id: string,
): Promise<proto.IMessage | undefined> {
  const found = await shown.byId(id)
  const last = found === null ? undefined : outbound(found.reply, powers).at(-1)
  return last?.type === 'text' ? { conversation: last.text } : undefined
}
