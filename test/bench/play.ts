import { createSimulator } from '../../simulator/index.ts'
import { allowance } from '../../simulator/telegram/pace.ts'
import { playBacklog } from './play-backlog.ts'
import { createCrowd } from './crowd.ts'
import { dialogue } from './dialogue.ts'
import { playApproved } from './play-approved.ts'
import { watchNotices } from './play-notices.ts'
import { partSettings, serve } from './part.ts'
import { steadily } from './steady.ts'

export interface TelegramSettings {
  /** Another bot than the usual one, with an account of its own. */
  botId?: number
  /** Telegram's limits per chat, and so many messages a second from the bot; without it, no limits. */
  perSecond?: number
}

export interface Rate {
  updates: number
  seconds: number
}

export interface Answered {
  first: number
  last: number
}

/** Telegram and everybody in it, in a process of its own. What it can be asked are the keys of its answers. */
export async function playTelegram(): Promise<void> {
  const { botId, perSecond } = partSettings<TelegramSettings>()
  const simulator = createSimulator({ limits: perSecond !== undefined, keepMessages: 30 })
  const { telegram } = simulator
  const { world } = telegram
  if (botId !== undefined) world.bot.id = botId
  if (perSecond !== undefined) world.allowance = allowance(perSecond, perSecond)
  const { url } = await simulator.listen(0)
  const crowd = createCrowd(telegram)

  await serve(
    { url, token: telegram.token, account: String(world.bot.id) },
    {
      /** What the bot before this one left unconfirmed is not for the next. */
      clear: () => world.updates.confirm(Infinity),
      echo: ({ first, people, each }: { first: number; people: number; each: number }) =>
        timed(people * each, () =>
          eachOf(crowd.people(first, people), async (user) => {
            for (let n = 0; n < each; n++) {
              const say = `Memverifikasi berkas pindah datang nomor ${n}.`
              await crowd.take(user, { act: { say }, expect: new RegExp(`nomor ${n}\\.`) })
            }
          }),
        ),
      /** Everybody writes their report as fast as the bot answers; over when the last card is with its approver. */
      reports({ first, people, approvers }: { first: number; people: number; approvers: number[] }) {
        for (const id of approvers) crowd.people(id, 1)
        const cards = crowd.countCards(approvers)
        return timed(people * dialogue.length, async () => {
          await eachOf(crowd.people(first, people), (user) => crowd.talk(user))
          await cards.reached(people)
        })
      },
      /** Everybody begins a report and leaves it open. */
      drafts: ({ first, people, steps }: { first: number; people: number; steps: number }) =>
        timed(people * steps, () => eachOf(crowd.people(first, people), (user) => crowd.talk(user, steps))),
      /** Everybody writes at once. Tells after how many seconds the first and the last was answered. */
      async say({ first, people }: { first: number; people: number }): Promise<Answered> {
        const users = crowd.people(first, people)
        const begun = performance.now()
        const since = () => (performance.now() - begun) / 1000
        const answers = users.map((user) => crowd.hear(user, /./).then(since))
        for (const user of users) user.text('lapor')
        return { first: await Promise.race(answers), last: Math.max(...(await Promise.all(answers))) }
      },
      steady: steadily(telegram, crowd),
      ...playBacklog(telegram, crowd),
      ...playApproved(telegram, crowd),
      ...watchNotices(telegram, crowd),
    },
  )
  await simulator.close()
}

async function eachOf<T>(all: T[], act: (one: T) => Promise<void>): Promise<void> {
  await Promise.all(all.map(act))
}

async function timed(updates: number, work: () => Promise<void>): Promise<Rate> {
  const begun = performance.now()
  await work()
  return { updates, seconds: (performance.now() - begun) / 1000 }
}
