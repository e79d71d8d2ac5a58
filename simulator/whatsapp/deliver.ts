import { isJidGroup, isLidUser } from '@whiskeysockets/baileys'
import type { BinaryNode } from '@whiskeysockets/baileys'
import { child, children, stanza } from './node.ts'
import { accountBehind, deviceBehind, jidOf, nowSeconds, userJid } from './world.ts'
import type { Account, Addressing, Connection, Device, World } from './world.ts'

/** Keeps the stanza for the device and gives it at once when the device listens. */
export function deliver(device: Device, node: BinaryNode, times = 1): void {
  // A phone that nobody plays reads nothing.
  if (!device.noiseKey) return
  // Sent again, as after a failed reading, it takes the place of the first.
  const first = device.waiting.findIndex((old) => old.tag === node.tag && old.attrs.id === node.attrs.id)
  if (node.tag === 'message' && first >= 0) device.waiting.splice(first, 1)
  device.waiting.push(node)
  for (let n = 0; n < times; n++) if (device.connection?.isReady) device.connection.send(node)
}

/** The device has it: nothing of this kind and id is waiting any more. */
export function confirmed(device: Device, tag: string, ids: (string | undefined)[]): void {
  const rest = device.waiting.filter((node) => node.tag !== tag || !ids.includes(node.attrs.id))
  device.waiting.splice(0, device.waiting.length, ...rest)
}

/** A message: one envelope for each device of the receiver and for the sender's own others. */
export function takeMessage(world: World, connection: Connection, sender: Device, node: BinaryNode): void {
  const { to, id } = node.attrs
  const error = world.switches.refuseNext.shift()
  if (error === undefined) {
    for (const { device, inside } of envelopes(world, node)) {
      if (device === sender) continue
      deliver(device, addressed(world, sender, device, node, inside), world.switches.deliveries)
    }
  }
  if (world.switches.dropAck > 0) {
    world.switches.dropAck -= 1
    return connection.cut()
  }
  const attrs = { class: 'message', id, from: to, t: nowSeconds(world) }
  connection.send(stanza('ack', { ...attrs, error: error === undefined ? undefined : String(error) }))
}

interface Envelope {
  device: Device
  inside: BinaryNode[]
}

function envelopes(world: World, node: BinaryNode): Envelope[] {
  const shared = children(node).filter(({ tag }) => tag !== 'participants')
  const sealed = children(child(node, 'participants'))
  const found: Envelope[] = []
  for (const one of sealed) {
    const device = deviceBehind(world, one.attrs.jid)
    if (device) found.push({ device, inside: [...children(one), ...shared] })
  }
  if (isJidGroup(node.attrs.to)) return [...found, ...others(world, node, shared, found)]
  // Without participants it is for one device only, as when a message is sent again to who could not read it.
  const only = sealed.length === 0 ? deviceBehind(world, node.attrs.to) : undefined
  return only ? [{ device: only, inside: shared }] : found
}

/** The rest of a group, who got the key to its messages earlier. */
function others(world: World, node: BinaryNode, shared: BinaryNode[], found: Envelope[]): Envelope[] {
  const members = world.groups.get(node.attrs.to ?? '')?.phones ?? []
  const devices = members.flatMap((phone) => [...(world.accounts.get(phone)?.devices.values() ?? [])])
  return devices
    .filter((device) => !found.some((envelope) => envelope.device === device))
    .map((device) => ({ device, inside: shared }))
}

/** As the receiver sees it: from whom, in which chat, and the sender's other name. */
function addressed(
  world: World,
  sender: Device,
  receiver: Device,
  { attrs }: BinaryNode,
  inside: BinaryNode[],
): BinaryNode {
  const { to, id, type, edit, category } = attrs
  const by = addressingOf(sender.account, to)
  const from = jidOf(sender, by)
  const isGroup = isJidGroup(to)
  const isOwn = receiver.account === sender.account && !isGroup
  const names = otherName(sender.account, by, isGroup ? 'participant' : 'sender')
  const partner = isOwn ? accountBehind(world, attrs.recipient ?? to) : undefined
  return stanza(
    'message',
    {
      id,
      type,
      edit,
      category,
      t: nowSeconds(world),
      notify: sender.account.name,
      ...(isGroup ? { from: to, participant: from, addressing_mode: by } : { from }),
      ...(isOwn && category !== 'peer' && { recipient: attrs.recipient ?? to }),
      ...names,
      ...(partner && otherName(partner, isLidUser(to) ? 'lid' : 'pn', 'recipient')),
    },
    inside,
  )
}

/** A chat opened under a LID stays under it; otherwise the account shows itself as it likes. */
export function addressingOf(account: Account, to: string | undefined): Addressing {
  return account.addressing === 'lid' || isLidUser(to) === true ? 'lid' : 'pn'
}

/** The name by which the account is not addressed, so that the receiver knows both. */
export function otherName(account: Account, by: Addressing, role: string): Record<string, string> {
  return by === 'lid'
    ? { [`${role}_pn`]: userJid(account, 'pn') }
    : { [`${role}_lid`]: userJid(account, 'lid') }
}
