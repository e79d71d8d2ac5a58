import { stanza } from './node.ts'
import type { Connection, Device } from './world.ts'

const REASONS: Record<number, { tag: string; type?: string }> = {
  401: { tag: 'conflict', type: 'device_removed' },
  440: { tag: 'conflict', type: 'replaced' },
}

/** The server ends the stream with a reason: 401 unlinked, 440 replaced, 515 log in anew, and others. */
export function endStream(connection: Connection, code: number): void {
  const reason = REASONS[code]
  const inside = reason && [stanza(reason.tag, { type: reason.type })]
  // A replaced stream carries no code on the real network: clients know it by the conflict.
  const attrs = code === 440 ? {} : { code: String(code) }
  connection.send(stanza('stream:error', attrs, inside))
  connection.end()
}

/** The server refuses a login: 401 unlinked, 403 banned, and others. */
export function refuseLogin(connection: Connection, reason: number): void {
  connection.send(stanza('failure', { reason: String(reason), location: 'sim' }))
  connection.end()
}

/** The phone unlinks a companion, now or when it next comes. */
export function unlink(device: Device): void {
  if (device.id === 0) throw new Error('The phone itself cannot be unlinked')
  device.account.devices.delete(device.id)
  if (device.connection) endStream(device.connection, 401)
}
