import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { Reply } from '../../core/messages.ts'
import { plain, say } from '../../core/rich.ts'
import type { Channel, Sent } from '../../bot/channels/channel.ts'
import { deliver } from '../../bot/deliver.ts'
import type { Deliver } from '../../bot/deliver.ts'
import { recover } from '../../prisma/store/lost.ts'
import { claim, countByState, insertOutbox } from '../../prisma/store/outbox.ts'
import type { OutboxRow } from '../../prisma/store/outbox.ts'
import { testDatabase } from '../database.ts'

const now = new Date('2026-03-02T08:00:00Z')
const account = { channel: 'telegram', account: '1000' } as const
const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

let home: Awaited<ReturnType<typeof testDatabase>>
let running: Deliver | undefined

beforeAll(async () => {
  home = await testDatabase()
})
afterEach(async () => {
  await running?.stop()
  running = undefined
  await home.owner.$executeRaw`truncate outbox, slots, addresses`
})
afterAll(() => home.close())

/** A network of which each call is known, and which answers as told: by default that it was sent. */
function network(answer: (call: string) => Sent | Promise<Sent> | undefined = () => undefined) {
  const calls: string[] = []
  const call = async (text: string): Promise<Sent> => {
    calls.push(text)
    return (await answer(text)) ?? { outcome: 'sent', messageId: `m${calls.length}` }
  }
  const channel: Channel = {
    name: 'telegram',
    account: '1000',
    powers: {
      buttons: true,
      edit: true,
      keepsFiles: true,
      maxText: 4096,
      maxCaption: 1024,
      maxDownload: 1,
      pace: { perSecond: 1000, perChatPerSecond: 1000, chatBurst: 1000 },
    },
    start: async () => undefined,
    stop: async () => undefined,
    send: (address, { text }) => call(`${address}: ${plain(text)}`),
    edit: (address, messageId, { text }) => call(`${address} ${messageId}: ${plain(text)}`),
    setMenu: (address) => call(`${address} menu`),
    fetch: async () => ({ outcome: 'never', why: '' }),
  }
  return { calls, channel }
}

let key = 0
function row(
  address: string,
  text: string,
  more: Partial<OutboxRow> = {},
  reply: Partial<Reply> = {},
): OutboxRow {
  return {
    dedupeKey: `key ${key++}`,
    ...account,
    address,
    employeeId: null,
    kind: 'answer',
    priority: 0,
    payload: { text: say`${text}`, ...reply },
    notBefore: now,
    ...more,
  }
}

/** Writes the rows and runs until nothing is left that could be said. */
async function sayAll(
  { channel }: { channel: Channel },
  rows: OutboxRow[],
  more: Partial<Parameters<typeof deliver>[0]> = {},
) {
  await insertOutbox(home.db, rows, now)
  running ??= deliver({ db: home.db, channel, now: () => now, log: silent, ...more })
  running.start()
  await running.drained()
}

async function states() {
  return Object.fromEntries((await countByState(home.db)).map(({ status, count }) => [status, count]))
}

test('what is written twice under one key is said once', async () => {
  const net = network()
  const once = row('a', 'halo')
  await sayAll(net, [once, once])
  await insertOutbox(home.db, [once], now)
  await running?.drained()
  expect(net.calls).toEqual(['a: halo'])
})

test('in a chat all is said in the order written, while other chats do not wait', async () => {
  let release = () => undefined as void
  const held = new Promise<void>((resolve) => (release = resolve))
  const net = network(async (call) => {
    if (call === 'a: 1') await held
    if (call === 'b: 3') release()
    return { outcome: 'sent', messageId: null }
  })
  const rows = ['1', '2', '3'].flatMap((text) => [row('a', text), row('b', text)])
  await sayAll(net, rows)
  expect(net.calls.filter((call) => call.startsWith('a'))).toEqual(['a: 1', 'a: 2', 'a: 3'])
  expect(net.calls.indexOf('b: 3')).toBeLessThan(net.calls.indexOf('a: 2'))
})

test('a message that must wait is not overtaken by a later one, but other chats are served', async () => {
  const net = network((call) =>
    call === 'a: 1' ? { outcome: 'later', afterSeconds: 5, everyone: false, why: '502' } : undefined,
  )
  await sayAll(net, [row('a', '1'), row('a', '2'), row('b', '1')])
  expect(net.calls.sort()).toEqual(['a: 1', 'b: 1'])
  expect(await states()).toEqual({ queued: 2, sent: 1 })
})

test('answers go before a broadcast that was written earlier', async () => {
  const rows = [row('a', 'siaran', { priority: 3, kind: 'notice' }), row('b', 'jawaban')]
  await insertOutbox(home.db, rows, now)
  const [first] = await claim(home.db, account, now, { limit: 1 })
  expect(first?.address).toBe('b')
})

test('an answer overtakes five thousand reminders, also one in its own chat, at the pace of the network', async () => {
  const clock = { ms: 0 }
  const net = network()
  net.channel.powers.pace = { perSecond: 28, perChatPerSecond: 1, chatBurst: 3 }
  const reminder = (address: string) => row(address, 'ingat', { kind: 'reminder', priority: 2 })
  await insertOutbox(
    home.db,
    Array.from({ length: 5_000 }, (_, n) => reminder(`p${n}`)),
    now,
  )
  running = deliver({
    db: home.db,
    channel: net.channel,
    now: () => now,
    log: silent,
    monotonic: () => clock.ms,
  })
  running.start()
  await expect.poll(() => net.calls.length).toBe(28)
  await insertOutbox(home.db, [row('p4999', 'jawaban'), row('someone new', 'jawaban')], now)
  clock.ms = 1_000
  running.wake()
  await expect.poll(() => net.calls.length).toBe(56)
  expect(net.calls.slice(28, 30).toSorted()).toEqual(['p4999: jawaban', 'someone new: jawaban'])
  await expect.poll(states).toEqual({ queued: 5_002 - 56, sent: 56 })
  // Not in the same breath as its answer, but not forgotten either.
  expect(await home.db.outbox.count({ where: { address: 'p4999', status: 'queued' } })).toBe(1)
})

test('of one chat an answer and a reminder are never in hand together', async () => {
  await insertOutbox(
    home.db,
    [row('a', 'ingat', { kind: 'reminder', priority: 2 }), row('a', 'jawaban')],
    now,
  )
  const texts = async () => (await claim(home.db, account, now, { limit: 10 })).map(({ kind }) => kind)
  expect(await texts()).toEqual(['answer'])
  expect(await texts()).toEqual([])
})

/** Writes an answer as `handleBatch` does: into the sender's own hand if it may be said at once. */
async function answerAtOnce(answer: OutboxRow): Promise<number> {
  const hand = running?.offer(answer) ?? null
  const inHand = await insertOutbox(home.db, [{ ...answer, hand }], now)
  running?.accept(inHand)
  return inHand.length
}

test('an answer is said without waiting to be claimed, in its chat after what was written before it', async () => {
  const net = network()
  await sayAll(net, [])
  expect(await answerAtOnce(row('a', '1'))).toBe(1)
  await running?.drained()
  await insertOutbox(home.db, [row('b', '2')], now)
  expect(await answerAtOnce(row('b', '3'))).toBe(0)
  await running?.drained()
  expect(net.calls).toEqual(['a: 1', 'b: 2', 'b: 3'])
  expect(await states()).toEqual({ sent: 3 })
})

test('a reminder that waits does not hold up an answer, a message in hand does', async () => {
  let release = () => undefined as void
  const held = new Promise<void>((resolve) => (release = resolve))
  const net = network(async () => {
    await held
    return { outcome: 'sent', messageId: null }
  })
  await sayAll(net, [])
  const later = new Date(now.getTime() + 3_600_000)
  await insertOutbox(home.db, [row('a', 'ingat', { kind: 'reminder', priority: 2, notBefore: later })], now)
  expect(await answerAtOnce(row('a', '1'))).toBe(1)
  expect(await answerAtOnce(row('a', '2'))).toBe(0)
  release()
  await running?.drained()
  expect(net.calls).toEqual(['a: 1', 'a: 2'])
})

test('an answer in the hand of a sender that died is said by the next one', async () => {
  const net = network()
  await sayAll(net, [])
  const answer = row('a', '1')
  const hand = running?.offer(answer) ?? null
  expect(hand).not.toBeNull()
  await insertOutbox(home.db, [{ ...answer, hand }], now)
  // Its owner does not take it for lost while its transaction may still be on its way.
  expect(await recover(home.db, account, { hand })).toEqual({ queued: 0, dropped: 0 })
  await running?.stop()
  running = undefined
  await sayAll(net, [])
  expect(net.calls).toEqual(['a: 1'])
})

test('while the whole account must wait nothing is offered', async () => {
  const net = network(() => ({ outcome: 'later', afterSeconds: 60, everyone: true, why: '429' }))
  const clock = { ms: 0 }
  await insertOutbox(home.db, [row('a', '1')], now)
  const { channel } = net
  running = deliver({ db: home.db, channel, now: () => now, log: silent, monotonic: () => clock.ms })
  running.start()
  await expect.poll(states).toEqual({ queued: 1 })
  await expect.poll(() => net.calls.length).toBe(1)
  expect(running.offer(row('b', '2'))).toBeNull()
})

test('while the whole account must wait nothing is sent, and afterwards nothing is missing', async () => {
  const clock = { ms: 0 }
  let refused = false
  const net = network(() => {
    if (refused) return undefined
    refused = true
    return { outcome: 'later', afterSeconds: 60, everyone: true, why: '429' }
  })
  await insertOutbox(home.db, [row('a', '1')], now)
  running = deliver({
    db: home.db,
    channel: net.channel,
    now: () => now,
    log: silent,
    monotonic: () => clock.ms,
  })
  running.start()
  await expect.poll(() => net.calls).toEqual(['a: 1'])
  await insertOutbox(home.db, [row('a', '2'), row('b', '3')], now)
  clock.ms = 59_000
  running.wake()
  await expect.poll(states).toEqual({ queued: 3 })
  expect(net.calls).toHaveLength(1)
  clock.ms = 60_000
  await running.drained()
  expect(net.calls.slice(1).sort()).toEqual(['a: 1', 'a: 2', 'b: 3'])
})

test('who blocked us costs one call, and is served again after writing', async () => {
  const employeeId = '00000000-0000-4000-8000-000000000001'
  await home.db.address.create({ data: { employeeId, ...account, address: 'a', linkedAt: now } })
  const net = network(() => ({ outcome: 'unreachable', why: '403' }))
  await sayAll(net, [row('a', '1'), row('a', '2'), row('a', '3')])
  expect(net.calls).toEqual(['a: 1'])
  expect((await home.db.address.findFirstOrThrow()).unreachableSince).toEqual(now)
  await insertOutbox(home.db, [row('a', '4', { kind: 'notice' })], now)
  await running?.drained()
  expect(net.calls).toEqual(['a: 1'])
  expect(await states()).toEqual({ failed: 4 })
})

test('a message is edited in place, or sent anew where it is gone', async () => {
  const net = network((call) => (call === 'a m1: 3' ? { outcome: 'gone', why: '400' } : undefined))
  const card = (text: string) => row('a', text, { kind: 'card' }, { slot: 'card:1', edit: true })
  await sayAll(net, ['1', '2', '3', '4'].map(card))
  expect(net.calls).toEqual(['a: 1', 'a m1: 2', 'a m1: 3', 'a: 3', 'a m4: 4'])
})

test('after a death in the middle of sending a reminder is dropped, and all else said again', async () => {
  const kinds = ['answer', 'decision', 'card', 'reminder', 'notice'] as const
  await insertOutbox(
    home.db,
    kinds.map((kind) => row(kind, 'x', { kind })),
    now,
  )
  await claim(home.db, account, now, { limit: 10 })
  const net = network()
  await sayAll(net, [])
  expect(net.calls.sort()).toEqual(['answer: x', 'card: x', 'decision: x', 'notice: x'])
  expect(await states()).toEqual({ sent: 4, dropped: 1 })
})

test('what is in hand is not recovered', async () => {
  await insertOutbox(home.db, [row('a', '1'), row('b', '1')], now)
  const [first] = await claim(home.db, account, now, { limit: 2 })
  expect(await recover(home.db, account, { inHand: first ? [first.id] : [] })).toEqual({
    queued: 1,
    dropped: 0,
  })
})

test('a reminder that is no longer wanted is not sent', async () => {
  const net = network()
  await sayAll(net, [row('a', 'ingat', { kind: 'reminder' })], { stillWanted: async () => false })
  expect([net.calls, await states()]).toEqual([[], { dropped: 1 }])
})

test('an eighth failure is the last', async () => {
  const net = network(() => {
    throw new Error('surprise')
  })
  await insertOutbox(home.db, [row('a', '1'), row('b', '1')], now)
  await home.db.$executeRaw`update outbox set attempts = 7 where address = 'a'`
  await sayAll(net, [])
  expect(await states()).toEqual({ failed: 1, queued: 1 })
})

test('text that Postgres could not store is stored all the same', async () => {
  const net = network()
  await sayAll(net, [row('a', 'nul \0 and half \ud83d of a pair')])
  expect(net.calls).toEqual(['a: nul \ufffd and half \ufffd of a pair'])
})
