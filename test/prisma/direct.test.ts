import { afterAll, beforeAll, expect, test } from 'vitest'
import { directTransaction } from '../../prisma/direct.ts'
import { testDatabase } from '../database.ts'

const limits = { timeout: 5_000, maxWait: 5_000 }
let home: Awaited<ReturnType<typeof testDatabase>>
beforeAll(async () => {
  home = await testDatabase()
})
afterAll(() => home.close())

const outage = (tx: Pick<typeof home.db, '$executeRaw'>, account: string) =>
  tx.$executeRaw`insert into outages (channel, account, since, reason) values ('telegram', ${account}, now(), '')`
const outages = async () =>
  (await home.db.outage.findMany({ orderBy: { account: 'asc' } })).map((one) => one.account)

test('raw statements read what Prisma would read, and Prisma is there for the rest', async () => {
  const [direct, whole] = await directTransaction(
    home.db,
    (tx) => Promise.all([sample(tx), tx.agency.count()]),
    limits,
  )
  expect(direct).toEqual(await sample(home.db))
  expect(whole).toBe(await home.db.agency.count())
})

function sample(db: Pick<typeof home.db, '$queryRaw'>) {
  const at = new Date('2026-02-28T20:30:00.250Z')
  return db.$queryRaw`
    select ${at}::timestamptz as instant, ${at}::timestamptz::timestamp as plain, ${at}::timestamptz::date as day,
      ${7n}::bigint as big, ${[7n, 8n]}::bigint[] as bigs, 1.50::numeric as exact, ${true}::boolean as truth,
      ${['a"b', 'c,d']}::text[] as texts, array[${at}::timestamptz] as instants, array[null, '2026-02-28'::date] as days,
      '{"a": [1, null]}'::jsonb as json, null::bigint as nothing, 'telegram'::"Channel" as name, 3::int as small,
      ${Uint8Array.of(0, 255)}::bytea as bytes`
}

test('what is left unawaited is committed with the rest', async () => {
  await directTransaction(home.db, async (tx, later) => later(outage(tx, 'kept')), limits)
  expect(await outages()).toEqual(['kept'])
})

test('a statement left unawaited that fails undoes the whole, and its own error is told', async () => {
  const failing = directTransaction(
    home.db,
    async (tx, later) => {
      await outage(tx, 'undone')
      later(tx.$executeRaw`select 1 / 0`)
      later(outage(tx, 'undone too'))
    },
    limits,
  )
  await expect(failing).rejects.toThrow('division by zero')
  expect(await outages()).toEqual(['kept'])
})

test('after its time limit a transaction writes nothing into the next one', async () => {
  const late = directTransaction(
    home.db,
    async (tx) => {
      await tx.$queryRaw`select 1 from pg_sleep(0.4)`
      await outage(tx, 'late')
    },
    { timeout: 100, maxWait: 5_000 },
  )
  await expect(late).rejects.toThrow()
  expect(await outages()).toEqual(['kept'])
})
