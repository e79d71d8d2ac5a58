import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Update } from 'grammy/types'
import type { Logger } from 'pino'
import { describeError } from './answers.ts'

export const webhookPath = '/telegram/webhook'

const maxBody = 1024 * 1024
const retryAfter = { 'Retry-After': '5' }

/** True where the request is ours: it will be answered here. */
export type Handler = (req: IncomingMessage, res: ServerResponse) => boolean

interface Options {
  secret: string
  /** Resolves once the update is safe: only then is it confirmed with 200. */
  take: (update: Update) => Promise<void>
  log: Pick<Logger, 'warn'>
}

export function webhookHandler(options: Options): Handler {
  return (req, res) => {
    if (req.url?.split('?')[0] !== webhookPath) return false
    void answer(req, options).then(
      ({ status, headers }) => res.writeHead(status, headers).end(),
      // The sender went away in the middle of its request.
      () => res.destroy(),
    )
    return true
  }
}

interface Answer {
  status: number
  headers?: Record<string, string>
}

async function answer(req: IncomingMessage, { secret, take, log }: Options): Promise<Answer> {
  if (req.method !== 'POST') return { status: 405, headers: { Allow: 'POST' } }
  if (!same(req.headers['x-telegram-bot-api-secret-token'], secret)) return { status: 401 }
  const body = await read(req)
  // The rest of the body is not read, so the connection is of no more use.
  if (body === null) return { status: 413, headers: { Connection: 'close' } }
  const update = parse(body)
  if (update === null) return { status: 400 }
  try {
    await take(update)
    return { status: 200 }
  } catch (error) {
    log.warn({ error: describeError(error) }, 'an update could not be taken, it will come again')
    return { status: 503, headers: retryAfter }
  }
}

/** Hashed first: `timingSafeEqual` wants equal lengths, and the length is a secret too. */
function same(given: string | string[] | undefined, secret: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest()
  return typeof given === 'string' && timingSafeEqual(digest(given), digest(secret))
}

async function read(req: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = []
  let size = 0
  // Without an encoding set, a request yields buffers.
  for await (const chunk of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > maxBody) return null
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parse(body: string): Update | null {
  try {
    const parsed: unknown = JSON.parse(body)
    if (typeof parsed !== 'object' || parsed === null || !('update_id' in parsed)) return null
    // Whoever knows the secret is Telegram; the rest of the shape is its promise.
    return typeof parsed.update_id === 'number' ? (parsed as Update) : null
  } catch {
    return null
  }
}
