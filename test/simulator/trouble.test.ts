import { GrammyError, HttpError } from 'grammy'
import { expect, test } from 'vitest'
import { openSimulator } from './open-simulator.ts'

async function withUsers(limits: boolean) {
  const opened = await openSimulator({ limits, callLog: true })
  for (let id = 1; id <= 120; id += 1) opened.telegram.user(id).start()
  return opened
}

const seconds = (error: unknown) =>
  error instanceof GrammyError ? error.parameters.retry_after : String(error)

test('a chat takes a short burst, then one message a second', async () => {
  const { api } = await withUsers(true)
  const results = []
  for (let count = 0; count < 6; count += 1)
    results.push(await api.sendMessage(1, 'x').then(() => 'ok', seconds))
  expect(results).toEqual(['ok', 'ok', 'ok', 'ok', 'ok', 1])
})

test('a bot says at most about 30 things a second', async () => {
  const { api, telegram } = await withUsers(true)
  const ids = Array.from({ length: 120 }, (_, index) => index + 1)
  await Promise.allSettled(ids.map((id) => api.sendMessage(id, 'x')))
  const refused = telegram.calls.filter(({ error }) => error?.code === 429)
  expect(refused.length).toBeGreaterThan(0)
  expect(refused[0]?.error).toMatchObject({
    description: 'Too Many Requests: retry after 1',
    parameters: { retry_after: 1 },
  })
})

test('the switch refuses every send for a while, and other calls not', async () => {
  const { api, telegram } = await withUsers(false)
  telegram.switches.tooManyRequests = 30
  expect(await api.sendMessage(1, 'x').catch(seconds)).toBe(30)
  expect(await api.getMe()).toMatchObject({ is_bot: true })
  telegram.switches.tooManyRequests = 0
  expect(await api.sendMessage(1, 'x')).toHaveProperty('message_id')
})

test('a planned failure happens once', async () => {
  const { api, telegram } = await withUsers(false)
  telegram.switches.failNext.push({ method: 'sendMessage', code: 500, description: 'Internal Server Error' })
  await expect(api.sendMessage(1, 'x')).rejects.toMatchObject({ error_code: 500 })
  expect(await api.sendMessage(1, 'x')).toHaveProperty('message_id')
})

test('a dropped answer leaves the message sent and the bot in the dark', async () => {
  const { api, telegram } = await withUsers(false)
  telegram.switches.dropResponse = 1
  await expect(api.sendMessage(1, 'sekali')).rejects.toBeInstanceOf(HttpError)
  expect(telegram.user(1).last()?.text).toBe('sekali')
  expect(await api.sendMessage(1, 'lagi')).toHaveProperty('message_id')
})

test('without a network every call fails, a poll under way too', async () => {
  const { api, telegram } = await withUsers(false)
  const [last] = await api.getUpdates({ offset: -1 })
  const poll = api.getUpdates({ offset: (last?.update_id ?? 0) + 1, timeout: 20 })
  const cut = poll.catch((error: unknown) => error)
  await new Promise((resolve) => setTimeout(resolve, 50))
  telegram.switches.offline = true
  telegram.user(1).text('x')
  expect(await cut).toBeInstanceOf(HttpError)
  await expect(api.getMe()).rejects.toBeInstanceOf(HttpError)
  telegram.switches.offline = false
  expect(telegram.pending()).toBe(1)
})

test('a slow network answers late', async () => {
  const { api, telegram } = await withUsers(false)
  telegram.switches.slowMs = 200
  const started = performance.now()
  await api.getMe()
  expect(performance.now() - started).toBeGreaterThan(190)
})
