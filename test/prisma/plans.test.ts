import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import type { Person } from '../../core/conversation/facts.ts'
import type { PlanEffect } from '../../core/performance/plan-effect.ts'
import type { PlanContent, PlannedResult } from '../../core/performance/plan.ts'
import type { PlanFacts } from '../../core/performance/plan-facts.ts'
import type { PlanNeeds } from '../../core/plan-needs.ts'
import { demoId } from '../../prisma/demo.ts'
import { writeEffects } from '../../prisma/store/effects.ts'
import { readPeople } from '../../prisma/store/people.ts'
import { readPlans } from '../../prisma/store/plans.ts'
import { testDatabase, type TestDatabase } from '../database.ts'

const now = new Date('2026-11-24T08:10:00Z')
const place = { channel: 'telegram' as const, account: 'bot', address: 'x' }
const skpId = demoId('skp/rina')
const audit = { subject: skpId, detail: { before: null, after: {} } }

let base: TestDatabase
beforeEach(async () => void (base = await testDatabase({ demo: true })))
afterEach(() => base.close())

async function facts(key: string, needs: Partial<PlanNeeds> = {}): Promise<PlanFacts> {
  return base.db.$transaction(async (tx) => {
    const known = await readPeople(tx, [demoId(key)], now)
    const { person } = known.get(demoId(key)) as { person: Person }
    const all = { skpIds: [], checkInIds: [], historyId: null, fileId: null, ...needs }
    return (await readPlans(tx, [{ person, needs: all }], now)).get(demoId(key))?.plan as PlanFacts
  })
}

async function write(effect: PlanEffect, key = 'rina'): Promise<void> {
  const caused = { effect, agencyId: demoId('agency'), actorId: demoId(key), place }
  await base.db.$transaction((tx) => writeEffects(tx, [caused], now))
}

const submit = (content: PlanContent, version: number, before: PlanContent | null = null) =>
  write({
    type: 'submit-plan',
    skpId,
    employeeId: demoId('rina'),
    from: '2026-01-01' as Day,
    until: '2026-12-31' as Day,
    form: 'QUANTITATIVE',
    version,
    content,
    sentAt: now,
    base: before,
    audit,
  })

const decide = (outcome: 'AGREED' | 'RETURNED', version: number, content: PlanContent | null) =>
  write(
    {
      type: 'decide-plan',
      skpId,
      employeeId: demoId('rina'),
      version,
      outcome,
      deciderId: demoId('hasan'),
      capacity: 'pejabat penilai kinerja',
      notes: outcome === 'AGREED' ? [] : [{ row: 1, note: 'targetnya rendah' }],
      decidedAt: now,
      content,
      audit,
    },
    'hasan',
  )

async function contentNow(): Promise<PlanContent> {
  const [plan] = (await facts('rina')).own
  return { results: plan?.results ?? [], attachments: {} }
}

describe('rights to a plan', () => {
  test('are looked up now: the assessor agrees, the nearer supervisor sees, a colleague has nothing', async () => {
    const [hasan, wayan, laras] = await Promise.all(
      ['hasan', 'wayan', 'laras'].map((key) => facts(key, { skpIds: [skpId] })),
    )
    expect(hasan?.named[0]?.mayAgreeAs).toBe('pejabat penilai kinerja')
    expect(wayan?.named[0]).toMatchObject({ id: skpId, mayAgreeAs: null })
    expect(laras?.named).toEqual([])
    expect(wayan?.team.map(({ id }) => id)).toContain(skpId)
    expect(laras?.team).toEqual([])
  })

  test('end with the link, and are printed with Plh. for who stands in', async () => {
    const link = { employeeId: demoId('rina'), role: 'APPRAISING_OFFICIAL' as const }
    await base.db.supervisorLink.updateMany({ where: link, data: { until: new Date('2026-11-01') } })
    await base.db.supervisorLink.create({
      data: {
        ...link,
        supervisorId: demoId('wulan'),
        capacity: 'PLH',
        actingFor: 'Kepala Dinas',
        from: new Date('2026-11-01'),
      },
    })
    expect((await facts('hasan', { skpIds: [skpId] })).named).toEqual([])
    expect((await facts('wulan', { skpIds: [skpId] })).named[0]?.mayAgreeAs).toBe('Plh. Kepala Dinas')
    expect((await facts('rina')).official?.id).toBe(demoId('wulan'))
  })
})

test('the first of two decisions stands, and a version is sent once', async () => {
  const content = await contentNow()
  await submit(content, 2, content)
  await expect(submit(content, 2)).rejects.toThrow('first')
  expect((await facts('hasan')).waiting).toEqual([
    { id: skpId, version: 2, employeeName: expect.any(String) },
  ])
  await decide('RETURNED', 2, null)
  await expect(decide('AGREED', 2, content)).rejects.toThrow('first')
  const [plan] = (await facts('rina')).own
  expect(plan).toMatchObject({
    status: 'RETURNED',
    proposal: { notes: [{ row: 1, note: 'targetnya rendah' }] },
  })
  expect((await facts('hasan')).waiting).toEqual([])
})

test('a row that a later version leaves out keeps its history, and can be reported against no more', async () => {
  const content = await contentNow()
  const [first, ...rest] = content.results as [PlannedResult, ...PlannedResult[]]
  const indicatorId = first.indicators[0]?.id ?? ''
  await write({
    type: 'check-in',
    id: randomUUID(),
    indicatorId,
    employeeId: demoId('rina'),
    day: '2026-11-24' as Day,
    mode: 'DELTA',
    value: 5,
    sentAt: now,
    audit,
  })
  await submit({ ...content, results: rest }, 2, content)
  await decide('AGREED', 2, { ...content, results: rest })
  const known = await base.db.$transaction((tx) => readPeople(tx, [demoId('rina')], now))
  expect(known.get(demoId('rina'))?.results.map(({ id }) => id)).toEqual(rest.map(({ id }) => id))
  expect((await facts('rina')).own[0]?.results).toHaveLength(rest.length)
  expect(await base.db.targetCheckIn.count({ where: { indicatorId } })).toBe(1)
  await submit(content, 3)
  await decide('AGREED', 3, content)
  expect((await facts('rina')).own[0]?.results[0]?.indicators[0]?.checkIns).toMatchObject([{ value: 5 }])
})

test('a check-in is reviewed once, by the supervisor of today', async () => {
  const id = randomUUID()
  const indicatorId = demoId('indicator/rina/berkas/0')
  await write({
    type: 'check-in',
    id,
    indicatorId,
    employeeId: demoId('rina'),
    day: '2026-11-24' as Day,
    mode: 'CUMULATIVE',
    value: 45.5,
    sentAt: now,
    audit,
  })
  const seen = await facts('wayan', { checkInIds: [id] })
  expect(seen.checkIns).toMatchObject([{ value: 45.5, mayReviewAs: 'pemberi pertimbangan kinerja', skpId }])
  expect(seen.named).toMatchObject([{ id: skpId }])
  expect((await facts('laras', { checkInIds: [id] })).checkIns).toMatchObject([{ mayReviewAs: null }])
  const review = (what: 'ACKNOWLEDGED' | 'ASKED') =>
    write({
      type: 'review-check-in',
      id,
      review: what,
      reviewerId: demoId('wayan'),
      capacity: 'pemberi pertimbangan kinerja',
      question: null,
      reviewedAt: now,
      audit,
    })
  await review('ACKNOWLEDGED')
  await expect(review('ASKED')).rejects.toThrow('first')
})

test('a leader’s results come with what serves them two levels down, and others’ with nothing', async () => {
  const head = (await facts('hasan')).own[0]?.results ?? []
  const served = await base.db.rhk.findMany({ where: { parent: { skpId: demoId('skp/hasan') } } })
  expect(served.length).toBeGreaterThan(0)
  const second = await base.db.rhk.count({ where: { parentId: { in: served.map(({ id }) => id) } } })
  const depths = head.flatMap(({ cascaded = [] }) => cascaded.map(({ depth }) => depth))
  expect(depths.filter((depth) => depth === 1)).toHaveLength(served.length)
  expect(depths.filter((depth) => depth === 2)).toHaveLength(second)
  expect((await facts('rina')).own[0]?.results.flatMap(({ cascaded = [] }) => cascaded)).toEqual([])
})
