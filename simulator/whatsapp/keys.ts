import { S_WHATSAPP_NET } from '@whiskeysockets/baileys'
import type { BinaryNode } from '@whiskeysockets/baileys'
import { deliver } from './deliver.ts'
import { bytesOf, child, children, refusal, result, stanza } from './node.ts'
import { deviceBehind, nowSeconds } from './world.ts'
import type { Device, PublicKey, World } from './world.ts'

/** Below this many one-time keys a device is asked for more. */
const LOW = 5

/** `encrypt`: devices leave their public keys here and fetch those of others. */
export function answerKeys(world: World, device: Device, iq: BinaryNode): BinaryNode {
  const [asked] = children(iq)
  if (iq.attrs.type === 'set') return keepKeys(device, iq)
  if (asked?.tag === 'count') {
    return result(iq, [stanza('count', { value: String(device.preKeys.length) })])
  }
  if (asked?.tag === 'digest') return digest(device, iq)
  if (asked?.tag === 'key') {
    return result(iq, [
      stanza(
        'list',
        {},
        children(asked).map((user) => bundleOf(world, user.attrs.jid)),
      ),
    ])
  }
  return refusal(iq, 400, 'bad-request')
}

function keepKeys(device: Device, iq: BinaryNode): BinaryNode {
  const rotated = child(child(iq, 'rotate'), 'skey')
  if (rotated) {
    device.signedPreKey = keyIn(rotated)
    return result(iq)
  }
  const signed = child(iq, 'skey')
  const list = children(child(iq, 'list'))
  if (!signed || list.length === 0) return refusal(iq, 406, 'not-acceptable')
  device.registration = bytesOf(child(iq, 'registration'))
  device.identity = bytesOf(child(iq, 'identity'))
  device.signedPreKey = keyIn(signed)
  const known = new Set(device.preKeys.map(({ id }) => id.toString('hex')))
  device.preKeys.push(...list.map(keyIn).filter(({ id }) => !known.has(id.toString('hex'))))
  return result(iq)
}

function digest(device: Device, iq: BinaryNode): BinaryNode {
  const { registration, identity, signedPreKey, preKeys } = device
  const ids = preKeys.map(({ id }) => stanza('id', {}, id))
  return result(iq, [
    stanza('digest', {}, [
      stanza('registration', {}, registration),
      stanza('type', {}, Buffer.from([5])),
      stanza('identity', {}, identity),
      keyNode('skey', signedPreKey),
      stanza('list', {}, ids),
    ]),
  ])
}

/** Everything needed to write to a device for the first time. A one-time key is given away once. */
function bundleOf(world: World, jid: string | undefined): BinaryNode {
  const device = deviceBehind(world, jid)
  if (!device) return stanza('user', { jid }, [stanza('error', { code: '404', text: 'item-not-found' })])
  const once = device.preKeys.shift()
  if (device.noiseKey && device.preKeys.length < LOW) askForKeys(world, device)
  return stanza('user', { jid, t: nowSeconds(world) }, [
    stanza('registration', {}, device.registration),
    stanza('type', {}, Buffer.from([5])),
    stanza('identity', {}, device.identity),
    keyNode('skey', device.signedPreKey),
    ...(once ? [keyNode('key', once)] : []),
  ])
}

function askForKeys(world: World, device: Device): void {
  const attrs = { from: S_WHATSAPP_NET, type: 'encrypt', id: world.nextId(), t: nowSeconds(world) }
  const count = stanza('count', { value: String(device.preKeys.length) })
  deliver(device, stanza('notification', attrs, [count]))
}

function keyIn(node: BinaryNode): PublicKey {
  const signature = child(node, 'signature')
  return {
    id: bytesOf(child(node, 'id')),
    value: bytesOf(child(node, 'value')),
    ...(signature && { signature: bytesOf(signature) }),
  }
}

function keyNode(tag: string, { id, value, signature }: PublicKey): BinaryNode {
  return stanza(tag, {}, [
    stanza('id', {}, id),
    stanza('value', {}, value),
    ...(signature ? [stanza('signature', {}, signature)] : []),
  ])
}
