import { extractMessageContent } from '@whiskeysockets/baileys'
import type { WAMessage } from '@whiskeysockets/baileys'

/** A message as the person sees it on the phone. */
export interface PhoneMessage {
  id: string
  fromBot: boolean
  /** Seconds since 1970, by the clock of the server. */
  at: number
  text?: string
  /** The message it answers. */
  quoted?: string
  image?: PhoneFile
  document?: PhoneFile
  poll?: { question: string; options: string[]; chosen: string[] }
  isEdited: boolean
  /** Emoji of the other side and of one's own. */
  reactions: { fromBot: boolean; emoji: string }[]
  /** The bot's phone has it; a message of one's own only. */
  isDelivered: boolean
  /** The same as the library gave it: needed to quote it, to vote and to fetch its file. */
  readonly raw: WAMessage
}

export interface PhoneFile {
  mimetype: string
  fileName?: string
  size: number
}

/** What is to be seen of a message; undefined when it is none, as a reaction or an edit. */
export function phoneMessage(raw: WAMessage): PhoneMessage | undefined {
  const content = extractMessageContent(raw.message)
  const id = raw.key.id
  if (!content || !id) return undefined
  const { imageMessage, documentMessage, extendedTextMessage } = content
  const poll = content.pollCreationMessage ?? content.pollCreationMessageV3
  const text =
    content.conversation ?? extendedTextMessage?.text ?? imageMessage?.caption ?? documentMessage?.caption
  const answered = (extendedTextMessage ?? imageMessage ?? documentMessage)?.contextInfo?.stanzaId
  if (!text && !imageMessage && !documentMessage && !poll) return undefined
  return {
    id,
    fromBot: !raw.key.fromMe,
    at: Number(raw.messageTimestamp),
    ...(text && { text }),
    ...(answered && { quoted: answered }),
    ...(imageMessage && { image: fileOf(imageMessage) }),
    ...(documentMessage && { document: fileOf(documentMessage) }),
    ...(poll && {
      poll: {
        question: poll.name ?? '',
        options: (poll.options ?? []).map(({ optionName }) => optionName ?? ''),
        chosen: [],
      },
    }),
    isEdited: false,
    reactions: [],
    isDelivered: false,
    raw,
  }
}

function fileOf(file: {
  mimetype?: string | null
  fileName?: string | null
  fileLength?: number | { toNumber(): number } | null
}): PhoneFile {
  const size = typeof file.fileLength === 'number' ? file.fileLength : (file.fileLength?.toNumber() ?? 0)
  return {
    mimetype: file.mimetype ?? 'application/octet-stream',
    ...(file.fileName && { fileName: file.fileName }),
    size,
  }
}
