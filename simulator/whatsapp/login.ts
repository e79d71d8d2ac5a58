import { S_WHATSAPP_NET } from '@whiskeysockets/baileys'
import type { proto } from '@whiskeysockets/baileys'
import { stanza } from './node.ts'
import { offerPairing } from './pairing.ts'
import { endStream, refuseLogin } from './stream.ts'
import { jidOf, nowSeconds } from './world.ts'
import type { Connection, Device, World } from './world.ts'

/** After the handshake: a client that is not yet paired, or one that comes back. */
export function welcome(
  world: World,
  connection: Connection,
  staticKey: Buffer,
  payload: proto.ClientPayload,
): void {
  const { devicePairingData } = payload
  if (devicePairingData) return offerPairing(world, connection, staticKey, devicePairingData)
  const phone = world.accounts.get(String(payload.username))
  const device = phone?.devices.get(payload.device ?? 0)
  if (!device?.noiseKey?.equals(staticKey)) return refuseLogin(connection, 401)
  if (device.connection) endStream(device.connection, 440)
  device.connection = connection
  connection.device = device
  const lid = jidOf(device, 'lid')
  connection.send(stanza('success', { t: nowSeconds(world), lid, location: 'sim', companion_enc_static: '' }))
}

/** The client is awake: it hears how much is waiting, and then asks for it. */
export function previewWaiting(connection: Connection, { waiting }: Device): void {
  if (connection.isReady) return
  const count = String(waiting.length)
  const preview = stanza('offline_preview', { count, message: count, receipt: '0', notification: '0' })
  connection.send(stanza('ib', { from: S_WHATSAPP_NET }, [preview]))
}

/** Everything that waits, oldest first, marked as missed; then the sign that this was all. */
export function deliverWaiting(connection: Connection, { waiting }: Device): void {
  if (connection.isReady) return
  for (const node of waiting) connection.send({ ...node, attrs: { ...node.attrs, offline: '1' } })
  connection.send(
    stanza('ib', { from: S_WHATSAPP_NET }, [stanza('offline', { count: String(waiting.length) })]),
  )
  connection.isReady = true
}
