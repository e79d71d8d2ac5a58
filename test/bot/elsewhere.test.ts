import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Channel, Powers, Sent } from '../../bot/channels/channel.ts'
import { deliver, type Deliver } from '../../bot/deliver.ts'
import type { ChannelName } from '../../core/messages.ts'
import { plain, say } from '../../core/rich.ts'
import { insertOutbox, type OutboxKind } from '../../prisma/store/outbox.ts'
import { testDatabase } from '../database.ts'
import { until } from '../waiting.ts'

const now = new Date('2026-11-24T08:00:00Z')
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
const wayan = '00000000-0000-4000-8000-000000000001'

let home: Awaited<ReturnType<typeof testDatabase>>
const running: Deliver[] = []

beforeAll(async () => {
  home = await testDatabase()
})
afterEach(async () => {
  for (const one of running.splice(0)) await one.stop()
  await home.owner.$executeRaw`truncate outbox, slots, addresses, inbox, outages`
})
afterAll(() => home.close())

/** A network with such powers, of which each message is known. */
function open(name: ChannelName, powers: Partial<Powers> = {}, answer?: Sent) {
  const said: string[] = []
  const channel: Channel = {
    name,
    account: 'ours',
    powers: {
      buttons: false,
      edit: false,
      keepsFiles: false,
      maxText: 4096,
      maxCaption: 1024,
      maxDownload: 1,
      pace: { perSecond: 1000, perChatPerSecond: 1000, chatBurst: 1000 },
      ...powers,
    },
    start: async () => undefined,
    stop: async () => undefined,
    async send(_address, { text }) {
      said.push(plain(text))
      return answer ?? { outcome: 'sent', messageId: `m${said.length}` }
    },
    edit: async () => ({ outcome: 'gone', why: '' }),
    setMenu: async () => ({ outcome: 'sent', messageId: null }),
    fetch: async () => ({ outcome: 'never', why: '' }),
  }
  const one = deliver({ db: home.db, channel, now: () => now, log: silent })
  one.start()
  running.push(one)
  return said
}

const chat = (channel: ChannelName, linkedAt = now) =>
  home.db.address.create({
    data: { employeeId: wayan, channel, account: 'ours', address: `wayan on ${channel}`, linkedAt },
  })

const tell = (channel: ChannelName, kind: OutboxKind, text: string) =>
  insertOutbox(
    home.db,
    [
      {
        dedupeKey: text,
        channel,
        account: 'ours',
        address: `wayan on ${channel}`,
        employeeId: wayan,
        kind,
        priority: kind === 'answer' ? 0 : 2,
        payload: { text: say`${text}` },
        notBefore: now,
      },
    ],
    now,
  )

const wrote = (hoursAgo: number) =>
  home.db.inbox.create({
    data: {
      id: crypto.randomUUID(),
      channel: 'whatsapp',
      account: 'ours',
      messageId: String(hoursAgo),
      address: 'wayan on whatsapp',
      status: 'handled',
      sentAt: new Date(now.getTime() - hoursAgo * 3_600_000),
      receivedAt: now,
    },
  })

const windowed = { windowSeconds: 86_400 }
const states = async () =>
  (await home.db.outbox.findMany({ orderBy: { id: 'asc' } })).map(({ status, reason }) => [status, reason])

test('a card for who blocked one chat is told in the other, with what waited behind it', async () => {
  await chat('telegram')
  await chat('whatsapp')
  await tell('telegram', 'card', 'kartu')
  await tell('telegram', 'reminder', 'pengingat')
  const onWhatsApp = open('whatsapp')
  const onTelegram = open('telegram', {}, { outcome: 'unreachable', why: '403' })
  await until(() => onWhatsApp.length === 2)
  expect(onWhatsApp.toSorted()).toEqual(['kartu', 'pengingat'])
  expect(onTelegram).toEqual(['kartu'])
})

test('where both are blocked a card fails, and is not sent to and fro', async () => {
  await chat('telegram')
  await chat('whatsapp')
  await tell('telegram', 'card', 'kartu')
  const onWhatsApp = open('whatsapp', {}, { outcome: 'unreachable', why: 'blocked' })
  const onTelegram = open('telegram', {}, { outcome: 'unreachable', why: '403' })
  await until(async () => (await states())[0]?.[0] === 'failed')
  expect([onTelegram, onWhatsApp]).toEqual([['kartu'], ['kartu']])
})

test('where a network hears only who wrote within a day, a reminder outside it goes by the other chat', async () => {
  await chat('telegram')
  await chat('whatsapp')
  await wrote(25)
  await tell('whatsapp', 'reminder', 'pengingat')
  const onWhatsApp = open('whatsapp', windowed)
  const onTelegram = open('telegram')
  await until(() => onTelegram.length === 1)
  expect([onTelegram, onWhatsApp]).toEqual([['pengingat'], []])
})

test('inside the window it is told there, and an answer always', async () => {
  await chat('whatsapp')
  await wrote(23)
  await tell('whatsapp', 'reminder', 'pengingat')
  const said = open('whatsapp', windowed)
  await until(() => said.length === 1)
  await home.db.inbox.deleteMany()
  await tell('whatsapp', 'answer', 'jawaban')
  await until(() => said.length === 2)
  await tell('whatsapp', 'reminder', 'besok')
  await until(async () => (await states())[2]?.[0] === 'failed')
  expect(said).toEqual(['pengingat', 'jawaban'])
  expect((await states())[2]).toEqual(['failed', 'has not written for too long'])
})
