import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import type { Report } from '../../core/performance/report.ts'
import { cardData } from '../../core/flows/card.ts'
import { factsOf, rina, talker, tuesday } from './talking.ts'

const wayan = { ...rina, id: '00000000-0000-4000-8000-000000000002', name: 'Wayan Sudana', subordinates: 3 }

function reportOf(change: Partial<Report> = {}): Report {
  return {
    id: '00000000-0000-4000-8000-00000000000f',
    employeeId: rina.id,
    employeeName: rina.name,
    employeeUnit: rina.unit,
    employeeLanguage: 'id',
    zone: rina.zone,
    day: '2026-11-24' as Day,
    code: 'ABC123',
    status: 'SUBMITTED',
    version: 1,
    sentAt: tuesday,
    late: false,
    warnings: [],
    likeness: null,
    decision: null,
    maySee: true,
    mayDecideAs: 'pemberi pertimbangan kinerja',
    activities: [
      {
        kind: 'OTHER_DUTY',
        rhkId: null,
        rhkTitle: null,
        description: 'Mencetak kartu keluarga untuk warga',
        startsAt: 480,
        endsAt: 600,
        durationMinutes: 120,
        effectiveMinutes: 120,
        quantity: 10,
        unit: 'lembar',
        evidence: [],
      },
    ],
    ...change,
  }
}

const decided = (talk: ReturnType<typeof talker>) => talk.effects.filter(({ type }) => type === 'decide')

describe('a supervisor', () => {
  const report = reportOf()
  const supervisor = () => talker(() => factsOf({ person: wayan, reports: [report], waiting: [report] }))

  test('who types "setuju" where a note is asked returns nothing', () => {
    const talk = supervisor()
    talk.tapData(cardData('return', report))
    expect(talk.say('setuju')).toContain('bukan catatan')
    expect(decided(talk)).toEqual([])
  })

  test('who asks for the list in the middle of a note decides by number what to open, not what to return', () => {
    const talk = supervisor()
    talk.tapData(cardData('return', report))
    talk.say('persetujuan')
    expect(talk.say('1')).toContain('Rina Astuti')
    expect(decided(talk)).toEqual([])
  })

  test('who approves a card after beginning to return it leaves no note open', () => {
    const talk = supervisor()
    talk.tapData(cardData('return', report))
    talk.tapData(cardData('approve', report))
    expect(decided(talk)).toHaveLength(1)
    expect(talk.state.open).toEqual([])
  })
})

describe('an employee', () => {
  test('who taps twice is answered once', () => {
    const talk = talker()
    talk.say('lapor')
    const button = talk.replies[0]?.buttons?.[0]?.[0]
    const data = button !== undefined && 'data' in button ? button.data : ''
    talk.tapData(data)
    talk.tapData(data)
    expect(talk.replies).toEqual([])
  })

  test('who edits an answer into something unreadable keeps the good one', () => {
    const talk = talker()
    talk.say('lapor')
    talk.tap('Hari ini')
    talk.say('Mencetak kartu keluarga untuk warga', 'm1')
    talk.tap('Arsip')
    expect(talk.edit('m1', 'abc')).toContain('Dari jam berapa')
    expect(talk.state.open[0]?.said['r1.what']?.text).toContain('kartu keluarga')
  })

  test('who corrects the next day what was sent in time is not late', () => {
    const wednesday = new Date('2026-11-25T01:00:00Z')
    const mine = reportOf({ mayDecideAs: null })
    const talk = talker(() => factsOf({ now: wednesday, sentAt: wednesday, reports: [mine], recent: [mine] }))
    talk.say('ralat')
    expect(talk.last()).not.toContain('terlambat')
    talk.tap('Kirim')
    const [saved] = talk.effects.flatMap((e) => (e.type === 'save-report' ? [e.report] : []))
    expect(saved).toMatchObject({ version: 2, late: false })
    expect(talk.tell.map(({ dedupeKey }) => dedupeKey.split(':')[0])).toEqual(['superseded', 'card'])
  })

  test('who has reported today is told so, and may report another day or correct it', () => {
    const talk = talker(() => factsOf({ recent: [reportOf()] }))
    talk.say('lapor')
    expect(talk.replies).toHaveLength(2)
    expect(talk.replies[0]?.buttons?.flat()[0]?.label).toContain('Ralat ABC123')
  })

  test('whose draft without a day waited overnight reports the new day', () => {
    let at = tuesday
    const talk = talker(() => factsOf({ now: at, sentAt: at }))
    talk.say('lapor')
    at = new Date('2026-11-25T08:10:00Z')
    talk.say('lapor')
    talk.tap('Hari ini')
    expect(talk.state.open[0]?.said.day?.choice).toBe('2026-11-25')
  })
})
