import type { TelegramServer } from '../../simulator/telegram/index.ts'
import type { Crowd } from './crowd.ts'
import { dialogue, type Step } from './dialogue.ts'

export interface SteadyRequest {
  first: number
  people: number
  perSecond: number
  seconds: number
}

export interface Steady {
  /** From when a person was to write until their chat shows the answer. */
  repliesMs: number[]
  /** The same from a tap until its button stops to spin. */
  tapsMs: number[]
}

/** So many, that nobody is asked to act before their last answer came. */
export function peopleFor(perSecond: number, seconds: number): number {
  return Math.ceil((perSecond * seconds) / dialogue.length + perSecond)
}

/** Somebody acts at each beat, whether or not the bot keeps up. */
export function steadily(telegram: TelegramServer, crowd: Crowd) {
  const spinning = new Map<string, number>()
  let tapsMs: number[] = []
  let isListening = false
  const listen = () => {
    if (isListening) return
    isListening = true
    telegram.onCall(({ method, params }) => {
      if (method !== 'answerCallbackQuery') return
      const since = spinning.get(String(params.callback_query_id))
      spinning.delete(String(params.callback_query_id))
      if (since !== undefined) tapsMs.push(performance.now() - since)
    })
  }

  return async ({ first, people, perSecond, seconds }: SteadyRequest): Promise<Steady> => {
    listen()
    tapsMs = []
    const repliesMs: number[] = []
    const free = crowd.people(first, people).map((user) => ({ user, at: 0 }))
    const begun = performance.now()
    const acts: Promise<void>[] = []
    for (let n = 0; n < perSecond * seconds; n++) {
      const due = begun + (n * 1000) / perSecond
      await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())))
      const next = free.shift()
      if (next === undefined) throw new Error('Everybody waits for the bot')
      const step = dialogue[next.at] as Step
      // From when they were to act: a late timer here is a wait there.
      acts.push(
        crowd
          .take(next.user, step, (id) => void spinning.set(id, due))
          .then(() => {
            if ('say' in step.act) repliesMs.push(performance.now() - due)
            if (++next.at < dialogue.length) free.push(next)
          }),
      )
    }
    await Promise.all(acts)
    return { repliesMs, tapsMs }
  }
}
