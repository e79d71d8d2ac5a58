import { insertOutbox } from '../../../prisma/store/outbox.ts'
import { remind } from '../../../workers/remind.ts'
import type { House } from '../house.ts'
import type { Scenario } from '../scenario.ts'
import { sendsIn } from '../collect.ts'
import { server } from '../server.ts'
import { pause } from './network.ts'

/** Tuesday, ten past four in Mataram: who has not reported is reminded. */
const afternoon = new Date('2026-11-24T08:10:00Z')

/** Something that waited in the outbox when the backup was made, and was said since. */
async function announce({ db, people, simulator }: House): Promise<void> {
  const account = String(simulator.telegram.world.bot.id)
  const rows = people.map(({ user, employeeId }) => ({
    dedupeKey: `notice:${employeeId}`,
    channel: 'telegram' as const,
    account,
    address: String(user.id),
    employeeId,
    kind: 'notice' as const,
    priority: 3 as const,
    payload: { text: [{ text: 'Pengumuman' }] },
    notBefore: simulator.clock.now(),
  }))
  await insertOutbox(db, rows, simulator.clock.now())
}

const said = ({ simulator }: House) =>
  sendsIn(simulator.telegram.calls).map(({ chat, text }) => `${chat} ${text}`)

export const restore: Scenario[] = [
  {
    name: 'the database is restored from a backup one hour old',
    promise: 'nothing that was said in that hour is said again, and new things are',
    house: async () => ({ people: 12, at: afternoon, database: await (await server()).database() }),
    async play(house) {
      const { simulator, people, db } = house
      const postgres = await server()
      const now = () => simulator.clock.now()
      await announce(house)
      await postgres.stop()
      await postgres.backUp()
      await postgres.start()
      const first = await house.open()
      house.everybodyActs(people.slice(0, 4))
      await house.quiet()
      const scheduled = await reminded(house, now)
      await house.quiet()
      await first.stop()
      const before = said(house)

      await postgres.stop()
      await postgres.restore()
      await postgres.start()
      simulator.clock.set(new Date(now().getTime() + 1_800_000))
      // The hour's acts are lost with the database: of what comes now nothing is.
      house.acts.length = 0
      simulator.telegram.calls.length = 0
      const second = await house.open()
      await pause(700)
      await reminded(house, now)
      await house.quiet()
      // Whose report is lost is rightly reminded of it, for the first time.
      const again = said(house)
        .slice(before.length)
        .filter((message) => before.includes(message))
      if (again.length > 0) throw new Error(`${again.length} messages were said again`)
      if (scheduled === 0) throw new Error('nobody was reminded in the first place')
      house.everybodyActs(people.slice(4))
      await house.quiet()
      await house.isNormal()
      await second.stop()
      // What was said before the restore has its rows from there, not from here.
      await db.outbox.deleteMany({ where: { reason: 'said before' } })
      return 1
    },
  },
]

async function reminded({ db }: House, now: () => Date): Promise<number> {
  const counts = await remind({ db, now })
  return Object.values(counts).reduce((sum, count) => sum + count, 0)
}
