import * as http from 'node:http'
import * as https from 'node:https'

/** Where a bot wants its updates. */
export interface Hook {
  url: string
  secret: string | undefined
  maxConnections: number
}

export type Delivered =
  | { outcome: 'accepted'; call?: Record<string, unknown> }
  | { outcome: 'refused'; why: string; retryAfter?: number }

const plain = new http.Agent({ keepAlive: true })
const secure = new https.Agent({ keepAlive: true })

/** Posts one update as Telegram does and says what the bot's server made of it. */
export function postJson({ url, secret }: Hook, update: unknown): Promise<Delivered> {
  const body = Buffer.from(JSON.stringify(update))
  const isSecure = url.startsWith('https:')
  const options = {
    method: 'POST',
    agent: isSecure ? secure : plain,
    timeout: 60_000,
    headers: {
      'content-type': 'application/json',
      'content-length': body.length,
      ...(secret !== undefined && { 'x-telegram-bot-api-secret-token': secret }),
    },
  }
  return new Promise((resolve) => {
    const request = (isSecure ? https : http).request(url, options, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', () => resolve({ outcome: 'refused', why: 'Connection reset by peer' }))
      response.on('end', () => resolve(read(response, Buffer.concat(chunks).toString())))
    })
    request.on('timeout', () => request.destroy(new Error('Read timeout expired')))
    request.on('error', ({ message }) =>
      resolve({ outcome: 'refused', why: message || 'Connection refused' }),
    )
    request.end(body)
  })
}

function read({ statusCode = 0, statusMessage, headers }: http.IncomingMessage, body: string): Delivered {
  if (statusCode >= 200 && statusCode < 300) return { outcome: 'accepted', ...callIn(body) }
  const wait = Number(headers['retry-after'])
  return {
    outcome: 'refused',
    why: `Wrong response from the webhook: ${statusCode} ${statusMessage ?? ''}`.trim(),
    ...(wait > 0 && { retryAfter: Math.min(wait, 3600) }),
  }
}

function callIn(body: string): { call?: Record<string, unknown> } {
  if (!body.startsWith('{')) return {}
  try {
    const parsed = JSON.parse(body) as Record<string, unknown>
    return typeof parsed['method'] === 'string' ? { call: parsed } : {}
  } catch {
    return {}
  }
}
