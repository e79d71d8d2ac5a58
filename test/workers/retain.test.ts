import { afterAll, beforeAll, expect, test } from 'vitest'
import { describe as said, verifyDatabase } from '../../prisma/audit/command.ts'
import { demoId } from '../../prisma/demo.ts'
import { retentionCommand } from '../../prisma/retention-command.ts'
import { retain } from '../../workers/retain.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { reported } from '../month.ts'

const now = new Date('2026-11-24T17:40:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000)
const rina = demoId('rina')

let home: TestDatabase
beforeAll(async () => void (home = await testDatabase({ demo: true })))
afterAll(() => home.close())

const run = () => retain({ db: home.db, now: () => now })
const rule = (kind?: string, days?: string) => {
  const lines: string[] = []
  const given = { ...(kind !== undefined && { kind }), ...(days !== undefined && { days }) }
  return retentionCommand(home.db, given, {}, (line) => void lines.push(line)).then(() => lines)
}

async function messages(): Promise<void> {
  await home.db.outbox.deleteMany()
  const row = (dedupeKey: string, days: number) => ({
    dedupeKey,
    channel: 'telegram' as const,
    account: 'bot',
    address: 'a',
    employeeId: rina,
    kind: 'answer',
    priority: 0,
    payload: {},
    status: 'sent' as const,
    notBefore: now,
    createdAt: daysAgo(days),
  })
  await home.db.outbox.createMany({ data: [row('old', 91), row('middle', 40), row('young', 5)] })
}
const left = async () => (await home.db.outbox.findMany({ orderBy: { id: 'asc' } })).map((o) => o.dedupeKey)

test('what was said is kept ninety days, or as long as the agency sets; each run is one entry a kind', async () => {
  await messages()
  expect(await run()).toMatchObject({ said: 1, reports: 0 })
  expect(await left()).toEqual(['middle', 'young'])
  expect(await rule('said', '30')).toContain('said: 30 days')
  await messages()
  expect(await run()).toMatchObject({ said: 2 })
  expect(await left()).toEqual(['young'])
  expect(await run()).toMatchObject({ said: 0 })
  const entries = await home.db.auditEntry.findMany({ where: { action: 'retain' } })
  expect(entries.map(({ detail }) => detail)).toMatchObject([
    { kind: 'said', days: 90, deleted: 1 },
    { kind: 'said', days: 30, deleted: 2 },
  ])
})

test('reports are kept for ever until the agency sets a number, then go with all that hangs on them', async () => {
  const { db } = home
  await reported(db, { who: 'rina', day: '2024-03-04', approvedBy: 'wayan', link: 'https://contoh.id' })
  await reported(db, { who: 'rina', day: '2026-11-02', approvedBy: 'wayan' })
  expect(await run()).toMatchObject({ reports: 0 })
  expect(await rule()).toContain('reports: kept until a number is set')
  await rule('reports', '730')
  expect(await run()).toMatchObject({ reports: 1 })
  expect((await db.dailyReport.findMany({ where: { employeeId: rina } })).map(({ day }) => day)).toEqual([
    new Date('2026-11-02'),
  ])
  expect([await db.decision.count(), await db.evidence.count()]).toEqual([1, 0])
})

test('plans whose time is over go, but not while a report points to them', async () => {
  const { db } = home
  const skp = await db.skp.create({
    data: { employeeId: rina, from: new Date('2022-01-01'), until: new Date('2022-12-31') },
  })
  const used = await db.skp.count()
  await rule('plans', '730')
  expect(await run()).toMatchObject({ plans: 1 })
  expect(await db.skp.count()).toBe(used - 1)
  expect(await db.skp.findUnique({ where: { id: skp.id } })).toBeNull()
})

test('a rule that would take away what is in use is refused with a reason', async () => {
  await expect(rule('reports', '10')).rejects.toThrow('at least 365')
  await expect(rule('reports', 'soon')).rejects.toThrow('number of days')
  await expect(rule('everything', '400')).rejects.toThrow('There is no kind everything')
  expect(await rule('reports', 'default')).toContain('reports: kept until a number is set')
})

test('the audit verifies after all of it', async () => {
  expect((await verifyDatabase(home.db, {})).map(said).join()).toContain('entries are right')
})
