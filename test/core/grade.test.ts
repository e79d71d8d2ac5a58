import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import type { WorkCalendar } from '../../core/calendar/schedule.ts'
import { creditPoints, functionalLevel } from '../../core/performance/credit-points.ts'
import { evaluationPeriod, monthsIn, partOf, periodsOn } from '../../core/performance/evaluation-period.ts'
import { grade, type Grade, type OrgPerformance, type Rating } from '../../core/performance/grade.ts'
import { distribution } from '../../core/performance/grade-distribution.ts'
import { objectionDeadline, objectionStanding } from '../../core/performance/objection.ts'

const day = (text: string) => text as Day

describe('the predikat', () => {
  const cells: [result: Rating, behavior: Rating, grade: Grade][] = [
    ['ABOVE', 'BELOW', 'KURANG'],
    ['ABOVE', 'MEETS', 'BAIK'],
    ['ABOVE', 'ABOVE', 'SANGAT_BAIK'],
    ['MEETS', 'BELOW', 'KURANG'],
    ['MEETS', 'MEETS', 'BAIK'],
    ['MEETS', 'ABOVE', 'BAIK'],
    ['BELOW', 'BELOW', 'SANGAT_KURANG'],
    ['BELOW', 'MEETS', 'BUTUH_PERBAIKAN'],
    ['BELOW', 'ABOVE', 'BUTUH_PERBAIKAN'],
  ]
  test.each(cells)('results %s and behaviour %s give %s', (result, behavior, expected) => {
    expect(grade(result, behavior)).toBe(expected)
  })
})

/** "7 2 1" in the order Sangat Baik, Baik, Butuh Perbaikan, Kurang, Sangat Kurang. */
function people(counts: number[]): Grade[] {
  const order: Grade[] = ['SANGAT_BAIK', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG']
  return order.flatMap((one, i) => Array.from({ length: counts[i] ?? 0 }, () => one))
}

describe('the guide to the distribution', () => {
  const within: [OrgPerformance, number[]][] = [
    ['ISTIMEWA', [7, 2, 1, 0, 0]],
    ['ISTIMEWA', [5, 4, 1, 0, 0]],
    ['BAIK', [2, 7, 1, 0, 0]],
    ['BAIK', [2, 6, 0, 1, 1]],
    ['BUTUH_PERBAIKAN', [1, 3, 6, 0, 0]],
    ['KURANG', [1, 1, 2, 6, 0]],
    ['SANGAT_KURANG', [0, 3, 1, 0, 6]],
    ['SANGAT_KURANG', [0, 0, 0, 4, 6]],
  ]
  test.each(within)('of an organisation that is %s is kept by %j', (performance, counts) => {
    expect(distribution(performance, people(counts)).deviations).toEqual([])
  })

  const outside: [OrgPerformance, number[], Grade[][]][] = [
    ['ISTIMEWA', [8, 2, 0, 0, 0], [['SANGAT_BAIK']]],
    ['ISTIMEWA', [4, 5, 1, 0, 0], [['SANGAT_BAIK']]],
    ['ISTIMEWA', [5, 5, 0, 0, 0], [['SANGAT_BAIK']]],
    ['BAIK', [2, 8, 0, 0, 0], [['BAIK'], ['BUTUH_PERBAIKAN', 'KURANG']]],
    ['BAIK', [5, 4, 1, 0, 0], [['BAIK']]],
    ['BUTUH_PERBAIKAN', [2, 3, 5, 0, 0], [['BUTUH_PERBAIKAN'], ['SANGAT_BAIK']]],
    ['KURANG', [0, 5, 0, 5, 0], [['KURANG'], ['BUTUH_PERBAIKAN']]],
    ['SANGAT_KURANG', [1, 3, 0, 0, 6], [['BUTUH_PERBAIKAN', 'KURANG'], ['SANGAT_BAIK']]],
  ]
  test.each(outside)(
    'of an organisation that is %s is left by %j, and it says where',
    (performance, counts, grades) => {
      expect(distribution(performance, people(counts)).deviations.map((wish) => wish.grades)).toEqual(grades)
    },
  )

  test('gives the bars with count, share and limits, and says nothing while nobody is assessed', () => {
    const { bars } = distribution('KURANG', people([1, 0, 1, 2, 0]))
    expect(bars[0]).toEqual({ grade: 'SANGAT_BAIK', count: 1, share: 0.25, atLeast: null, atMost: 0.1 })
    expect(bars[3]).toEqual({ grade: 'KURANG', count: 2, share: 0.5, atLeast: 0.6, atMost: null })
    expect(distribution('KURANG', []).deviations).toEqual([])
  })
})

const workday = { from: '07:30', to: '16:00' }
const calendar: WorkCalendar = {
  schedules: [
    {
      validFrom: day('2020-01-01'),
      validUntil: null,
      week: { '1': workday, '2': workday, '3': workday, '4': workday, '5': workday },
    },
  ],
  holidays: [
    { day: day('2026-12-25'), kind: 'PUBLIC_HOLIDAY', name: 'Natal' },
    { day: day('2027-01-01'), kind: 'PUBLIC_HOLIDAY', name: 'Tahun baru' },
  ],
  worksOnJointLeave: false,
}

describe('an objection', () => {
  test.each([
    ['within a month', '2026-10-05', '2026-10-19', '2026-10-23'],
    ['across the end of a month', '2027-01-20', '2027-02-03', '2027-02-09'],
    ['across February of a leap year', '2028-02-20', '2028-03-05', '2028-03-09'],
    ['across the end of the year and two holidays', '2026-12-22', '2027-01-05', '2027-01-13'],
  ])('%s may come until 14 days after the result was received', (_, received, last, working) => {
    expect(objectionDeadline(day(received), calendar)).toEqual({ calendar: last, working })
  })

  test('is open on the last day, doubtful until as many working days are over, and then over', () => {
    const deadline = objectionDeadline(day('2026-12-22'), calendar)
    const on = (today: string) => objectionStanding(day(today), deadline)
    expect(['2026-12-22', '2027-01-05', '2027-01-06', '2027-01-13', '2027-01-14'].map(on)).toEqual([
      'open',
      'open',
      'doubtful',
      'doubtful',
      'over',
    ])
  })
})

describe('angka kredit', () => {
  test('follows predikat, level and months: two months Baik as Ahli Pertama are 2.08', () => {
    expect(creditPoints('ahli pertama', 'BAIK', 2)).toBe(2.08)
    expect(creditPoints('ahli muda', 'SANGAT_BAIK', 12)).toBe(37.5)
    expect(creditPoints('terampil', 'BUTUH_PERBAIKAN', 12)).toBe(3.75)
    expect(creditPoints('mahir', 'KURANG', 12)).toBe(6.25)
    expect(creditPoints('ahli utama', 'SANGAT_KURANG', 6)).toBe(6.25)
  })

  test('is for functional posts only', () => {
    expect(functionalLevel('Pranata Komputer Ahli Pertama')).toBe('ahli pertama')
    expect(functionalLevel('Arsiparis  Mahir')).toBe('mahir')
    expect(functionalLevel('Kepala Bidang Ahli')).toBeNull()
    expect(functionalLevel('Pengadministrasi Umum')).toBeNull()
  })
})

describe('periods', () => {
  test('are named by month, quarter or year', () => {
    expect(evaluationPeriod('2028-M02')).toMatchObject({ from: '2028-02-01', until: '2028-02-29' })
    expect(evaluationPeriod('2026-Q3')).toMatchObject({ from: '2026-07-01', until: '2026-09-30', number: 3 })
    expect(evaluationPeriod('2026-Y')).toMatchObject({ from: '2026-01-01', until: '2026-12-31' })
    for (const wrong of ['2026-Q5', '2026-M13', '2026-M0', '2026-X1', '', '2026-Y1', '__proto__'])
      expect(evaluationPeriod(wrong)).toBeNull()
  })

  test('are offered from two weeks before their end, by the agency’s rhythm and across the new year', () => {
    const keys = (today: string, rhythm: 'MONTHLY' | 'QUARTERLY') =>
      periodsOn(day(today), rhythm).map(({ key }) => key)
    expect(keys('2026-11-24', 'QUARTERLY')).toEqual(['2026-Q3'])
    expect(keys('2026-12-17', 'QUARTERLY')).toEqual(['2026-Q3', '2026-Q4', '2026-Y'])
    expect(keys('2027-01-15', 'QUARTERLY')).toEqual(['2026-Q4', '2026-Y'])
    expect(keys('2027-01-15', 'MONTHLY')).toEqual(['2026-M10', '2026-M11', '2026-M12', '2026-Y'])
  })

  test('that cross a mutation are assessed in parts', () => {
    const quarter = { from: day('2026-07-01'), until: day('2026-09-30') }
    const before = { from: day('2026-01-01'), until: day('2026-08-14') }
    const after = { from: day('2026-08-15'), until: day('2026-12-31') }
    expect(partOf(quarter, before)).toEqual({ from: '2026-07-01', until: '2026-08-14' })
    expect(partOf(quarter, after)).toEqual({ from: '2026-08-15', until: '2026-09-30' })
    expect(partOf({ from: day('2026-01-01'), until: day('2026-03-31') }, after)).toBeNull()
    expect(monthsIn(quarter)).toBe(3)
  })
})
