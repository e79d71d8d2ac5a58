import { failpoints, type Failpoint } from '../../../core/config-failpoint.ts'
import type { House } from '../house.ts'
import type { Running } from '../process.ts'
import type { Scale, Scenario } from '../scenario.ts'

const ofMessages = failpoints.filter((name) => !name.startsWith('job-') && name !== 'stored')

/** In one house at most: what the people of one house leave behind is read whole. */
const killsAHouse = 25

/** The kills of `scale`, in houses. */
const inHouses = (kills: number, scale: Scale): Scale[] =>
  Array.from({ length: Math.ceil(kills / killsAHouse) }, (_, i) => ({
    ...scale,
    kills: Math.min(killsAHouse, kills - i * killsAHouse),
  }))

const peopleAKill = 3

/** Those who act around one kill: nobody acted before. */
const around = ({ people }: House, n: number) => people.slice(n * peopleAKill, (n + 1) * peopleAKill)

/** People act one after the other until it dies; whether it did. */
async function diesWhilePeopleAct(house: House, bot: Running, n: number): Promise<boolean> {
  for (const person of around(house, n)) {
    house.everybodyActs([person])
    const died = await Promise.race([bot.gone.then(() => true), house.quiet().then(() => false, () => false)]) // prettier-ignore
    if (died) return true
  }
  return false
}

/** All that was begun is ended by a process that lives. */
async function finish(house: House): Promise<void> {
  const last = await house.spawn()
  await house.quiet(120)
  await house.isNormal()
  await house.weigh(last)
  await last.stop()
}

const house = ({ kills }: Scale) => ({ people: kills * peopleAKill })

const atStep = (name: Failpoint): Scenario => ({
  name: `killed at "${name}"`,
  promise: 'a death at this step loses nothing and does nothing twice',
  house,
  rounds: (scale) => inHouses(Math.ceil(scale.kills / (3 * ofMessages.length)), scale),
  async play(house, { kills }) {
    let deaths = 0
    for (let n = 0; n < kills; n++) {
      const bot = await house.spawn({ FAIL_AT: `${name}:${1 + (n % 3)}` })
      // Several may pass a step at once, so that it does not come to the third time.
      if (await diesWhilePeopleAct(house, bot, n)) deaths++
      else await bot.stop()
      await house.noteInHand()
    }
    if (deaths === 0) throw new Error(`nobody came to ${name}`)
    await finish(house)
    return deaths
  },
})

export const kills: Scenario[] = [
  ...ofMessages.map(atStep),
  {
    name: 'killed again and again',
    promise: 'kills at any moment lose nothing and do nothing twice',
    house,
    rounds: (scale) => inHouses(scale.kills, scale),
    async play(house, { kills }) {
      for (let n = 0; n < kills; n++) {
        const bot = await house.spawn()
        house.everybodyActs(around(house, n))
        // Another moment each time: from before the first batch to after the last answer.
        await new Promise((resolve) => setTimeout(resolve, Math.random() * 150))
        await bot.kill()
        await house.noteInHand()
      }
      await finish(house)
      return kills
    },
  },
]
