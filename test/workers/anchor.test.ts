import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyDatabase } from '../../prisma/audit/command.ts'
import { demoId } from '../../prisma/demo.ts'
import { headOf, writeAudit } from '../../prisma/store/audit.ts'
import { anchor } from '../../workers/anchor.ts'
import { testDatabase, type TestDatabase } from '../database.ts'

let database: TestDatabase
const agencyId = demoId('agency')
beforeAll(async () => {
  database = await testDatabase({ demo: true })
  const { db } = database
  const at = new Date('2026-11-24T08:00:00Z')
  await db.employee.update({ where: { id: demoId('wayan') }, data: { admin: true } })
  await db.address.create({
    data: { employeeId: demoId('wayan'), channel: 'telegram', account: '1', address: '2', linkedAt: at },
  })
  const row = { agencyId, actorId: null, action: 'decide', subject: 'a record', detail: {} }
  await db.$transaction((tx) => writeAudit(tx, [row, row, row], at))
})
afterAll(() => database.close())

const run = (now: string) => anchor({ db: database.db, now: () => new Date(now) })

test('in the evening of its own zone an agency’s head is kept, and told to its administrators once', async () => {
  expect(await run('2026-11-24T09:59:00Z')).toEqual({ anchors: 0, told: 0 })
  const both = await Promise.all([run('2026-11-24T10:00:00Z'), run('2026-11-24T10:00:00Z')])
  expect(both.reduce((sum, { anchors }) => sum + anchors, 0)).toBe(1)
  expect(await run('2026-11-24T12:00:00Z')).toEqual({ anchors: 0, told: 0 })
  const head = await headOf(database.db, agencyId)
  const said = await database.db.outbox.findMany({ where: { dedupeKey: { startsWith: 'anchor:' } } })
  expect(said).toHaveLength(1)
  expect(JSON.stringify(said[0]?.payload)).toContain(`3:${head?.hash}`)
})

test('a tail cut after that is missed, even by who changes the head as well', async () => {
  const { owner: db } = database
  await db.$executeRawUnsafe('alter table audit_entries disable trigger user')
  await db.$executeRaw`delete from audit_entries where n > 1`
  const [first] = await db.auditEntry.findMany()
  await db.auditHead.updateMany({ where: { agencyId }, data: { n: 1n, hash: first?.hash ?? '' } })
  const [found] = await verifyDatabase(db, {})
  expect(found?.bad).toMatchObject({ n: 2 })
  expect(found?.bad?.why).toContain('the anchor of 2026-11-24')
})
