import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connect, disconnect, ownerSide } from '../../prisma/client.ts'
import { openEmbedded } from '../../prisma/embedded.ts'
import { fillHolidays } from '../../prisma/holidays.ts'
import { migrate } from '../../prisma/migrate.ts'
import { startPart, type Part } from './part.ts'
import { approversOf, fillPeople, firstPerson } from './people.ts'
import type { TelegramSettings } from './play.ts'
import type { ProductSettings } from './product.ts'

/** A database with people and a Telegram that they use; the bots come and go. */
export interface Stage {
  telegram: Part
  databaseUrl: string
  folder: string
  /** Telegram's ids of all approvers. */
  approvers: number[]
  /** The first of so many people who did nothing yet: each reports once a day. */
  fresh(count: number): number
  /** A bot that speaks with this Telegram. `before` it starts people may already write. */
  bot(name: string, settings?: Partial<ProductSettings>, before?: () => Promise<unknown>): Promise<Part>
  /** For `lapkin` as an administrator starts it. */
  env: Record<string, string>
}

/** Gives `work` a folder that is gone afterwards. */
export async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'lapkin-bench-'))
  // Under root PostgreSQL runs as a user of its own, who must get in.
  await chmod(folder, 0o755)
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** Opens a stage with so many people, and closes it when `play` is over. */
export async function onStage(
  people: number,
  play: (stage: Stage) => Promise<void>,
  settings: TelegramSettings = {},
): Promise<void> {
  await inFolder(async (folder) => {
    const telegram = await startPart('telegram', settings)
    const { account = '', url = '', token = '' } = telegram.ready
    const postgres = await openEmbedded(join(folder, 'bench'))
    try {
      await prepare(postgres.url, account, people)
      let next = firstPerson
      await play({
        telegram,
        databaseUrl: postgres.url,
        folder,
        approvers: approversOf(people),
        fresh(count) {
          next += count
          if (next > firstPerson + people) throw new Error('The stage has too few people')
          return next - count
        },
        env: {
          DATABASE_URL: postgres.url,
          DATA_DIR: join(folder, 'data'),
          PORT: '0',
          TELEGRAM_API_ROOT: url,
          TELEGRAM_BOT_TOKEN: token,
        },
        async bot(name, more, before) {
          await telegram.ask({ type: 'clear' })
          await before?.()
          const common = { url, token, databaseUrl: postgres.url, dataDir: join(folder, 'data') }
          return startPart(name, { ...common, ...more })
        },
      })
    } finally {
      await postgres.stop()
      await telegram.stop()
    }
  })
}

async function prepare(url: string, account: string, people: number): Promise<void> {
  await migrate(url)
  const db = connect(url, { role: 'lapkin_across' })
  await fillHolidays(db)
  await fillPeople(db, account, people)
  // What autovacuum does within a minute in a database that lives longer than this one.
  await ownerSide(db).$executeRawUnsafe('analyze')
  await disconnect(db)
}
