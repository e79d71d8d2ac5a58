import {
  BufferJSON,
  initAuthCreds,
  makeCacheableSignalKeyStore,
  proto,
  type AuthenticationCreds,
  type AuthenticationState,
  type SignalDataSet,
  type SignalDataTypeMap,
} from '@whiskeysockets/baileys'
import type { SessionChange, SessionStore } from '../../../prisma/store/whatsapp-session.ts'
import type { LibraryLog } from './library-log.ts'

export interface DeviceState extends AuthenticationState {
  saveCreds(): Promise<void>
  /** Resolves when all is written; whatever the library still wants to write is of no use any more. */
  close(): Promise<void>
}

const pack = (value: unknown) => Buffer.from(JSON.stringify(value, BufferJSON.replacer))
const unpack = (bytes: Buffer): unknown => JSON.parse(bytes.toString(), BufferJSON.reviver)

/**
 * The device's keys, kept in the database and in memory. Without the memory a burst of messages loses some; it belongs
 * to one owner at a time, and lives as long as the owner, over all their connections: read again at each, it undoes
 * what the last one had already done.
 */
export async function deviceState(store: SessionStore, log: LibraryLog): Promise<DeviceState> {
  const kept = (await store.read('creds', ['']))?.get('')
  // Written by this file alone.
  const creds = kept === undefined ? initAuthCreds() : (unpack(kept) as AuthenticationCreds)
  const writing = new Set<Promise<void>>()
  let closed = false
  async function write(changes: SessionChange[]): Promise<void> {
    // The number may be somebody else's by now, or the device be forgotten.
    if (closed) return
    const written = store.write(changes)
    writing.add(written)
    await written.finally(() => writing.delete(written))
  }
  const keys = {
    async get<T extends keyof SignalDataTypeMap>(type: T, ids: string[]) {
      const rows = await store.read(type, ids)
      return Object.fromEntries([...rows].map(([id, bytes]) => [id, revive(type, unpack(bytes))])) as {
        [id: string]: SignalDataTypeMap[T]
      }
    },
    set: (data: SignalDataSet) => write(changesIn(data)),
  }
  let saving = Promise.resolve()
  return {
    creds,
    keys: makeCacheableSignalKeyStore(keys, log),
    saveCreds() {
      // In order: an older state must not come to lie over a newer one.
      const save = () => write([{ type: 'creds', id: '', plain: pack(creds) }])
      saving = saving.then(save, save)
      return saving
    },
    async close() {
      closed = true
      await Promise.allSettled(writing)
    },
  }
}

function revive(type: keyof SignalDataTypeMap, value: unknown): unknown {
  return type === 'app-state-sync-key'
    ? proto.Message.AppStateSyncKeyData.fromObject(value as Record<string, unknown>)
    : value
}

function changesIn(data: SignalDataSet): SessionChange[] {
  return Object.entries(data).flatMap(([type, values]) =>
    Object.entries(values ?? {}).map(([id, value]) => ({
      type,
      id,
      plain: value === null || value === undefined ? null : pack(value),
    })),
  )
}
