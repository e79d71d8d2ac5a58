import { describe, expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import type { WorkCalendar } from '../../core/calendar/schedule.ts'
import { longId } from '../../core/flows/card.ts'
import { monthOf, recapIn } from '../../core/month-asked.ts'
import { documentName, monthsFrom } from '../../core/performance/documents.ts'
import { foldMonth, type MonthSource } from '../../core/performance/month-fold.ts'
import { calendarTotals } from '../../core/performance/month-totals.ts'
import { factsOf, rina, talker, tuesday } from './talking.ts'

const asked = (talk: ReturnType<typeof talker>) => talk.effects.filter(({ type }) => type === 'ask-document')

describe('a button is no permission:', () => {
  test.each(['agency', 'agency-csv', 'team', 'template'])(
    'the file "%s" is not made for an employee',
    (kind) => {
      const talk = talker()
      expect(talk.tapData(`sm:f:${kind}:2026-10`)).toContain('hanya untuk administrator')
      expect(asked(talk)).toEqual([])
    },
  )

  test('the files of a team are made for who leads somebody in it today, and for each by what the table allows', () => {
    const considering = { role: 'CONSIDERING_OFFICIAL', capacity: 'PLH', actingFor: 'Kepala Seksi' } as const
    const ties = { isSelf: false, isAdmin: false, isSameAgency: true, isConsidered: true }
    const leads = [{ ...ties, bonds: [considering] }]
    const leader = () =>
      talker(() => factsOf({ month: { summary: null, team: null, leads, outdated: [], documents: [] } }))
    for (const kind of ['team', 'team-map']) {
      const talk = leader()
      talk.tapData(`sm:f:${kind}:2026-10`)
      expect(asked(talk)).toMatchObject([{ kind }])
    }
    // To rate is the appraising official's, whoever else decides day by day.
    expect(leader().tapData('sm:f:curve:2026-10')).toContain('hanya untuk')
    // What the person is said to lead elsewhere counts for nothing.
    const boast = talker(() => factsOf({ person: { ...rina, subordinates: 4 } }))
    expect(boast.tapData('sm:f:team:2026-10')).toContain('hanya untuk')
  })

  test('a file of somebody else can neither be cancelled nor asked for again', () => {
    const talk = talker(() =>
      factsOf({ month: { summary: null, team: null, leads: [], outdated: [], documents: [] } }),
    )
    for (const verb of ['x', 'a'])
      expect(talk.tapData(`sm:${verb}:AAAAAAAAAAAAAAAAAAAAAA`)).toContain('sudah selesai atau dibatalkan')
    expect(talk.effects).toEqual([])
  })

  test.each(['sm', 'sm:f:constructor:2026-10', 'sm:s:2026-13', 'sm:x:short', 'sm:f:csv:2026'])(
    'nonsense (%s) gets the menu',
    (data) => expect(talker().tapData(data)).toContain('Tombol itu sudah tidak berlaku'),
  )
})

test('a second tap on a file that is being made asks for no second one', () => {
  const documents = [
    {
      id: longId('AAAAAAAAAAAAAAAAAAAAAA') ?? '',
      kind: 'agency' as const,
      month: '2026-10' as const,
      status: 'running' as const,
      done: 32,
      total: 120,
    },
  ]
  const talk = talker(() =>
    factsOf({
      person: { ...rina, admin: true },
      month: { summary: null, team: null, leads: [], outdated: [], documents },
    }),
  )
  expect(talk.tapData('sm:f:agency:2026-10')).toContain('32 dari 120')
  expect(talk.effects).toEqual([])
  talk.tap('Batalkan')
  expect(talk.effects).toMatchObject([{ type: 'stop-document', employeeId: rina.id }])
})

describe('the month meant', () => {
  const at = { sentAt: tuesday, zone: 'Asia/Makassar' }
  test.each([
    ['', '2026-11'],
    ['oktober', '2026-10'],
    ['bulan lalu', '2026-10'],
    ['lalu', '2026-10'],
    ['desember', '2025-12'],
    ['maret 2025', '2025-03'],
    ['3/2026', '2026-03'],
    ['2026-7', '2026-07'],
    // Not yet come.
    ['2027-01', '2026-11'],
    ['2026-13', '2026-11'],
  ])('by "%s" is %s', (words, month) => expect(monthOf({ words }, at)).toBe(month))

  test('is told by the person’s own clock', () => {
    const eve = { sentAt: new Date('2026-10-31T16:30:00Z') }
    expect(monthOf({ words: '' }, { ...eve, zone: 'Asia/Makassar' })).toBe('2026-11')
    expect(monthOf({ words: '' }, { ...eve, zone: 'Asia/Jakarta' })).toBe('2026-10')
  })

  test('is none while a question is open, unless written with a slash', () => {
    expect(recapIn('rekap', true)).toBeNull()
    expect(recapIn('/rekap oktober', true)).toEqual({ words: 'oktober', team: false })
    expect(recapIn('rekap tim', false)).toMatchObject({ team: true })
  })

  test('goes over the turn of the year', () => {
    expect(monthsFrom('2026-01', -1)).toBe('2025-12')
    expect(monthsFrom('2025-12', 1)).toBe('2026-01')
  })
})

test('a file’s name holds letters, digits and dashes, whatever the person is called', () => {
  expect(documentName('csv', '2026-10', '../../Ni Kadek "É", S.Kom.')).toBe(
    'rekap-2026-10-Ni-Kadek-E-S-Kom.csv',
  )
})

describe('a month beside the calendar', () => {
  const day = (text: string) => text as Day
  const hours = { from: '07:30', to: '16:00', break: ['12:00', '13:00'] as [string, string] }
  const calendar: WorkCalendar = {
    schedules: [
      {
        validFrom: day('2024-01-01'),
        validUntil: null,
        week: { '1': hours, '2': hours, '3': hours, '4': hours, '5': hours },
      },
    ],
    holidays: [{ day: day('2028-02-28'), kind: 'PUBLIC_HOLIDAY', name: 'Libur contoh' }],
    worksOnJointLeave: false,
    statuses: [
      { day: day('2028-02-29'), status: 'LEAVE_SICK' },
      { day: day('2028-02-26'), status: 'LEAVE_SICK' },
      { day: day('2028-02-03'), status: 'OFFICIAL_TRAVEL' },
    ],
  }
  const source: MonthSource = {
    agency: 'Kota Contoh',
    unit: 'Bidang',
    month: '2028-02',
    zone: 'Asia/Jakarta',
    employee: { name: 'A', nip: '1', position: 'P', grade: null },
    approver: null,
    verificationCode: 'X',
    reports: [],
    results: [],
  }

  test('has its 29 February, takes leave off where one would have worked, and counts travel as work', () => {
    const { days, totals } = foldMonth(source, calendar)
    expect(days).toHaveLength(29)
    // 21 weekdays, less the holiday and the sick day.
    expect(totals).toMatchObject({ workingDays: 19, workingMinutes: 19 * 450, leaveDays: 1, reportedDays: 0 })
    expect(days[27]).toMatchObject({ holiday: 'Libur contoh', workingMinutes: 0 })
    expect(days[2]).toMatchObject({ status: 'OFFICIAL_TRAVEL', workingMinutes: 450, report: null })
    expect(calendarTotals('2028-02', calendar)).toEqual({
      workingDays: 19,
      workingMinutes: 8550,
      leaveDays: 1,
    })
  })
})
