import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { cardData } from '../../core/flows/card.ts'
import { demoId } from '../../prisma/demo.ts'
import { createSimulator, type Simulator } from '../../simulator/index.ts'
import type { SimUser } from '../../simulator/telegram/user.ts'
import { logged } from '../canary/capture.ts'
import { testDatabase } from '../database.ts'
import { sendReport, type Sent } from '../reports.ts'

const program = join(import.meta.dirname, '../../dist/lapkin.js')
const staff = ['rina', 'baiq', 'laras', 'tegar', 'zul', 'nyoman', 'ilham', 'wulan']
const old = ['rina', 'baiq', 'laras', 'tegar']

let home: Awaited<ReturnType<typeof testDatabase>>
let simulator: Simulator
let apiRoot: string
let dataDir: string
let child: ChildProcess | undefined
let users: Map<string, SimUser>
let waiting: Sent[]

beforeAll(() => {
  if (!existsSync(program)) throw new Error('dist/lapkin.js is missing: npm run build')
})
beforeEach(async () => {
  home = await testDatabase({ demo: true })
  simulator = createSimulator({ limits: false, callLog: true })
  apiRoot = (await simulator.listen(0)).url
  dataDir = await mkdtemp(join(tmpdir(), 'lapkin-kill-'))
  users = new Map([...staff, 'wayan'].map((key, i) => [key, simulator.telegram.user(9_000 + i)]))
  const account = simulator.telegram.token.split(':')[0] ?? ''
  for (const [key, user] of users) {
    user.start()
    await home.db.address.create({
      data: {
        employeeId: demoId(key),
        channel: 'telegram',
        account,
        address: String(user.id),
        linkedAt: new Date(),
      },
    })
  }
  waiting = []
  for (const key of old)
    waiting.push(
      await sendReport(home.db, { employeeId: demoId(key), day: '2026-01-05', sentAt: new Date() }),
    )
  for (const key of staff) await draft(key)
})
afterEach(async () => {
  await kill()
  await simulator.close()
  await home.close()
  await rm(dataDir, { recursive: true, force: true })
})
afterAll(() => kill())

async function start(): Promise<void> {
  const running = spawn(process.execPath, [program, 'bot'], {
    cwd: dataDir,
    env: {
      PATH: process.env.PATH,
      DATABASE_URL: home.url,
      TELEGRAM_API_ROOT: apiRoot,
      TELEGRAM_BOT_TOKEN: simulator.telegram.token,
      DATA_DIR: dataDir,
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'debug',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  child = running
  let output = ''
  running.stdout.on('data', (text: Buffer) => (output += String(text)))
  running.stderr.on('data', (text: Buffer) => {
    output += String(text)
    logged(text)
  })
  await until(() => {
    if (running.exitCode !== null) throw new Error(`the bot ended: ${output}`)
    return output.includes('Lapkin is ready')
  })
}

/** As the power does it. */
async function kill(): Promise<void> {
  const running = child
  child = undefined
  if (running === undefined || running.exitCode !== null || running.signalCode !== null) return
  const gone = new Promise((resolve) => running.once('exit', resolve))
  running.kill('SIGKILL')
  await gone
}

async function until(holds: () => boolean | Promise<boolean>, seconds = 25): Promise<void> {
  const end = Date.now() + seconds * 1000
  while (!(await holds())) {
    if (Date.now() > end) throw new Error(`waited ${seconds} seconds in vain`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}

/** A report told to the end: one tap sends it. */
async function draft(key: string): Promise<void> {
  const today = new Date().toISOString().slice(0, 10)
  const said = {
    day: { choice: today },
    'r1.what': { text: `Melayani warga di loket ${key}` },
    'r1.target': { choice: 'other' },
    'r1.time': { text: '8-10' },
    'r1.quantity': { text: '12 berkas' },
    'r1.evidence': { choice: 'none' },
  }
  const fixed = { today, reportId: demoId(`draft/${key}`), version: '1' }
  const state = {
    open: [{ flow: 'report', tag: 'dr01', asked: 'check', fixed, said }],
    cancelled: null,
    shown: [],
  }
  await home.db.conversation.create({ data: { employeeId: demoId(key), state, updatedAt: new Date() } })
}

const user = (key: string) => users.get(key) as SimUser
const received = (key: string) =>
  user(key).messages.filter(({ from_bot, text }) => from_bot && (text ?? '').includes('terkirim')).length
const unsaid = () => home.db.outbox.count({ where: { status: { in: ['queued', 'sending'] } } })

async function everybodyActs(): Promise<void> {
  for (const key of staff) user(key).tapRaw(1, 'q:dr01:check:send')
  for (const report of waiting) user('wayan').tapRaw(1, cardData('approve', report))
}

/** Nothing is lost, nothing counts twice: the words may have been said twice. */
async function everythingOnce(): Promise<void> {
  await until(async () => {
    const handled = await home.db.inbox.count()
    return simulator.telegram.pending() === 0 && handled === updates() && (await unsaid()) === 0
  })
  expect(await home.db.inbox.count({ where: { status: 'failed' } })).toBe(0)
  for (const key of staff) {
    const versions = await home.db.reportVersion.findMany({ where: { reportId: demoId(`draft/${key}`) } })
    expect(versions).toHaveLength(1)
    expect(received(key)).toBeGreaterThanOrEqual(1)
  }
  for (const { id, code } of waiting) {
    expect(await home.db.decision.findMany({ where: { reportId: id } })).toMatchObject([
      { outcome: 'APPROVED' },
    ])
    expect(await home.db.auditEntry.count({ where: { subject: id, action: 'decide' } })).toBe(1)
    const told = user('wayan').messages.some(
      ({ text }) => (text ?? '').includes(code) && (text ?? '').includes('✅ Disetujui'),
    )
    expect(told).toBe(true)
  }
  const inbox = await home.db.inbox.findMany()
  const answers = await home.db.outbox.findMany({ where: { kind: 'answer' } })
  for (const { id } of inbox) {
    const own = answers.filter(({ dedupeKey }) => dedupeKey.startsWith(`a:${id}:`))
    expect(own.length).toBeGreaterThan(0)
    expect(own.map(({ status }) => status)).toEqual(own.map(() => 'sent'))
  }
}

/** Everyone pressed Start, then did one thing, and Wayan four. */
const updates = () => users.size + staff.length + waiting.length

test('killed between commit and send: what was queued is said after the restart', async () => {
  await start()
  await until(async () => (await home.db.inbox.count()) === users.size && (await unsaid()) === 0)
  simulator.telegram.switches.slowMs = 1_500
  await everybodyActs()
  await until(async () => (await home.db.decision.count()) > 0)
  await kill()
  expect(await unsaid()).toBeGreaterThan(0)
  simulator.telegram.switches.slowMs = 0
  await start()
  await everythingOnce()
}, 60_000)

test('killed between send and "sent": said again, but neither sent nor decided twice', async () => {
  await start()
  await until(async () => (await home.db.inbox.count()) === users.size && (await unsaid()) === 0)
  let kills = 0
  let dying = Promise.resolve()
  simulator.telegram.onCall(({ method, params }) => {
    if (method !== 'sendMessage' || kills > 0 || !JSON.stringify(params).includes('terkirim')) return
    kills++
    // Telegram has it; the answer comes too late for the one who sent it.
    simulator.telegram.switches.slowMs = 2_000
    dying = kill()
  })
  await everybodyActs()
  await until(() => kills > 0)
  await dying
  expect(await home.db.outbox.count({ where: { status: 'sending' } })).toBeGreaterThan(0)
  simulator.telegram.switches.slowMs = 0
  await start()
  await everythingOnce()
  expect(staff.some((key) => received(key) === 2)).toBe(true)
}, 60_000)

test('an answer that is cut off is asked for again: said twice, counted once', async () => {
  await start()
  await until(async () => (await home.db.inbox.count()) === users.size && (await unsaid()) === 0)
  simulator.telegram.switches.dropResponse = 3
  await everybodyActs()
  await until(() => simulator.telegram.switches.dropResponse === 0)
  await kill()
  await start()
  await everythingOnce()
}, 60_000)

test('killed again and again while everybody acts: the end is the same', async () => {
  await start()
  await until(async () => (await home.db.inbox.count()) === users.size && (await unsaid()) === 0)
  simulator.telegram.switches.slowMs = 40
  await everybodyActs()
  for (const ms of [20, 120, 250]) {
    await new Promise((resolve) => setTimeout(resolve, ms))
    await kill()
    await start()
  }
  simulator.telegram.switches.slowMs = 0
  await everythingOnce()
}, 90_000)
