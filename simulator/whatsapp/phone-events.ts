import { areJidsSameUser, extractMessageContent, proto } from '@whiskeysockets/baileys'
import type { WAMessage, WASocket } from '@whiskeysockets/baileys'
import { phoneMessage } from './phone-message.ts'
import type { PhoneMessage } from './phone-message.ts'

export interface Screen {
  messages: PhoneMessage[]
  sees: { typing: boolean }
  changed(): void
}

/** Shows on the phone's screen what its socket tells. */
export function listen({ ev, user }: WASocket, { messages, sees, changed }: Screen): void {
  const find = (id: string | null | undefined) => messages.find((message) => message.id === id)
  ev.on('messages.upsert', (heard) => {
    for (const raw of heard.messages) {
      const shown = phoneMessage(raw)
      if (shown && !find(shown.id)) messages.push(shown)
      if (shown?.fromBot) sees.typing = false
    }
    changed()
  })
  ev.on('messages.update', (updates) => {
    for (const { key, update } of updates) {
      const message = find(key.id)
      if (!message) continue
      const words = editedWords(update)
      if (words !== undefined) Object.assign(message, { text: words, isEdited: true })
      if ((update.status ?? 0) >= proto.WebMessageInfo.Status.DELIVERY_ACK) message.isDelivered = true
    }
    changed()
  })
  ev.on('messages.reaction', (reactions) => {
    for (const { key, reaction } of reactions) {
      const message = find(key.id)
      if (!message || reaction.key?.fromMe) continue
      message.reactions = message.reactions.filter(({ fromBot }) => !fromBot)
      if (reaction.text) message.reactions.push({ fromBot: true, emoji: reaction.text })
    }
    changed()
  })
  ev.on('presence.update', ({ presences }) => {
    for (const [jid, { lastKnownPresence }] of Object.entries(presences)) {
      if (!areJidsSameUser(jid, user?.id)) sees.typing = lastKnownPresence === 'composing'
    }
    changed()
  })
}

function editedWords({ message }: Partial<WAMessage>): string | undefined {
  const inside = extractMessageContent(message?.editedMessage?.message)
  return (
    inside?.conversation ??
    inside?.extendedTextMessage?.text ??
    inside?.imageMessage?.caption ??
    inside?.documentMessage?.caption ??
    undefined
  )
}
