import type { IncomingMessage, ServerResponse } from 'node:http'

/** Server-Sent Events to every open page. */
export interface LiveEvents {
  open(req: IncomingMessage, res: ServerResponse): void
  isWatched(): boolean
  tell(event: object): void
  close(): void
}

export function createLiveEvents(): LiveEvents {
  const pages = new Set<ServerResponse>()
  // Proxies and sleeping laptops drop silent connections without a word.
  const heartbeat = setInterval(() => {
    for (const page of pages) page.write(':\n\n')
  }, 15_000)
  heartbeat.unref()
  return {
    open(req, res) {
      res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' })
      res.write('retry: 1000\n\n')
      pages.add(res)
      req.once('close', () => pages.delete(res))
    },
    isWatched: () => pages.size > 0,
    tell(event) {
      const line = `data: ${JSON.stringify(event)}\n\n`
      for (const page of pages) page.write(line)
    },
    close() {
      clearInterval(heartbeat)
      for (const page of pages) page.end()
    },
  }
}
