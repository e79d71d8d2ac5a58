import { decodeBinaryNode, encodeBinaryNode } from '@whiskeysockets/baileys'
import type { BinaryNode, proto } from '@whiskeysockets/baileys'
import type { WebSocket } from 'ws'
import type { ServerIdentity } from './certificates.ts'
import { createFrameReader, frame } from './frames.ts'
import { createResponder } from './noise.ts'
import type { Connection, World } from './world.ts'

export interface Reception {
  /** The handshake is done: who says what. */
  onClient(connection: Connection, staticKey: Buffer, payload: proto.ClientPayload): void
  onStanza(connection: Connection, node: BinaryNode): void
}

/** Speaks with one client: handshake first, then stanzas both ways, in order. */
export function receiveClient(
  world: World,
  identity: ServerIdentity,
  socket: WebSocket,
  reception: Reception,
): void {
  const responder = createResponder(identity)
  const read = createFrameReader()
  const connection = connectionOver(world, socket, (node) => responder.encrypt(encodeBinaryNode(node)))
  world.connections.add(connection)
  let step: 'hello' | 'finish' | 'open' = 'hello'
  const take = async (bytes: Buffer) => {
    if (step === 'hello') {
      socket.send(frame(responder.hello(bytes)))
      step = 'finish'
    } else if (step === 'finish') {
      const { staticKey, payload } = responder.finish(bytes)
      step = 'open'
      reception.onClient(connection, staticKey, payload)
    } else {
      const node = await decodeBinaryNode(responder.decrypt(bytes))
      reception.onStanza(connection, node)
    }
  }
  // Stanzas may be packed, and unpacking takes turns: one after the other keeps their order.
  let work = Promise.resolve()
  socket.on('message', (data: Buffer) => {
    work = work.then(async () => {
      for (const bytes of read(data)) await take(bytes)
    })
    // Who breaks the protocol is cut off, as by the real server.
    work = work.catch(() => connection.cut())
  })
  socket.on('error', () => connection.cut())
  socket.on('close', () => {
    world.connections.delete(connection)
    if (connection.device?.connection === connection) delete connection.device.connection
  })
}

function connectionOver(world: World, socket: WebSocket, seal: (node: BinaryNode) => Buffer): Connection {
  let later = Promise.resolve()
  /** At once, or late but in order. */
  const inTurn = (act: () => void) => {
    const { slowMs } = world.switches
    if (slowMs === 0 && isIdle) return act()
    isIdle = false
    const turn = later.then(() => new Promise<void>((done) => setTimeout(done, slowMs))).then(act)
    later = turn
    void turn.then(() => {
      if (later === turn) isIdle = true
    })
  }
  let isIdle = true
  return {
    isReady: false,
    send: (node) =>
      inTurn(() => {
        if (socket.readyState === socket.OPEN) socket.send(frame(seal(node)))
      }),
    end: () => inTurn(() => socket.close()),
    cut: () => socket.terminate(),
  }
}
