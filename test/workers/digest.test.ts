import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoId } from '../../prisma/demo.ts'
import { digest } from '../../workers/digest.ts'
import { testDatabase, type TestDatabase } from '../database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await testDatabase({ demo: true })
  const { db } = database
  const wayan = demoId('wayan')
  const at = new Date('2026-11-24T08:00:00Z')
  await db.address.create({
    data: { employeeId: wayan, channel: 'telegram', account: '1', address: '2', linkedAt: at },
  })
  await db.dailyReport.create({
    data: {
      id: randomUUID(),
      agencyId: demoId('agency'),
      employeeId: demoId('rina'),
      day: new Date('2026-11-24'),
      code: 'ABC123',
      status: 'SUBMITTED',
      version: 1,
      createdAt: at,
      updatedAt: at,
    },
  })
})
afterAll(() => database.close())

const run = (now: string) => digest({ db: database.db, now: () => new Date(now) })
const choose = (on: boolean) =>
  database.db.employee.update({ where: { id: demoId('wayan') }, data: { settings: { digest: on } } })

describe('the morning digest', () => {
  test('goes to nobody who did not choose it', async () => {
    expect(await run('2026-11-25T00:00:00Z')).toEqual({ digests: 0 })
  })

  test('comes in the morning of the supervisor’s own zone, once, with the way to the list', async () => {
    await choose(true)
    expect(await run('2026-11-24T23:00:00Z')).toEqual({ digests: 0 })
    const both = await Promise.all([run('2026-11-24T23:31:00Z'), run('2026-11-24T23:31:00Z')])
    await run('2026-11-25T00:10:00Z')
    expect(both).toHaveLength(2)
    const rows = await database.db.outbox.findMany()
    expect(rows).toHaveLength(1)
    expect(JSON.stringify(rows[0]?.payload)).toContain('m:approvals')
    expect(JSON.stringify(rows[0]?.payload)).toContain('1 laporan')
  })
})
