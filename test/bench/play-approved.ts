import type { TelegramServer } from '../../simulator/telegram/index.ts'
import type { ChatEvent } from '../../simulator/telegram/world.ts'
import type { Crowd } from './crowd.ts'
import { dialogue } from './dialogue.ts'

interface Request {
  first: number
  people: number
  approvers: number[]
}

/** Reports from their first word to the decision: each approver approves a card as it arrives. */
export function playApproved({ user: userOf, world }: TelegramServer, crowd: Crowd) {
  return {
    async approved({ first, people, approvers }: Request): Promise<{ updates: number; seconds: number }> {
      for (const id of approvers) crowd.people(id, 1)
      const chats = new Set(approvers)
      const approve = (event: ChatEvent) => {
        if (event.type !== 'message' || !event.message.from_bot || !chats.has(event.chat)) return
        const { message_id, buttons } = event.message
        const label = buttons.flat().find(({ text }) => text.includes('Setujui'))?.text
        // Not inside the bot's own call, which has not been answered yet.
        if (label !== undefined) setImmediate(() => userOf(event.chat).tap(message_id, label))
      }
      world.watchers.add(approve)
      const begun = performance.now()
      const talk = async (user: ReturnType<typeof userOf>) => {
        await crowd.talk(user, dialogue.length - 1)
        const told = crowd.hear(user, /[Dd]isetujui/, patienceMs)
        user.tap(buttonOf(user), 'Kirim')
        await told
      }
      await Promise.all(crowd.people(first, people).map(talk))
      world.watchers.delete(approve)
      return { updates: people * (dialogue.length + 1), seconds: (performance.now() - begun) / 1000 }
    },
  }
}

const patienceMs = 120_000

function buttonOf({ messages }: ReturnType<TelegramServer['user']>): number {
  const asks = messages.findLast(
    ({ from_bot, buttons }) => from_bot && buttons.flat().some(({ text }) => text.includes('Kirim')),
  )
  return asks?.message_id ?? 0
}
