import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import type { WorkCalendar } from '../../core/calendar/schedule.ts'
import { dueAgain, readReminderKey } from '../../core/performance/reminder-key.ts'
import { dueReminders } from '../../core/performance/reminders.ts'
import { reminderTexts } from '../../core/texts/reminders.ts'
import { rina } from './talking.ts'

const day = (text: string) => text as Day
const late = { from: '15:00', to: '23:30' }
const evening: WorkCalendar = {
  schedules: [{ validFrom: day('2026-01-01'), validUntil: null, week: { '1': late, '2': late, '3': late } }],
  holidays: [],
  worksOnJointLeave: false,
}
const office: WorkCalendar = {
  ...rina.calendar,
  schedules: rina.calendar.schedules.map((schedule) => ({ ...schedule, validFrom: day('2024-01-01') })),
}

/** What falls due at an instant, as "kind day". */
const due = (at: string, calendar = office, zone = 'Asia/Makassar', lastRun: string | null = null) =>
  dueReminders({ now: new Date(at), lastRun: lastRun === null ? null : new Date(lastRun) }, zone, calendar, {
    lateDays: 3,
  })
const sent = (...args: Parameters<typeof due>) =>
  due(...args).flatMap(({ kind, day: about, missed }) => (missed ? [] : [`${kind} ${about}`]))

describe('around midnight', () => {
  test('each of the three zones is reminded by its own clock, of its own day', () => {
    const zones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']
    const reports = (at: string) =>
      zones.map((zone) => sent(at, evening, zone).filter((one) => one.startsWith('report')))
    // 22.30 WIB, 23.30 WITA, 00.30 WIT of the next day.
    expect(reports('2026-11-24T15:30:00Z')).toEqual([[], ['report 2026-11-24'], ['report 2026-11-24']])
    // 22.00 and 23.00 WITA are an hour later in Jayapura and an hour earlier in Jakarta.
    expect(reports('2026-11-24T14:00:00Z')).toEqual([[], [], ['report 2026-11-24']])
    // 02.30 in Jayapura: too late to be of use there, still within three hours in the west.
    expect(reports('2026-11-24T17:30:00Z')).toEqual([['report 2026-11-24'], ['report 2026-11-24'], []])
  })
})

describe('the end of a month', () => {
  test.each([
    ['2028-02-29T07:00:00Z', '29 February'],
    ['2027-02-26T07:00:00Z', 'a February that ends on a Sunday'],
    ['2026-11-30T07:00:00Z', 'the 30th'],
    ['2026-12-31T07:00:00Z', 'the end of the year'],
  ])('is spoken of on its last working day: %s (%s)', (at) => {
    expect(sent(at)).toContain(`month-end ${at.slice(0, 10)}`)
  })

  test('29 February is a day like others', () => {
    expect(sent('2028-02-29T07:30:00Z')).toContain('report 2028-02-29')
    expect(sent('2028-02-29T23:30:00Z')).toContain('yesterday 2028-02-29')
    expect(reminderTexts.id.text.yesterday({ day: day('2028-02-29'), closedAt: 960, zone: 'Asia/Makassar', nth: 1, of: 3 })).not.toEqual([]) // prettier-ignore
  })

  test('moves when its last day becomes a holiday', () => {
    const holiday = [{ day: day('2026-11-30'), kind: 'PUBLIC_HOLIDAY' as const, name: 'Pilkada' }]
    expect(sent('2026-11-27T07:00:00Z', { ...office, holidays: holiday })).toContain('month-end 2026-11-27')
    expect(sent('2026-11-30T07:00:00Z', { ...office, holidays: holiday })).toEqual([])
  })
})

test('after a holiday set the evening before, the next morning asks for the working day before it', () => {
  const set = { ...office, holidays: [{ day: day('2026-11-24'), kind: 'LEAVE_JOINT' as const, name: 'x' }] }
  expect(sent('2026-11-24T23:30:00Z')).toContain('yesterday 2026-11-24')
  expect(sent('2026-11-24T23:30:00Z', set)).toContain('yesterday 2026-11-23')
  expect(sent('2026-11-24T07:30:00Z', set)).toEqual([])
})

describe('a clock that jumps', () => {
  test('a day ahead sends what is still of use, and counts the rest of the day as missed', () => {
    const jumped = due('2026-11-25T07:40:00Z', office, 'Asia/Makassar', '2026-11-24T07:00:00Z')
    const of = (missed: boolean) => jumped.filter((one) => one.missed === missed).map(({ kind, day: d }) => `${kind} ${d}`) // prettier-ignore
    expect(of(false)).toEqual(['report 2026-11-25'])
    expect(of(true)).toEqual(expect.arrayContaining(['report 2026-11-24', 'yesterday 2026-11-24']))
  })

  test('a day back counts nothing as missed', () => {
    const back = due('2026-11-24T07:40:00Z', office, 'Asia/Makassar', '2026-11-25T07:40:00Z')
    expect(back.filter(({ missed }) => missed)).toEqual([])
  })

  test('a month ahead counts three days at most', () => {
    const days = due('2026-11-25T07:40:00Z', office, 'Asia/Makassar', '2026-10-25T07:40:00Z').map(
      ({ on }) => on,
    )
    expect(days.toSorted()[0]).toBe('2026-11-23')
  })
})

test('what waits in the outbox is looked at again over the same days, or more', () => {
  const key = (about: string) => readReminderKey(`remind:x:${about}`)
  expect(key('2026-11-24:report:1:later')).toMatchObject({ kind: 'report', snoozed: true })
  expect(dueAgain(key('2026-11-27:check-in:1'))).toMatchObject({ since: '2026-11-23', upTo: '2026-11-27' })
  expect(dueAgain(key('2026-10-09:evaluation:2'))).toMatchObject({ since: null, upTo: '2026-09-30' })
  expect(dueAgain(key('2026-11-26:waiting-above:4'))).toMatchObject({ upTo: '2026-11-22', on: '2026-11-26' })
})
