import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { demoId } from '../../prisma/demo.ts'
import { enterActing } from '../../prisma/structure/acting-command.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { reminding, wita } from '../reminding.ts'
import { sendReport } from '../reports.ts'

/** Rina's office works Monday to Friday, 07.30 to 16.00 (Friday 16.30) WITA, and takes reports three working days late. */
let base: TestDatabase
let office: ReturnType<typeof reminding>
beforeEach(async () => {
  base = await testDatabase({ demo: true })
  office = reminding(base)
})
afterEach(async () => base.close())

const sent = (key: string, day: string, time = '15:00') =>
  sendReport(base.db, { employeeId: demoId(key), day, sentAt: wita(time, day) })

describe('a missing report', () => {
  test('of yesterday is asked for in the morning, of those who owe it and were there', async () => {
    for (const key of ['rina', 'baiq', 'laras', 'zul']) await office.link(key)
    await office.link('tegar', wita('07:00', '2026-11-25'))
    await sent('baiq', '2026-11-24')
    await office.away('laras', '2026-11-24')
    await office.away('zul', '2026-11-25', 1, 'OFFICIAL_TRAVEL')
    expect(await office.look('07:29', '2026-11-25')).toEqual([])
    expect(await office.look('07:30', '2026-11-25')).toEqual(['rina 2026-11-24 yesterday 1'])
    expect(await office.words('rina', 'yesterday')).toContain('terlambat')
    expect(await office.words('rina', 'yesterday')).toContain('ke-1 dari paling banyak 3')
    expect(await office.look('07:31', '2026-11-25')).toEqual([])
  })

  test('is asked for again before the limit, in three working days, and then not any more', async () => {
    await office.link('rina')
    for (const day of ['2026-11-19', '2026-11-23', '2026-11-24', '2026-11-25']) await sent('rina', day)
    expect(await office.look('12:59', '2026-11-25')).toEqual([])
    expect(await office.look('13:00', '2026-11-25')).toEqual(['rina 2026-11-20 late-limit 1'])
    expect(await office.words('rina', 'late-limit')).toContain('hari terakhir')
    expect(await office.look('13:00', '2026-11-26')).toEqual([])
  })

  test('is spoken of at most as often as the person allows, and it is said how often still', async () => {
    await office.link('rina')
    await office.choose('rina', { reminders: { cap: 2 } })
    for (const day of ['2026-11-19', '2026-11-23', '2026-11-24', '2026-11-25']) await sent('rina', day)
    expect(await office.look('16:00', '2026-11-20')).toContain('rina 2026-11-20 report 1')
    expect(await office.words('rina', 'report')).toContain('ke-1 dari paling banyak 2')
    expect(await office.look('07:30', '2026-11-23')).toContain('rina 2026-11-20 yesterday 1')
    expect(await office.words('rina', 'yesterday')).toContain('pengingat terakhir')
    expect(await office.look('13:00', '2026-11-25')).toEqual([])
  })

  test('is not spoken of at all to who wants no reminders', async () => {
    await office.link('rina')
    await office.choose('rina', { reminders: { cap: 0 } })
    for (const [time, day] of [
      ['15:30', '2026-11-24'],
      ['07:30', '2026-11-25'],
      ['15:30', '2026-11-30'],
    ] as const)
      // prettier-ignore
      expect(await office.look(time, day)).toEqual([])
  })

  test('waits for the end of quiet hours, where it is still of use', async () => {
    await office.link('rina')
    await office.choose('rina', { reminders: { quietFrom: 420, quietUntil: 540 } })
    expect(await office.look('08:59', '2026-11-25')).toEqual([])
    expect(await office.look('09:00', '2026-11-25')).toEqual(['rina 2026-11-24 yesterday 1'])
  })
})

describe('the week and the month', () => {
  test('a week without any planned result is spoken of on its last working day', async () => {
    for (const key of ['rina', 'baiq', 'laras', 'tegar']) await office.link(key)
    const { id } = await sent('baiq', '2026-11-25')
    await base.db.activity.updateMany({ where: { reportId: id }, data: { rhkId: demoId('rhk/baiq/berkas') } })
    const indicator = await base.db.indicator.findFirstOrThrow({
      where: { rhk: { skpId: demoId('skp/laras') } },
    })
    await base.db.targetCheckIn.create({
      data: {
        id: randomUUID(),
        indicatorId: indicator.id,
        employeeId: demoId('laras'),
        day: new Date('2026-11-26'),
        mode: 'CUMULATIVE',
        value: 3,
        sentAt: wita('10:00', '2026-11-26'),
      },
    })
    await office.away('tegar', '2026-11-27')
    const told = async (day: string) =>
      (await office.look('15:00', day)).filter((one) => one.includes('check-in'))
    expect(await told('2026-11-26')).toEqual([])
    expect(await told('2026-11-27')).toEqual(['rina 2026-11-27 check-in 1'])
  })

  test('the end of the month says how many working days are still empty, leave left out', async () => {
    await office.link('rina')
    await office.link('baiq')
    await office.away('rina', '2026-11-03', 4)
    for (const day of ['2026-11-09', '2026-11-10', '2026-11-27']) await sent('rina', day)
    for (const day of workdays) await sent('baiq', day)
    const told = await office.look('15:00', '2026-11-30')
    expect(told.filter((one) => one.includes('month-end'))).toEqual(['rina 2026-11-30 month-end 1'])
    // From the day after she was linked, less four of leave and three reports.
    expect(await office.words('rina', 'month-end')).toContain(`${workdays.length - 7} hari kerja`)
  })
})

const workdays = [3, 4, 5, 6, 9, 10, 11, 12, 13, 16, 17, 18, 19, 20, 23, 24, 25, 26, 27].map(
  (date) => `2026-11-${String(date).padStart(2, '0')}`,
)

describe('plans and evaluations', () => {
  test('who has no SKP for the year hears of it three times in January, on working days', async () => {
    await office.link('rina')
    await office.link('baiq')
    await base.db.skp.create({
      data: { employeeId: demoId('baiq'), from: new Date('2027-01-01'), until: new Date('2027-12-31') },
    })
    const skp = async (day: string) => (await office.look('08:00', day)).filter((one) => one.includes('skp'))
    expect(await skp('2027-01-02')).toEqual([])
    expect(await skp('2027-01-04')).toEqual(['rina 2027-01-04 skp 1'])
    expect(await office.words('rina', 'skp')).toContain('2027')
    expect(await skp('2027-01-06')).toEqual([])
    expect(await skp('2027-01-15')).toEqual(['rina 2027-01-15 skp 2'])
    expect(await skp('2027-01-29')).toEqual(['rina 2027-01-29 skp 3'])
    expect(await skp('2027-02-01')).toEqual([])
  })

  test('after a quarter the evaluation is spoken of, unless it is there', async () => {
    await office.link('rina')
    await office.link('baiq')
    await evaluate('baiq', '2026-07-01', '2026-09-30')
    const evaluation = async (day: string) =>
      (await office.look('08:00', day)).filter((one) => one.includes('evaluation'))
    expect(await evaluation('2026-10-01')).toEqual(['rina 2026-10-01 evaluation 1'])
    expect(await evaluation('2026-10-09')).toEqual(['rina 2026-10-09 evaluation 2'])
    expect(await evaluation('2026-11-02')).toEqual([])
    expect(await office.wanted('rina', '2026-10-09 evaluation 2', '08:01', '2026-10-09')).toBe(true)
    await evaluate('rina', '2026-07-01', '2026-09-30')
    expect(await office.wanted('rina', '2026-10-09 evaluation 2', '08:01', '2026-10-09')).toBe(false)
  })
})

async function evaluate(key: string, from: string, until: string): Promise<void> {
  await base.db.evaluation.create({
    data: {
      id: randomUUID(),
      skpId: demoId(`skp/${key}`),
      employeeId: demoId(key),
      period: until.slice(0, 7),
      from: new Date(from),
      until: new Date(until),
      assessorId: demoId('hasan'),
      capacity: 'Kepala Dinas',
      resultRating: 'MEETS',
      behaviorRating: 'MEETS',
      behaviors: {},
      grade: 'BAIK',
      reasons: 'Sesuai target',
      ratedAt: wita('09:00', until),
    },
  })
}

describe('reports that wait', () => {
  const nip = { wayan: '198305292008041907', nyoman: '198811302014032911', komang: '198001112002122906' }
  const waiting = async (day: string) =>
    (await office.look('08:00', day)).filter((one) => one.includes('waiting'))
  const standIn = (by: keyof typeof nip, from = '2026-11-20') =>
    enterActing(
      base.db,
      { for: nip.wayan, by: nip[by], as: 'plh', letter: '800/12/2026', from, until: '2026-12-04' },
      wita('07:00', '2026-11-20'),
    )
  beforeEach(async () => {
    for (const key of ['wayan', 'komang', 'hasan', 'nyoman', 'wulan']) await office.link(key)
    await sent('rina', '2026-11-20')
  })

  test('on the second and third day the supervisor hears, on the fourth the superior above', async () => {
    expect(await waiting('2026-11-23')).toEqual([])
    expect(await waiting('2026-11-24')).toEqual(['wayan 2026-11-24 waiting 2'])
    expect(await waiting('2026-11-25')).toEqual(['wayan 2026-11-25 waiting 3'])
    expect(await waiting('2026-11-26')).toEqual(['komang 2026-11-26 waiting-above 4'])
    expect(await office.words('komang', 'waiting-above')).toContain('I Wayan Suartana Dipa')
    expect(await waiting('2026-11-27')).toEqual([])
  })

  test('while somebody stands in, the stand-in hears, and then the superior of the post', async () => {
    await standIn('nyoman')
    expect(await waiting('2026-11-24')).toEqual(['nyoman 2026-11-24 waiting 2'])
    expect(await waiting('2026-11-25')).toEqual(['nyoman 2026-11-25 waiting 3'])
    expect(await waiting('2026-11-26')).toEqual(['komang 2026-11-26 waiting-above 4'])
    expect(await office.words('komang', 'waiting-above')).toContain('Ni Nyoman Sukma Dewanti')
  })

  test('a superior who stands in below is not told of herself: the next one above is', async () => {
    await standIn('komang')
    expect(await waiting('2026-11-24')).toEqual(['komang 2026-11-24 waiting 2'])
    expect(await waiting('2026-11-25')).toEqual(['komang 2026-11-25 waiting 3'])
    expect(await waiting('2026-11-26')).toEqual(['hasan 2026-11-26 waiting-above 4'])
  })

  test('who is appointed while a reminder waits takes it over, and it is let go for the one before', async () => {
    expect(await waiting('2026-11-24')).toEqual(['wayan 2026-11-24 waiting 2'])
    expect(await office.wanted('wayan', '2026-11-24 waiting 2', '08:05', '2026-11-24')).toBe(true)
    await standIn('nyoman', '2026-11-24')
    expect(await office.wanted('wayan', '2026-11-24 waiting 2', '08:05', '2026-11-24')).toBe(false)
  })

  test('what is decided in the meantime is not spoken of, though a newer report waits', async () => {
    await sent('baiq', '2026-11-24', '07:45')
    const about = ['2026-11-26 waiting-above 4', '08:05', '2026-11-26'] as const
    expect(await office.wanted('komang', ...about)).toBe(true)
    await base.db.dailyReport.updateMany({
      where: { employeeId: demoId('rina') },
      data: { status: 'APPROVED' },
    })
    expect(await office.wanted('komang', ...about)).toBe(false)
  })
})

describe('a reminder that waits in the outbox is let go', () => {
  test.each([
    ['leave', () => office.away('rina', '2026-11-25')],
    ['no reminders wished any more', () => office.choose('rina', { reminders: { cap: 0 } })],
    ['quiet hours chosen', () => office.choose('rina', { reminders: { quietFrom: 420, quietUntil: 600 } })],
    ['the report', () => sent('rina', '2026-11-24')],
    ['leave of the day it is about', () => office.away('rina', '2026-11-24', 1, 'LEAVE_SICK')],
    ['having left', () => base.db.employee.update({ where: { id: demoId('rina') }, data: { activeUntil: new Date('2026-11-25') } })], // prettier-ignore
  ])('after %s', async (_why, meanwhile) => {
    const about = ['2026-11-24 yesterday 1', '08:00', '2026-11-25'] as const
    expect(await office.wanted('rina', ...about)).toBe(true)
    await meanwhile()
    expect(await office.wanted('rina', ...about)).toBe(false)
  })

  test('after the SKP or a result of the week came', async () => {
    const skp: [string, string, string] = ['2027-01-04 skp 1', '08:01', '2027-01-04']
    const week: [string, string, string] = ['2026-11-27 check-in 1', '15:01', '2026-11-27']
    for (const about of [skp, week]) expect(await office.wanted('rina', ...about)).toBe(true)
    await base.db.skp.create({
      data: { employeeId: demoId('rina'), from: new Date('2027-01-01'), until: new Date('2027-12-31') },
    })
    const { id } = await sent('rina', '2026-11-27')
    await base.db.activity.updateMany({ where: { reportId: id }, data: { rhkId: demoId('rhk/rina/berkas') } })
    for (const about of [skp, week]) expect(await office.wanted('rina', ...about)).toBe(false)
  })

  test('when something is sent while the end of the month is being spoken of', async () => {
    await office.link('rina')
    await office.look('15:00', '2026-11-30')
    const month = ['2026-11-30 month-end 1', '15:03', '2026-11-30'] as const
    expect(await office.wanted('rina', ...month)).toBe(true)
    await sendReport(base.db, {
      employeeId: demoId('rina'),
      day: '2026-11-27',
      sentAt: wita('15:02', '2026-11-30'),
    })
    expect(await office.wanted('rina', ...month)).toBe(false)
  })
})
