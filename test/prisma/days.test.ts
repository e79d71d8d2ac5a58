import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import type { Person } from '../../core/conversation/facts.ts'
import { noDayFacts, type DayFacts } from '../../core/conversation/day-facts.ts'
import type { DayNeeds } from '../../core/day-needs.ts'
import { nudgeKey } from '../../core/performance/nudge.ts'
import { demoId } from '../../prisma/demo.ts'
import { readDays } from '../../prisma/store/day-facts.ts'
import { writeEffects } from '../../prisma/store/effects.ts'
import { readPeople } from '../../prisma/store/people.ts'
import { remind } from '../../workers/remind.ts'
import { testDatabase, type TestDatabase } from '../database.ts'

/** Tuesday, 16.10 WITA. */
const now = new Date('2026-11-24T08:10:00Z')
const day = '2026-11-24' as Day
const place = { channel: 'telegram' as const, account: 'bot', address: 'rina' }

let base: TestDatabase
beforeEach(async () => void (base = await testDatabase({ demo: true })))
afterEach(() => base.close())

test('declared days end reminders, the first decision stands, declined days are as usual again', async () => {
  await link('rina')
  const id = randomUUID()
  await write({
    type: 'declare-days',
    employeeId: demoId('rina'),
    declaration: {
      id,
      agencyId: demoId('agency'),
      status: 'LEAVE_ANNUAL',
      from: day,
      until: '2026-11-26' as Day,
      state: 'DECLARED',
      declaredAt: now,
    },
  })
  expect((await remind({ db: base.db, now: () => now })).reminded).toBe(0)
  const { waiting } = await facts('wayan', { waiting: true })
  expect(waiting).toMatchObject([{ id, workdays: 3, status: 'LEAVE_ANNUAL' }])
  expect(waiting[0]?.mayDecideAs).toContain('pertimbangan')
  expect((await facts('hasan', { declarationIds: [id] })).declarations[0]?.mayDecideAs ?? null).toBeNull()
  const decision = (outcome: 'CONFIRMED' | 'DECLINED') => ({
    type: 'decide-days' as const,
    employeeId: demoId('rina'),
    declarationId: id,
    outcome,
    deciderId: demoId('wayan'),
    capacity: 'x',
    decidedAt: now,
  })
  await write(decision('DECLINED'))
  await write(decision('CONFIRMED'))
  expect((await base.db.dayDeclaration.findUniqueOrThrow({ where: { id } })).state).toBe('DECLINED')
  expect((await remind({ db: base.db, now: () => now })).reminded).toBe(1)
})

test('a holiday set on the evening before keeps reminders away, for the unit it was set for', async () => {
  await link('rina')
  await link('dewi')
  const set = (unitId: string | null) =>
    write({
      type: 'change-calendar',
      employeeId: demoId('rina'),
      agencyId: demoId('agency'),
      changes: [{ act: 'set', day, kind: 'PUBLIC_HOLIDAY', name: 'Galungan', unitId, source: 'SE 1/2026' }],
    })
  await set(demoId('unit/dukcapil'))
  expect((await remind({ db: base.db, now: () => now })).reminded).toBe(1)
  const row = await base.db.outbox.findFirstOrThrow()
  expect(row.employeeId).toBe(demoId('dewi'))
  await set(demoId('unit/dukcapil'))
  const { agency } = await facts('rina', { agency: true })
  expect(agency?.days[0]).toMatchObject({ day, name: 'Galungan', version: 2, own: true })
})

test('the hours of Ramadan lie over those of every unit, and a correction replaces them', async () => {
  const ramadan = (first: string, idulFitri: string) =>
    write({
      type: 'change-calendar',
      employeeId: demoId('rina'),
      agencyId: demoId('agency'),
      changes: [{ act: 'ramadan', first: first as Day, idulFitri: idulFitri as Day }],
    })
  const before = await base.db.workSchedule.count()
  await ramadan('2026-02-18', '2026-03-20')
  await ramadan('2026-02-19', '2026-03-21')
  const added = (await base.db.workSchedule.findMany({ orderBy: { validFrom: 'asc' } })).filter(
    ({ validUntil }) => validUntil !== null,
  )
  expect(added).toHaveLength(before * 2)
  expect(added[0]?.validFrom.toISOString()).toContain('2026-02-19')
})

test('the team shows who has sent, who has not and who is away, and a head sees the units', async () => {
  await link('rina')
  await base.db.dayStatus.create({
    data: { employeeId: demoId('baiq'), day: new Date(day), status: 'TRAINING', declaredAt: now },
  })
  const { team } = await facts('wayan', { team: { day: null, unitId: null } })
  const of = (key: string) => team?.members.find(({ id }) => id === demoId(key))
  expect(of('rina')).toMatchObject({ state: 'none', linked: true, nudged: false })
  expect(of('baiq')).toMatchObject({ state: 'away', status: 'TRAINING' })
  await base.db.outbox.create({
    data: {
      ...place,
      dedupeKey: nudgeKey(demoId('wayan'), demoId('rina'), day),
      kind: 'notice',
      priority: 0,
      payload: {},
      notBefore: now,
      createdAt: now,
    },
  })
  const again = await facts('wayan', { team: { day: null, unitId: null } })
  expect(again.team?.members.find(({ id }) => id === demoId('rina'))?.nudged).toBe(true)
  const head = await facts('hasan', { team: { day: null, unitId: demoId('unit/dukcapil') } })
  expect(head.team?.units.length).toBeGreaterThan(0)
  expect(head.team?.opened?.members.some(({ id }) => id === demoId('rina'))).toBe(true)
})

async function facts(key: string, wanted: Partial<DayNeeds>): Promise<DayFacts> {
  const all: DayNeeds = { declarationIds: [], waiting: false, team: null, agency: false, ...wanted }
  return base.db.$transaction(async (tx) => {
    const id = demoId(key)
    const person = (await readPeople(tx, [id], now)).get(id)?.person as Person
    return (await readDays(tx, [{ person, wanted: all }], now)).get(id) ?? noDayFacts
  })
}

async function write(effect: Parameters<typeof writeEffects>[1][number]['effect']): Promise<void> {
  const caused = { effect, agencyId: demoId('agency'), actorId: demoId('rina'), place }
  await base.db.$transaction((tx) => writeEffects(tx, [caused], now))
}

async function link(key: string): Promise<void> {
  await base.db.address.create({
    data: { ...place, address: key, employeeId: demoId(key), linkedAt: new Date('2026-11-24T00:00:00Z') },
  })
}
