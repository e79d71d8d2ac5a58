import { until } from '../until.ts'
import type { Scenario } from '../scenario.ts'

export const twoBots: Scenario[] = [
  {
    name: 'a new version beside the old one',
    promise: 'while two processes overlap nothing is said twice, and the old one ends in order',
    house: () => ({ people: 8 }),
    async play(house) {
      const old = await house.spawn()
      // Long enough for the new one to find what the old one has in hand.
      house.simulator.telegram.switches.slowMs = 1_500
      house.everybodyActs()
      const next = await house.spawn()
      house.simulator.telegram.switches.slowMs = 100
      await old.stop()
      await house.quiet()
      await house.isNormal()
      await house.weigh(next)
      await next.stop()
      return 1
    },
  },
  {
    name: 'two processes at once, and one of them is killed',
    promise: 'what the dead one had in hand is found by the other without a restart',
    house: () => ({ people: 8 }),
    async play(house) {
      const { db, simulator } = house
      const first = await house.spawn()
      // Its first calls are taken, and it does not hear of it.
      let isDeaf = false
      simulator.telegram.onCall(({ method }) => {
        if (method !== 'sendMessage' || isDeaf) return
        isDeaf = true
        simulator.telegram.switches.slowMs = 60_000
      })
      house.everybodyActs()
      await until(async () => (await db.outbox.count({ where: { status: 'sending' } })) > 0)
      await until(() => isDeaf)
      simulator.telegram.switches.slowMs = 0
      const second = await house.spawn()
      await first.kill()
      await house.noteInHand()
      await house.quiet()
      await house.isNormal()
      await second.stop()
      return 1
    },
  },
]
