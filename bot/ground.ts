import { localDay } from '../core/calendar/day.ts'
import { readConfig, type Config } from '../core/config.ts'
import { acrossAgencies, connect, disconnect, type Database } from '../prisma/client.ts'
import { fillDemo } from '../prisma/demo.ts'
import { openDatabase } from '../prisma/embedded.ts'
import { arm } from '../prisma/failpoint.ts'
import { fillHolidays } from '../prisma/holidays.ts'
import { migrate } from '../prisma/migrate.ts'
import { createLog, type Log } from './log.ts'
import { readSecret } from './secret.ts'
import { createOpened, stopOnSignals, type Opened } from './stopping.ts'

/** What every command stands on. */
export interface Ground {
  config: Config
  log: Log
  opened: Opened
  /** Sees no agency before it is opened for one. */
  db: Database
  /** Sees all: for what whoever runs Lapkin asks of it. */
  across: Database
  url: string
  secret: Buffer
}

/** Settings, a database of today's shape, the key: opened for all commands alike. */
export async function openGround(env: Record<string, string | undefined>): Promise<Ground> {
  const config = readConfig(env)
  arm(config.failAt)
  const log = createLog(config.logLevel)
  const opened = createOpened(log)
  stopOnSignals(opened, log)
  try {
    const { url, stop } = await openDatabase({
      databaseUrl: config.databaseUrl ?? undefined,
      dataDir: config.dataDir,
    })
    opened.add('postgres', stop)
    await migrate(config.databaseOwnerUrl ?? url)
    const db = connect(url)
    opened.add('database', () => disconnect(db))
    const across = acrossAgencies(db)
    await fillHolidays(across)
    if (config.demo) await fillDemo(across, localDay(new Date(), 'Asia/Makassar'))
    return { config, log, opened, db, across, url, secret: await readSecret(config) }
  } catch (error) {
    await opened.stop()
    throw error
  }
}
