import { describe, expect, test } from 'vitest'
import fc from 'fast-check'
import type { PlanEffect } from '../../core/performance/plan-effect.ts'
import type { Day } from '../../core/calendar/day.ts'
import { realisationOf, type CheckIn } from '../../core/performance/check-in.ts'
import { planOf, planTalk, resultOf } from './planning.ts'

const kk = () =>
  resultOf('Terbitnya KK', [
    ['QUANTITY', 120, 'dokumen'],
    ['QUALITY', 98, 'persen'],
  ])
const arsip = () => resultOf('Arsip tertata', [['QUANTITY', 600, 'berkas']])
const rapat = () =>
  resultOf('Laporan bulanan', [
    ['TIME', 12, 'bulan'],
    ['QUALITY', 88, 'nilai'],
  ])

const noted = (effects: unknown[]) =>
  (effects as PlanEffect[]).flatMap((effect) =>
    effect.type === 'check-in' ? [[effect.mode, effect.value]] : [],
  )

describe('a check-in', () => {
  test('shows every target with its bar, and asks which and how much', () => {
    const talk = planTalk({ own: [planOf([kk(), arsip()])] })
    const list = talk.say('/target')
    expect(list).toContain('RHK 1 · Terbitnya KK')
    expect(list).toContain('3. Kuantitas: 600 berkas')
    expect(list).toContain('▱▱▱▱▱▱▱▱▱▱ 0 dari 600 berkas')
    expect(talk.say('1')).toContain('Berapa sekarang?')
    expect(talk.say('sudah 45')).toContain('45 dari 120 dokumen')
    expect(noted(talk.effects)).toEqual([['CUMULATIVE', 45]])
    expect(talk.tell.map(({ kind }) => kind)).toEqual(['card'])
  })

  test("is where a question about one's targets leads", () => {
    const talk = planTalk({ own: [planOf([kk(), arsip()])] })
    expect(talk.say('capaian saya sampai mana ya?')).toContain('RHK 1 · Terbitnya KK')
  })

  test('asks whether a bare number is the total or on top, and takes either word', () => {
    const talk = planTalk({ own: [planOf([arsip()])] })
    talk.say('/target')
    expect(talk.say('45')).toContain('45 itu jumlah sampai hari ini, atau tambahan?')
    talk.say('tambahan')
    expect(noted(talk.effects)).toEqual([['DELTA', 45]])
  })

  test('of a percentage or a score takes the last value, and never adds', () => {
    const talk = planTalk({ own: [planOf([kk(), rapat()])] })
    talk.say('/target')
    talk.say('2')
    expect(talk.say('nambah 5')).toContain('tidak ditambah-tambahkan')
    expect(talk.say('sudah 180')).toContain('paling banyak 100')
    talk.say('95')
    talk.say('/target')
    talk.say('4')
    talk.say('86,5')
    expect(noted(talk.effects)).toEqual([
      ['CUMULATIVE', 95],
      ['CUMULATIVE', 86.5],
    ])
  })

  test('refuses another unit kindly, and keeps the question open', () => {
    const talk = planTalk({ own: [planOf([kk()])] })
    talk.say('/target')
    talk.say('1')
    expect(talk.say('sudah 45 orang')).toContain('Satuan indikator ini dokumen')
    expect(talk.say('banyak')).toContain('Angkanya belum terbaca')
    talk.say('sudah 45 dok')
    expect(noted(talk.effects)).toEqual([['CUMULATIVE', 45]])
  })

  test('has a keypad: a month is met with one tap', () => {
    const talk = planTalk({ own: [planOf([rapat()])] })
    talk.say('/target')
    talk.tap('RHK 1 · Waktu')
    expect(talk.tap('Bulan ini terpenuhi')).toContain('1 dari 12 bulan')
    expect(noted(talk.effects)).toEqual([['DELTA', 1]])
  })

  test('of a measure in words is met or not', () => {
    const talk = planTalk({ own: [planOf([resultOf('Layanan membaik', [['QUALITY', 1, 'ukuran']], true)])] })
    expect(talk.say('/target')).toContain('Sudah tercapai?')
    expect(talk.say('sudah')).toContain('sudah tercapai')
    expect(noted(talk.effects)).toEqual([['CUMULATIVE', 1]])
  })

  test('says where the pace leads by the end of the period', () => {
    const result = kk()
    const talk = planTalk({ own: [planOf([result])] })
    talk.say('/target')
    talk.say('1')
    expect(talk.say('sudah 83')).toContain('pada laju ini 92 dari 120')
  })

  test('without a plan in force leads to making one', () => {
    expect(planTalk({}).say('/target')).toContain('Belum ada SKP yang berlaku')
  })
})

describe('a check-in told in one sentence', () => {
  test('is noted at once where it can mean one indicator only', () => {
    const talk = planTalk({ own: [planOf([kk(), arsip()])] })
    talk.say('rhk 2 sudah 45')
    talk.say('RHK 1 sdh 60 dr 120 dok')
    talk.say('nambah 5 berkas')
    expect(noted(talk.effects)).toEqual([
      ['CUMULATIVE', 45],
      ['CUMULATIVE', 60],
      ['DELTA', 5],
    ])
  })

  test('asks for which indicator where it can mean more, and keeps the number', () => {
    const talk = planTalk({ own: [planOf([kk(), arsip()])] })
    expect(talk.say('rhk 1 sudah 45')).toContain('1. Kuantitas')
    talk.tap('RHK 1 · Kuantitas')
    expect(noted(talk.effects)).toEqual([['CUMULATIVE', 45]])
  })
})

test('a bare "sudah 45" asks for which indicator, and keeps the number', () => {
  const result = resultOf('Terbitnya KK', [
    ['QUANTITY', 120, 'dokumen'],
    ['COST', 900, 'rupiah'],
  ])
  const talk = planTalk({ own: [planOf([result])] })
  expect(talk.say('sudah 45')).toContain('untuk target yang mana?')
  expect(talk.say('1')).toContain('45 dari 120 dokumen')
  expect(talk.effects).toMatchObject([{ type: 'check-in', mode: 'CUMULATIVE', value: 45 }])
})

test('counts add up in any order of telling, percentages never do', () => {
  const told = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(told, (values) => {
      const checkIns = values.map((value, i): CheckIn => ({
        id: String(i),
        day: `2026-03-${String(i + 1).padStart(2, '0')}` as Day,
        sentAt: new Date(Date.UTC(2026, 2, i + 1)),
        mode: 'DELTA',
        value,
      }))
      const period = { from: '2026-01-01' as Day, until: '2026-12-31' as Day }
      const of = (unit: string, said: CheckIn[]) =>
        realisationOf({ id: '1', aspect: 'QUANTITY', target: 500, unit }, [], said, period).value
      expect(of('dokumen', checkIns)).toBe(values.reduce((sum, value) => sum + value, 0))
      expect(of('dokumen', checkIns.toReversed())).toBe(of('dokumen', checkIns))
      const total = checkIns.map((one) => ({ ...one, mode: 'CUMULATIVE' as const }))
      for (const unit of ['%', 'persen', 'nilai', 'indeks']) expect(of(unit, total)).toBe(values.at(-1))
    }),
  )
})
