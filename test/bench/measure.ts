import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { connect, disconnect, ownerSide } from '../../prisma/client.ts'
import { openEmbedded } from '../../prisma/embedded.ts'
import { fillHolidays } from '../../prisma/holidays.ts'
import { migrate } from '../../prisma/migrate.ts'
import { startLapkin } from './command.ts'
import { measureImport } from './import.ts'
import { startPart, type Part } from './part.ts'
import { measureReminders } from './reminders.ts'
import { approversOf, fillPeople, firstPerson } from './people.ts'
import { measureWhatsApp } from './whatsapp.ts'
import type { Rate, Request, Steady } from './play.ts'

const people = { warmUp: 60, reports: 300, steady: 100 }
const updatesEach = 8
const idleMs = 5_000
const longestMs = 180_000

interface Telegram {
  part: Part
  url: string
  token: string
  account: string
}

/** Prints one `name value` line for each figure, as soon as it is known. */
export async function measure(): Promise<void> {
  const end = setTimeout(() => {
    console.error('The benchmark takes too long')
    process.exit(1)
  }, longestMs)
  const folder = await mkdtemp(join(tmpdir(), 'lapkin-bench-'))
  // Under root PostgreSQL runs as a user of its own, who must get in.
  await chmod(folder, 0o755)
  try {
    const part = await startPart('telegram')
    const telegram: Telegram = { part, ...(JSON.parse(part.ready) as Omit<Telegram, 'part'>) }
    const postgres = await openEmbedded(join(folder, 'bench'))
    try {
      await prepare(postgres.url, telegram.account)
      const echo = await measureEcho(telegram)
      await measureProduct(telegram, postgres.url, folder, echo)
      await measureIdle(telegram, postgres.url, folder)
    } finally {
      await postgres.stop()
      await part.stop()
    }
    await measureStart(join(folder, 'start'))
    await measureWhatsApp(join(folder, 'whatsapp'), print, 1)
    print('import_5000_s', await measureImport(join(folder, 'import')), 1)
    print('reminders_scheduled_per_s', await measureReminders(join(folder, 'reminders')), 0)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  clearTimeout(end)
}

/** `npm run bench -- whatsapp` */
export async function measureOnlyWhatsApp(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'lapkin-bench-'))
  await chmod(folder, 0o755)
  try {
    await measureWhatsApp(join(folder, 'whatsapp'), print, 5)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function prepare(url: string, account: string): Promise<void> {
  await migrate(url)
  const db = connect(url, { role: 'lapkin_across' })
  await fillHolidays(db)
  await fillPeople(db, account, people.warmUp + people.reports + people.steady)
  // What autovacuum does within a minute in a database that lives longer than this one.
  await ownerSide(db).$executeRawUnsafe('analyze')
  await disconnect(db)
}

async function measureEcho({ part, url, token }: Telegram): Promise<number> {
  const echo = await startPart('echo', url, token)
  const first = firstPerson - 10_000
  await asked<Rate>(part, { type: 'echo', first, people: people.warmUp, each: updatesEach })
  const rate = perSecond(
    await asked<Rate>(part, { type: 'echo', first, people: people.reports, each: updatesEach }),
  )
  print('echo_updates_per_s', rate, 0)
  await echo.stop()
  return rate
}

async function measureProduct({ part, url, token }: Telegram, db: string, folder: string, echo: number) {
  const product = await startPart('product', url, token, db, join(folder, 'data'))
  const approvers = approversOf(people.warmUp + people.reports + people.steady)
  let first = firstPerson
  await asked<Rate>(part, { type: 'reports', first, people: people.warmUp, approvers })
  first += people.warmUp
  const rate = perSecond(
    await asked<Rate>(part, { type: 'reports', first, people: people.reports, approvers: [...approvers] }),
  )
  print('receive_updates_per_s', rate, 0)
  print('receive_vs_echo', rate / echo, 2)
  first += people.reports
  const { repliesMs, tapsMs } = await asked<Steady>(part, {
    type: 'steady',
    first,
    people: people.steady,
    perSecond: 30,
    seconds: 20,
  })
  print('reply_p99_ms_at_30_per_s', percentile(repliesMs, 0.99), 0)
  print('callback_answer_p99_ms', percentile(tapsMs, 0.99), 0)
  await product.stop()
}

async function measureIdle({ url, token }: Telegram, db: string, folder: string): Promise<void> {
  const bot = await startLapkin('bot', {
    DATABASE_URL: db,
    DATA_DIR: join(folder, 'data'),
    PORT: '0',
    TELEGRAM_API_ROOT: url,
    TELEGRAM_BOT_TOKEN: token,
  })
  await sleep(idleMs)
  print('rss_idle_mb', await bot.residentMb(), 0)
  await bot.stop()
}

/** The first start makes the database; the second is what a restart costs. */
async function measureStart(dataDir: string): Promise<void> {
  const start = () => startLapkin('start', { DATA_DIR: dataDir, PORT: '0' })
  await (await start()).stop()
  const second = await start()
  print('start_to_ready_s', second.secondsToReady, 2)
  await second.stop()
}

function asked<Answer>(part: Part, request: Request): Promise<Answer> {
  return part.ask<Answer>(request)
}

function perSecond({ updates, seconds }: Rate): number {
  return updates / seconds
}

/** The nearest rank. */
function percentile(values: number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN
}

function print(name: string, value: number, digits: number): void {
  process.stdout.write(`${name} ${value.toFixed(digits)}\n`)
}
