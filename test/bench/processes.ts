import { join } from 'node:path'
import { connect, disconnect, ownerSide } from '../../prisma/client.ts'
import { print } from './figures.ts'
import { startPart } from './part.ts'
import { fillPeople } from './people.ts'
import type { Rate } from './play.ts'
import { many, rounds } from './size.ts'
import { onStage, type Stage } from './stage.ts'

const warmUp = many(1_000)
const drafts = many(1_000)
const waves = 5
/** "lapor", the day, and what was done. */
const steps = 3
const people = many(200)

/** `npm run bench -- memory`: what an open conversation holds in the process, from one wave of them to the next. */
export async function measureMemory(): Promise<void> {
  await onStage(warmUp + waves * drafts, async ({ telegram, bot, fresh }) => {
    const product = await bot('product')
    const open = (count: number) =>
      telegram.ask<Rate>({ type: 'drafts', first: fresh(count), people: count, steps })
    await open(warmUp)
    const held = [await product.ask<number>({ type: 'held' })]
    for (let wave = 0; wave < waves; wave++) {
      await open(drafts)
      held.push(await product.ask<number>({ type: 'held' }))
    }
    const growth = held.slice(1).map((bytes, wave) => (bytes - (held[wave] ?? NaN)) / drafts)
    print('process_bytes_per_open_conversation', growth, 0)
    await product.stop()
  })
}

/**
 * `npm run bench -- second`: one bot process beside two. An account has one process, so the second speaks for an account
 * of its own; both share the database, and all share the processors, the stand-ins for Telegram included.
 */
export async function measureSecondProcess(): Promise<void> {
  const count = rounds * 4 * people
  await onStage(count, async (stage) => {
    const other = await startPart('telegram', { botId: 100_002 })
    const { url, token, account = '' } = other.ready
    const db = connect(stage.databaseUrl, { role: 'lapkin_across' })
    await fillPeople(db, account, count)
    await ownerSide(db).$executeRawUnsafe('analyze')
    await disconnect(db)
    const second: Stage = {
      ...stage,
      telegram: other,
      bot: (name) =>
        startPart(name, {
          url,
          token,
          databaseUrl: stage.databaseUrl,
          dataDir: join(stage.folder, 'data-2'),
        }),
    }
    const [one, two]: [number[], number[]] = [[], []]
    for (let round = 0; round < rounds; round++) {
      // Ids are used once by each account.
      one.push(await together([stage], stage.fresh(2 * people)))
      two.push(await together([stage, second], stage.fresh(2 * people)))
    }
    print('one_process_updates_per_s', one, 0)
    print('two_processes_updates_per_s', two, 0)
    print(
      'second_process_gain',
      one.map((rate, n) => (two[n] ?? NaN) / rate),
      2,
    )
    await other.stop()
  })
}

/** Updates a second of all these bots at once, each in the rush of its own people. */
async function together(stages: Stage[], first: number): Promise<number> {
  const bots = await Promise.all(stages.map(({ bot }) => bot('product')))
  const rush = (from: number) =>
    Promise.all(
      stages.map(({ telegram, approvers }) =>
        telegram.ask<Rate>({ type: 'reports', first: from, people, approvers }),
      ),
    )
  // The first of each process warms up.
  await rush(first)
  const rates = await rush(first + people)
  await Promise.all(bots.map((bot) => bot.stop()))
  return rates.reduce((sum, { updates, seconds }) => sum + updates / seconds, 0)
}
