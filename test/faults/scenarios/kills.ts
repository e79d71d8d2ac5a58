import { failpoints, type Failpoint } from '../../../core/config-failpoint.ts'
import type { House } from '../house.ts'
import type { Scenario } from '../scenario.ts'

const ofMessages = failpoints.filter((name) => !name.startsWith('job-') && name !== 'stored')

/** One process after the other dies at a step; the last one lives. */
async function dieAt(house: House, steps: { name: Failpoint; nth: number }[]): Promise<number> {
  let deaths = 0
  for (const { name, nth } of steps) {
    const bot = await house.spawn({ FAIL_AT: `${name}:${nth}` })
    const died = await Promise.race([bot.gone.then(() => true), house.quiet().then(() => false, () => false)]) // prettier-ignore
    if (!died) {
      await bot.stop()
      break
    }
    deaths++
    await house.noteInHand()
  }
  const last = await house.spawn()
  await house.quiet()
  await house.isNormal()
  await house.weigh(last)
  await last.stop()
  return deaths
}

const atStep = (name: Failpoint): Scenario => ({
  name: `killed at "${name}"`,
  promise: 'a death at this step loses nothing and does nothing twice',
  house: () => ({ people: 6 }),
  async play(house, { kills }) {
    house.everybodyActs()
    const times = Math.max(1, Math.ceil(kills / (3 * ofMessages.length)))
    const deaths = await dieAt(
      house,
      Array.from({ length: times }, (_, i) => ({ name, nth: 1 + (i % 3) })),
    )
    if (deaths === 0) throw new Error(`nobody came to ${name}`)
    return deaths
  },
})

export const kills: Scenario[] = [
  ...ofMessages.map(atStep),
  {
    name: 'killed again and again',
    promise: 'kills at any moment lose nothing and do nothing twice',
    house: ({ kills }) => ({ people: Math.max(8, kills * 2) }),
    async play(house, { kills }) {
      const { people } = house
      for (let n = 0; n < kills; n++) {
        const bot = await house.spawn()
        house.everybodyActs(people.filter((_, i) => i % kills === n))
        // Another moment each time: from before the first batch to after the last answer.
        await new Promise((resolve) => setTimeout(resolve, (n * 37) % 150))
        await bot.kill()
        await house.noteInHand()
      }
      const last = await house.spawn()
      await house.quiet(120)
      await house.isNormal()
      await house.weigh(last)
      await last.stop()
      return kills
    },
  },
]
