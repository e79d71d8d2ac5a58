import { randomUUID } from 'node:crypto'
import type { Inbound } from '../core/messages.ts'
import { asTap } from '../core/replied.ts'
import { acrossAgencies, type Database } from '../prisma/client.ts'
import { failpoint } from '../prisma/failpoint.ts'
import { park, type Arrived } from '../prisma/store/inbox.ts'
import { insertOutbox, type OutboxRow } from '../prisma/store/outbox.ts'
import { texts } from '../core/texts/index.ts'
import { languageOf } from '../core/texts/language.ts'
import type { AgencyLoad } from './agency-load.ts'
import { handleBatch, type ToSay } from './handle.ts'
import { isDatabaseAway, reasonName } from './failure.ts'
import type { Log } from './log.ts'

export interface ReceiveOptions {
  db: Database
  secret: Buffer
  now(): Date
  load?: AgencyLoad
  /** Whose hand an answer may be written into: see `deliver`. Not given: all is queued. */
  offer?(row: OutboxRow): string | null
  /** What to say is committed: nobody need wait for a clock. `files`: there may be some to fetch. */
  committed(said: ToSay, files: boolean): void
  metrics?: { received(count: number): void; handled(count: number): void; parked(): void }
  log: Pick<Log, 'warn' | 'error'>
}

interface Waiting {
  arrived: Arrived
  done(): void
  failed(error: unknown): void
}

export interface Receiver {
  /** Resolves once the message is safe: handled or parked. Rejects when the database is away. */
  receive(inbound: Inbound): Promise<void>
  /** Resolves when nothing is in hand. */
  drained(): Promise<void>
}

const most = 64
const lanes = 2
const triesBeforeParking = 3

/**
 * Whatever arrived while the last transaction ran is the next batch: no timer, and alone a message waits for nobody.
 * A batch holds at most one message per person, so each sees what the one before it left.
 */
export function createReceiver(options: ReceiveOptions): Receiver {
  let queue: Waiting[] = []
  /** Chats and reports in a running batch: their next message waits for it. */
  const inHand = new Set<string>()
  let running = 0
  let idle: (() => void)[] = []

  function pump(): void {
    while (running < lanes) {
      const batch = next()
      if (batch.length === 0) break
      running++
      void work(batch).finally(() => {
        running--
        for (const { arrived } of batch) for (const key of keysOf(arrived.inbound)) inHand.delete(key)
        pump()
      })
    }
    if (running === 0 && queue.length === 0) {
      for (const resolve of idle) resolve()
      idle = []
    }
  }

  function next(): Waiting[] {
    const batch: Waiting[] = []
    const rest: Waiting[] = []
    const passed = new Set<string>()
    for (const waiting of queue) {
      const keys = keysOf(waiting.arrived.inbound)
      const free = batch.length < most && keys.every((key) => !inHand.has(key) && !passed.has(key))
      if (free) {
        batch.push(waiting)
        for (const key of keys) inHand.add(key)
      } else {
        rest.push(waiting)
        for (const key of keys) passed.add(key)
      }
    }
    queue = rest
    return batch
  }

  async function work(batch: Waiting[]): Promise<void> {
    try {
      failpoint('received')
      finish(
        batch,
        await handleBatch(
          options,
          batch.map(({ arrived }) => arrived),
        ),
      )
    } catch (error) {
      if (isDatabaseAway(error)) return giveBack(batch, error)
      if (batch.length > 1)
        options.log.warn({ count: batch.length, err: error }, 'a batch failed, again one by one')
      for (const waiting of batch) await alone(waiting)
    }
  }

  async function alone(waiting: Waiting): Promise<void> {
    for (let attempt = 1; ; attempt++) {
      try {
        return finish([waiting], await handleBatch(options, [waiting.arrived]))
      } catch (error) {
        if (isDatabaseAway(error)) return giveBack([waiting], error)
        if (attempt < triesBeforeParking) continue
        return giveUp(waiting, error)
      }
    }
  }

  async function giveUp(waiting: Waiting, error: unknown): Promise<void> {
    const { arrived } = waiting
    options.log.error({ inboxId: arrived.id, err: error }, 'a message is parked')
    try {
      // The inbox is of no agency, and whose the message is may be what could not be found out.
      await acrossAgencies(options.db).$transaction(async (tx) => {
        const now = options.now()
        if (!(await park(tx, arrived, reasonName(error), now))) return
        const { channel, account, address, language } = arrived.inbound
        const text = texts[languageOf(language)].failed
        const said = {
          dedupeKey: `a:${arrived.id}:0`,
          employeeId: null,
          kind: 'answer' as const,
          priority: 0 as const,
        }
        await insertOutbox(
          tx,
          [{ channel, account, address, ...said, payload: { text }, notBefore: now }],
          now,
        )
      })
      options.metrics?.parked()
      finish([waiting], { inHand: [], queued: true })
    } catch (away) {
      giveBack([waiting], away)
    }
  }

  /** Nothing of this is safe, so it comes again; with it what waits behind it, so that no chat gets out of order. */
  function giveBack(batch: Waiting[], error: unknown): void {
    const behind = queue
    queue = []
    for (const { failed } of [...batch, ...behind]) failed(error)
  }

  function finish(batch: Waiting[], said: ToSay): void {
    failpoint('committed')
    options.metrics?.handled(batch.length)
    const files = batch.some(({ arrived }) => arrived.inbound.said.type === 'attachment')
    options.committed(said, files)
    for (const { done } of batch) done()
  }

  return {
    receive(inbound) {
      options.metrics?.received(1)
      return new Promise((done, failed) => {
        queue.push({ arrived: { id: randomUUID(), inbound }, done, failed })
        // At the end of this tick: updates that came together are handled together.
        setImmediate(pump)
      })
    },
    drained: () =>
      new Promise((resolve) => (running === 0 && queue.length === 0 ? resolve() : idle.push(resolve))),
  }
}

/** What a message touches that another in the same batch must not: its chat, and the report its button names. */
function keysOf({ channel, account, address, said: heard }: Inbound): string[] {
  const said = asTap(heard)
  const report = said.type === 'tap' && said.data.startsWith('c:') ? [said.data.split(':')[2] ?? ''] : []
  return [`${channel}:${account}:${address}`, ...report]
}
