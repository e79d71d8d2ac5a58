import { join } from 'node:path'
import { withCpu } from './cpu.ts'
import { median, percentile, print } from './figures.ts'
import type { Part } from './part.ts'
import type { Rate } from './play.ts'
import { many, rounds } from './size.ts'
import { onStage, type Stage } from './stage.ts'
import { peopleFor, type Steady } from './steady.ts'

const updatesEach = 8
const warmUp = many(300)
const reports = { echo: many(300), telegraf: many(300), usual: many(60), product: many(300) }
const calm = { perSecond: 30, seconds: many(15) }
const half = { seconds: many(6), mostPerSecond: 400 }

type Side = keyof typeof reports
const sides: Side[] = ['echo', 'telegraf', 'usual', 'product']

type Figures = Record<string, number[]>

/** `npm run bench -- spine`: our bot beside what it is compared with, in turn, each time with fresh people. */
export async function measureSpine(): Promise<void> {
  const eachRound = 2 * warmUp + reports.usual + reports.product
  const atSteady = peopleFor(calm.perSecond, calm.seconds) + peopleFor(half.mostPerSecond, half.seconds)
  await onStage(rounds * (eachRound + atSteady), async (stage) => {
    const figures: Figures = {}
    for (let round = 0; round < rounds; round++) {
      // Whoever comes first in one round comes later in the next.
      for (let n = 0; n < sides.length; n++)
        await playSide(stage, sides[(round + n) % sides.length] as Side, figures)
      const last = (name: string) => figures[name]?.at(-1) ?? NaN
      note(figures, 'receive_vs_echo', last('receive_updates_per_s') / last('echo_updates_per_s'))
      note(figures, 'receive_vs_telegraf', last('receive_updates_per_s') / last('telegraf_updates_per_s'))
      note(figures, 'receive_vs_usual', last('receive_updates_per_s') / last('usual_updates_per_s'))
    }
    for (const [name, digits] of printed) print(name, figures[name] ?? [], digits)
  })
}

/** In the order printed, with the digits after the point. */
const printed: [string, number][] = [
  ['echo_updates_per_s', 0],
  ['telegraf_updates_per_s', 0],
  ['usual_updates_per_s', 0],
  ['receive_updates_per_s', 0],
  ['receive_vs_echo', 2],
  ['receive_vs_telegraf', 2],
  ['receive_vs_usual', 1],
  ['echo_cpu_ms_per_update', 2],
  ['telegraf_cpu_ms_per_update', 2],
  ['usual_cpu_ms_per_update', 2],
  ['usual_postgres_cpu_ms_per_update', 2],
  ['receive_cpu_ms_per_update', 2],
  ['postgres_cpu_ms_per_update', 2],
  ['reply_median_ms_at_30_per_s', 1],
  ['reply_p99_ms_at_30_per_s', 1],
  ['callback_answer_p99_ms', 1],
  ['half_capacity_updates_per_s', 0],
  ['reply_p99_ms_at_half_capacity', 1],
  ['rss_loaded_mb', 0],
]

async function playSide(stage: Stage, side: Side, figures: Figures): Promise<void> {
  const bot = await stage.bot(side)
  try {
    await burst(stage, side, warmUp)
    const work = () => burst(stage, side, reports[side])
    const { result, cpu } = await withCpu(() => bot.ask({ type: 'cpu' }), join(stage.folder, 'bench'), work)
    const name = side === 'product' ? 'receive' : side
    note(figures, `${name}_updates_per_s`, result.updates / result.seconds)
    process.stderr.write(`${name}: ${Math.round(result.updates / result.seconds)} updates a second\n`)
    note(figures, `${name}_cpu_ms_per_update`, cpu.part / result.updates)
    if (side === 'usual') note(figures, 'usual_postgres_cpu_ms_per_update', cpu.postgres / result.updates)
    if (side !== 'product') return
    note(figures, 'postgres_cpu_ms_per_update', cpu.postgres / result.updates)
    await steady(stage, bot, result.updates / result.seconds, figures)
  } finally {
    await bot.stop()
  }
}

/** As fast as the bot answers: everybody waits for the answer before they go on. */
function burst(stage: Stage, side: Side, people: number): Promise<Rate> {
  const { telegram, approvers } = stage
  if (side === 'echo' || side === 'telegraf') {
    // They know nobody, so everybody may come again.
    const first = 4_000_000
    return telegram.ask<Rate>({ type: 'echo', first, people, each: updatesEach })
  }
  return telegram.ask<Rate>({ type: 'reports', first: stage.fresh(people), people, approvers })
}

async function steady(stage: Stage, bot: Part, capacity: number, figures: Figures): Promise<void> {
  note(figures, 'rss_loaded_mb', await bot.ask<number>({ type: 'resident' }))
  const at = (perSecond: number, seconds: number) => {
    const people = peopleFor(perSecond, seconds)
    const first = stage.fresh(people)
    return stage.telegram.ask<Steady>({ type: 'steady', first, people, perSecond, seconds })
  }
  const { repliesMs, tapsMs } = await at(calm.perSecond, calm.seconds)
  note(figures, 'reply_median_ms_at_30_per_s', median(repliesMs))
  note(figures, 'reply_p99_ms_at_30_per_s', percentile(repliesMs, 0.99))
  note(figures, 'callback_answer_p99_ms', percentile(tapsMs, 0.99))
  const perSecond = Math.min(half.mostPerSecond, Math.round(capacity / 2))
  const loaded = await at(perSecond, half.seconds)
  note(figures, 'half_capacity_updates_per_s', perSecond)
  note(figures, 'reply_p99_ms_at_half_capacity', percentile(loaded.repliesMs, 0.99))
}

function note(figures: Figures, name: string, value: number): void {
  ;(figures[name] ??= []).push(value)
}
