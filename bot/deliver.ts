import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import type { Reply } from '../core/messages.ts'
import type { Database } from '../prisma/client.ts'
import { failpoint } from '../prisma/failpoint.ts'
import { tryHold, type Hold } from '../prisma/advisory.ts'
import { claim, nextDue, recover, settle } from '../prisma/store/outbox.ts'
import type { ClaimedRow, OutboxKind, Settled } from '../prisma/store/outbox.ts'
import { markUnreachable } from '../prisma/store/reachability.ts'
import { judge, send } from './attempt.ts'
import { createBell } from './bell.ts'
import type { Channel, Sending } from './channels/channel.ts'
import { elsewhere, mayBeTold } from './elsewhere.ts'
import type { Journal } from './journal.ts'
import { createPace } from './pace.ts'

interface DeliverOptions {
  db: Database
  channel: Channel
  now: () => Date
  log: Pick<Logger, 'info' | 'warn' | 'error'>
  /** Asked just before a reminder goes out: the report may have come in the meantime. */
  stillWanted?: (row: ClaimedRow) => Promise<boolean>
  /** The bytes of a file that the channel does not have; null while they are not here. */
  media?: (file: NonNullable<Reply['file']>) => Promise<Sending['media'] | null>
  /** What was said, kept beside the database. */
  journal?: Journal
  metrics?: { settled(kind: OutboxKind, status: Settled['status'], secondsWaited: number): void }
  /** Milliseconds that only ever grow. */
  monotonic?: () => number
}

export interface Deliver {
  /** Something was committed to the outbox: it need not wait for the next look. */
  wake(): void
  /** After the channel's own start: only then is its account known. */
  start(): void
  /** Claims nothing new; resolves when what is in hand is settled. */
  stop(): Promise<void>
  /** Resolves when nothing is left that could be said now. */
  drained(): Promise<void>
}

const mostAtOnce = 64
const notHere = {
  outcome: 'later',
  afterSeconds: 3,
  everyone: false,
  why: 'its file is not here yet',
} as const
/** For rows of other processes, which cannot wake us. */
const lookEveryMs = 500
const databaseAwayMs = 1000
/** How soon what another process left behind is found. */
const lookForLostEveryMs = 2000

/** The only sender: takes what is due from the outbox, says it at the pace of the account, and writes down the outcome. */
export function deliver(options: DeliverOptions): Deliver {
  const { db, channel, now, log, stillWanted, media, metrics, journal } = options
  const { monotonic = () => performance.now() } = options
  const pace = createPace(channel.powers.pace, monotonic)
  const inHand = new Map<bigint, ClaimedRow>()
  let outcomes: Settled[] = []
  let draining: (() => void)[] = []
  /** Rows may be in `sending` which we do not have in hand. */
  let doubtful = true
  /** As long as it is held, others know that our rows are not lost. */
  const hand = `outbox:${randomUUID()}`
  let hold: Hold | null = null
  let compared = false
  let lookedAt = 0
  let stopping = false
  let running = Promise.resolve()
  const bell = createBell()

  const account = () => ({ channel: channel.name, account: channel.account })

  async function attempt(row: ClaimedRow): Promise<Settled> {
    const { id, kind } = row
    if (row.unreachable && kind !== 'answer') return elsewhere(db, row, 'unreachable', now())
    if (kind === 'reminder' && (await stillWanted?.(row)) === false) {
      return { id, status: 'dropped', reason: 'no longer wanted' }
    }
    if (!(await mayBeTold(db, row, channel.powers, now())))
      return elsewhere(db, row, 'has not written for too long', now())
    if (pace.paused())
      return { id, status: 'queued', notBefore: row.notBefore, counts: false, reason: 'paused' }
    const file = 'file' in row.payload ? row.payload.file : undefined
    const bytes = file && media ? await media(file) : undefined
    const sent = bytes === null ? notHere : await send(channel, row, bytes)
    if (sent.outcome === 'later' && sent.everyone) {
      pace.pause(sent.afterSeconds)
      log.warn({ seconds: sent.afterSeconds, why: sent.why }, 'the whole account waits')
    }
    if (sent.outcome !== 'unreachable') return judge(row, sent, now())
    await markUnreachable(db, row, now())
    return elsewhere(db, row, `unreachable: ${sent.why}`, now())
  }

  async function carry(row: ClaimedRow): Promise<void> {
    const outcome = await attempt(row).catch((error: unknown) => {
      const why = error instanceof Error ? error.name : 'unknown error'
      log.error({ row: String(row.id), why }, 'a message could not be sent, it will be tried again')
      return judge(row, { outcome: 'later', afterSeconds: 5, everyone: false, why }, now())
    })
    failpoint('sent')
    outcomes.push(outcome)
    metrics?.settled(row.kind, outcome.status, (now().getTime() - row.createdAt.getTime()) / 1000)
    bell.ring()
  }

  /** How many outcomes were written down. */
  async function settleAll(): Promise<number> {
    // A copy: outcomes that come in while these are written are the next batch.
    const batch = [...outcomes]
    if (batch.length === 0) return 0
    await journal?.note(batch.flatMap((one) => saidRow(inHand, one)))
    failpoint('journaled')
    await settle(db, batch)
    failpoint('settled')
    outcomes = outcomes.slice(batch.length)
    for (const { id } of batch) inHand.delete(id)
    return batch.length
  }

  async function recoverLost(): Promise<void> {
    if (!doubtful && monotonic() - lookedAt < lookForLostEveryMs) return
    await raiseHand()
    if (!compared) await journal?.compare(db, account(), log)
    compared = true
    const found = await recover(db, account(), { hand, inHand: [...inHand.keys()] })
    doubtful = false
    lookedAt = monotonic()
    if (found.queued + found.dropped > 0) log.warn(found, 'messages were left in the middle of sending')
  }

  async function raiseHand(): Promise<void> {
    if (hold !== null) return
    const held = await tryHold(db, hand)
    hold = held
    void held?.lost.then(() => {
      if (hold === held) hold = null
      doubtful = true
      // A server that died may have lost outcomes that were settled.
      compared = false
    })
  }

  async function take(): Promise<number> {
    const limit = Math.min(mostAtOnce - inHand.size, pace.room())
    if (limit <= 0) return 0
    doubtful = true
    const rows = await claim(db, account(), now(), { limit, busy: pace.busy(), hand })
    doubtful = false
    if (rows.length > 0) failpoint('claimed')
    for (const row of rows) {
      inHand.set(row.id, row)
      pace.take(row.address)
      void carry(row)
    }
    return rows.length
  }

  /** Milliseconds until the next look, if nobody rings before. */
  async function untilNext(): Promise<number> {
    const wait = pace.wait()
    if (wait > 0) return Math.min(lookEveryMs, Math.ceil(wait))
    if (inHand.size > 0) return lookEveryMs
    const next = await nextDue(db, account(), now())
    return next === null ? lookEveryMs : Math.min(lookEveryMs, Math.max(1, next.getTime() - now().getTime()))
  }

  async function turn(): Promise<number> {
    const asking = draining
    draining = []
    await recoverLost()
    // At once, so that what is new does not wait for what is old to be written down.
    const [taken, settled] = await Promise.all([take(), settleAll()])
    if (settled > 0 || taken > 0 || inHand.size > 0 || pace.wait() > 0) draining.push(...asking)
    else for (const resolve of asking) resolve()
    if (inHand.size >= mostAtOnce) return lookEveryMs
    // What was written down may have held up the next row of its chat.
    if (settled > 0) return 0
    return taken > 0 && pace.room() > 0 ? 0 : untilNext()
  }

  async function loop(): Promise<void> {
    while (!stopping) {
      const ms = await turn().catch((error: unknown) => {
        log.error(
          { why: error instanceof Error ? error.name : 'unknown error' },
          'the outbox cannot be reached',
        )
        return databaseAwayMs
      })
      if (ms > 0) await bell.wait(ms)
    }
    await finish()
  }

  /** What cannot be settled now is found in `sending` at the next start. */
  async function finish(): Promise<void> {
    while (outcomes.length < inHand.size) await bell.wait(lookEveryMs)
    await settleAll().catch(() => log.error({ rows: inHand.size }, 'the last outcomes could not be written'))
    await hold?.release()
    for (const resolve of draining) resolve()
  }

  return {
    wake: () => bell.ring(),
    start() {
      running = loop()
    },
    async stop() {
      stopping = true
      bell.ring()
      await running
    },
    async drained() {
      const done = new Promise<void>((resolve) => draining.push(resolve))
      bell.ring()
      await done
    },
  }
}

function saidRow(inHand: Map<bigint, ClaimedRow>, settled: Settled) {
  const row = inHand.get(settled.id)
  return settled.status === 'sent' && row !== undefined ? [{ ...row, messageId: settled.messageId }] : []
}
