import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Reply } from '../../core/messages.ts'
import { plain } from '../../core/rich.ts'
import { demoId } from '../../prisma/demo.ts'
import { makeDocuments } from '../../workers/documents.ts'
import { summary } from '../../workers/summary.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { reported } from '../month.ts'

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase({ demo: true })
  const { db } = base
  for (const who of ['rina', 'baiq', 'laras']) await linked(who)
  await reported(db, { who: 'rina', day: '2026-10-05', approvedBy: 'wayan' })
  await reported(db, { who: 'baiq', day: '2026-10-30' })
  // Nothing in October: nothing to tell.
  await reported(db, { who: 'laras', day: '2026-11-02' })
  // Has no chat.
  await reported(db, { who: 'tegar', day: '2026-10-05' })
})
afterAll(() => base.close())

const linked = (who: string) =>
  base.db.address.create({
    data: {
      employeeId: demoId(who),
      channel: 'telegram',
      account: 'bot',
      address: who,
      linkedAt: new Date(),
    },
  })
const at = (time: string) => ({ db: base.db, now: () => new Date(time), files: '/nowhere' })
const told = () =>
  base.db.outbox.findMany({ where: { dedupeKey: { startsWith: 'summary:' } }, orderBy: { id: 'asc' } })

test('nobody is told before eight on the first working day of the month', async () => {
  // 1 November 2026 is a Sunday; Monday 07.50 in Makassar.
  expect(await summary(at('2026-11-01T03:00:00Z'))).toEqual({ rounds: 0 })
  expect(await summary(at('2026-11-01T23:50:00Z'))).toEqual({ rounds: 0 })
})

test('then everybody with something in the month is told once, though workers race, stop and look again', async () => {
  const morning = at('2026-11-02T00:10:00Z')
  expect(await Promise.all([summary(morning), summary(morning)])).toHaveLength(2)
  expect(await base.db.documentJob.count()).toBe(1)
  const few = { turnMs: 0, size: 5 }
  await makeDocuments(morning, few)
  await Promise.all([makeDocuments(morning, few), makeDocuments(morning, few)])
  // Killed with the job in hand, after what it said was written.
  await base.db.$executeRaw`update document_jobs set holder = gen_random_uuid(), cursor = null, done = 0,
    held_until = clock_timestamp() - interval '1 second'`
  while ((await makeDocuments(morning, few)).documents > 0);
  expect((await base.db.documentJob.findFirstOrThrow()).status).toBe('done')
  expect((await told()).map(({ address }) => address).sort()).toEqual(['baiq', 'rina'])
  expect(await summary(at('2026-11-02T06:00:00Z'))).toEqual({ rounds: 0 })
})

test('what is told names the month and its numbers, and offers the rest', async () => {
  const [row] = (await told()).filter(({ address }) => address === 'rina')
  if (row === undefined) throw new Error('Rina was told nothing')
  const { text, buttons } = row.payload as unknown as Reply
  expect(plain(text)).toContain('Rekap Oktober 2026 Anda sudah siap')
  expect(plain(text)).toContain('Dilaporkan: 1 hari, disetujui 1')
  expect(buttons?.[0]?.[0]).toMatchObject({ data: 'sm:s:2026-10' })
  expect(row?.priority).toBe(3)
})

test('after an outage the month is still told within its first ten days, and later no more', async () => {
  await base.db.documentJob.deleteMany()
  expect(await summary(at('2026-11-11T02:00:00Z'))).toEqual({ rounds: 0 })
  expect(await summary(at('2026-11-10T02:00:00Z'))).toEqual({ rounds: 1 })
})

test('a file whose making takes the worker down every time ends by name after five tries', async () => {
  const { db } = base
  await db.documentJob.deleteMany()
  const at = new Date('2026-11-02T03:00:00Z')
  const job = { id: randomUUID(), agencyId: demoId('agency'), month: at, createdAt: at, updatedAt: at }
  await db.documentJob.create({ data: { ...job, kind: 'csv', askedById: demoId('rina'), attempts: 5 } })
  const context = { db, now: () => at, files: '/nowhere' }
  await expect(makeDocuments(context)).rejects.toThrow('in vain')
  expect(await db.documentJob.findFirstOrThrow()).toMatchObject({ status: 'failed', reason: 'error' })
  expect(
    await db.outbox.count({ where: { employeeId: demoId('rina'), dedupeKey: { contains: job.id } } }),
  ).toBe(1)
})
