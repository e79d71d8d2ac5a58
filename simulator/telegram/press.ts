import { toApi } from './chat.ts'
import type { SimChat } from './chat.ts'
import type { Profile, SimButton, SimMessage } from './shapes.ts'
import type { World } from './world.ts'

/** Which button: one the message has now, found by data or label, or raw data nobody checks. */
type Pressed = { messageId: number; button: string } | { messageId: number; data: string }

export function press(world: World, chat: SimChat, from: Profile, pressed: Pressed): string {
  const message = chat.byId.get(pressed.messageId)
  const data = 'data' in pressed ? pressed.data : dataOf(message, pressed.button)
  const id = world.callbacks.open(from.id)
  world.updates.push('callback_query', {
    id,
    from,
    // A message that was deleted is only named.
    message: message ? toApi(chat, message) : { chat: chat.about, message_id: pressed.messageId, date: 0 },
    chat_instance: String(-4_000_000_000_000_000 - Math.abs(chat.about.id)),
    data,
  })
  return id
}

function dataOf(message: SimMessage | undefined, wanted: string): string {
  if (!message) throw new Error('The message is not in the chat (any more)')
  const buttons = message.buttons.flat()
  const button = findButton(buttons, wanted)
  if (button?.callback_data !== undefined) return button.callback_data
  const offered = buttons.map(({ text }) => `"${text}"`).join(', ') || 'none'
  throw new Error(button ? `"${wanted}" is a link` : `No button "${wanted}"; there are: ${offered}`)
}

function findButton(buttons: SimButton[], wanted: string): SimButton | undefined {
  return (
    buttons.find(({ callback_data }) => callback_data === wanted) ??
    buttons.find(({ text }) => text === wanted) ??
    buttons.find(({ text }) => text.toLowerCase().includes(wanted.toLowerCase()))
  )
}
