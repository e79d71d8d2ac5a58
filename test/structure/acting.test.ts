import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import {
  actingLinks,
  noActing,
  type ActingFacts,
  type ActingLink,
  type Appointment,
} from '../../core/structure/acting.ts'

const day = (text: string) => text as Day
const link = (employeeId: string, more: Partial<ActingLink> = {}): ActingLink => ({
  id: `link-${employeeId}`,
  employeeId,
  supervisorId: 'wayan',
  role: 'CONSIDERING_OFFICIAL',
  capacity: 'DEFINITIVE',
  actingFor: null,
  letterNumber: null,
  actingId: null,
  from: day('2026-01-01'),
  until: null,
  ...more,
})
const appointment: Appointment = {
  id: 'letter',
  standInId: 'baiq',
  absentId: 'wayan',
  unitId: 'unit',
  capacity: 'PLH',
  actingFor: 'Kepala Seksi',
  letterNumber: '800/77',
  from: day('2026-11-25'),
  until: day('2026-11-28'),
}
const facts = (more: Partial<ActingFacts> = {}): ActingFacts => ({
  links: [link('rina'), link('baiq')],
  above: { CONSIDERING_OFFICIAL: 'komang' },
  others: [],
  ...more,
})
const of = (employeeId: string, links: ActingLink[]) =>
  links
    .filter((each) => each.employeeId === employeeId)
    .map(({ supervisorId, capacity, from, until }) => [supervisorId, capacity, from, until])

describe('while somebody stands in', () => {
  const links = actingLinks(appointment, facts())
  test('exactly one person is in charge on each day, and it reverts by itself', () => {
    expect(of('rina', links)).toEqual([
      ['wayan', 'DEFINITIVE', '2026-01-01', '2026-11-25'],
      ['baiq', 'PLH', '2026-11-25', '2026-11-28'],
      ['wayan', 'DEFINITIVE', '2026-11-28', null],
    ])
  })
  test('the stand-in’s own reports go to whoever is above the absent official', () => {
    expect(of('baiq', links)).toEqual([
      ['wayan', 'DEFINITIVE', '2026-01-01', '2026-11-25'],
      ['komang', 'DEFINITIVE', '2026-11-25', '2026-11-28'],
      ['wayan', 'DEFINITIVE', '2026-11-28', null],
    ])
  })
  test('they stay where they are when nobody is above', () => {
    expect(of('baiq', actingLinks(appointment, facts({ above: {} })))).toEqual([])
  })
  test('a link that begins or ends in between is cut no further than it reaches', () => {
    const short = link('rina', { from: day('2026-11-26'), until: day('2026-11-27') })
    expect(of('rina', actingLinks(appointment, facts({ links: [short] })))).toEqual([
      ['baiq', 'PLH', '2026-11-26', '2026-11-27'],
    ])
  })
})

describe('an appointment is refused', () => {
  const today = day('2026-11-24')
  const other = (standInId: string, absentId: string) => ({
    standInId,
    absentId,
    from: day('2026-11-27'),
    until: day('2026-12-05'),
  })
  test.each([
    ['self', { ...appointment, standInId: 'wayan' }, facts()],
    ['dates', { ...appointment, until: appointment.from }, facts()],
    ['past', { ...appointment, from: day('2026-11-01'), until: day('2026-11-05') }, facts()],
    ['already', appointment, facts({ others: [other('laras', 'wayan')] })],
    ['standInAway', appointment, facts({ others: [other('rina', 'baiq')] })],
    ['absentActs', appointment, facts({ others: [other('wayan', 'komang')] })],
    ['nobody', appointment, facts({ links: [link('baiq')] })],
  ] as const)('%s', (why, asked, known) => {
    expect(noActing(asked, known, today)).toBe(why)
  })
  test('only where the times meet', () => {
    const later = { ...other('laras', 'wayan'), from: appointment.until }
    expect(noActing(appointment, facts({ others: [later] }), today)).toBeNull()
  })
})
