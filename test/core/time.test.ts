import { describe, expect, test } from 'vitest'
import { readQuantity } from '../../core/language/quantity.ts'
import { readTime } from '../../core/language/time.ts'

const clock = (text: string) => {
  const span = readTime(text)
  return span === null ? null : [span.start, span.end, span.minutes]
}
const h = (hour: number, minute = 0) => hour * 60 + minute

describe('times as people write them', () => {
  test.each([
    ['8-10', [h(8), h(10), 120]],
    ['08.00 s.d. 10.30', [h(8), h(10, 30), 150]],
    ['jam 8 sampai 10', [h(8), h(10), 120]],
    ['0800-1000', [h(8), h(10), 120]],
    ['8 pagi - 10 pagi', [h(8), h(10), 120]],
    ['1-3', [h(13), h(15), 120]],
    ['jam 1-3 siang', [h(13), h(15), 120]],
    ['7-9 malam', [h(19), h(21), 120]],
    ['10 pagi - 2 siang', [h(10), h(14), 240]],
    ['8-2', [h(8), h(14), 360]],
    ['22.00-02.00', [h(22), h(26), 240]],
    ['2 jam', [null, null, 120]],
    ['1,5 jam', [null, null, 90]],
    ['1 jam 15 mnt', [null, null, 75]],
    ['setengah jam', [null, null, 30]],
    ['45 menit', [null, null, 45]],
  ])('%s', (text, wanted) => expect(clock(text)).toEqual(wanted))

  test.each(['seharian', 'dari pagi', '25-26', '8-8', '', 'jam', '24.30-25', '31/2'])(
    '%s is no time',
    (text) => expect(clock(text)).toBeNull(),
  )
})

describe('quantities as people write them', () => {
  test.each([
    ['12 berkas', { amount: 12, unit: 'berkas' }],
    ['1.250 lembar', { amount: 1250, unit: 'lembar' }],
    ['2,5 km', { amount: 2.5, unit: 'km' }],
    ['± 30 orang', { amount: 30, unit: 'orang' }],
    ['12', { amount: 12, unit: null }],
  ])('%s', (text, wanted) => expect(readQuantity(text)).toEqual(wanted))

  test.each(['0 berkas', 'banyak', '-3', ''])('%s is none', (text) => expect(readQuantity(text)).toBeNull())
})
