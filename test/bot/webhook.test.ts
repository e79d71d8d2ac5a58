import { mkdtemp, rm } from 'node:fs/promises'
import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Api } from 'grammy'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { webhookPath } from '../../bot/channels/telegram/webhook.ts'
import { startHttp, type Handler } from '../../bot/http.ts'
import { testLog } from '../canary/capture.ts'
import { startBot } from '../../bot/main.ts'
import { createMetrics } from '../../bot/metrics.ts'
import { readConfig } from '../../core/config.ts'
import { demoId } from '../../prisma/demo.ts'
import { issueCode } from '../../prisma/store/codes.ts'
import { createSimClock } from '../../simulator/clock.ts'
import { createSimulator } from '../../simulator/index.ts'
import type { SimUser } from '../../simulator/telegram/user.ts'
import { testDatabase } from '../database.ts'
import { until } from '../office.ts'
import { sql } from '../templates.ts'

const webhookSecret = 'rahasia_webhook-1'

/** The bot as with a real token: settings name the webhook, the simulator posts there. */
async function openHouse() {
  const database = await testDatabase({ demo: true })
  const secret = Buffer.alloc(32, 7)
  const clock = createSimClock()
  clock.set(new Date('2026-11-24T08:10:00Z'))
  const simulator = createSimulator({ clock })
  const { url: apiRoot } = await simulator.listen(0)
  const { token } = simulator.telegram
  const dataDir = await mkdtemp(join(tmpdir(), 'lapkin-webhook-'))
  const log = testLog()
  const metrics = createMetrics({ outbox: () => Promise.resolve({}), queueDepth: () => Promise.resolve(0) })
  const http = await startHttp({
    host: '127.0.0.1',
    port: 0,
    registry: metrics.registry,
    ready: () => Promise.resolve([]),
    log,
  })
  const config = readConfig({
    DATA_DIR: dataDir,
    TELEGRAM_BOT_TOKEN: token,
    TELEGRAM_API_ROOT: apiRoot,
    TELEGRAM_WEBHOOK_URL: http.url + webhookPath,
    TELEGRAM_WEBHOOK_SECRET: webhookSecret,
  })
  const mount = (handler: Handler) => void http.handlers.unshift(handler)
  const bot = await startBot({ db: database.app, config, clock, log, metrics, secret, mount })
  return {
    db: database.db,
    databaseUrl: database.url,
    telegram: simulator.telegram,
    api: new Api(token, { apiRoot }),
    hook: http.url + webhookPath,
    code: (key: string) => issueCode(database.db, secret, demoId(key), clock.now()),
    async close() {
      await bot.stop()
      await http.stop()
      await simulator.close()
      await database.close()
      await rm(dataDir, { recursive: true })
    },
  }
}

let house: Awaited<ReturnType<typeof openHouse>>
let rina: SimUser

beforeAll(async () => {
  house = await openHouse()
  rina = await connected(7_001, 'rina')
})
afterAll(() => house.close())

const lastOf = (user: SimUser) => user.last()?.text ?? ''

/** A demo person whose chat is linked and whose menu was shown. */
async function connected(id: number, key: string): Promise<SimUser> {
  const employee = await house.db.employee.findUniqueOrThrow({ where: { id: demoId(key) } })
  const user = house.telegram.user(id, { first_name: key })
  user.start((await house.code(key)).replaceAll('-', ''))
  await until(() => user.last() !== undefined)
  if (employee.phone !== null) user.contact(employee.phone)
  await until(() => lastOf(user).includes('Cara memakai'))
  return user
}

interface Posted {
  secret?: string
  method?: string
}

/** Posts as anybody could. */
function post(body: string, { secret, method = 'POST' }: Posted = {}): Promise<Response> {
  const headers = secret === undefined ? undefined : { 'x-telegram-bot-api-secret-token': secret }
  return fetch(house.hook, { method, ...(method === 'POST' && { body }), ...(headers && { headers }) })
}

const inboxCount = () => house.db.inbox.count()
let nextUpdate = 5_000_000_000

/** A text as Telegram posts it, from a person who is in the simulator too. */
function update(from: SimUser, text: string): string {
  const message = {
    message_id: 1,
    date: Math.floor(Date.parse('2026-11-24T08:10:00Z') / 1000),
    chat: { id: from.id, type: 'private', first_name: 'x' },
    from: from.profile,
    text,
  }
  return JSON.stringify({ update_id: nextUpdate++, message })
}

describe('through the webhook', () => {
  test('the address and its secret are told to Telegram, and what people do is answered', async () => {
    expect(await house.api.getWebhookInfo()).toMatchObject({
      url: house.hook,
      allowed_updates: ['message', 'edited_message', 'callback_query', 'my_chat_member'],
    })
    rina.text('lapor')
    await until(() =>
      (rina.last()?.buttons ?? []).flat().some(({ text }: { text: string }) => text.includes('Hari ini')),
    )
    const tapped = rina.last()?.message_id ?? 0
    rina.tap(tapped, 'Hari ini')
    await until(() => rina.toasts.length === 1)
    await until(() => house.telegram.pending() === 0)
    expect((await house.api.getWebhookInfo()).last_error_message).toBeUndefined()
  })

  test('a second delivery of the same update is confirmed and changes nothing', async () => {
    const before = await inboxCount()
    const same = update(rina, 'bantuan')
    for (const _ of [1, 2]) expect((await post(same, { secret: webhookSecret })).status).toBe(200)
    expect(await inboxCount()).toBe(before + 1)
  })

  test.each([
    ['none', {}],
    ['a wrong one', { secret: 'rahasia_webhook-2' }],
    ['an empty one', { secret: '' }],
    ['its beginning', { secret: webhookSecret.slice(0, -1) }],
  ])('with %s for a secret nothing is taken: 401', async (_, given) => {
    const before = await inboxCount()
    const response = await post(update(rina, 'lapor'), given)
    expect(response.status).toBe(401)
    expect(await response.text()).toBe('')
    expect(await inboxCount()).toBe(before)
  })

  test.each(['', '{', 'lapor', '[]', 'null', '7', '{"message":{}}', '{"update_id":"7"}'])(
    'a body that is no update is refused: %j',
    async (body) => {
      expect((await post(body, { secret: webhookSecret })).status).toBe(400)
    },
  )

  test('an update of a kind that nobody knows is confirmed, or it would come for ever', async () => {
    const unknown = JSON.stringify({ update_id: nextUpdate++, poll: { id: '1' } })
    expect((await post(unknown, { secret: webhookSecret })).status).toBe(200)
  })

  test('only POST is for updates', async () => {
    const response = await post('', { secret: webhookSecret, method: 'GET' })
    expect(response.status).toBe(405)
    expect(response.headers.get('allow')).toBe('POST')
  })

  test('a body too large is refused before all of it was sent, and the next one is answered', async () => {
    const response = await postWithoutEnd(1024 * 1024 + 1)
    expect(response.statusCode).toBe(413)
    expect(response.headers.connection).toBe('close')
    expect((await post(update(rina, 'bantuan'), { secret: webhookSecret })).status).toBe(200)
  })

  test('a sender that goes away in the middle harms nobody', async () => {
    const headers = { 'x-telegram-bot-api-secret-token': webhookSecret, 'content-length': 1000 }
    await new Promise<void>((resolve) => {
      const half = request(house.hook, { method: 'POST', headers }).on('error', () => undefined)
      half.on('close', resolve)
      half.write('{"update_id":', () => half.destroy())
    })
    expect((await post(update(rina, 'bantuan'), { secret: webhookSecret })).status).toBe(200)
  })

  test('while the database is away updates are put off, and handled when it is back', async () => {
    const budi = house.telegram.user(7_002)
    const before = await inboxCount()
    const putOff = update(budi, 'halo')
    await allowConnections(false)
    try {
      const response = await post(putOff, { secret: webhookSecret })
      expect(response.status).toBe(503)
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThan(0)
      budi.text('halo')
      await until(async () => {
        const { last_error_message } = await house.api.getWebhookInfo()
        return last_error_message?.includes('503') ?? false
      })
      expect(house.telegram.pending()).toBe(1)
    } finally {
      await allowConnections(true)
    }
    expect((await post(putOff, { secret: webhookSecret })).status).toBe(200)
    await until(() => house.telegram.pending() === 0)
    await until(() => lastOf(budi).includes('kode aktivasi'))
    expect(await inboxCount()).toBe(before + 2)
  })
})

/** Sends so many bytes of a body that would be longer, and waits for the answer. */
function postWithoutEnd(size: number): Promise<IncomingMessage> {
  const headers = { 'x-telegram-bot-api-secret-token': webhookSecret, 'content-length': 2 * size }
  return new Promise((resolve, reject) => {
    const sending = request(house.hook, { method: 'POST', headers }, (response) => {
      response.resume()
      resolve(response)
      sending.destroy()
    })
    sending.on('error', reject)
    sending.write(Buffer.alloc(size, ' '))
  })
}

/** Ends the connections to the test's database and lets nobody in, or lets everybody in again. */
async function allowConnections(allowed: boolean): Promise<void> {
  const server = process.env.LAPKIN_TEST_DATABASE_URL ?? ''
  const name = new URL(house.databaseUrl).pathname.slice(1)
  await sql(server, `alter database ${name} allow_connections ${allowed}`)
  if (!allowed)
    await sql(
      server,
      `select pg_terminate_backend(pid, 5000) from pg_stat_activity where datname = '${name}'`,
    )
}
