import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import { cascadeOf, type Cascaded } from '../../core/performance/cascade.ts'
import type { Aspect } from '../../core/performance/check-in.ts'
import { planOf, planTalk, resultOf } from './planning.ts'

const day = (text: string) => text as Day
const year = { from: day('2026-01-01'), until: day('2026-12-31') }

/** What somebody said of their own result that serves the leader's. */
function served(
  value: number | null,
  [aspect, target, unit]: [Aspect, number, string],
  change: Partial<Cascaded> = {},
): Cascaded {
  const told = value === null ? [] : [{ id: 'c', day: day('2026-03-02'), sentAt: new Date(0), mode: 'CUMULATIVE' as const, value }] // prettier-ignore
  return {
    ...year,
    depth: 1,
    work: [],
    indicators: [{ id: 'i', aspect, target, unit, checkIns: told }],
    ...change,
  }
}
const documents = { id: 'l', aspect: 'QUANTITY' as const, target: 120, unit: 'dokumen' }
const share = { id: 'l', aspect: 'QUALITY' as const, target: 95, unit: '%' }

describe('what is cascaded from a leader’s result', () => {
  test('adds up where it is counted in the same unit, also where one document is the whole result', () => {
    const all = [
      served(45, ['QUANTITY', 60, 'dok']),
      served(1, ['QUANTITY', 1, 'dokumen']),
      served(7, ['QUANTITY', 60, 'berkas']),
      // Sent back, not made.
      served(9, ['QUALITY', 10, 'dokumen']),
    ]
    expect(cascadeOf(documents, all, year)).toEqual([{ depth: 1, results: 2, sum: 46, values: [] }])
  })

  test('has no sum of percentages, scores and months: each stands by itself, and what nobody told is no zero', () => {
    const all = [served(80, ['QUALITY', 95, 'persen']), served(90, ['QUALITY', 100, '%'])]
    const untold = served(null, ['QUALITY', 100, '%'])
    expect(cascadeOf(share, [...all, untold], year)).toEqual([
      { depth: 1, results: 2, sum: null, values: [90, 80] },
    ])
    const months = { id: 'l', aspect: 'TIME' as const, target: 12, unit: 'bulan' }
    expect(cascadeOf(months, [served(3, ['TIME', 12, 'bulan'])], year)[0]).toMatchObject({ sum: null })
  })

  test('is told level by level: what a head has of a section may be its people’s own work', () => {
    const all = [
      served(40, ['QUANTITY', 60, 'dokumen'], { depth: 2 }),
      served(40, ['QUANTITY', 60, 'dokumen']),
    ]
    expect(cascadeOf(documents, all, year).map(({ depth, sum }) => [depth, sum])).toEqual([
      [1, 40],
      [2, 40],
    ])
  })

  test('counts within the period, and within each person’s own plan', () => {
    const work = ['2026-02-10', '2026-05-10', '2026-08-10'].map((on) => ({ day: day(on), quantity: 5, unit: 'dokumen' })) // prettier-ignore
    const moved = { ...served(null, ['QUANTITY', 60, 'dokumen']), work, until: day('2026-06-30') }
    expect(cascadeOf(documents, [moved], year)[0]?.sum).toBe(10)
    const second = { from: day('2026-04-01'), until: day('2026-06-30') }
    expect(cascadeOf(documents, [moved], second)[0]?.sum).toBe(5)
    expect(cascadeOf(documents, [moved], { from: day('2026-07-01'), until: day('2026-09-30') })).toEqual([])
  })
})

test('a leader sees it beside their own in /target and /skp, and it changes nothing of theirs', () => {
  const result = resultOf('Layanan adminduk', [
    ['QUANTITY', 120, 'dokumen'],
    ['QUALITY', 95, '%'],
  ])
  const cascaded = [
    served(45, ['QUANTITY', 60, 'dokumen']),
    served(20, ['QUANTITY', 60, 'dokumen'], { depth: 2 }),
    served(80, ['QUALITY', 95, '%']),
    served(90, ['QUALITY', 95, '%']),
  ]
  const talk = planTalk({ own: [planOf([{ ...result, cascaded }])] })
  const list = talk.say('/target')
  expect(list).toContain('0 dari 120 dokumen')
  expect(list).toContain(
    '↳ hasil turunan: 45 dokumen dari 1 RHK · turunan tingkat berikutnya: 20 dokumen dari 1 RHK (informasi)',
  )
  expect(list).toContain('↳ hasil turunan: 90; 80 %, tidak dijumlahkan (informasi)')
  expect(planTalk({ own: [planOf([result])] }).say('/target')).not.toContain('↳')
})
