import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import { noDayFacts } from '../../core/conversation/day-facts.ts'
import { shortId } from '../../core/flows/card.ts'
import { plain } from '../../core/rich.ts'
import { countStates, unitCounts, type DayState, type Member } from '../../core/performance/team.ts'
import { daysBetween, peopleMap, unitMap, type MapPerson } from '../../core/performance/team-map.ts'
import { factsOf, rina, talker } from './talking.ts'

const day = '2026-11-24' as Day
const id = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const states: DayState[] = ['sent', 'late', 'draft', 'none', 'away', 'off']
const members = states.map((state, n): Member => ({
  id: id(n + 1),
  name: `Pegawai ${state}`,
  unitId: id(90),
  unit: 'Seksi Contoh',
  language: 'id',
  state,
  status: state === 'away' ? 'LEAVE_SICK' : null,
  linked: true,
  nudged: false,
}))
const wayan = { ...rina, id: id(50), name: 'Wayan Sudana', subordinates: 6 }
const lead = (all = members, more: Partial<Member>[] = []) =>
  talker(() => {
    const others = more.map((change, n) => ({ ...members[0], id: id(200 + n), ...change }) as Member)
    const units = more.length === 0 ? [] : unitCounts([...all, ...others])
    return factsOf({
      person: wayan,
      days: { ...noDayFacts, team: { day, members: all, units, opened: null } },
    })
  })

describe('a supervisor who says tim', () => {
  test('sees how each one stands, those who owe something first, and that unknown is not absent', () => {
    const talks = lead()
    const shown = talks.say('tim')
    expect(shown).toContain('1 terkirim · 🕗 1 terkirim (terlambat) · ✏️ 1 masih draf · ▫️ 1 belum ada')
    expect(shown.indexOf('Pegawai none')).toBeLessThan(shown.indexOf('Pegawai sent'))
    expect(shown).toContain('Pegawai away: Sakit')
    expect(shown).toContain('bukan berarti tidak masuk')
    expect(talks.tell).toEqual([])
  })

  test('nudges one person in private with one tap, once', () => {
    const talks = lead()
    talks.say('/tim')
    const labels = talks.replies.flatMap(({ buttons }) => buttons?.flat() ?? []).map(({ label }) => label)
    expect(labels.filter((label) => label.includes('🔔'))).toEqual(['🔔 Pegawai none', '🔔 Pegawai draft'])
    expect(talks.tap('🔔 Pegawai none')).toContain('Pegawai none: belum ada 🔔')
    expect(talks.tell.map(({ employeeId }) => employeeId)).toEqual([id(4)])
    const said = plain(talks.tell[0]?.reply.text ?? [])
    expect(said).toContain('Wayan Sudana')
    for (const { name } of members) expect(said).not.toContain(name)
  })

  test.each([
    ['has reported', id(1)],
    ['is on leave', id(5)],
    ['is somebody else’s', id(77)],
  ])('cannot nudge who %s, whatever an old button says', (_who, other) => {
    const talks = lead()
    expect(talks.tapData(`t:n:${day}:${shortId(other)}`)).toContain('tidak diingatkan')
    expect(talks.tell).toEqual([])
  })

  test('who leads several units sees them counted, and can look into one', () => {
    const talks = lead(members, [{ unitId: id(91), unit: 'Seksi Lain' }])
    const shown = talks.say('tim')
    expect(shown).toContain('Per unit')
    expect(shown).toContain('Seksi Lain (1): ✅ 1 terkirim')
    const labels = talks.replies.flatMap(({ buttons }) => buttons?.flat() ?? []).map(({ label }) => label)
    expect(labels).toContain('Seksi Lain')
  })

  test('who leads nobody is told so', () => {
    expect(lead([]).say('tim')).toContain('Belum ada pegawai')
  })
})

describe('the month as a picture', () => {
  const person = (change: Partial<MapPerson>): MapPerson => ({
    name: 'Rina',
    unit: 'Seksi A',
    calendar: rina.calendar,
    reports: new Map(),
    drafts: new Set(),
    from: '2026-01-01' as Day,
    until: null,
    ...change,
  })
  const days = daysBetween('2026-11-20' as Day, '2026-11-25' as Day)
  const someone = person({
    reports: new Map([
      ['2026-11-20' as Day, { status: 'APPROVED', late: true }],
      ['2026-11-21' as Day, { status: 'REJECTED', late: false }],
    ]),
    calendar: { ...rina.calendar, statuses: [{ day: '2026-11-23' as Day, status: 'OFFICIAL_TRAVEL' }] },
  })

  test('has a row a person: reported, late, begun, away, unknown, free, and nothing missing of days to come', () => {
    const baiq = person({ name: 'Baiq', from: '2026-11-24' as Day, drafts: new Set([day]) })
    expect(peopleMap([someone, baiq], days, day)).toEqual({
      days,
      rows: [
        { label: 'Baiq', cells: ['FREE', 'FREE', 'FREE', 'FREE', 'DRAFT', 'FREE'] },
        { label: 'Rina', cells: ['APPROVED_LATE', 'RETURNED', 'FREE', 'LEAVE', 'NONE', 'FREE'] },
      ],
    })
  })

  test('of units shows shares of those who were due, and nothing where nobody was', () => {
    const sent = person({ reports: new Map([['2026-11-24' as Day, { status: 'SUBMITTED', late: false }]]) })
    const { rows } = unitMap([someone, sent, person({ unit: 'Seksi B' })], days, day)
    expect(rows).toEqual([
      { label: 'Seksi A', cells: [0.5, 1, null, 0, 0.5, null] },
      { label: 'Seksi B', cells: [0, null, null, 0, 0, null] },
    ])
  })
})

test('states are counted, each person once', () => {
  expect(countStates(members)).toEqual({ sent: 1, late: 1, draft: 1, none: 1, away: 1, off: 1 })
})
