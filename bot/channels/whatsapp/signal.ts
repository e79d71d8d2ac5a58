import { AsyncLocalStorage } from 'node:async_hooks'
import {
  DEFAULT_CONNECTION_CONFIG,
  type SignalKeyStoreWithTransaction,
  type SocketConfig,
} from '@whiskeysockets/baileys'
import { restoreFailedTrials } from './trials.ts'

type MakeRepository = SocketConfig['makeSignalRepository']
type Repository = ReturnType<MakeRepository>
export type Sealed = Parameters<Repository['decryptMessage']>[0]

export interface Guard {
  /** Resolves once what was opened is safe; the network is told only afterwards. Rejects when it cannot be made safe. */
  keep(sealed: Sealed, plain: Uint8Array): Promise<void>
  /** What to answer where a message cannot be opened, because it was opened before: its text, or an empty one. */
  openedBefore(sealed: Sealed): Promise<Uint8Array | null>
}

/** One lock for all that changes sessions, over all connections of one device. */
export function createLock(): <T>(work: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve()
  return (work) => {
    const mine = last.then(work, work)
    last = mine.catch(() => undefined)
    return mine
  }
}

/**
 * The library's own repository, mended so that no message is lost when a connection is cut or the process killed:
 * - it locks a session under one name when it sends and under another when it receives, and the two undo each other:
 *   here there is one lock;
 * - a session that was tried in vain is left changed: it is put back;
 * - it confirms a message before anybody has it: here it is kept inside the opening, before the session is written
 *   and before the receipt. Killed in between, the message comes again, and can be opened again or is known.
 */
export function guardedRepository(guard: Guard, lock: ReturnType<typeof createLock>): MakeRepository {
  return (auth, log, lidsOf) => {
    const keys = withOneLock(auth.keys as SignalKeyStoreWithTransaction, lock)
    const inner = DEFAULT_CONNECTION_CONFIG.makeSignalRepository({ ...auth, keys }, log, lidsOf)
    return {
      ...inner,
      decryptMessage: (sealed) =>
        keys
          .transaction(async () => {
            const plain = await restoreFailedTrials(keys, inner, sealed)
            await guard.keep(sealed, plain)
            return plain
          }, 'device')
          .catch(async (error: unknown) => {
            const before = await guard.openedBefore(sealed)
            if (before === null) throw error
            return before
          }),
    }
  }
}

/** The same object that the library goes on to use, so that its sending takes the lock as well. */
function withOneLock(
  keys: SignalKeyStoreWithTransaction,
  lock: ReturnType<typeof createLock>,
): SignalKeyStoreWithTransaction {
  const original = keys.transaction.bind(keys)
  keys.transaction = (work, _name) =>
    keys.isInTransaction() ? original(work, 'device') : lock(() => original(work, 'device'))
  return keys
}

/** Calls a function as if from where this was called: work begun inside a transaction must not become part of it. */
export function outsideOfTransactions<A extends unknown[], R>(work: (...args: A) => R): (...args: A) => R {
  return AsyncLocalStorage.bind(work)
}
