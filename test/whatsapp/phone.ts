import type { PhoneMessage } from '../../simulator/whatsapp/phone-message.ts'
import type { SimWhatsAppUser } from '../../simulator/whatsapp/user.ts'
import { mark } from '../canary/capture.ts'
import { settled, until } from '../waiting.ts'

/** A person's WhatsApp in a talk. */
export interface WhatsAppPhone {
  user: SimWhatsAppUser
  /** The newest thing the bot said. */
  text(): string
  /** Does something and waits until the bot has said or changed something. */
  hears(act: () => Promise<unknown>): Promise<string>
  say(text: string, options?: { quote?: string }): Promise<string>
  /** All that the chat shows of the bot, as it stands now. */
  all(): string[]
  /** The newest message of the bot that says this. */
  message(words: string): PhoneMessage
}

export function whatsappPhoneOf(user: SimWhatsAppUser): WhatsAppPhone {
  const fromBot = () => user.messages.filter(({ fromBot }) => fromBot)
  const all = () => fromBot().flatMap(({ text }) => (text === undefined ? [] : [text]))
  const shot = () => JSON.stringify(all())
  const text = () => all().at(-1) ?? ''
  const hears = async (act: () => Promise<unknown>) => {
    const before = shot()
    await act()
    await until(() => shot() !== before)
    await settled(shot)
    return text()
  }
  return {
    user,
    text,
    hears,
    all,
    say: (words, options) => {
      mark(words)
      return hears(() => user.text(words, options))
    },
    message(words) {
      const found = fromBot().findLast((message) => message.text?.includes(words))
      if (found === undefined) throw new Error(`nothing says ${words}: ${text()}`)
      return found
    },
  }
}
