import type { IncomingMessage, ServerResponse } from 'node:http'
import { z } from 'zod'
import type { SimClock } from '../clock.ts'
import type { SimPerson } from '../person.ts'
import type { TelegramServer } from '../telegram/index.ts'
import type { SimWhatsAppUser } from '../whatsapp/user.ts'
import { PageProblem } from './context.ts'
import type { PageContext, PageOptions } from './context.ts'
import { createLiveEvents } from './events.ts'
import { routes } from './routes.ts'
import { servePageFile } from './static.ts'
import { eventView } from './view.ts'
import { createWhatsAppPhones } from './whatsapp-phones.ts'

export interface Page {
  handle(req: IncomingMessage, res: ServerResponse): boolean
  whatsapp(person: SimPerson): Promise<SimWhatsAppUser>
  close(): Promise<void>
}

export function createPage(telegram: TelegramServer, clock: SimClock, options: PageOptions): Page {
  const live = createLiveEvents()
  const whatsapp =
    options.whatsappLink &&
    createWhatsAppPhones({
      clock,
      link: options.whatsappLink,
      people: options.people,
      changed: (key) => live.tell({ type: 'whatsapp', key }),
    })
  const context: PageContext = { ...options, telegram, clock, live, ...(whatsapp && { whatsapp }) }
  telegram.world.watchers.add((event) => {
    // A view of each message is only worth making when a page is open.
    if (live.isWatched()) live.tell(eventView(event))
  })
  clock.onMove(() => live.tell({ type: 'clock', now: clock.now().getTime() }))
  return {
    handle(req, res) {
      const url = new URL(`http://page${req.url ?? '/'}`)
      if (url.pathname === '/') void servePageFile('index.html', res)
      else if (url.pathname.startsWith('/sim/page/')) void servePageFile(url.pathname.slice(10), res)
      else if (url.pathname === '/sim/events') live.open(req, res)
      else if (url.pathname.startsWith('/sim/')) void answer(context, req, res, url)
      else return false
      return true
    },
    whatsapp(person) {
      if (!whatsapp) throw new PageProblem(404, 'Di sini tidak ada WhatsApp')
      return whatsapp.of(person)
    },
    async close() {
      live.close()
      await whatsapp?.close()
    },
  }
}

async function answer(context: PageContext, req: IncomingMessage, res: ServerResponse, url: URL) {
  try {
    if (isFromElsewhere(req)) throw new PageProblem(403, 'Permintaan dari halaman lain ditolak')
    for (const { method, path, run } of routes) {
      const found = req.method === method ? path.exec(url.pathname) : null
      if (!found) continue
      const result = await run(context, { req, res, url, name: part(found, 1), detail: part(found, 2) })
      if (!res.headersSent) sendJson(res, 200, result ?? { ok: true })
      return
    }
    throw new PageProblem(404, 'Tidak ada')
  } catch (error) {
    const isInvalid = error instanceof z.ZodError || error instanceof SyntaxError
    const code = error instanceof PageProblem ? error.code : isInvalid ? 400 : 500
    const words = error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message
    sendJson(res, code, { error: words })
  }
}

const part = (found: RegExpExecArray, n: number) => decodeURIComponent(found[n] ?? '')

/** A website open in the same browser must not be able to play with the demo. */
function isFromElsewhere({ headers }: IncomingMessage): boolean {
  return headers.origin !== undefined && new URL(headers.origin).host !== headers.host
}

function sendJson(res: ServerResponse, code: number, value: unknown): void {
  res.writeHead(code, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' })
  res.end(JSON.stringify(value))
}
