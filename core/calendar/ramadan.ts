import { addDays, type Day } from './day.ts'
import type { Schedule, Week } from './schedule.ts'

/**
 * Working hours of Kota Mataram in Ramadan, 1,950 minutes a week (SE 000.8.3/997/SETDA/II/2025 and SE
 * 100.3.4.3/812/SETDA/II/2026). When Ramadan is, only the government decides (sidang isbat): the days are given.
 */
const five = { from: '08:00', to: '15:45', break: ['12:00', '12:30'] as [string, string] }
const six = { from: '08:00', to: '14:00' }
const weeks = {
  five: { '1': five, '2': five, '3': five, '4': five, '5': { from: '08:00', to: '11:30' } },
  six: {
    '1': six,
    '2': six,
    '3': six,
    '4': six,
    '5': { from: '08:00', to: '11:00' },
    '6': { from: '08:00', to: '13:30' },
  },
} satisfies Record<string, Week>
const firstDay = { from: '08:00', to: '11:00' }

/**
 * The hours that lie over a unit's own ones from the first day of Ramadan until Idul Fitri (no longer in it).
 * `usual` tells whether the unit works five days or six.
 */
export function ramadanSchedules(first: Day, idulFitri: Day, usual: Week): Schedule[] {
  const week: Week = usual['6'] === undefined ? weeks.five : weeks.six
  const second = addDays(first, 1)
  const short = Object.fromEntries(Object.keys(week).map((weekday) => [weekday, firstDay]))
  return [
    { validFrom: first, validUntil: second, week: short },
    { validFrom: second, validUntil: idulFitri, week },
  ]
}
