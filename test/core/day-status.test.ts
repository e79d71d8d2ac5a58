import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import { readDay } from '../../core/calendar/read-day.ts'
import { readLastDay } from '../../core/calendar/read-length.ts'
import { noDayFacts } from '../../core/conversation/day-facts.ts'
import type { Facts } from '../../core/conversation/facts.ts'
import { emptyState } from '../../core/conversation/state.ts'
import { dayData } from '../../core/flows/declare.ts'
import type { Declaration } from '../../core/performance/declaration.ts'
import { plain } from '../../core/rich.ts'
import { beginDayStatus } from '../../core/run-days.ts'
import { factsOf, rina, talker } from './talking.ts'

const today = '2026-11-24' as Day

describe('Rina', () => {
  test('asks for three days of annual leave from tomorrow with taps, and her supervisor gets a card', () => {
    const rinaTalks = talker()
    expect(rinaTalks.say('/cuti')).toContain('Pilih jenisnya')
    expect(rinaTalks.tap('Cuti tahunan')).toContain('mulai kapan')
    expect(rinaTalks.tap('Besok')).toContain('Sampai kapan')
    expect(rinaTalks.tap('3 hari kerja')).toContain('(3 hari kerja)')
    expect(rinaTalks.tap('Kirim')).toContain('Menunggu konfirmasi Wayan Sudana')
    expect(rinaTalks.effects).toMatchObject([
      {
        type: 'declare-days',
        declaration: { status: 'LEAVE_ANNUAL', from: '2026-11-25', until: '2026-11-27', state: 'DECLARED' },
      },
    ])
    expect(rinaTalks.tell).toMatchObject([{ employeeId: rina.approver?.id, kind: 'card' }])
  })

  test('says it all with numbers and words where there are no buttons', () => {
    const rinaTalks = talker()
    rinaTalks.say('cuti')
    rinaTalks.say('DL ke Jakarta')
    rinaTalks.say('1')
    rinaTalks.say('sampai Jumat')
    rinaTalks.say('ya')
    expect(rinaTalks.effects).toMatchObject([
      { declaration: { status: 'OFFICIAL_TRAVEL', from: today, until: '2026-11-27' } },
    ])
  })

  test('says why she is sick, and it is stored nowhere', () => {
    const rinaTalks = talker()
    rinaTalks.say('cuti')
    rinaTalks.say('sakit demam berdarah')
    rinaTalks.say('hari ini')
    rinaTalks.say('2')
    expect(JSON.stringify(rinaTalks.state)).not.toContain('demam')
    rinaTalks.tap('Kirim')
    expect(JSON.stringify([rinaTalks.effects, rinaTalks.tell, rinaTalks.state])).not.toContain('demam')
  })

  test('changes the last day before she sends', () => {
    const rinaTalks = talker()
    for (const words of ['cuti', 'cuti tahunan', 'besok', '2 hari']) rinaTalks.say(words)
    rinaTalks.tap('Sampai')
    expect(rinaTalks.say('kapan-kapan')).toContain('belum terbaca')
    expect(rinaTalks.say('30 November')).toContain('4 hari kerja')
  })

  test('is asked only what her words did not say', () => {
    const facts = factsOf()
    const told = beginDayStatus(facts, emptyState, { kind: 'LEAVE_ANNUAL', from: '2026-11-25', days: 3 })
    expect(plain(told.replies[0]?.text ?? [])).toContain('(3 hari kerja)')
    const half = beginDayStatus(facts, emptyState, { kind: null, from: '2026-11-25', until: null })
    expect(plain(half.replies[0]?.text ?? [])).toContain('Pilih jenisnya')
  })
})

describe('Wayan', () => {
  const declaration: Declaration = {
    id: '00000000-0000-4000-8000-0000000000d1',
    employeeId: rina.id,
    employeeName: rina.name,
    employeeUnit: rina.unit,
    employeeLanguage: 'id',
    status: 'LEAVE_ANNUAL',
    from: '2026-11-25' as Day,
    until: '2026-11-27' as Day,
    state: 'DECLARED',
    workdays: 3,
    decision: null,
    mayDecideAs: 'pemberi pertimbangan kinerja',
    mayWithdraw: true,
    zone: rina.zone,
  }
  const wayan = { ...rina, id: rina.approver?.id ?? '', name: 'Wayan Sudana', subordinates: 1 }
  const facts = (change: Partial<Declaration> = {}): Facts => {
    const found = { ...declaration, ...change }
    return factsOf({ person: wayan, days: { ...noDayFacts, declarations: [found], waiting: [found] } })
  }

  test('confirms by one tap, and Rina is told who did and when', () => {
    const wayanTalks = talker(() => facts())
    expect(wayanTalks.tapData(dayData('confirm', declaration.id))).toContain('Dikonfirmasi oleh Wayan Sudana')
    expect(wayanTalks.effects).toMatchObject([{ type: 'decide-days', outcome: 'CONFIRMED' }])
    expect(wayanTalks.tell).toMatchObject([{ employeeId: rina.id, kind: 'decision' }])
  })

  test('confirms by word and number', () => {
    const wayanTalks = talker(() => facts())
    wayanTalks.say('konfirmasi')
    wayanTalks.say('1')
    expect(wayanTalks.say('ya')).toContain('Dikonfirmasi')
  })

  test.each([
    ['may not', { mayDecideAs: null }, 'bukan lagi'],
    ['comes second', { state: 'DECLINED' as const }, 'Rina'],
    ['finds it taken back', { state: 'WITHDRAWN' as const }, 'dibatalkan'],
  ])('changes nothing where he %s', (_why, change, words) => {
    const wayanTalks = talker(() => facts(change))
    expect(wayanTalks.tapData(dayData('confirm', declaration.id))).toContain(words)
    expect(wayanTalks.effects).toEqual([])
  })
})

test('days and lengths are read as people write them', () => {
  const days = ['besok', 'Jumat', 'senin', '25', '1/12', '29 Feb 2028', '30 feb', '2026-12-01', 'entah']
  expect(days.map((words) => readDay(words, today))).toEqual([
    '2026-11-25',
    '2026-11-27',
    '2026-11-30',
    '2026-11-25',
    '2026-12-01',
    '2028-02-29',
    null,
    '2026-12-01',
    null,
  ])
  const lengths = ['3 hari', 'tiga hari', '2 minggu', '1 bulan', 's.d. 30 November', 'sampai kemarin']
  expect(lengths.map((words) => readLastDay(words, today, rina.calendar))).toEqual([
    '2026-11-26',
    '2026-11-26',
    '2026-12-07',
    '2026-12-23',
    '2026-11-30',
    null,
  ])
})
