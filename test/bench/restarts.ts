import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { startLapkin } from './command.ts'
import { print } from './figures.ts'
import type { Answered, Rate } from './play.ts'
import { rounds } from './size.ts'
import { inFolder, onStage, type Stage } from './stage.ts'

const idleMs = 5_000
const writers = 5
/** In the middle of something when the process dies. */
const talking = { people: 10, steps: 3, forMs: 150 }

/** `npm run bench -- restarts`: `lapkin` as an administrator starts it, from nothing, after a stop and after a death. */
export async function measureRestarts(): Promise<void> {
  await onStage(rounds * (2 * writers + talking.people), async (stage) => {
    print('rss_idle_mb', await idle(stage), 0)
    print('cold_start_s', await repeat(() => coldStart(stage)), 2)
    const recovered = { first: [] as number[], last: [] as number[] }
    for (let round = 0; round < rounds; round++) {
      const { first, last } = await recovery(stage)
      recovered.first.push(first)
      recovered.last.push(last)
    }
    print('recovery_after_kill_s', recovered.first, 2)
    print('recovery_after_kill_everybody_s', recovered.last, 2)
    await withOwnDatabase(stage)
  })
}

async function idle({ env }: Stage): Promise<number> {
  const bot = await startLapkin('bot', env)
  await sleep(idleMs)
  const mb = await bot.residentMb()
  await bot.stop()
  return mb
}

/** From the start of the process to the first answer to people who wrote before; the database runs. */
async function coldStart({ telegram, env, fresh }: Stage, command = 'bot'): Promise<number> {
  const answered = telegram.ask<Answered>({ type: 'say', first: fresh(writers), people: writers })
  const lapkin = await startLapkin(command, env)
  const { first } = await answered
  await lapkin.stop()
  return first
}

/** From the kill, with messages on their way and others sent while nobody is there. All of them are answered. */
async function recovery({ telegram, env, fresh }: Stage): Promise<Answered> {
  const dying = await startLapkin('bot', env)
  const { people, steps, forMs } = talking
  const goesOn = telegram.ask<Rate>({ type: 'drafts', first: fresh(people), people, steps })
  await sleep(forMs)
  await dying.kill()
  const answered = telegram.ask<Answered>({ type: 'say', first: fresh(writers), people: writers })
  const next = await startLapkin('bot', env)
  const times = await answered
  await goesOn
  await next.stop()
  return times
}

/** `lapkin start` with the database inside: its first start makes it, the next are what a restart costs. */
async function withOwnDatabase(stage: Stage): Promise<void> {
  await inFolder(async (folder) => {
    const { TELEGRAM_API_ROOT = '', TELEGRAM_BOT_TOKEN = '' } = stage.env
    const alone = { DATA_DIR: join(folder, 'data'), PORT: '0' }
    const start = () => startLapkin('start', alone)
    await (await start()).stop()
    const ready = await repeat(async () => {
      const { secondsToReady, stop } = await start()
      await stop()
      return secondsToReady
    })
    print('start_to_ready_s', ready, 2)
    // Strangers to that database, so they are answered with a welcome.
    const strangers = { ...stage, fresh: (count: number) => (next += count) - count }
    let next = 7_000_000
    const env = { ...alone, TELEGRAM_API_ROOT, TELEGRAM_BOT_TOKEN }
    print('cold_start_with_database_s', await repeat(() => coldStart({ ...strangers, env }, 'start')), 2)
  })
}

async function repeat(measure: () => Promise<number>): Promise<number[]> {
  const values: number[] = []
  for (let round = 0; round < rounds; round++) values.push(await measure())
  return values
}
