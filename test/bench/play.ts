import { createSimulator } from '../../simulator/index.ts'
import type { SimUser } from '../../simulator/telegram/user.ts'
import type { ChatEvent } from '../../simulator/telegram/world.ts'
import { answer, untilStopped } from './part.ts'

/** What main asks of the part that plays Telegram and everybody in it. */
export type Request =
  | { type: 'echo'; first: number; people: number; each: number }
  | { type: 'reports'; first: number; people: number; approvers: number[] }
  | { type: 'steady'; first: number; people: number; perSecond: number; seconds: number }

export interface Rate {
  updates: number
  seconds: number
}

export interface Steady {
  repliesMs: number[]
  tapsMs: number[]
}

/** What a person does, and how the bot's answer to it is recognised. */
interface Step {
  act: { say: string } | { tap: string }
  expect: RegExp
}

const dialogue: Step[] = [
  { act: { say: 'lapor' }, expect: /Laporan hari apa/ },
  { act: { tap: 'Hari ini' }, expect: /Apa yang dikerjakan/ },
  { act: { say: 'Memverifikasi berkas pindah datang warga' }, expect: /hasil kerja \(RHK\) yang mana/ },
  { act: { tap: 'Pelayanan 2' }, expect: /Dari jam berapa/ },
  { act: { say: '08.00-10.30' }, expect: /Berapa banyak/ },
  { act: { say: '12 berkas' }, expect: /Ada bukti/ },
  { act: { tap: 'Tanpa bukti' }, expect: /"[^"]*Kirim"/ },
  { act: { tap: 'Kirim' }, expect: /terkirim/ },
]

/** More than any wait that is not a failure. */
const patienceMs = 20_000

export async function playTelegram(): Promise<void> {
  const simulator = createSimulator({ limits: false, keepMessages: 30 })
  const { telegram } = simulator
  const { url } = await simulator.listen(0)
  const waiting = new Map<number, (event: ChatEvent) => void>()
  telegram.world.watchers.add((event) => {
    if ('chat' in event) waiting.get(event.chat)?.(event)
  })

  /** Resolves when the chat shows the bot's answer. */
  function hear(user: SimUser, expect: RegExp): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error(`No ${expect} in chat ${user.id}, but: ${user.last()?.text}`))
      }, patienceMs)
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

  async function echo({ first, people, each }: Request & { type: 'echo' }): Promise<Rate> {
    return timed(people * each, async () => {
      await Promise.all(
        crowd(first, people).map(async (user) => {
          for (let n = 0; n < each; n++) {
            const say = `Memverifikasi berkas pindah datang nomor ${n}.`
            await take(user, { act: { say }, expect: new RegExp(`nomor ${n}\\.`) })
          }
        }),
      )
    })
  }

  /** Everybody writes their report as fast as the bot answers; over when the last card is with its approver. */
  async function reports(request: Request & { type: 'reports' }): Promise<Rate> {
    const { first, people, approvers } = request
    for (const id of approvers) telegram.user(id).start()
    const cards = countCards(new Set(approvers))
    return timed(people * dialogue.length, async () => {
      await Promise.all(
        crowd(first, people).map(async (user) => {
          for (const step of dialogue) await take(user, step)
        }),
      )
      await cards.reached(people)
    })
  }

  function countCards(approvers: Set<number>) {
    let count = 0
    const watch = (event: ChatEvent) => {
      const isCard = event.type === 'message' && event.message.from_bot && approvers.has(event.chat)
      if (isCard && /Setujui/.test(JSON.stringify(event.message.buttons))) count++
    }
    telegram.world.watchers.add(watch)
    return {
      async reached(wanted: number) {
        const end = Date.now() + patienceMs
        while (count < wanted) {
          if (Date.now() > end) throw new Error(`${count} cards of ${wanted}`)
          await new Promise((resolve) => setTimeout(resolve, 5))
        }
        telegram.world.watchers.delete(watch)
      },
    }
  }

  /** Somebody acts at each beat, whether or not the bot keeps up. */
  async function steady(request: Request & { type: 'steady' }): Promise<Steady> {
    const { first, people, perSecond, seconds } = request
    const spinning = new Map<string, number>()
    const repliesMs: number[] = []
    const tapsMs: number[] = []
    telegram.onCall(({ method, params }) => {
      const since =
        method === 'answerCallbackQuery' ? spinning.get(String(params.callback_query_id)) : undefined
      if (since !== undefined) tapsMs.push(performance.now() - since)
    })
    const free = crowd(first, people).map((user) => ({ user, at: 0 }))
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
        take(next.user, step, (id) => void spinning.set(id, due)).then(() => {
          if ('say' in step.act) repliesMs.push(performance.now() - due)
          if (++next.at < dialogue.length) free.push(next)
        }),
      )
    }
    await Promise.all(acts)
    return { repliesMs, tapsMs }
  }

  const crowd = (first: number, count: number) =>
    Array.from({ length: count }, (_, n) => telegram.user(first + n))

  process.on('message', (request: Request | 'stop') => {
    if (request === 'stop') return
    const done = { echo, reports, steady }[request.type] as (request: Request) => Promise<unknown>
    done(request).then(answer, (error: unknown) => {
      console.error(error)
      process.exit(1)
    })
  })
  answer(JSON.stringify({ url, token: telegram.token, account: String(telegram.world.bot.id) }))
  await untilStopped()
  await simulator.close()
}

/** Taps the newest message that has the button. */
function tap(user: SimUser, label: string): string {
  const message = user.messages.findLast(
    ({ from_bot, buttons }) => from_bot && buttons.flat().some(({ text }) => text.includes(label)),
  )
  if (message === undefined) throw new Error(`No button ${label} in chat ${user.id}`)
  return user.tap(message.message_id, label)
}

async function timed(updates: number, work: () => Promise<void>): Promise<Rate> {
  const begun = performance.now()
  await work()
  return { updates, seconds: (performance.now() - begun) / 1000 }
}
