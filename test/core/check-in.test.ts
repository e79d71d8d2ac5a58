import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import {
  kindOf,
  realisationOf,
  trendOf,
  type CheckIn,
  type Indicator,
  type Work,
} from '../../core/performance/check-in.ts'
import { progressBar } from '../../core/performance/progress-bar.ts'

const d = (text: string) => text as Day
const year = { from: d('2026-01-01'), until: d('2026-12-31') }
const indicator = (change: Partial<Indicator>): Indicator => ({
  id: 'i',
  aspect: 'QUANTITY',
  target: 120,
  unit: 'dokumen',
  ...change,
})
const work = (day: string, quantity: number | null, unit: string | null = 'dokumen'): Work => ({
  day: d(day),
  quantity,
  unit,
})
const said = (day: string, mode: CheckIn['mode'], value: number): CheckIn => ({
  id: day,
  day: d(day),
  sentAt: new Date(`${day}T08:00:00Z`),
  mode,
  value,
})
const value = (of: Indicator, reports: Work[], checkIns: CheckIn[] = [], period = year) =>
  realisationOf(of, reports, checkIns, period).value

describe('the kind of an indicator', () => {
  test.each([
    ['count', { target: 1200, unit: 'Dokumen' }],
    ['percent', { aspect: 'QUALITY', target: 100, unit: '%' }],
    ['percent', { aspect: 'QUALITY', target: 100, unit: 'Persen' }],
    ['months', { aspect: 'TIME', target: 12, unit: 'Bulan' }],
    ['count', { aspect: 'TIME', target: 5, unit: 'hari' }],
    ['money', { aspect: 'COST', target: 250_000_000, unit: 'rupiah' }],
    ['done', { target: 1, unit: 'dokumen' }],
    ['done', { target: 4, unit: 'x', narrative: true }],
  ] as const)('is %s for %o', (kind, change) => {
    expect(kindOf(indicator(change))).toBe(kind)
  })
})

describe('counts', () => {
  test('add up from approved reports in the same unit, however it is written', () => {
    const reports = [work('2026-02-02', 12), work('2026-02-03', 8, 'Dok.'), work('2026-02-03', 5, 'orang')]
    expect(value(indicator({}), [...reports, work('2026-02-04', 3, null), work('2026-02-05', null)])).toBe(20)
  })

  test('"sudah 45" is the total to date; reports up to that day are in it, later ones come on top', () => {
    const reports = [work('2026-03-01', 20), work('2026-03-10', 4), work('2026-03-11', 6)]
    expect(value(indicator({}), reports, [said('2026-03-10', 'CUMULATIVE', 45)])).toBe(51)
  })

  test('"nambah 5" comes on top of the total and of reports, and a later total takes it in', () => {
    const reports = [work('2026-03-01', 20)]
    const plus = said('2026-03-02', 'DELTA', 5)
    expect(value(indicator({}), reports, [plus])).toBe(25)
    const total = said('2026-03-03', 'CUMULATIVE', 24)
    expect(value(indicator({}), reports, [plus, total])).toBe(24)
    expect(value(indicator({}), reports, [total, plus, said('2026-03-04', 'DELTA', 2)])).toBe(26)
  })

  test('of a quarter are what came within it, though totals were told for the year', () => {
    const checkIns = [said('2026-03-31', 'CUMULATIVE', 30), said('2026-06-30', 'CUMULATIVE', 75)]
    const second = { from: d('2026-04-01'), until: d('2026-06-30') }
    expect(value(indicator({}), [work('2026-07-01', 9)], checkIns, second)).toBe(45)
  })

  test('take in the last day of a month and the 29th of February, and nothing of the day after', () => {
    const reports = [work('2028-02-28', 1), work('2028-02-29', 2), work('2028-03-01', 4)]
    expect(value(indicator({}), reports, [], { from: d('2028-02-01'), until: d('2028-02-29') })).toBe(3)
    expect(value(indicator({}), reports, [], { from: d('2028-03-01'), until: d('2028-03-31') })).toBe(4)
  })

  test('of a period that begins with a mutation leave out what was done before it', () => {
    const reports = [work('2026-06-30', 50), work('2026-07-01', 7)]
    expect(value(indicator({}), reports, [], { from: d('2026-07-01'), until: d('2026-12-31') })).toBe(7)
  })
})

describe('percentages', () => {
  const quality = indicator({ aspect: 'QUALITY', target: 100, unit: '%' })
  test('take the last value and never add', () => {
    const checkIns = [said('2026-02-01', 'CUMULATIVE', 80), said('2026-05-01', 'DELTA', 90)]
    expect(value(quality, [work('2026-03-01', 85, 'persen')], checkIns)).toBe(90)
    expect(value(quality, [work('2026-06-01', 70, '%')], checkIns)).toBe(70)
  })
  test('not told within the period are unknown, not nought', () => {
    const second = { from: d('2026-04-01'), until: d('2026-06-30') }
    expect(value(quality, [], [said('2026-03-31', 'CUMULATIVE', 80)], second)).toBeNull()
  })
})

describe('"12 bulan"', () => {
  const time = indicator({ aspect: 'TIME', target: 12, unit: 'bulan' })
  test('counts each month with approved work once, whatever its unit', () => {
    const reports = [work('2026-01-05', 1), work('2026-01-31', 3), work('2026-02-01', null, null)]
    expect(value(time, reports, [said('2026-02-28', 'DELTA', 1), said('2026-04-01', 'DELTA', 1)])).toBe(3)
  })
  test('goes on from a told total, without counting its month again', () => {
    const reports = [work('2026-10-02', 1), work('2026-10-30', 1), work('2026-11-02', 1)]
    expect(value(time, reports, [said('2026-10-15', 'CUMULATIVE', 10)])).toBe(11)
  })
})

describe('money and things done once', () => {
  test('cost is what was spent, against the budget', () => {
    const cost = indicator({ aspect: 'COST', target: 1_000_000, unit: 'rupiah' })
    expect(value(cost, [work('2026-02-02', 250_000, 'Rp')], [said('2026-03-01', 'DELTA', 100_000)])).toBe(
      350_000,
    )
  })
  test('"1 dokumen" a year is done or not, also when it is told every day', () => {
    const once = indicator({ target: 1 })
    expect(value(once, [])).toBe(0)
    expect(value(once, [work('2026-02-02', 1), work('2026-02-03', 1)])).toBe(1)
    expect(value(once, [work('2026-02-02', 1)], [said('2026-02-04', 'CUMULATIVE', 0)])).toBe(0)
  })
})

describe('the trend', () => {
  test('carries the pace to the end of the period: 60 by the end of August are 90 of 120', () => {
    const realised = realisationOf(indicator({}), [work('2026-08-01', 61)], [], year)
    expect(trendOf(realised, year, d('2026-09-01'))).toBe(91)
    expect(trendOf(realised, year, d('2027-01-15'))).toBe(61)
  })
  test('says nothing in the first two weeks, of percentages, and of nothing done', () => {
    expect(
      trendOf(realisationOf(indicator({}), [work('2026-01-05', 9)], [], year), year, d('2026-01-13')),
    ).toBeNull()
    expect(trendOf(realisationOf(indicator({}), [], [], year), year, d('2026-06-01'))).toBeNull()
  })
  test('goes by months for "12 bulan" and ends at the months there are', () => {
    const time = indicator({ aspect: 'TIME', target: 12, unit: 'bulan' })
    const half = { from: d('2026-07-15'), until: d('2026-12-31') }
    const reports = [work('2026-07-20', 1), work('2026-08-20', 1)]
    expect(trendOf(realisationOf(time, reports, [], half), half, d('2026-08-31'))).toBe(6)
  })
})

test('a bar is full only when the target is reached', () => {
  expect([progressBar(0, 120), progressBar(1, 120), progressBar(45, 120), progressBar(119, 120)]).toEqual([
    '▱▱▱▱▱▱▱▱▱▱',
    '▰▱▱▱▱▱▱▱▱▱',
    '▰▰▰▱▱▱▱▱▱▱',
    '▰▰▰▰▰▰▰▰▰▱',
  ])
  expect(progressBar(300, 120)).toBe('▰▰▰▰▰▰▰▰▰▰')
})
