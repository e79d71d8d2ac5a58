import type { House } from '../house.ts'
import type { Scenario } from '../scenario.ts'

export const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))

/** The bot runs, everybody acts, something is done to the links meanwhile, and in the end all is as ever. */
export function meanwhile(trouble: (house: House, seconds: number) => Promise<void>): Scenario['play'] {
  return async (house, { seconds }) => {
    const bot = await house.open()
    try {
      house.everybodyActs()
      await trouble(house, seconds)
      house.people.forEach((person) => house.submitAgain(person))
      await house.quiet(60 + seconds)
      await house.isNormal()
    } finally {
      await bot.stop()
    }
    return 1
  }
}

export const people = () => ({ people: 12 })

/** Everything that can happen to a link, to each of the two. */
const cuts = (['telegram', 'database'] as const).flatMap((name): Scenario[] => [
  {
    name: `the link to the ${name} is cut again and again`,
    promise: 'what was under way is done once',
    house: people,
    play: meanwhile(async ({ links, simulator }) => {
      for (let n = 0; n < 8; n++) {
        await pause(40)
        links[name].cut()
      }
      // What Telegram took before a cut may have to be said again.
      simulator.telegram.switches.slowMs = 0
    }),
  },
  {
    name: `the link to the ${name} is down`,
    promise: 'what people said meanwhile is done when it is back',
    house: people,
    play: meanwhile(async ({ links }, seconds) => {
      links[name].mode = 'refuse'
      await pause(seconds * 1000)
      links[name].mode = 'pass'
    }),
  },
  {
    name: `the link to the ${name} hangs`,
    promise: 'nobody is told that anything failed, and nothing did',
    house: people,
    play: meanwhile(async ({ links }, seconds) => {
      links[name].mode = 'hold'
      await pause(seconds * 1000)
      links[name].mode = 'pass'
    }),
  },
])

export const network: Scenario[] = [
  ...cuts,
  {
    name: 'a slow and distant network',
    promise: 'late is not lost',
    house: people,
    play: meanwhile(async ({ links }, seconds) => {
      Object.assign(links.telegram, { latencyMs: 80, bytesPerSecond: 50_000 })
      Object.assign(links.database, { latencyMs: 5, bytesPerSecond: 400_000 })
      await pause(seconds * 1000)
      Object.assign(links.telegram, { latencyMs: 0, bytesPerSecond: null })
      Object.assign(links.database, { latencyMs: 0, bytesPerSecond: null })
    }),
  },
  {
    name: 'Telegram closes its half of every connection',
    promise: 'what was under way is done once',
    house: people,
    play: meanwhile(async ({ links }) => {
      for (let n = 0; n < 4; n++) {
        await pause(50)
        links.telegram.halfClose()
      }
    }),
  },
  {
    name: 'answers of Telegram are lost after it took the message',
    promise: 'only those messages are said once more',
    house: people,
    play: meanwhile(async (house) => {
      house.loseAnswers(5)
    }),
  },
]
