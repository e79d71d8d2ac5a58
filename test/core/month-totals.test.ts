import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import { DayStatus } from '../../core/calendar/day-status.ts'
import type { WorkCalendar } from '../../core/calendar/schedule.ts'
import { calendarTotals, ownCalendarTotals } from '../../core/performance/month-totals.ts'
import { rina } from './talking.ts'

const days = Array.from({ length: 31 }, (_, n) => `2026-10-${String(n + 1).padStart(2, '0')}` as Day)
const unit: WorkCalendar = {
  ...rina.calendar,
  holidays: [{ day: '2026-10-13' as Day, kind: 'PUBLIC_HOLIDAY', name: 'Hari contoh' }],
}
const shift = fc.record({
  day: fc.constantFrom(...days),
  hours: fc.constantFrom(null, { from: 1320, to: 1800, break: null }, { from: 420, to: 840, break: null }),
})
const status = fc.record({ day: fc.constantFrom(...days), status: fc.constantFrom(...DayStatus.options) })

test('what a month comes to for a person is the same from the unit’s sum as day by day', () => {
  const ofUnit = calendarTotals('2026-10', unit)
  fc.assert(
    fc.property(fc.array(shift, { maxLength: 6 }), fc.array(status, { maxLength: 6 }), (shifts, said) => {
      const own = { shifts, statuses: said }
      expect(ownCalendarTotals(ofUnit, unit, own)).toEqual(calendarTotals('2026-10', { ...unit, ...own }))
    }),
  )
})
