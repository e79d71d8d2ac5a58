import type { BinaryNode } from '@whiskeysockets/baileys'
import { takeMessage } from './deliver.ts'
import { deliverWaiting } from './login.ts'
import { child } from './node.ts'
import { answerCode } from './pairing-code.ts'
import { confirmPairing } from './pairing.ts'
import { answerQuery } from './queries.ts'
import { takeAck, takeChatState, takeReceipt } from './receipts.ts'
import type { Connection, Device, World } from './world.ts'

type Taker = (world: World, connection: Connection, device: Device, node: BinaryNode) => void

const TAKERS: Record<string, Taker> = {
  iq: answerQuery,
  message: takeMessage,
  receipt: takeReceipt,
  ack: (_world, _connection, device, node) => takeAck(device, node),
  chatstate: (world, _connection, device, node) => takeChatState(world, device, node),
  presence: (_world, _connection, { account }, { attrs }) => {
    if (attrs.name) account.name = attrs.name
  },
  ib: (_world, connection, device, node) => {
    if (child(node, 'offline_batch')) deliverWaiting(connection, device)
  },
}

/** Whatever a client says after the handshake. */
export function takeStanza(world: World, connection: Connection, node: BinaryNode): void {
  const { device } = connection
  world.calls.add(device?.account.phone ?? '', device?.id ?? 0, node)
  if (confirmPairing(connection, node)) return
  if (!device) {
    if (child(node, 'link_code_companion_reg')) connection.send(answerCode(world, connection, node))
    return
  }
  TAKERS[node.tag]?.(world, connection, device, node)
}
