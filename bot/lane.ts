import { join } from 'node:path'
import { acrossAgencies, type Database } from '../prisma/client.ts'
import { stillWanted } from '../prisma/store/still-wanted.ts'
import type { Channel } from './channels/channel.ts'
import { deliver, type Deliver } from './deliver.ts'
import { fetchFiles } from './fetch-files.ts'
import { openJournal } from './journal.ts'
import type { Log } from './log.ts'
import { mediaFor } from './media.ts'
import type { Metrics } from './metrics.ts'

interface LaneOptions {
  db: Database
  channel: Channel
  dataDir: string
  now(): Date
  log: Log
  metrics: Metrics
}

/** One channel with what it alone needs: its sender, and the fetching of its files. */
export interface Lane {
  channel: Channel
  /** After the channel's own start: only then is its account known. */
  start(): void
  /** What may be said at once: see `deliver`. */
  answers: Pick<Deliver, 'offer' | 'accept'>
  /** Something was committed that may be for this lane. */
  wake(files: boolean): void
  /** After the channel's own stop: says what can still be said. */
  stop(): Promise<void>
}

const drainMs = 5_000

export function openLane({ channel, dataDir, now, log, metrics, ...options }: LaneOptions): Lane {
  // What is to be said is said for all agencies, in one order.
  const db = acrossAgencies(options.db)
  const folder = join(dataDir, 'files')
  const delivery = deliver({
    db,
    channel,
    now,
    log,
    stillWanted: ({ employeeId, dedupeKey }) =>
      employeeId === null ? Promise.resolve(false) : stillWanted(db, { employeeId, dedupeKey, now: now() }),
    journal: openJournal(join(dataDir, 'said', channel.name)),
    media: mediaFor(db, channel, folder),
    metrics: { settled: (_kind, outcome, seconds) => metrics.sendSeconds.observe({ outcome }, seconds) },
  })
  let fetching: ReturnType<typeof fetchFiles> | undefined
  return {
    channel,
    answers: delivery,
    start() {
      delivery.start()
      fetching = fetchFiles({ db, channel, folder, now, log })
    },
    wake(files) {
      delivery.wake()
      if (files) fetching?.wake()
    },
    async stop() {
      // Not before it was started: nobody would ever say that nothing is left.
      if (fetching === undefined) return
      await Promise.race([delivery.drained(), new Promise((resolve) => setTimeout(resolve, drainMs).unref())])
      await delivery.stop()
      await fetching.stop()
    },
  }
}
