import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { startBot } from '../bot/main.ts'
import { createMetrics } from '../bot/metrics.ts'
import { openTrialNumber, trialNumber } from '../bot/trial-number.ts'
import { readConfig } from '../core/config.ts'
import { demoId } from '../prisma/demo.ts'
import { demoPeople } from '../prisma/store/demo-people.ts'
import { issueCode } from '../prisma/store/codes.ts'
import { createSimClock } from '../simulator/clock.ts'
import { createSimulator } from '../simulator/index.ts'
import type { SimUser } from '../simulator/telegram/user.ts'
import type { WhatsAppServer } from '../simulator/whatsapp/index.ts'
import { mark, testLog } from './canary/capture.ts'
import { testDatabase } from './database.ts'
import { settled, until } from './waiting.ts'
import { unlimited } from './whatsapp/pair.ts'
import { whatsappPhoneOf, type WhatsAppPhone } from './whatsapp/phone.ts'

/** The whole house with a demo agency: real Postgres, real grammY, the simulator's Telegram. Tuesday 24 November 2026. */
export async function openOffice({ at = new Date('2026-11-24T08:10:00Z') }: { at?: Date } = {}) {
  const database = await testDatabase({ demo: true })
  const dataDir = await mkdtemp(join(tmpdir(), 'lapkin-office-'))
  const secret = Buffer.alloc(32, 7)
  const clock = createSimClock()
  clock.set(at)
  const simulator = createSimulator({
    clock,
    limits: false,
    callLog: true,
    pagePeople: () => demoPeople(database.db),
    activationLink: (employeeId) => issueCode(database.db, secret, employeeId, clock.now()),
    whatsapp: {
      number: trialNumber,
      async connect(network) {
        server = network
        const { number, trial } = await openTrialNumber(network, { db: database.db, dataDir })
        onWhatsApp = () => bot.speakFor(number, { ...trial, limits: unlimited, hesitate: false })
        await onWhatsApp()
      },
    },
  })
  const { url: apiRoot } = await simulator.listen(0)
  let server: WhatsAppServer | undefined
  let onWhatsApp: (() => Promise<void>) | undefined
  const start = () =>
    startBot({
      db: database.app,
      config: readConfig({ DATA_DIR: dataDir }),
      clock,
      log: testLog(),
      metrics: createMetrics({ outbox: () => Promise.resolve({}), queueDepth: () => Promise.resolve(0) }),
      secret,
      // A test types faster than people do, and need not wait for Telegram's pace.
      simulated: {
        apiRoot,
        token: simulator.telegram.token,
        pace: { perSecond: 10_000, perChatPerSecond: 1_000, chatBurst: 1_000 },
      },
    })
  let bot = await start()
  let nextId = 7_000

  /** A demo person's phone, linked by a code and, where the roster has a number, the shared contact. */
  async function phone(key: string): Promise<Phone> {
    const employee = await database.db.employee.findUniqueOrThrow({ where: { id: demoId(key) } })
    const user = simulator.telegram.user(nextId++, { first_name: key })
    const code = await issueCode(database.db, secret, employee.id, clock.now())
    mark(code.replaceAll('-', ''))
    mark(simulator.telegram.token)
    const handset = phoneOf(user)
    await handset.hears(() => user.start(code.replaceAll('-', '')))
    if (employee.phone !== null) await handset.hears(() => user.contact(employee.phone ?? ''))
    await until(() => handset.text().includes('Cara memakai'))
    return handset
  }

  /** A demo person's WhatsApp; linked by a code unless they are asked not to be. */
  async function whatsapp(key: string, { number = '', linked = true } = {}): Promise<WhatsAppPhone> {
    const person = await database.db.employee.findUniqueOrThrow({ where: { id: demoId(key) } })
    const phone = number || person.phone?.slice(1)
    const user = await simulator.whatsapp({
      key: number || person.id,
      name: key,
      role: '',
      unit: '',
      ...(phone && { phone }),
    })
    const handset = whatsappPhoneOf(user)
    if (!linked) return handset
    const code = await issueCode(database.db, secret, person.id, clock.now())
    await handset.say(code)
    await until(() => handset.all().some((text) => text.includes('Cara memakai')))
    return handset
  }

  return {
    db: database.db,
    owner: database.owner,
    clock,
    whatsapp,
    /** The network behind `whatsapp`, from the first such phone on. */
    whatsappServer: () => server,
    simulator,
    pageUrl: apiRoot,
    dataDir,
    phone,
    stranger: () => phoneOf(simulator.telegram.user(nextId++)),
    code: (key: string) => issueCode(database.db, secret, demoId(key), clock.now()),
    async restart() {
      await bot.stop()
      bot = await start()
      await onWhatsApp?.()
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
    say: (text) => {
      mark(text)
      return hears(() => user.text(text))
    },
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

export { until }
