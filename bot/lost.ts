import { randomUUID } from 'node:crypto'
import type { Logger } from 'pino'
import { tryHold, type Hold } from '../prisma/advisory.ts'
import type { Database } from '../prisma/client.ts'
import { recover } from '../prisma/store/lost.ts'
import type { Account, ClaimedRow } from '../prisma/store/outbox.ts'
import type { Journal } from './journal.ts'

interface LostOptions {
  db: Database
  account: () => Account
  inHand: Map<bigint, ClaimedRow>
  journal?: Journal
  log: Pick<Logger, 'warn'>
  monotonic: () => number
}

/** How soon what another process left behind is found. */
const lookEveryMs = 2000

/**
 * Finds rows in `sending` that nobody has in hand: their sender died, or an answer of the database was lost. `hand` names
 * the lock of this sender: as long as it is held, others know that its rows are not lost.
 */
export function createLost({ db, account, inHand, journal, log, monotonic }: LostOptions) {
  const hand = `outbox:${randomUUID()}`
  let hold: Hold | null = null
  /** Rows may be in `sending` which we do not have in hand. */
  let doubtful = true
  let compared = false
  let soughtAt = 0

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

  return {
    hand,
    raised: () => hold !== null,
    /** Looks now and then, and at once when in doubt. Resolves to whether there is more to say because of it. */
    async recovered(): Promise<boolean> {
      if (!doubtful && monotonic() - soughtAt < lookEveryMs) return false
      await raiseHand()
      if (!compared) await journal?.compare(db, account(), log)
      compared = true
      const found = await recover(db, account(), { hand, inHand: [...inHand.keys()] })
      doubtful = false
      soughtAt = monotonic()
      if (found.queued + found.dropped > 0) log.warn(found, 'messages were left in the middle of sending')
      return found.queued > 0
    },
    /** Should the answer be lost, the rows are in our hand and we do not know it. */
    async unless<T>(claimed: Promise<T>): Promise<T> {
      doubtful = true
      const rows = await claimed
      doubtful = false
      return rows
    },
    async close(): Promise<void> {
      await hold?.release()
    },
  }
}
