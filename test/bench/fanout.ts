import { say } from '../../core/rich.ts'
import { connect, disconnect, type Database } from '../../prisma/client.ts'
import { insertOutbox, type OutboxRow } from '../../prisma/store/outbox.ts'
import { median, percentile, print } from './figures.ts'
import { noticeWords, type Noticed, type Storm } from './play-notices.ts'
import { many, rounds } from './size.ts'
import { onStage, type Stage } from './stage.ts'
import { peopleFor, type Steady } from './steady.ts'

/** A second, as Telegram allows and as the bot takes. */
const telegram = 30
const ours = 28
/** Both so many times as fast, so that 5,000 notices take some 20 seconds instead of three minutes. */
const hurry = 10
const count = many(5_000)
const storm: Storm = { afterSeconds: [3, 8, 13].map(many), seconds: 2 }
const chat = { perSecond: 6, seconds: many(20) }

/** `npm run bench -- fanout`: a notice to thousands at the pace that Telegram allows, alone, in a storm of 429 and while people chat. */
export async function measureFanout(): Promise<void> {
  await onStage(count, (stage) => fanOuts(stage), { perSecond: telegram * hurry })
  // Not in a hurry: what an answer waits for is the next message that the pace allows.
  const people = peopleFor(chat.perSecond, chat.seconds) * 2 * rounds
  await onStage(people + chatters, (stage) => chatDuring(stage), { perSecond: telegram })
}

async function fanOuts(stage: Stage): Promise<void> {
  const first = stage.fresh(count)
  await stage.telegram.ask({ type: 'open', first, people: count })
  const product = await stage.bot('product', { perSecond: ours * hurry })
  const db = connect(stage.databaseUrl, { role: 'lapkin_across' })
  const alone: number[] = []
  const stormy: number[] = []
  let [refused, inside] = [0, 0]
  for (let round = 0; round < rounds; round++) {
    const plain = await fanOut(stage, db, first)
    alone.push(vsIdeal(plain.seconds, 0))
    refused += plain.refused
    const rough = await fanOut(stage, db, first, storm)
    stormy.push(vsIdeal(rough.seconds, storm.afterSeconds.length))
    inside += rough.insideWindows
  }
  await disconnect(db)
  await product.stop()
  print('fanout_5000_vs_ideal', alone, 3)
  print('fanout_429s', refused, 0)
  print('fanout_with_429_storm_vs_ideal', stormy, 3)
  print('fanout_sends_inside_windows', inside, 0)
}

/**
 * Over the time that Telegram's pace allows, windows included. A hurried bucket is as many times as full, and fills at
 * the start and in each window: the time that this saves is added again.
 */
function vsIdeal(seconds: number, windows: number): number {
  const saved = ((windows + 1) * (ours * hurry - ours)) / (ours * hurry)
  return (seconds + saved) / (count / (telegram * hurry) + windows * storm.seconds)
}

async function fanOut({ telegram }: Stage, db: Database, first: number, storm?: Storm) {
  const noticed = telegram.ask<Noticed>({ type: 'notices', count, storm })
  await announce(db, telegram.ready.account ?? '', first, count)
  const begun = performance.now()
  const { refused, insideWindows } = await noticed
  return { seconds: (performance.now() - begun) / 1000, refused, insideWindows }
}

let announced = 0

async function announce(db: Database, account: string, first: number, count: number): Promise<void> {
  const now = new Date()
  announced++
  const rows = Array.from({ length: count }, (_, n): OutboxRow => ({
    channel: 'telegram',
    account,
    address: String(first + n),
    employeeId: null,
    kind: 'notice',
    dedupeKey: `bench:${announced}:${n}`,
    priority: 3,
    notBefore: now,
    payload: { text: say`${noticeWords} ${announced} untuk semua.` },
  }))
  await db.$transaction((tx) => insertOutbox(tx, rows, now), { timeout: 60_000 })
}

/** More than can be told in the time. */
const chatters = 2_000
const headStartMs = 2_000

async function chatDuring(stage: Stage): Promise<void> {
  const first = stage.fresh(chatters)
  await stage.telegram.ask({ type: 'open', first, people: chatters })
  await stage.telegram.ask({ type: 'open', first: stage.approvers[0], people: stage.approvers.length })
  const product = await stage.bot('product', { perSecond: ours })
  const db = connect(stage.databaseUrl, { role: 'lapkin_across' })
  const [quiet, during]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round++) {
    quiet.push(...(await talk(stage)))
    await announce(db, stage.telegram.ready.account ?? '', first, chatters)
    await new Promise((resolve) => setTimeout(resolve, headStartMs))
    during.push(...(await talk(stage)))
    await db.outbox.deleteMany({ where: { kind: 'notice', status: 'queued' } })
  }
  await disconnect(db)
  await product.stop()
  const [before, after] = [percentile(quiet, 0.99), percentile(during, 0.99)]
  print('chat_median_quiet_ms', median(quiet), 0)
  print('chat_median_during_fanout_ms', median(during), 0)
  print('chat_p99_quiet_ms', before, 0)
  print('chat_p99_during_fanout_ms', after, 0)
  print('chat_p99_during_fanout_ratio', after / before, 2)
}

async function talk({ telegram, fresh }: Stage): Promise<number[]> {
  const people = peopleFor(chat.perSecond, chat.seconds)
  const { repliesMs } = await telegram.ask<Steady>({
    type: 'steady',
    ...chat,
    first: fresh(people),
    people,
  })
  return repliesMs
}
