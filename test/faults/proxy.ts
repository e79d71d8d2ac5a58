import { createServer, connect, type AddressInfo, type Server, type Socket } from 'node:net'

/**
 * `pass`: as if it were not there. `hold`: nothing gets through and nobody is told, like a pulled cable. `refuse`: every
 * connection is reset. `deaf`: what is asked gets through, the answers do not.
 */
export type LinkMode = 'pass' | 'hold' | 'refuse' | 'deaf'

export interface Proxy {
  port: number
  mode: LinkMode
  /** Each piece arrives this late. */
  latencyMs: number
  /** Null: as fast as it goes. */
  bytesPerSecond: number | null
  /** Resets what is open; the next connection is let through. */
  cut(): void
  /** Ends the way back of what is open, as a server that closes half of a connection. */
  halfClose(): void
  close(): Promise<void>
}

interface Pair {
  client: Socket
  server: Socket
}

/** A link between a program and a server, with the troubles of links. */
export async function openProxy(target: number, host = '127.0.0.1'): Promise<Proxy> {
  const pairs = new Set<Pair>()
  const listening: Server = createServer({ allowHalfOpen: true }, (client) => {
    if (link.mode === 'refuse') return void client.resetAndDestroy()
    const pair = { client, server: connect({ port: target, host, allowHalfOpen: true }) }
    pairs.add(pair)
    carry(pair, 'client', 'server')
    carry(pair, 'server', 'client')
  })

  function carry(pair: Pair, from: keyof Pair, to: keyof Pair): void {
    const forget = () => {
      pairs.delete(pair)
      pair[to].destroy()
    }
    pair[from].on('error', forget)
    pair[from].on('close', forget)
    void pump(pair[from], pair[to], from === 'server')
  }

  async function pump(from: Socket, to: Socket, isWayBack: boolean): Promise<void> {
    try {
      for await (const chunk of from as AsyncIterable<Buffer>) {
        await delay(chunk.length, isWayBack)
        if (to.destroyed) return
        if (!to.write(chunk)) await drained(to)
      }
      to.end()
    } catch {
      // It was cut: the other end is told by `forget`.
    }
  }

  /** Resolves when so many bytes may go on. */
  async function delay(bytes: number, isWayBack: boolean): Promise<void> {
    const { latencyMs, bytesPerSecond } = link
    const ms = latencyMs + (bytesPerSecond === null ? 0 : (bytes / bytesPerSecond) * 1000)
    if (ms > 0) await pause(ms)
    while (link.mode === 'hold' || (link.mode === 'deaf' && isWayBack)) await pause(10)
  }

  function cut(): void {
    for (const { client, server } of pairs) {
      client.resetAndDestroy()
      server.resetAndDestroy()
    }
    pairs.clear()
  }

  await new Promise<void>((resolve) => listening.listen(0, '127.0.0.1', resolve))
  let mode: LinkMode = 'pass'
  const link: Proxy = {
    port: (listening.address() as AddressInfo).port,
    latencyMs: 0,
    bytesPerSecond: null,
    get mode() {
      return mode
    },
    set mode(next) {
      mode = next
      if (next === 'refuse') cut()
    },
    cut,
    halfClose() {
      for (const { client } of pairs) client.end()
    },
    async close() {
      mode = 'pass'
      cut()
      await new Promise((resolve) => listening.close(resolve))
    },
  }
  return link
}

/** Both listeners go with either event: a link lives for many of the first, and one of the second. */
function drained(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      socket.off('drain', done).off('close', done)
      resolve()
    }
    socket.on('drain', done).on('close', done)
  })
}

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms))
