import type { Reply } from '../../../core/messages.ts'
import { plain, type Rich } from '../../../core/rich.ts'
import { insertOutbox, type OutboxRow } from '../../../prisma/store/outbox.ts'
import type { House } from '../house.ts'
import type { Scenario } from '../scenario.ts'
import { until } from '../until.ts'
import { meanwhile, pause, people } from './network.ts'

/** 4,097 characters and more after escaping; people's words with marks, families of emoji and styles across the cut. */
const long: Rich = [
  { text: 'A&B <c> '.repeat(490), style: 'bold' },
  { text: '👨‍👩‍👧‍👦é'.repeat(60), style: 'italic' },
  { text: `${'x'.repeat(4_097)} akhir` },
]

function notices({ people, simulator }: House, reply: Reply): OutboxRow[] {
  return people.map(({ user, employeeId }) => ({
    dedupeKey: `notice:${employeeId}`,
    channel: 'telegram',
    account: String(simulator.telegram.world.bot.id),
    address: String(user.id),
    employeeId,
    kind: 'notice',
    priority: 3,
    payload: reply,
    notBefore: simulator.clock.now(),
  }))
}

export const telegram: Scenario[] = [
  {
    name: 'a storm of 429s',
    promise: 'nothing is sent inside a window, and nothing is lost by it',
    house: people,
    play: meanwhile(async ({ simulator, people, ask }, seconds) => {
      for (let n = 0; n < 2 + seconds; n++) {
        simulator.telegram.switches.tooManyRequests = 1
        for (const { user } of people) ask(user)
        await pause(1_100)
      }
    }),
  },
  {
    name: 'one long 429 for everything',
    promise: 'the whole account waits, and goes on where it was',
    house: people,
    play: meanwhile(async ({ simulator }, seconds) => {
      simulator.telegram.switches.tooManyRequests = seconds + 1
      await pause((seconds + 1) * 1000)
    }),
  },
  {
    name: 'Telegram refuses: 400, 403, 409 and 500',
    promise: 'what is refused for good ends by name, everything else is tried again',
    house: people,
    play: meanwhile(async ({ simulator, db }) => {
      simulator.telegram.switches.failNext.push(
        { method: 'sendMessage', code: 400, description: 'Bad Request: message text is empty' },
        { method: 'sendMessage', code: 403, description: 'Forbidden: bot was blocked by the user' },
        { method: 'sendMessage', code: 500, description: 'Internal Server Error' },
        { method: 'getUpdates', code: 409, description: 'Conflict: terminated by other getUpdates request' },
      )
      const ended = { status: 'failed' as const, reason: { not: null } }
      await until(async () => (await db.outbox.count({ where: ended })) >= 2)
    }),
  },
  {
    name: 'Telegram does not know the token any more: 401',
    promise: 'everything waits until somebody has mended it',
    house: people,
    play: meanwhile(async ({ simulator }) => {
      const refusal = { code: 401, description: 'Unauthorized' }
      simulator.telegram.switches.failNext.push({ method: 'sendMessage', ...refusal })
      await until(() => simulator.telegram.switches.failNext.length === 0)
    }),
  },
  {
    name: 'texts too long for one message, and a 429 between their parts',
    promise: 'the parts are cut at whole characters, come once and in order',
    house: people,
    play: meanwhile(async (house) => {
      const { simulator, people, db } = house
      const [first] = people
      simulator.telegram.onCall(({ params, error }) => {
        const isBegun = params.chat_id === first?.user.id && String(params.text).startsWith('<b>A&amp;B')
        if (isBegun && error === undefined) simulator.telegram.switches.tooManyRequests = 1
      })
      await insertOutbox(db, notices(house, { text: long }), simulator.clock.now())
      const heard = () =>
        people.map(({ user }) =>
          user.messages.filter((m) => m.from_bot && /A&B|x{99}|👧/u.test(m.text ?? '')),
        )
      await until(() => heard().every((parts) => parts.some(({ text }) => text?.endsWith('akhir'))))
      for (const parts of heard())
        if (squeeze(parts.map(({ text }) => text).join('')) !== squeeze(plain(long)))
          throw new Error('the parts are not the text')
    }),
  },
  {
    name: 'a broadcast to everybody while people chat',
    promise: 'no 429 is provoked, and who asks need not wait for the broadcast',
    house: ({ fanout }) => ({ people: fanout, limits: true }),
    async play(house, { fanout }) {
      const { simulator, people, db, ask } = house
      const bot = await house.open(28)
      try {
        await insertOutbox(db, notices(house, { text: [{ text: 'Pengumuman' }] }), simulator.clock.now())
        for (const { user } of people.slice(-5)) ask(user)
        await house.quiet(60 + fanout / 10)
      } finally {
        await bot.stop()
      }
      const { calls } = simulator.telegram
      const refused = calls.filter(({ error }) => error?.code === 429).length
      if (refused > 0) throw new Error(`${refused} calls were refused with 429`)
      const said = calls
        .filter(({ method }) => method === 'sendMessage')
        .map(({ params }) => String(params.text))
      const lastAnswer = said.findLastIndex((text) => !text.includes('Pengumuman'))
      if (lastAnswer > said.length - 10) throw new Error('the answers came after the broadcast')
      return fanout
    },
  },
]

/** Telegram trims what a message begins and ends with. */
const squeeze = (text: string) => text.replaceAll(/\s/g, '')
