import { inbound } from '../../../bot/channels/telegram/inbound.ts'
import { createReceiver } from '../../../bot/receive.ts'
import type { Inbound } from '../../../core/messages.ts'
import type { House } from '../house.ts'
import type { Scenario } from '../scenario.ts'
import { people } from './network.ts'

/** What Telegram would hand out now. */
function waiting({ simulator }: House): Inbound[] {
  const { world, pending } = simulator.telegram
  const account = String(world.bot.id)
  return world.updates.first(pending()).flatMap((update) => {
    const read = inbound(update, account, simulator.clock.now())
    return read === null ? [] : [read]
  })
}

function receiver({ app: db, simulator }: House) {
  const log = { warn: () => undefined, error: () => undefined }
  const secret = Buffer.alloc(32, 7)
  return createReceiver({ db, secret, now: simulator.clock.now, log, committed: () => undefined })
}

async function finish(house: House): Promise<void> {
  const bot = await house.open()
  try {
    await house.quiet(120)
    await house.isNormal()
  } finally {
    await bot.stop()
  }
}

export const updates: Scenario[] = [
  {
    name: 'every update is delivered five times, at once, late and to two processes',
    promise: 'the second delivery of an update changes nothing and says nothing',
    house: people,
    async play(house) {
      house.everybodyActs()
      const all = waiting(house)
      const [one, other] = [receiver(house), receiver(house)]
      const deliveries = all.flatMap((each) => [one.receive(each), other.receive(each), one.receive(each)])
      await Promise.all(deliveries)
      await Promise.all(all.map((each) => other.receive(each)))
      // The bot asks Telegram, who was never told, and gets them all once more.
      await finish(house)
      return all.length * 4
    },
  },
  {
    name: 'double and late taps',
    promise: 'a button that was pressed is pressed once',
    house: people,
    async play(house) {
      house.everybodyActs()
      for (const person of house.people) {
        house.submitAgain(person)
        house.approveAgain(person)
      }
      const bot = await house.open()
      await house.quiet()
      for (const person of house.people) house.approveAgain(person)
      await house.quiet()
      await bot.stop()
      await finish(house)
      return house.people.length * 3
    },
  },
  {
    name: 'a backlog after an outage, its taps expired',
    promise: 'everything is done, although nobody can be shown that their tap arrived',
    house: ({ backlog }) => ({ people: Math.ceil(backlog / 2) }),
    async play(house, { backlog }) {
      house.everybodyActs()
      const { clock } = house.simulator
      clock.set(new Date(clock.now().getTime() + 600_000))
      await finish(house)
      return backlog
    },
  },
  {
    name: 'a message that cannot be handled',
    promise: 'it is parked by name, its author is told, and nobody waits behind it',
    house: people,
    async play(house) {
      const [first, ...others] = house.people
      if (first === undefined) return 0
      await house.db.conversation.update({
        where: { employeeId: first.employeeId },
        data: { state: { open: 5 } },
      })
      house.ask(first.user)
      house.everybodyActs(others)
      const bot = await house.open()
      await house.quiet()
      await bot.stop()
      const parked = await house.db.inbox.count({ where: { status: 'failed', reason: { not: null } } })
      if (parked !== 1) throw new Error(`${parked} messages are parked`)
      return 1
    },
  },
  {
    name: 'the clock goes forward, back, and over the end of a month',
    promise: 'what is due is said, whatever the clock says next',
    house: people,
    async play(house) {
      const { clock } = house.simulator
      const hour = 3_600_000
      const begun = clock.now().getTime()
      const monthEnd = Date.UTC(2027, 0, 31, 15, 59, 59, 500)
      const times = [begun + 26 * hour, begun - 3 * hour, monthEnd, begun]
      const bot = await house.open()
      try {
        for (const [n, at] of times.entries()) {
          house.everybodyActs(house.people.filter((_, i) => i % times.length === n))
          clock.set(new Date(at))
          await house.quiet()
        }
        await house.isNormal()
      } finally {
        await bot.stop()
      }
      return times.length
    },
  },
]
