import type { PhoneFile, PhoneMessage } from '../whatsapp/phone-message.ts'
import type { SimWhatsAppUser } from '../whatsapp/user.ts'

/** A phone's chat as the page draws it: files as addresses instead of bytes. */
export function whatsappView(key: string, { messages, sees }: SimWhatsAppUser) {
  return { typing: sees.typing, messages: messages.slice(-200).map((message) => viewOf(key, message)) }
}

function viewOf(key: string, message: PhoneMessage) {
  const { id, fromBot, at, text, quoted, image, document, poll, isEdited, isDelivered, reactions } = message
  const url = `/sim/whatsapp/${encodeURIComponent(key)}/files/${encodeURIComponent(id)}`
  return {
    id,
    own: !fromBot,
    date: at,
    text,
    reply_to: quoted,
    poll,
    isEdited,
    isDelivered,
    reactions: reactions.map(({ emoji }) => emoji),
    ...(image && { photo: { url } }),
    ...(document && { document: { url, name: nameOf(document), size: document.size } }),
  }
}

export const nameOf = ({ fileName }: PhoneFile): string => fileName ?? 'dokumen'
