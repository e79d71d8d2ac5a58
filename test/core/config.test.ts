import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readConfig } from '../../core/config.ts'

test('without any setting the simulator runs with the demo agency on this machine only', () => {
  expect(readConfig({})).toEqual({
    dataDir: '.data',
    port: 8080,
    workersPort: 8081,
    host: '127.0.0.1',
    databaseUrl: null,
    databaseOwnerUrl: null,
    redisUrl: null,
    whatsapp: null,
    agencyPerMinute: null,
    telegram: { token: null, apiRoot: 'https://api.telegram.org', webhook: null },
    demo: true,
    logLevel: 'info',
    failAt: null,
    secret: null,
  })
})

test('an empty setting is an unset one', () => {
  expect(readConfig({ PORT: '', REDIS_URL: ' ', TELEGRAM_BOT_TOKEN: '' })).toEqual(readConfig({}))
})

test('with a token the demo agency stays away unless it is asked for', () => {
  const TELEGRAM_BOT_TOKEN = '12345:abcdefgh'
  expect(readConfig({ TELEGRAM_BOT_TOKEN }).demo).toBe(false)
  expect(readConfig({ TELEGRAM_BOT_TOKEN, DEMO: 'on' }).demo).toBe(true)
  expect(readConfig({ DEMO: 'off' }).demo).toBe(false)
})

test('all faults are told at once, by the name of the setting and with an example', () => {
  const faults = faultsOf({
    PORT: '99999',
    DATABASE_URL: 'mysql://root:hunter2@db/lapkin',
    REDIS_URL: 'hunter2',
    TELEGRAM_BOT_TOKEN: 'hunter2',
    TELEGRAM_WEBHOOK_URL: 'https://lapkin.example.go.id',
    TELEGRAM_API_ROOT: 'lapkin.example.go.id',
    DEMO: 'yes',
    LOG_LEVEL: 'loud',
    LAPKIN_SECRET: 'hunter2',
  })
  const names =
    'PORT DATABASE_URL REDIS_URL TELEGRAM_BOT_TOKEN TELEGRAM_API_ROOT TELEGRAM_WEBHOOK_SECRET DEMO LOG_LEVEL LAPKIN_SECRET'
  for (const name of names.split(' '))
    expect(faults).toMatch(new RegExp(`^  ${name} .*(for example|looks like)`, 'm'))
})

test('no fault repeats a value: it may be a secret', () => {
  const secret = 'hunter2 hunter2'
  for (const name of [
    'DATABASE_URL',
    'DATABASE_OWNER_URL',
    'REDIS_URL',
    'TELEGRAM_BOT_TOKEN',
    'TELEGRAM_WEBHOOK_SECRET',
    'LAPKIN_SECRET',
  ])
    expect(faultsOf({ [name]: secret })).not.toContain('hunter2')
})

test('a webhook without a secret is refused', () => {
  const TELEGRAM_WEBHOOK_URL = 'https://lapkin.example.go.id/telegram'
  expect(faultsOf({ TELEGRAM_WEBHOOK_URL })).toContain('TELEGRAM_WEBHOOK_SECRET is needed with')
  expect(readConfig({ TELEGRAM_WEBHOOK_URL, TELEGRAM_WEBHOOK_SECRET: 'a-b_3' }).telegram.webhook).toEqual({
    url: TELEGRAM_WEBHOOK_URL,
    secret: 'a-b_3',
  })
})

test('a WhatsApp number speaks to WhatsApp itself, or to the address that is given', () => {
  const WHATSAPP_SESSION_KEY = `2:${'ab'.repeat(32)},1:${'cd'.repeat(32)}`
  const number = { WHATSAPP_NUMBER: '6281234567890', WHATSAPP_SESSION_KEY }
  expect(readConfig(number).whatsapp).toEqual({
    number: '6281234567890',
    url: 'wss://web.whatsapp.com/ws/chat',
    mediaCa: null,
    sessionKeys: [
      { id: '2', key: 'ab'.repeat(32) },
      { id: '1', key: 'cd'.repeat(32) },
    ],
    pairByCode: false,
    polls: false,
    perMinute: 5,
  })
  const local = { WHATSAPP_WS_URL: 'ws://127.0.0.1:9000/ws', WHATSAPP_MEDIA_CA: 'ca.pem' }
  expect(readConfig({ ...number, ...local }).whatsapp).toMatchObject({
    url: 'ws://127.0.0.1:9000/ws',
    mediaCa: 'ca.pem',
  })
  for (const WHATSAPP_WS_URL of ['web.whatsapp.com', 'https://web.whatsapp.com/ws', 'wss://', 'wss://a b'])
    expect(faultsOf({ WHATSAPP_WS_URL })).toMatch(/^ {2}WHATSAPP_WS_URL .*for example wss:/m)
  expect(faultsOf({ WHATSAPP_NUMBER: '0812345678' })).toMatch(/^ {2}WHATSAPP_NUMBER .*for example 62/m)
  expect(faultsOf({ WHATSAPP_SESSION_KEY: 'hunter2' })).not.toContain('hunter2')
})

test('the example file names every setting', () => {
  const example = readFileSync('.env.example', 'utf8')
  const source = readFileSync('core/config.ts', 'utf8')
  const names = new Set([...source.matchAll(/^ {4}([A-Z_]+): /gm)].map(([, name]) => name))
  expect(names.size).toBe(16)
  for (const name of names) expect(example).toMatch(new RegExp(`^#?${name}=`, 'm'))
})

test('a step to die at is named and counted, and everything else is refused with the list of steps', () => {
  expect(readConfig({ FAIL_AT: 'sent:12' }).failAt).toEqual({ name: 'sent', nth: 12 })
  for (const FAIL_AT of ['sent', 'sent:0', 'nowhere:1', 'sent:-1'])
    expect(faultsOf({ FAIL_AT })).toContain('FAIL_AT must be a step and a number, for example FAIL_AT=sent:1')
})

function faultsOf(env: Record<string, string>): string {
  try {
    readConfig(env)
  } catch (error) {
    return (error as Error).message
  }
  return ''
}
