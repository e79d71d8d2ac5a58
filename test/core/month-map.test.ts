import { expect, test } from 'vitest'
import { mapOfDays, mapPerson } from '../../core/performance/month-map.ts'
import type { MonthSummary } from '../../core/performance/month-summary.ts'
import { sampleMonth } from '../papers/sample-month.ts'
import { factsOf, rina, talker } from './talking.ts'

const called = (name: string, unit = 'Bidang Contoh') => {
  const month = sampleMonth()
  return { ...month, unit, employee: { ...month.employee, name } }
}

const mapped = (months: MonthSummary[]) =>
  mapOfDays(
    months.map(mapPerson),
    sampleMonth().days.map(({ day }) => day),
    'Oktober 2026',
  )

test('a team stands by name, with what is known of each day and no absences', () => {
  const { rows, days } = mapped([called('Siti'), called('Baiq')])
  expect(rows.map(({ label }) => label)).toEqual(['Baiq', 'Siti'])
  expect(days).toHaveLength(31)
  const cells = rows[0]?.cells ?? []
  expect([cells[0], cells[2], cells[19], cells[28]]).toEqual(['APPROVED', 'FREE', 'LEAVE', 'SUBMITTED'])
})

test('a day without a report is unknown, and one sent on a free day still counts', () => {
  const month = sampleMonth()
  const report = month.days[0]?.report ?? null
  const days = month.days.map((day, i) =>
    i === 0 ? { ...day, report: null } : i === 2 ? { ...day, report } : day,
  )
  const cells = mapped([{ ...month, days }]).rows[0]?.cells ?? []
  expect([cells[0], cells[2]]).toEqual(['NONE', 'APPROVED'])
})

test('more than forty people stand by unit, with the share of reports that are in', () => {
  const silent = called('Diam', 'Bidang B')
  const many = Array.from({ length: 41 }, (_, i) => called(`Orang ${i}`, 'Bidang A'))
  const none = { ...silent, days: silent.days.map((day) => ({ ...day, report: null })) }
  const { rows } = mapped([...many, silent, none])
  expect(rows.map(({ label }) => label)).toEqual(['Bidang A', 'Bidang B'])
  expect(rows[1]?.cells.slice(0, 3)).toEqual([0.5, 0.5, null])
})

test('the map of a team is for those who lead one', () => {
  const talk = talker(() => factsOf())
  expect(talk.tapData('sm:f:team-map:2026-10')).toContain('hanya untuk administrator atau atasan')
  const leader = talker(() => factsOf({ person: { ...rina, subordinates: 4 } }))
  leader.tapData('sm:f:team-map:2026-10')
  expect(leader.effects).toMatchObject([{ type: 'ask-document', kind: 'team-map' }])
})
