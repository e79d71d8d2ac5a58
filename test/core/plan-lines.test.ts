import { describe, expect, test } from 'vitest'
import { readProgress } from '../../core/language/check-in.ts'
import { readPeriod } from '../../core/language/period.ts'
import { planLine, readPlanLine } from '../../core/language/plan-line.ts'

describe('a planned result in one line', () => {
  test('is read with aspect, target and unit, however short it is written', () => {
    const { title, indicators } = readPlanLine(
      'Terbitnya KK; kuantitas 1.200 dok; 100%; waktu 12 bulan; biaya Rp 2,5 miliar',
      'QUANTITATIVE',
    )
    expect(title).toBe('Terbitnya KK')
    expect(indicators.map(({ aspect, target, unit }) => [aspect, target, unit])).toEqual([
      ['QUANTITY', 1200, 'dokumen'],
      ['QUALITY', 100, '%'],
      ['TIME', 12, 'bulan'],
      ['COST', 2_500_000_000, 'rupiah'],
    ])
  })

  test('reads back as itself', () => {
    const line = readPlanLine(
      'Terbitnya KK; kuantitas 1200 dokumen KK terbit; waktu 12 bulan',
      'QUANTITATIVE',
    )
    expect(readPlanLine(planLine(line), 'QUANTITATIVE')).toEqual(line)
    const words = readPlanLine('Layanan membaik; warga dilayani tanpa antre lama', 'QUALITATIVE')
    expect(words.indicators).toMatchObject([{ narrative: true, title: 'warga dilayani tanpa antre lama' }])
    expect(readPlanLine(planLine(words), 'QUALITATIVE')).toEqual(words)
  })

  test('without a target has none: it is asked for, never invented', () => {
    expect(readPlanLine('Terbitnya KK', 'QUANTITATIVE').indicators).toEqual([])
  })
})

test.each([
  ['sudah 45', 'CUMULATIVE', 45, null],
  ['sdh 45 dr 120 dok', 'CUMULATIVE', 45, 'dokumen'],
  ['45 dari 120', 'CUMULATIVE', 45, null],
  ['nambah 5 dok', 'DELTA', 5, 'dokumen'],
  ['+1.250', 'DELTA', 1250, null],
  ['80%', null, 80, '%'],
  ['45', null, 45, null],
  ['sudah Rp 2,5 juta', 'CUMULATIVE', 2_500_000, null],
  ['+2 perangkat daerah', 'DELTA', 2, 'perangkat daerah'],
])('"%s" is %s %d', (text, mode, value, unit) => {
  expect(readProgress(text)).toEqual({ mode, value, unit })
})

test('a period is two days, in words or numbers, and never a day that does not exist', () => {
  expect(readPeriod('1 Juli - 31 Desember', 2026)).toEqual({ from: '2026-07-01', until: '2026-12-31' })
  expect(readPeriod('1/1 s.d. 29/2', 2028)).toEqual({ from: '2028-01-01', until: '2028-02-29' })
  expect(readPeriod('1/1 s.d. 29/2', 2026)).toBeNull()
  expect(readPeriod('31 Desember - 1 Juli', 2026)).toBeNull()
})
