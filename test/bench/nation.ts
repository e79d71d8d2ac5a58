import { join } from 'node:path'
import { connect, disconnect } from '../../prisma/client.ts'
import { fillLargeDemo } from '../../prisma/demo-large.ts'
import { withCpu } from './cpu.ts'
import { median, percentile, print } from './figures.ts'
import { grown, look } from './growth.ts'
import { many, rounds } from './size.ts'
import { onStage, type Stage } from './stage.ts'
import { peopleFor, type Steady } from './steady.ts'

/** What has to be borne together; how it is cut into slices, and what a slice leaves out, is in docs/scale.md. */
const nation = { people: 4_500_000, updatesPerSecond: 6_000 }
/** One bot's share: below what Telegram takes from one bot, with room for cards and decisions. */
const updatesPerSecond = 20
const seconds = many(15)
/** A second, as Telegram allows and as the bot takes. */
const pace = { telegram: 30, ours: 28 }
/** A bot that has just started takes half as much again. */
const warmUpRounds = 1
const idleMs = 10_000

/** `npm run bench -- nation`: one slice of the nation at its peak, at Telegram's real pace, beside a month of reports. */
export async function measureNation(): Promise<void> {
  const slices = nation.updatesPerSecond / updatesPerSecond
  const people = many(nation.people / slices)
  print('nation_slices', slices, 0)
  print('slice_people', people, 0)
  await onStage(people, (stage) => atPeak(stage, people), { perSecond: pace.telegram })
}

async function atPeak(stage: Stage, people: number): Promise<void> {
  const db = connect(stage.databaseUrl, { role: 'lapkin_across', poolSize: 1 })
  // The month before: what the tables hold when the peak comes.
  await fillLargeDemo(db, { employees: people, months: 1, seed: 1, now: new Date() })
  await stage.telegram.ask({ type: 'open', first: stage.approvers[0], people: stage.approvers.length })
  const product = await stage.bot('product', { perSecond: pace.ours })
  const ownMs = () => product.ask<number>({ type: 'cpu' })
  const postgres = join(stage.folder, 'bench')
  const figures: Record<string, number[]> = {}
  const note = (name: string, value: number) => void (figures[name] ??= []).push(value)
  for (let round = 0; round < warmUpRounds + rounds; round++) {
    const acting = peopleFor(updatesPerSecond, seconds)
    const play = { type: 'steady', first: stage.fresh(acting), people: acting, perSecond: updatesPerSecond, seconds } // prettier-ignore
    if (round === warmUpRounds) for (const name of Object.keys(figures)) delete figures[name]
    const before = await look(db)
    const begun = performance.now()
    const { result, cpu } = await withCpu(ownMs, postgres, () => stage.telegram.ask<Steady>(play))
    const took = (performance.now() - begun) / 1000
    const { rows, walBytes, said } = grown(before, await look(db))
    const updates = updatesPerSecond * seconds
    note('slice_updates_per_s', updates / took)
    note('slice_reply_median_ms', median(result.repliesMs))
    note('slice_reply_p99_ms', percentile(result.repliesMs, 0.99))
    note('slice_tap_p99_ms', percentile(result.tapsMs, 0.99))
    note('slice_bot_cpu_ms_per_update', cpu.part / updates)
    note('slice_postgres_cpu_ms_per_update', cpu.postgres / updates)
    note('slice_messages_per_update', said / updates)
    note('slice_rows_per_update', rows / updates)
    note('slice_wal_bytes_per_update', walBytes / updates)
  }
  for (const [name, values] of Object.entries(figures)) print(name, values, name.includes('_per_update') ? 2 : 1) // prettier-ignore
  const [open] = await db.$queryRaw<{ count: number }[]>`
    select count(*)::int as count from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()`
  print('slice_connections', open?.count ?? NaN, 0)
  const idle = await withCpu(ownMs, postgres, () => new Promise((resolve) => setTimeout(resolve, idleMs)))
  print('slice_idle_cpu_ms_per_s', ((idle.cpu.part + idle.cpu.postgres) * 1000) / idleMs, 1)
  print('slice_rss_mb', await product.ask<number>({ type: 'resident' }), 0)
  await product.stop()
  await disconnect(db)
}
