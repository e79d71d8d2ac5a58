import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import { DayStatus, dayStatuses } from '../../core/calendar/day-status.ts'
import { lessonMinutes, readLessons, schoolLevel } from '../../core/calendar/lessons.ts'
import { ramadanSchedules } from '../../core/calendar/ramadan.ts'
import { hoursOn, type Schedule, type WorkCalendar } from '../../core/calendar/schedule.ts'
import { workingMinutesIn, workingMinutesOn, type Month } from '../../core/calendar/working-minutes.ts'
import { readHolidays } from '../../prisma/holidays.ts'

const day = (text: string) => text as Day
const demo = JSON.parse(readFileSync(join(import.meta.dirname, '../../prisma/demo/agency.json'), 'utf8')) as {
  weeks: Record<'five' | 'six', Schedule['week']>
}
const { days } = await readHolidays()
const holidays = days.map(({ day: of, kind, name }) => ({ day: day(of), kind, name }))

/** 1 Ramadan 1447 = 19 February 2026, Idul Fitri = 21 March 2026. */
function calendarOf(week: 'five' | 'six', change: Partial<WorkCalendar> = {}): WorkCalendar {
  const usual = demo.weeks[week]
  const always = { validFrom: day('2025-01-01'), validUntil: null, week: usual }
  const schedules = [always, ...ramadanSchedules(day('2026-02-19'), day('2026-03-21'), usual)]
  return { schedules, holidays, worksOnJointLeave: false, ...change }
}

/**
 * Worked out by hand from the official list of 2026: how many Mondays to Thursdays, Fridays and Saturdays are left
 * when the 17 national and 8 joint leave days are off. Usual minutes: five days 450 each; six days 420, Friday 240,
 * Saturday 330. In Ramadan (19 February, a Thursday and its short first day of 180, to 20 March): 435 and 210; 360,
 * 180 and 330.
 */
const golden: [month: string, five: number, six: number][] = [
  // 16 Mon–Thu, 4 Fri, 5 Sat: off on Thu 1 and Fri 16.
  ['2026-01', 20 * 450, 16 * 420 + 4 * 240 + 5 * 330],
  // Until 18 February 9 Mon–Thu, 2 Fri, 2 Sat (off on Mon 16, Tue 17); then the first day, 4 Mon–Thu, 2 Fri, 2 Sat.
  [
    '2026-02',
    11 * 450 + 180 + 4 * 435 + 2 * 210,
    9 * 420 + 2 * 240 + 2 * 330 + 180 + 4 * 360 + 2 * 180 + 2 * 330,
  ],
  // In Ramadan 10 Mon–Thu (2–17), 2 Fri, 2 Sat: off on 18, 19, 20. After Idul Fitri 25, 26, 30, 31, Fri 27, Sat 28.
  ['2026-03', 10 * 435 + 2 * 210 + 5 * 450, 10 * 360 + 2 * 180 + 2 * 330 + 4 * 420 + 240 + 330],
  // 18 Mon–Thu, 3 Fri, 4 Sat: off on Fri 3.
  ['2026-04', 21 * 450, 18 * 420 + 3 * 240 + 4 * 330],
  // 13 Mon–Thu, 3 Fri, 5 Sat: off on Fri 1, Thu 14, Fri 15, Wed 27, Thu 28.
  ['2026-05', 16 * 450, 13 * 420 + 3 * 240 + 5 * 330],
  // 16 Mon–Thu, 4 Fri, 4 Sat: off on Mon 1 and Tue 16.
  ['2026-06', 20 * 450, 16 * 420 + 4 * 240 + 4 * 330],
  // 18 Mon–Thu, 5 Fri, 4 Sat: no holiday.
  ['2026-07', 23 * 450, 18 * 420 + 5 * 240 + 4 * 330],
  // 15 Mon–Thu, 4 Fri, 5 Sat: off on Mon 17 and Tue 25.
  ['2026-08', 19 * 450, 15 * 420 + 4 * 240 + 5 * 330],
  // 18 Mon–Thu, 4 Fri, 4 Sat.
  ['2026-09', 22 * 450, 18 * 420 + 4 * 240 + 4 * 330],
  // 17 Mon–Thu, 5 Fri, 5 Sat.
  ['2026-10', 22 * 450, 17 * 420 + 5 * 240 + 5 * 330],
  // 17 Mon–Thu, 4 Fri, 4 Sat.
  ['2026-11', 21 * 450, 17 * 420 + 4 * 240 + 4 * 330],
  // 18 Mon–Thu, 3 Fri, 4 Sat: off on Thu 24 and Fri 25.
  ['2026-12', 21 * 450, 18 * 420 + 3 * 240 + 4 * 330],
]
/** The same once more as plain figures, so that a slip in the arithmetic above shows. */
const figures: Record<string, [five: number, six: number]> = {
  '2026-01': [9000, 9330],
  '2026-02': [7290, 7560],
  '2026-03': [7020, 6870],
  '2026-04': [9450, 9600],
  '2026-05': [7200, 7830],
  '2026-06': [9000, 9000],
  '2026-07': [10350, 10080],
  '2026-08': [8550, 8910],
  '2026-09': [9900, 9840],
  '2026-10': [9900, 9990],
  '2026-11': [9450, 9420],
  '2026-12': [9450, 9600],
}

describe.each(golden)('%s', (month, five, six) => {
  test('has the working minutes of the official list in a week of five days and of six', () => {
    expect([five, six]).toEqual(figures[month])
    expect(workingMinutesIn(month as Month, calendarOf('five'))).toBe(five)
    expect(workingMinutesIn(month as Month, calendarOf('six'))).toBe(six)
  })
})

test('a usual week has 2,250 minutes and one of Ramadan 1,950, of five days and of six', () => {
  const week = (from: string, calendar: WorkCalendar) =>
    Array.from({ length: 7 }, (_, i) =>
      workingMinutesOn(day(`2026-03-${String(Number(from) + i).padStart(2, '0')}`), calendar),
    ).reduce((sum, minutes) => sum + minutes, 0)
  for (const name of ['five', 'six'] as const) {
    const quiet = calendarOf(name, { holidays: [] })
    expect(week('02', quiet)).toBe(1950)
    expect(week('23', quiet)).toBe(2250)
  }
})

test('the first day of Ramadan ends at 11.00 and the others have the hours of the circular', () => {
  const five = calendarOf('five')
  expect(hoursOn(day('2026-02-18'), five)).toEqual({ from: 450, to: 960, break: [720, 780] })
  expect(hoursOn(day('2026-02-19'), five)).toEqual({ from: 480, to: 660, break: null })
  expect(hoursOn(day('2026-02-20'), five)).toEqual({ from: 480, to: 690, break: null })
  expect(hoursOn(day('2026-02-23'), five)).toEqual({ from: 480, to: 945, break: [720, 750] })
  expect(hoursOn(day('2026-02-21'), calendarOf('six'))).toEqual({ from: 480, to: 810, break: null })
})

test('29 February has its minutes in a leap year', () => {
  expect(workingMinutesOn(day('2028-02-29'), calendarOf('five'))).toBe(450)
  expect(workingMinutesIn('2028-02' as Month, calendarOf('five', { holidays: [] }))).toBe(21 * 450)
})

test('a unit that serves on joint leave works then, also after the list was taken back for all', () => {
  const eve = day('2026-12-24')
  expect(workingMinutesOn(eve, calendarOf('six'))).toBe(0)
  expect(workingMinutesOn(eve, calendarOf('six', { worksOnJointLeave: true }))).toBe(420)
  const decided = [
    ...holidays,
    { day: day('2027-03-10'), kind: 'WORKDAY' as const, name: 'Idul Fitri mundur' },
  ]
  expect(workingMinutesOn(day('2027-03-10'), calendarOf('five'))).toBe(0)
  expect(workingMinutesOn(day('2027-03-10'), calendarOf('five', { holidays: decided }))).toBe(450)
})

test('a night shift counts for the day it begins on, breaks after midnight too', () => {
  const night = { from: '21:00', to: '07:00', break: ['02:00', '02:30'] as [string, string] }
  const schedules = [{ validFrom: day('2026-01-01'), validUntil: null, week: { '2': night } }]
  const calendar = calendarOf('six', { schedules })
  expect(hoursOn(day('2026-11-24'), calendar)).toEqual({ from: 1260, to: 1860, break: [1560, 1590] })
  expect(workingMinutesOn(day('2026-11-24'), calendar)).toBe(570)
  expect(workingMinutesOn(day('2026-11-25'), calendar)).toBe(0)
})

test('a duty roster goes before the week of the unit and before holidays', () => {
  const night = { from: 1260, to: 1860, break: null }
  const shifts = [
    { day: day('2026-08-17'), hours: night },
    { day: day('2026-08-18'), hours: null },
  ]
  const nurse = calendarOf('six', { shifts })
  expect(workingMinutesOn(day('2026-08-17'), nurse)).toBe(600)
  expect(workingMinutesOn(day('2026-08-18'), nurse)).toBe(0)
  expect(workingMinutesOn(day('2026-08-19'), nurse)).toBe(420)
})

test('leave takes the minutes of its days, duty elsewhere does not', () => {
  const wednesday = day('2026-11-25')
  for (const status of DayStatus.options) {
    const calendar = calendarOf('five', { statuses: [{ day: wednesday, status }] })
    expect(workingMinutesOn(wednesday, calendar), status).toBe(dayStatuses[status].works ? 450 : 0)
  }
  const away = calendarOf('five', { statuses: [{ day: wednesday, status: 'LEAVE_ANNUAL' }] })
  expect(workingMinutesIn('2026-11' as Month, away)).toBe(9000)
})

test('a lesson has the minutes of its school', () => {
  expect(schoolLevel('smp')).toBe('SMP')
  expect(schoolLevel('dinas')).toBeNull()
  expect((['PAUD', 'SD', 'SMP', 'SMA'] as const).map((level) => lessonMinutes(4, level))).toEqual([
    120, 140, 160, 180,
  ])
  expect([readLessons('4 JP'), readLessons('2,5 jp'), readLessons('4 jam'), readLessons('0 jp')]).toEqual([
    4,
    2.5,
    null,
    null,
  ])
})
