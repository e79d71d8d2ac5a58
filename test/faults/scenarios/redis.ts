import { freePort } from '../../../prisma/postmaster.ts'
import type { Scenario } from '../scenario.ts'

/** That an emptied queue fills itself again is seen in test/workers/jobs.test.ts. */
export const redis: Scenario[] = [
  {
    name: 'Redis is not there at the start',
    promise: 'people are answered although the reminders have to wait',
    house: () => ({ people: 4 }),
    async play(house) {
      const port = await freePort()
      const running = await house.program('start', { REDIS_URL: `redis://127.0.0.1:${port}` })
      house.everybodyActs()
      await house.quiet()
      await house.isNormal()
      await house.quiet()
      await running.kill()
      return 1
    },
  },
]
