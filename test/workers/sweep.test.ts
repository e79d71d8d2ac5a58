import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { sweep } from '../../workers/sweep.ts'
import { testDatabase, type TestDatabase } from '../database.ts'

const now = new Date('2026-11-24T08:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase()
})
afterAll(async () => base.close())

test('handled messages are forgotten after thirty days, parked ones are kept', async () => {
  const message = (messageId: string, status: 'handled' | 'failed', at: Date) => ({
    id: crypto.randomUUID(),
    channel: 'telegram' as const,
    account: 'bot',
    messageId,
    address: 'a',
    status,
    sentAt: at,
    receivedAt: at,
  })
  await base.db.inbox.createMany({
    data: [
      message('old', 'handled', daysAgo(31)),
      message('parked', 'failed', daysAgo(31)),
      message('young', 'handled', daysAgo(29)),
    ],
  })
  expect(await sweep({ db: base.db, now: () => now })).toMatchObject({ inbox: 1, strangers: 0 })
  const left = await base.db.inbox.findMany({ orderBy: { messageId: 'asc' } })
  expect(left.map(({ messageId }) => messageId)).toEqual(['parked', 'young'])
})

test('wrong guesses of strangers are forgotten after a day, unless they are still locked out', async () => {
  const stranger = (address: string, updatedAt: Date, lockedUntil: Date | null = null) => ({
    channel: 'telegram' as const,
    account: 'bot',
    address,
    tries: 3,
    updatedAt,
    lockedUntil,
  })
  await base.db.stranger.createMany({
    data: [
      stranger('old', daysAgo(2)),
      stranger('young', daysAgo(0.5)),
      stranger('locked', daysAgo(2), daysAgo(-1)),
    ],
  })
  expect(await sweep({ db: base.db, now: () => now })).toMatchObject({ inbox: 0, strangers: 1 })
})

test('what a dead sender left is said again, a reminder is not; stale reminders and old words go', async () => {
  const row = (dedupeKey: string, change: object) => ({
    dedupeKey,
    channel: 'telegram' as const,
    account: 'bot',
    address: dedupeKey,
    kind: 'answer',
    priority: 0,
    payload: {},
    notBefore: now,
    createdAt: now,
    ...change,
  })
  const longAgo = new Date(Date.now() - 11 * 60_000)
  await base.db.outbox.createMany({
    data: [
      row('left answer', { status: 'sending', claimedAt: longAgo }),
      row('left reminder', { status: 'sending', kind: 'reminder', claimedAt: longAgo }),
      row('under way', { status: 'sending', claimedAt: new Date() }),
      row('stale reminder', { kind: 'reminder', notBefore: daysAgo(1) }),
      row('old', { status: 'sent', createdAt: daysAgo(91) }),
    ],
  })
  expect(await sweep({ db: base.db, now: () => now })).toMatchObject({ abandoned: 2, stale: 1, said: 1 })
  const left = await base.db.outbox.findMany({ orderBy: { dedupeKey: 'asc' } })
  expect(left.map(({ dedupeKey, status }) => [dedupeKey, status])).toEqual([
    ['left answer', 'queued'],
    ['left reminder', 'dropped'],
    ['stale reminder', 'dropped'],
    ['under way', 'sending'],
  ])
})

test('what a killed worker left of a file goes when its job is over, and not while it is gone on with', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lapkin-parts-'))
  const [running, cancelled, unknown] = [crypto.randomUUID(), crypto.randomUUID(), crypto.randomUUID()]
  const agency = await base.db.agency.create({ data: { name: 'Kota Contoh', timezone: 'Asia/Makassar' } })
  const job = (id: string, status: 'running' | 'cancelled') => ({
    id,
    agencyId: agency.id,
    kind: 'agency',
    month: new Date('2026-10-01'),
    status,
    createdAt: now,
    updatedAt: now,
  })
  await base.db.documentJob.createMany({ data: [job(running, 'running'), job(cancelled, 'cancelled')] })
  const names = [
    `.part-${running}.0`,
    `.part-${cancelled}.0`,
    `.part-${cancelled}.1`,
    `.part-${unknown}.0`,
    'abc',
  ]
  for (const name of names) await writeFile(join(folder, name), 'x')
  expect(await sweep({ db: base.db, now: () => now, files: folder })).toMatchObject({ parts: 3 })
  expect((await readdir(folder)).toSorted()).toEqual([`.part-${running}.0`, 'abc'])
  await rm(folder, { recursive: true })
})
