import { randomUUID } from 'node:crypto'
import type { House } from '../house.ts'
import type { Scenario } from '../scenario.ts'
import { hasFakeTime, systemClock } from '../system-clock.ts'
import { until } from '../until.ts'

const hoursOfDay = 24

/** Somebody asks for a file, which the workers make. */
async function fileIsMade({ db, people: [someone] }: House): Promise<void> {
  const { id: agencyId } = await db.agency.findFirstOrThrow()
  const id = randomUUID()
  const at = new Date()
  await db.documentJob.create({
    data: {
      id,
      agencyId,
      kind: 'csv',
      month: new Date('2026-11-01'),
      askedById: someone?.employeeId ?? null,
      createdAt: at,
      updatedAt: at,
    },
  })
  const isDone = async () => (await db.documentJob.count({ where: { id, status: 'done' } })) > 0
  await until(isDone, 60, 'for a file')
}

export const clock: Scenario[] = [
  {
    name: 'the system’s clock jumps a day forth and back',
    promise: 'people are answered and jobs are done, whatever the system says the time is',
    house: () => ({ people: 12 }),
    skipped: () => (hasFakeTime ? null : 'there is no libfaketime on this machine'),
    async play(house) {
      const system = systemClock(house.dataDir)
      const bot = await house.spawn(system.env)
      const workers = await house.workers(new Date(), system.env)
      const jumps = [hoursOfDay, 0, -hoursOfDay, 0]
      for (const [n, hours] of jumps.entries()) {
        // The clock jumps while what they did is under way.
        house.everybodyActs(house.people.filter((_, i) => i % jumps.length === n))
        await until(async () => (await house.db.inbox.count()) >= house.acts.length)
        system.set(hours)
        await house.quiet()
        await fileIsMade(house)
      }
      await house.quiet()
      await house.isNormal()
      await workers.stop()
      await bot.stop()
      return jumps.length
    },
  },
]
