import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createLog } from '../bot/log.ts'
import { startBot, type BotOptions } from '../bot/main.ts'
import { createMetrics } from '../bot/metrics.ts'
import { readConfig } from '../core/config.ts'
import { demoId } from '../prisma/demo.ts'
import { demoPeople } from '../prisma/store/demo-people.ts'
import { issueCode } from '../prisma/store/codes.ts'
import type { Database } from '../prisma/client.ts'
import { createSimClock, type SimClock } from '../simulator/clock.ts'
import { createSimulator } from '../simulator/index.ts'
import type { SimUser } from '../simulator/telegram/user.ts'
import { testDatabase } from './database.ts'

/** A WhatsApp number besides. Its server has the clock of the house. */
interface OfficeNumber {
  settings: Record<string, string>
  pace: NonNullable<NonNullable<BotOptions['simulated']>['whatsapp']>
  clock: SimClock
  link(db: Database): Promise<void>
}

/** The whole house with a demo agency: real Postgres, real grammY, the simulator's Telegram. Tuesday 24 November 2026. */
export async function openOffice({
  at = new Date('2026-11-24T08:10:00Z'),
  whatsapp,
}: { at?: Date; whatsapp?: OfficeNumber } = {}) {
  const database = await testDatabase({ demo: true })
  const secret = Buffer.alloc(32, 7)
  const clock = whatsapp?.clock ?? createSimClock()
  clock.set(at)
  const simulator = createSimulator({
    clock,
    limits: false,
    callLog: true,
    pagePeople: () => demoPeople(database.db),
    activationLink: (employeeId) => issueCode(database.db, secret, employeeId, clock.now()),
  })
  const { url: apiRoot } = await simulator.listen(0)
  await whatsapp?.link(database.db)
  const dataDir = await mkdtemp(join(tmpdir(), 'lapkin-office-'))
  const start = () =>
    startBot({
      db: database.db,
      config: readConfig({ DATA_DIR: dataDir, ...whatsapp?.settings }),
      clock,
      log: createLog(process.env.TEST_LOG ?? 'silent'),
      metrics: createMetrics({ outbox: () => Promise.resolve({}), queueDepth: () => Promise.resolve(0) }),
      secret,
      // A test types faster than people do, and need not wait for Telegram's pace.
      simulated: {
        apiRoot,
        token: simulator.telegram.token,
        pace: { perSecond: 10_000, perChatPerSecond: 1_000, chatBurst: 1_000 },
        ...(whatsapp && { whatsapp: whatsapp.pace }),
      },
    })
  let bot = await start()
  let nextId = 7_000

  /** A demo person's phone, linked by a code and, where the roster has a number, the shared contact. */
  async function phone(key: string): Promise<Phone> {
    const employee = await database.db.employee.findUniqueOrThrow({ where: { id: demoId(key) } })
    const user = simulator.telegram.user(nextId++, { first_name: key })
    const code = await issueCode(database.db, secret, employee.id, clock.now())
    const handset = phoneOf(user)
    await handset.hears(() => user.start(code.replaceAll('-', '')))
    if (employee.phone !== null) await handset.hears(() => user.contact(employee.phone ?? ''))
    await until(() => handset.text().includes('Cara memakai'))
    return handset
  }

  return {
    db: database.db,
    clock,
    simulator,
    pageUrl: apiRoot,
    dataDir,
    phone,
    stranger: () => phoneOf(simulator.telegram.user(nextId++)),
    code: (key: string) => issueCode(database.db, secret, demoId(key), clock.now()),
    async numberOf(key: string) {
      const { phone } = await database.db.employee.findUniqueOrThrow({ where: { id: demoId(key) } })
      return (phone ?? '+628120000100').slice(1)
    },
    async restart() {
      await bot.stop()
      bot = await start()
    },
    async close() {
      await bot.stop()
      await simulator.close()
      await database.close()
      await rm(dataDir, { recursive: true })
    },
  }
}

export interface Phone {
  user: SimUser
  /** The newest thing the bot said or edited. */
  text(): string
  /** Does something and waits until the bot has said or changed something. */
  hears(act: () => unknown): Promise<string>
  say(text: string): Promise<string>
  /** Taps a button of the newest message that has one with this label. */
  tap(label: string): Promise<string>
  /** All that the chat shows of the bot. */
  all(): string[]
}

function phoneOf(user: SimUser): Phone {
  const fromBot = () => user.messages.filter(({ from_bot }) => from_bot)
  const shot = () =>
    JSON.stringify(
      fromBot().map(({ message_id, text, caption, buttons }) => [message_id, text, caption, buttons]),
    )
  const hears = async (act: () => unknown) => {
    const before = shot()
    act()
    await until(() => shot() !== before)
    await settled(shot)
    return user.last()?.text ?? ''
  }
  return {
    user,
    text: () => user.last()?.text ?? '',
    hears,
    say: (text) => hears(() => user.text(text)),
    tap: (label) =>
      hears(() => {
        const message = fromBot().findLast(({ buttons }) =>
          buttons?.flat().some(({ text }) => text.includes(label)),
        )
        if (message === undefined) throw new Error(`no button ${label} in: ${fromBot().at(-1)?.text ?? ''}`)
        user.tap(message.message_id, label)
      }),
    all: () => fromBot().map(({ text, caption }) => text ?? caption ?? ''),
  }
}

/** Waits for a promise about the world, not for time: fails after so many seconds. */
export async function until(holds: () => boolean | Promise<boolean>, seconds = 10): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${seconds} seconds in vain`)
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

/** Several messages may follow each other: until nothing has changed for a moment. */
async function settled(shot: () => string): Promise<void> {
  for (let before = ''; before !== shot();) {
    before = shot()
    await new Promise((resolve) => setTimeout(resolve, 60))
  }
}
