import type { SignalKeyStoreWithTransaction, SocketConfig } from '@whiskeysockets/baileys'
import { z } from 'zod'

type Repository = ReturnType<SocketConfig['makeSignalRepository']>
type Sealed = Parameters<Repository['decryptMessage']>[0]

/** A record as libsignal stores it: one entry for each session with the same device. */
const Record_ = z.looseObject({
  _sessions: z.record(z.string(), z.looseObject({ indexInfo: z.looseObject({ used: z.number() }) })),
})
type SessionRecord = z.infer<typeof Record_>

/**
 * Opens a message. libsignal tries one session after the other and steps the ratchet of each before it knows whether it
 * fits; what it then stores holds the steps of those that did not. They are put back here, inside the same transaction.
 */
export async function restoreFailedTrials(
  keys: SignalKeyStoreWithTransaction,
  repository: Repository,
  sealed: Sealed,
): Promise<Uint8Array> {
  const id = repository.jidToSignalProtocolAddress(sealed.jid)
  const before = await readRecord(keys, id)
  const plain = await repository.decryptMessage(sealed)
  const after = sealed.type === 'msg' ? await readRecord(keys, id) : null
  if (before === null || after === null) return plain
  const mended = withoutFailed(before, after)
  // What libsignal wrote is an object, though the library's types say bytes.
  if (mended !== null) await keys.set({ session: { [id]: mended as unknown as Uint8Array } })
  return plain
}

async function readRecord(keys: SignalKeyStoreWithTransaction, id: string): Promise<SessionRecord | null> {
  const { [id]: stored } = await keys.get('session', [id])
  const record = Record_.safeParse(stored)
  return record.success ? record.data : null
}

/** Only the session that fitted was marked as used. Null where there is nothing to put back. */
export function withoutFailed(before: SessionRecord, after: SessionRecord): SessionRecord | null {
  const names = Object.keys(after._sessions)
  const used = names.filter(
    (name) => after._sessions[name]?.indexInfo.used !== before._sessions[name]?.indexInfo.used,
  )
  if (names.length < 2 || used.length !== 1) return null
  const sessions = names.map((name) => [
    name,
    used.includes(name) ? after._sessions[name] : (before._sessions[name] ?? after._sessions[name]),
  ])
  return { ...after, _sessions: Object.fromEntries(sessions) as SessionRecord['_sessions'] }
}
