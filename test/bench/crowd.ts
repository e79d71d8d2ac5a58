import type { TelegramServer } from '../../simulator/telegram/index.ts'
import type { SimUser } from '../../simulator/telegram/user.ts'
import type { ChatEvent } from '../../simulator/telegram/world.ts'
import { dialogue, type Step } from './dialogue.ts'

/** More than any wait that is not a failure. */
const patienceMs = 20_000

export interface Crowd {
  /** People whose chats are open, as if they had pressed Start long ago. */
  people(first: number, count: number): SimUser[]
  /** Acts, and resolves when the bot's answer is in the chat. `tapped` is told the tap's id. */
  take(user: SimUser, step: Step, tapped?: (id: string) => void): Promise<void>
  /** The first `steps` of the dialogue. */
  talk(user: SimUser, steps?: number): Promise<void>
  /** Resolves when the chat shows such an answer. */
  hear(user: SimUser, expect: RegExp, forMs?: number): Promise<void>
  /** Counts cards with a decision that arrive in these chats. */
  countCards(approvers: number[]): { reached(wanted: number): Promise<void> }
}

export function createCrowd({ user: userOf, world }: TelegramServer): Crowd {
  const waiting = new Map<number, (event: ChatEvent) => void>()
  world.watchers.add((event) => {
    if ('chat' in event) waiting.get(event.chat)?.(event)
  })

  function hear(user: SimUser, expect: RegExp, forMs = patienceMs): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        waiting.delete(user.id)
        reject(new Error(`No ${expect} in chat ${user.id}, but: ${user.last()?.text}`))
      }, forMs)
      waiting.set(user.id, (event) => {
        if (event.type !== 'message' && event.type !== 'edited') return
        const { from_bot, text = '', buttons } = event.message
        if (!from_bot || !expect.test(`${text} ${JSON.stringify(buttons.flat().map((b) => b.text))}`)) return
        clearTimeout(late)
        waiting.delete(user.id)
        resolve()
      })
    })
  }

  async function take(user: SimUser, { act, expect }: Step, tapped?: (id: string) => void): Promise<void> {
    const heard = hear(user, expect)
    if ('say' in act) user.text(act.say)
    else {
      const id = tap(user, act.tap)
      tapped?.(id)
    }
    await heard
  }

  function countCards(approvers: number[]) {
    const chats = new Set(approvers)
    let count = 0
    const watch = (event: ChatEvent) => {
      const isCard = event.type === 'message' && event.message.from_bot && chats.has(event.chat)
      if (isCard && /Setujui/.test(JSON.stringify(event.message.buttons))) count++
    }
    world.watchers.add(watch)
    return {
      async reached(wanted: number) {
        const end = Date.now() + patienceMs
        while (count < wanted) {
          if (Date.now() > end) throw new Error(`${count} cards of ${wanted}`)
          await new Promise((resolve) => setTimeout(resolve, 5))
        }
        world.watchers.delete(watch)
      },
    }
  }

  return {
    people: (first, count) =>
      Array.from({ length: count }, (_, n) => {
        const user = userOf(first + n)
        const chat = world.chats.get(user.id)
        if (chat !== undefined) chat.open = true
        return user
      }),
    take,
    async talk(user, steps = dialogue.length) {
      for (const step of dialogue.slice(0, steps)) await take(user, step)
    },
    hear,
    countCards,
  }
}

/** Taps the newest message that has the button. */
function tap(user: SimUser, label: string): string {
  const message = user.messages.findLast(
    ({ from_bot, buttons }) => from_bot && buttons.flat().some(({ text }) => text.includes(label)),
  )
  if (message === undefined) throw new Error(`No button ${label} in chat ${user.id}`)
  return user.tap(message.message_id, label)
}
