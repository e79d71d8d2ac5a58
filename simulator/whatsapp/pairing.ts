import { Curve, S_WHATSAPP_NET, WA_ADV_ACCOUNT_SIG_PREFIX, hmacSign, proto } from '@whiskeysockets/baileys'
import type { BinaryNode } from '@whiskeysockets/baileys'
import { child, stanza } from './node.ts'
import { endStream } from './stream.ts'
import { accountOf, jidOf, nowSeconds } from './world.ts'
import type { Account, Connection, Device, NewDevice, World } from './world.ts'

/** How many QR codes a client may show, one after the other. */
const REFS = 6

/** A client without an account: it gets references of which it makes QR codes. */
export function offerPairing(
  world: World,
  connection: Connection,
  noiseKey: Buffer,
  data: proto.ClientPayload.IDevicePairingRegistrationData,
): void {
  const device: NewDevice = {
    noiseKey,
    registration: Buffer.from(data.eRegid ?? []),
    identity: Buffer.from(data.eIdent ?? []),
    signedPreKey: {
      id: Buffer.from(data.eSkeyId ?? []),
      value: Buffer.from(data.eSkeyVal ?? []),
      signature: Buffer.from(data.eSkeySig ?? []),
    },
  }
  const ref = `2@${world.nextId()}`
  connection.registering = { ref, device }
  const refs = Array.from({ length: REFS }, (_, n) => stanza('ref', {}, Buffer.from(`${ref}.${n}`)))
  const attrs = { from: S_WHATSAPP_NET, type: 'set', id: world.nextId(), xmlns: 'md' }
  connection.send(stanza('iq', attrs, [stanza('pair-device', {}, refs)]))
}

/** The phone of this number scans what a client shows. False when the code is old or of somebody else. */
export function scan(world: World, phone: string, qr: string): boolean {
  const [ref = '', noiseKey = '', , secret = ''] = qr.slice(qr.indexOf('#') + 1).split(',')
  const connection = [...world.connections].find(
    ({ registering }) => registering && ref.startsWith(`${registering.ref}.`),
  )
  const asked = connection?.registering?.device
  if (!connection || !asked?.noiseKey.equals(Buffer.from(noiseKey, 'base64'))) return false
  linkDevice(world, connection, accountOf(world, phone), Buffer.from(secret, 'base64'))
  return true
}

/** Makes the client a companion of the account. It confirms, and is then asked to log in anew. */
export function linkDevice(world: World, connection: Connection, account: Account, secret: Buffer): void {
  const asked = connection.registering?.device
  if (!asked) throw new Error('This client does not want to be paired')
  const id = Math.max(...account.devices.keys()) + 1
  const device: Device = { account, id, ...asked, preKeys: [], waiting: [] }
  connection.device = device
  const details = proto.ADVSignedDeviceIdentity.encode(signedIdentity(world, device)).finish()
  const sealed = proto.ADVSignedDeviceIdentityHMAC.encode({
    details,
    hmac: hmacSign(details, secret),
  }).finish()
  const attrs = { from: S_WHATSAPP_NET, type: 'set', id: world.nextId(), t: nowSeconds(world) }
  connection.send(
    stanza('iq', attrs, [
      stanza('pair-success', {}, [
        stanza('device-identity', {}, sealed),
        stanza('device', { jid: jidOf(device, 'pn'), lid: jidOf(device, 'lid') }),
        stanza('platform', { name: 'android' }),
      ]),
    ]),
  )
}

/** The account's word that this device is its own. */
export function signedIdentity(world: World, { account, id, identity }: Device) {
  const timestamp = Number(nowSeconds(world))
  const details = proto.ADVDeviceIdentity.encode({ rawId: 1, timestamp, keyIndex: id }).finish()
  const message = Buffer.concat([WA_ADV_ACCOUNT_SIG_PREFIX, details, identity])
  return {
    details,
    accountSignatureKey: account.identity.public,
    accountSignature: Curve.sign(account.identity.private, message),
  }
}

/** True when the stanza was a client's answer to being paired. */
export function confirmPairing(connection: Connection, node: BinaryNode): boolean {
  if (node.tag !== 'iq' || !child(node, 'pair-device-sign')) return false
  const { device } = connection
  if (!device || !connection.registering) return false
  device.account.devices.set(device.id, device)
  delete connection.registering
  endStream(connection, 515)
  return true
}
