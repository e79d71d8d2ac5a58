import type { Logger } from 'pino'
import type { Reply } from '../core/messages.ts'
import type { Database } from '../prisma/client.ts'
import { failpoint } from '../prisma/failpoint.ts'
import { claim, nextDue, settle } from '../prisma/store/outbox.ts'
import type { ClaimedRow, OutboxKind, OutboxRow, Settled } from '../prisma/store/outbox.ts'
import { markUnreachable } from '../prisma/store/reachability.ts'
import { judge, send } from './attempt.ts'
import { createBell } from './bell.ts'
import type { Channel, Sending } from './channels/channel.ts'
import { elsewhere, mayBeTold } from './elsewhere.ts'
import type { Journal } from './journal.ts'
import { createLost } from './lost.ts'
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
  /**
   * Under which name an answer may be written as in hand, so that nobody need claim it; null: it is to be queued. It may
   * still turn out that something waits before it.
   */
  offer(row: OutboxRow): string | null
  /** Rows that were written so, once they are committed. */
  accept(rows: ClaimedRow[]): void
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

/** The only sender: takes what is due from the outbox, says it at the pace of the account, and writes down the outcome. */
export function deliver(options: DeliverOptions): Deliver {
  const { db, channel, now, log, stillWanted, media, metrics, journal } = options
  const { monotonic = () => performance.now() } = options
  const pace = createPace(channel.powers.pace, monotonic)
  const inHand = new Map<bigint, ClaimedRow>()
  let outcomes: Settled[] = []
  let draining: (() => void)[] = []
  /** Rows may be due that no claim has seen yet. */
  let due = true
  let lookedAt = 0
  /** When a row may be sent that must wait now, as far as is known. */
  let nextAt: Date | null = null
  let stopping = false
  let running = Promise.resolve()
  const bell = createBell()

  const account = () => ({ channel: channel.name, account: channel.account })
  const lost = createLost({ db, account, inHand, log, monotonic, ...(journal && { journal }) })

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

  /** How many outcomes were written down, and whether any of these chats has more to hear. */
  async function settleAll(): Promise<{ settled: number; more: boolean }> {
    // A copy: outcomes that come in while these are written are the next batch.
    const batch = [...outcomes]
    if (batch.length === 0) return { settled: 0, more: false }
    await journal?.note(batch.flatMap((one) => saidRow(inHand, one)))
    failpoint('journaled')
    const more = await settle(db, batch)
    failpoint('settled')
    outcomes = outcomes.slice(batch.length)
    for (const one of batch) {
      inHand.delete(one.id)
      if (one.status === 'queued' && (nextAt === null || one.notBefore < nextAt)) nextAt = one.notBefore
    }
    return { settled: batch.length, more }
  }

  function accept(rows: ClaimedRow[]): void {
    if (rows.length > 0) failpoint('claimed')
    for (const row of rows) {
      inHand.set(row.id, row)
      void carry(row)
    }
  }

  async function take(): Promise<number> {
    const limit = Math.min(mostAtOnce - inHand.size, pace.room())
    if (limit <= 0) return 0
    due = false
    lookedAt = monotonic()
    const rows = await lost.unless(claim(db, account(), now(), { limit, busy: pace.busy(), hand: lost.hand }))
    for (const { address } of rows) pace.take(address)
    accept(rows)
    if (rows.length === limit) due = true
    else if (rows.length === 0) nextAt = await nextDue(db, account(), now())
    return rows.length
  }

  /** Milliseconds until the next look, if nobody rings before. */
  function untilNext(): number {
    const wait = pace.wait()
    if (wait > 0) {
      due = true
      return Math.min(lookEveryMs, Math.ceil(wait))
    }
    if (inHand.size >= mostAtOnce) return lookEveryMs
    if (due) return 0
    const left = Math.max(1, lookEveryMs - (monotonic() - lookedAt))
    return nextAt === null ? left : Math.min(left, Math.max(1, nextAt.getTime() - now().getTime()))
  }

  async function turn(): Promise<number> {
    const asking = draining
    draining = []
    if (await lost.recovered()) due = true
    const look = due || monotonic() - lookedAt >= lookEveryMs || passed(nextAt)
    // At once, so that what is new does not wait for what is old to be written down.
    const [taken, { settled, more }] = await Promise.all([look ? take() : 0, settleAll()])
    // What was written down may have held up the next row of its chat.
    if (more) due = true
    if (settled > 0 || taken > 0 || inHand.size > 0 || pace.wait() > 0) draining.push(...asking)
    else for (const resolve of asking) resolve()
    return untilNext()
  }

  function passed(at: Date | null): boolean {
    return at !== null && at <= now()
  }

  async function loop(): Promise<void> {
    while (!stopping) {
      const ms = await turn().catch((error: unknown) => {
        log.error(
          { why: error instanceof Error ? error.name : 'unknown error' },
          'the outbox cannot be reached',
        )
        due = true
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
    await journal?.close()
    await lost.close()
    for (const resolve of draining) resolve()
  }

  return {
    offer({ address, notBefore }) {
      const mayBeSaid = !stopping && lost.raised() && notBefore <= now() && pace.free(address)
      if (!mayBeSaid) return null
      pace.take(address)
      return lost.hand
    },
    accept,
    wake() {
      due = true
      bell.ring()
    },
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
      due = true
      bell.ring()
      await done
    },
  }
}

function saidRow(inHand: Map<bigint, ClaimedRow>, settled: Settled) {
  const row = inHand.get(settled.id)
  return settled.status === 'sent' && row !== undefined ? [{ ...row, messageId: settled.messageId }] : []
}
