import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Listening {
  url: string
  close(): Promise<void>
}

/** Opens a server whose requests `handle` answers; what it does not know is answered 404. */
export async function listen(
  handle: (req: IncomingMessage, res: ServerResponse) => boolean,
  port: number,
  host: string,
): Promise<Listening> {
  const server = createServer((req, res) => {
    if (!handle(req, res)) res.writeHead(404).end()
  })
  // Polls of bots last long, and a bot that waits between calls should find its connection open.
  server.requestTimeout = 0
  server.keepAliveTimeout = 65_000
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  // The server listens on TCP, so its address is never a string or null.
  const address = server.address() as AddressInfo
  return {
    url: `http://${host}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
