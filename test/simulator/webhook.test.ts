import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { GrammyError } from 'grammy'
import { expect, onTestFinished, test } from 'vitest'
import { eventually, openSimulator } from './open-simulator.ts'

interface Received {
  secret: string | undefined
  text: string
  at: number
}

/** A bot's own server, answering with the next of `codes` and 200 when they are used up. */
async function openHook(codes: number[] = [], answer = '') {
  const received: Received[] = []
  let atOnce = 0
  let mostAtOnce = 0
  const server = createServer((req, res) => {
    atOnce += 1
    mostAtOnce = Math.max(mostAtOnce, atOnce)
    let body = ''
    req.on('data', (chunk: Buffer) => (body += chunk.toString()))
    req.on('end', () => {
      const { message } = JSON.parse(body) as { message: { text: string } }
      const secret = req.headers['x-telegram-bot-api-secret-token']?.toString()
      received.push({ secret, text: message.text, at: performance.now() })
      setTimeout(() => {
        atOnce -= 1
        res
          .writeHead(codes.shift() ?? 200, { 'retry-after': '1', 'content-type': 'application/json' })
          .end(answer)
      }, 20)
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.close().closeAllConnections()
  })
  // It listens on TCP.
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}/hook`, received, mostAtOnce: () => mostAtOnce }
}

const texts = (received: Received[]) => received.map(({ text }) => text)
const described = (error: unknown) => (error instanceof GrammyError ? error.description : String(error))

test('updates are posted in order, one at a time, with the secret', async () => {
  const { api, telegram } = await openSimulator()
  const hook = await openHook()
  await api.setWebhook(hook.url, { secret_token: 'rahasia_1' })
  for (const text of ['a', 'b', 'c']) telegram.user(41).text(text)
  await eventually(() => telegram.pending()).toBe(0)
  expect(texts(hook.received)).toEqual(['a', 'b', 'c'])
  expect(hook.received[0]?.secret).toBe('rahasia_1')
  expect(hook.mostAtOnce()).toBe(1)
})

test('with more connections chats go side by side and each keeps its order', async () => {
  const { api, telegram } = await openSimulator()
  const hook = await openHook()
  await api.setWebhook(hook.url, { max_connections: 10 })
  for (const text of ['1', '2', '3']) for (const id of [41, 42, 43]) telegram.user(id).text(`${id}:${text}`)
  await eventually(() => telegram.pending()).toBe(0)
  expect(hook.mostAtOnce()).toBe(3)
  expect(texts(hook.received).filter((text) => text.startsWith('42'))).toEqual(['42:1', '42:2', '42:3'])
})

test('a refused update is tried again after Retry-After, before any later one', async () => {
  const { api, telegram } = await openSimulator()
  const hook = await openHook([503])
  await api.setWebhook(hook.url)
  telegram.user(41).text('a')
  telegram.user(41).text('b')
  await eventually(() => hook.received.length).toBe(1)
  await eventually(async () => (await api.getWebhookInfo()).last_error_message).toBe(
    'Wrong response from the webhook: 503 Service Unavailable',
  )
  expect(telegram.pending()).toBe(2)
  await eventually(() => telegram.pending()).toBe(0)
  expect(texts(hook.received)).toEqual(['a', 'a', 'b'])
  expect((hook.received[1]?.at ?? 0) - (hook.received[0]?.at ?? 0)).toBeGreaterThan(950)
})

test('polling is refused while a webhook is set, and works again without it', async () => {
  const { api, telegram } = await openSimulator()
  const hook = await openHook()
  const poll = api.getUpdates({ timeout: 20 }).catch(described)
  await new Promise((resolve) => setTimeout(resolve, 50))
  await api.setWebhook(hook.url)
  expect(await poll).toBe('Conflict: terminated by setWebhook request')
  expect(await api.getUpdates().catch(described)).toBe(
    "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  )
  expect(await api.getWebhookInfo()).toMatchObject({
    url: hook.url,
    pending_update_count: 0,
    max_connections: 1,
  })
  await api.deleteWebhook()
  telegram.user(41).text('x')
  expect(await api.getUpdates()).toHaveLength(1)
  await api.deleteWebhook({ drop_pending_updates: true })
  expect(telegram.pending()).toBe(0)
})

test('a method call in the answer is done', async () => {
  const { api, telegram } = await openSimulator()
  const hook = await openHook([], JSON.stringify({ method: 'sendMessage', chat_id: 41, text: 'Diterima' }))
  await api.setWebhook(hook.url)
  telegram.user(41).text('x')
  await eventually(() => telegram.user(41).last()?.text).toBe('Diterima')
})

test('addresses in the open need TLS, and secrets have their alphabet', async () => {
  const { api } = await openSimulator()
  expect(await api.setWebhook('http://a.id/x').catch(described)).toBe(
    'Bad Request: bad webhook: An HTTPS URL must be provided for webhook',
  )
  expect(await api.setWebhook('https://a.id/x', { secret_token: 'a b' }).catch(described)).toBe(
    'Bad Request: secret token contains unallowed characters',
  )
})
