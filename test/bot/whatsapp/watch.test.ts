import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { createLog } from '../../../bot/log.ts'
import { pairingPage } from '../../../bot/pairing-page.ts'
import { watchNumber } from '../../../bot/watch.ts'
import type { Reply } from '../../../core/messages.ts'
import { plain } from '../../../core/rich.ts'
import { demoId } from '../../../prisma/demo.ts'
import { startHttp } from '../../../bot/http.ts'
import { createMetrics } from '../../../bot/metrics.ts'
import { testDatabase } from '../../database.ts'
import { until } from '../../waiting.ts'

/** 09.12 in Mataram. */
const at = new Date('2026-11-24T01:12:00Z')

let home: Awaited<ReturnType<typeof testDatabase>>
let watch: ReturnType<typeof open>

beforeAll(async () => {
  home = await testDatabase({ demo: true })
  const admins = await home.db.employee.findMany({ where: { admin: true } })
  const chats = [...admins.map(({ id }) => id), demoId('rina')]
  await home.db.address.createMany({
    data: chats.map((employeeId) => ({
      employeeId,
      channel: 'telegram' as const,
      account: 'bot',
      address: employeeId,
      linkedAt: at,
    })),
  })
})
afterEach(async () => {
  await watch.stop()
  await home.owner.$executeRaw`truncate outbox, outages`
})
afterAll(() => home.close())

function open(printed: string[] = []) {
  return watchNumber({
    db: home.db,
    account: '628110000001',
    now: () => at,
    log: createLog('silent'),
    page: 'http://127.0.0.1/whatsapp/x',
    print: (text) => void printed.push(text),
    committed: () => undefined,
    graceMs: 0,
  })
}

const told = async () => (await home.db.outbox.findMany({ orderBy: { id: 'asc' } })).map(saidIn)
const saidIn = ({ employeeId, payload }: { employeeId: string | null; payload: unknown }) => ({
  employeeId,
  reply: payload as Reply,
})
const words = async () => (await told()).map(({ reply }) => plain(reply.text))

test('the administrator alone is told since when WhatsApp is cut off, once, and when it is back', async () => {
  watch = open()
  watch.state('connecting')
  await until(async () => (await told()).length > 0)
  watch.state('connecting')
  watch.state('connecting')
  const [first, ...more] = await told()
  expect(more).toEqual([])
  expect(first?.employeeId).toBe(demoId('arya'))
  expect(plain(first?.reply.text ?? [])).toContain('terputus sejak 09.12')
  watch.state('open')
  await until(async () => (await told()).length === 2)
  expect((await words())[1]).toContain('tersambung lagi pukul 09.12')
})

test('a line that is back at once is told to nobody', async () => {
  watch = open()
  watch.state('connecting')
  watch.state('open')
  watch.state('connecting')
  watch.state('open')
  await watch.stop()
  expect(await told()).toEqual([])
})

test('the code to scan is in the terminal, and as a picture with the administrator, once in ten minutes', async () => {
  const printed: string[] = []
  watch = open(printed)
  watch.pairing({ qr: '2@first', code: null })
  await until(async () => (await told()).length > 0)
  watch.pairing({ qr: '2@second', code: 'ABCD1234' })
  await until(() => printed.includes('ABCD1234\n'))
  expect(printed.filter((text) => /[█▀▄]/.test(text))).toHaveLength(2)
  expect(printed.join('')).toContain('http://127.0.0.1/whatsapp/x')
  const sent = await told()
  expect(sent.map(({ employeeId }) => employeeId)).toEqual([demoId('arya')])
  const picture = Buffer.from(sent[0]?.reply.picture ?? '', 'base64')
  expect(picture.subarray(1, 4).toString()).toBe('PNG')
})

test('the code is on a page that only who knows its name can open, until the number is linked', async () => {
  watch = open()
  const page = pairingPage()
  const http = await startHttp({
    host: '127.0.0.1',
    port: 0,
    registry: createMetrics({ outbox: () => Promise.resolve({}), queueDepth: () => Promise.resolve(0) })
      .registry,
    ready: () => Promise.resolve([]),
    log: createLog('silent'),
  })
  http.handlers.push(page.handler)
  const read = async (path: string) => {
    const response = await fetch(`${http.url}${path}`)
    return { status: response.status, text: await response.text() }
  }
  page.state('unlinked')
  expect((await read(page.path)).text).toContain('Menunggu kode')
  page.pairing({ qr: '2@first', code: 'ABCD1234' })
  const shown = await read(page.path)
  expect(shown.text).toContain('<svg')
  expect(shown.text).toContain('ABCD1234')
  expect((await read('/whatsapp')).status).toBe(404)
  page.state('open')
  expect((await read(page.path)).text).not.toContain('<svg')
  expect(pairingPage().path).not.toBe(page.path)
  await http.stop()
})
