import type { TelegramServer } from '../../simulator/telegram/index.ts'
import type { Crowd } from './crowd.ts'
import { sentence } from './dialogue.ts'

const patienceMs = 120_000

export interface Waited {
  /** Seconds from the bot's first poll until Telegram was told that the last update is safe. */
  handled: number
  /** Until everybody has both answers. */
  answered: number
}

/** People who write while no bot is there. */
export function playBacklog(telegram: TelegramServer, crowd: Crowd) {
  let answers: Promise<void>[] = []
  let polledAt: number | null = null
  let isListening = false

  return {
    /** Everybody says their report and sends it, although nobody answers. Tells how many updates wait. */
    pileUp({ first, people }: { first: number; people: number }): number {
      const users = crowd.people(first, people)
      answers = users.map((user) => crowd.hear(user, /terkirim/, patienceMs))
      for (const user of users) user.text(sentence)
      for (const user of users) user.text('kirim')
      polledAt = null
      if (!isListening)
        telegram.onCall(({ method }) => {
          if (method === 'getUpdates') polledAt ??= performance.now()
        })
      isListening = true
      return telegram.pending()
    },
    async pileGone(): Promise<Waited> {
      while (telegram.pending() > 0) await moment()
      const since = () => (performance.now() - (polledAt ?? NaN)) / 1000
      const handled = since()
      await Promise.all(answers)
      return { handled, answered: since() }
    },
  }
}

const moment = () => new Promise((resolve) => setTimeout(resolve, 2))
