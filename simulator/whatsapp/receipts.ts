import { jidDecode } from '@whiskeysockets/baileys'
import type { BinaryNode } from '@whiskeysockets/baileys'
import { addressingOf, confirmed, deliver } from './deliver.ts'
import { children, stanza } from './node.ts'
import { accountBehind, deviceBehind, jidOf, nowSeconds } from './world.ts'
import type { Connection, Device, World } from './world.ts'

/** Types that say the receiver has the message, not that it was read or cannot be opened. */
const DELIVERED = new Set([undefined, 'inactive', 'sender', 'peer_msg', 'hist_sync'])

/** A receipt: what it confirms leaves the queue, and the sender of the message hears of it. */
export function takeReceipt(world: World, connection: Connection, device: Device, node: BinaryNode): void {
  const { id, to, type, participant, recipient } = node.attrs
  const ids = [id, ...children(children(node)[0]).map((item) => item.attrs.id)]
  if (DELIVERED.has(type)) confirmed(device, 'message', ids)
  connection.send(stanza('ack', { class: 'receipt', id, from: to, type, participant, t: nowSeconds(world) }))
  for (const target of targets(world, device, participant ?? to, type)) {
    // Whether the receiver was looking is not told to the sender.
    const told = type === 'inactive' ? undefined : type
    const attrs = { id, type: told, recipient, from: jidOf(device, addressingOf(device.account, to)) }
    deliver(target, stanza('receipt', { ...attrs, t: nowSeconds(world) }, node.content))
  }
}

/** "Send that again" concerns the one device that sent it, everything else the whole account. */
function targets(world: World, from: Device, to: string | undefined, type: string | undefined): Device[] {
  if (type === 'retry' || jidDecode(to)?.device) {
    const device = deviceBehind(world, to)
    return device ? [device] : []
  }
  const account = accountBehind(world, to)
  return account && account !== from.account ? [...account.devices.values()] : []
}

/** What the client acknowledges needs no second delivery; a message it refuses neither. */
export function takeAck(device: Device, { attrs }: BinaryNode): void {
  if (attrs.class) confirmed(device, attrs.class, [attrs.id])
}

/** "Typing…": passed on to who listens, and forgotten. */
export function takeChatState(world: World, device: Device, { attrs, content }: BinaryNode): void {
  const account = accountBehind(world, attrs.to)
  const node = stanza('chatstate', { from: jidOf(device, addressingOf(device.account, attrs.to)) }, content)
  for (const { connection } of account?.devices.values() ?? []) {
    if (connection?.isReady) connection.send(node)
  }
}
