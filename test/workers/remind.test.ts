import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Day } from '../../core/calendar/day.ts'
import { demoId } from '../../prisma/demo.ts'
import { stillWanted } from '../../prisma/store/still-wanted.ts'
import { remind } from '../../workers/remind.ts'
import { testDatabase, type TestDatabase } from '../database.ts'

/** Tuesday; Rina's office closes at 16.00 WITA, the health centre at 14.30. */
const day = '2026-11-24' as Day
const at = (time: string, on: string = day) => new Date(`${on}T${time}:00+08:00`)

let base: TestDatabase
beforeEach(async () => {
  base = await testDatabase({ demo: true })
})
afterEach(async () => base.close())

test('who has not reported is reminded half an hour before the day closes, and only once', async () => {
  await link('rina')
  await report('rina', '2026-11-20')
  await report('rina', '2026-11-19')
  expect(await run('15:29')).toBe(0)
  expect(await run('15:30')).toBe(1)
  expect(await run('16:01')).toBe(0)
  const [row] = await said()
  expect(row).toMatchObject({
    dedupeKey: `remind:${demoId('rina')}:${day}:report:1`,
    employeeId: demoId('rina'),
    address: 'rina',
    kind: 'reminder',
    priority: 2,
    status: 'queued',
    notBefore: at('15:30'),
  })
  expect(JSON.stringify(row?.payload)).toContain('Selasa, 24 November 2026')
  expect(JSON.stringify(row?.payload)).toContain('16.00 WITA')
})

test('whoever chose English is reminded in English', async () => {
  await link('rina')
  await base.db.employee.update({ where: { id: demoId('rina') }, data: { settings: { language: 'en' } } })
  await run('16:00')
  expect(JSON.stringify((await said())[0]?.payload)).toContain('Report now')
})

test('nobody is reminded more than three hours after closing', async () => {
  await link('rina')
  expect(await run('19:00')).toBe(0)
  expect(await run('18:59')).toBe(1)
})

test('who has reported, is away, has left or cannot be reached is left in peace', async () => {
  for (const key of ['rina', 'wayan', 'hasan', 'lalu']) await link(key)
  await report('rina')
  await base.db.dayStatus.create({
    data: {
      employeeId: demoId('wayan'),
      day: new Date(day),
      status: 'LEAVE_ANNUAL',
      declaredAt: at('08:00'),
    },
  })
  await base.db.employee.update({ where: { id: demoId('hasan') }, data: { activeUntil: new Date(day) } })
  await base.db.address.updateMany({ where: { address: 'lalu' }, data: { unreachableSince: at('08:00') } })
  expect(await run('16:00')).toBe(0)
})

test('holidays and weekends are quiet, joint leave only where the unit is off', async () => {
  const people = await base.db.employee.findMany({ include: { unit: true } })
  const nurse = people.find(({ unit }) => unit.worksOnJointLeave)
  expect(nurse).toBeDefined()
  await link('rina')
  await link('nurse', nurse?.id)
  expect(await run('16:00', '2026-08-17')).toBe(0)
  expect(await run('16:00', '2026-11-22')).toBe(0)
  await base.db.holiday.create({
    data: { day: new Date(day), name: 'Cuti bersama', kind: 'LEAVE_JOINT', source: 'test' },
  })
  expect(await run('16:00')).toBe(1)
  expect((await said())[0]?.employeeId).toBe(nurse?.id)
})

test('two that remind at the same time remind everybody once', async () => {
  const people = await base.db.employee.findMany()
  for (const { id } of people) await link(id, id)
  const counts = await Promise.all([run('16:00'), run('16:00'), run('16:00')])
  const rows = await said()
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(rows.length)
  expect(new Set(rows.map(({ employeeId }) => employeeId)).size).toBe(rows.length)
  expect(rows.length).toBeGreaterThan(5)
  expect(await base.db.reminder.count()).toBe(rows.length)
})

test('a clock that jumps forth and back reminds each day once', async () => {
  await link('rina')
  expect(await run('16:05')).toBe(1)
  expect(await run('16:05', '2026-11-25')).toBe(1)
  expect(await run('16:05')).toBe(0)
  expect(await run('16:05', '2026-11-25')).toBe(0)
})

test('a shift that closes late is reminded of after midnight, unless those are quiet hours', async () => {
  await link('rina')
  await base.db.workSchedule.updateMany({ data: { week: { 2: { from: '15:00', to: '23:00' } } } })
  expect(await run('00:30', '2026-11-25')).toBe(0)
  await choose('rina', { quietFrom: 240, quietUntil: 720 })
  expect(await run('00:30', '2026-11-25')).toBe(1)
  expect((await said())[0]?.dedupeKey).toContain(day)
})

test('of two chats the Telegram one is used', async () => {
  await link('rina')
  await base.db.address.create({
    data: {
      employeeId: demoId('rina'),
      channel: 'whatsapp',
      account: 'wa',
      address: 'wa',
      linkedAt: at('10:00'),
    },
  })
  expect(await run('16:00')).toBe(1)
  expect((await said())[0]?.channel).toBe('telegram')
})

test('a reminder that waited is not wanted any more after the report', async () => {
  const employeeId = demoId('rina')
  const about = { employeeId, dedupeKey: `remind:${employeeId}:${day}:report:1`, now: at('16:00') }
  expect(await stillWanted(base.db, about)).toBe(true)
  await report('rina')
  expect(await stillWanted(base.db, about)).toBe(false)
})

test('five thousand people are reminded within seconds', async () => {
  await base.db.$executeRaw`
    with people as (
      insert into employees (agency_id, unit_id, nip, name, employment_type, position)
      select agency_id, unit_id, '7' || lpad(n::text, 17, '0'), 'Pegawai', 'PNS', 'Staf'
      from employees, generate_series(1, 5000) n where id = ${demoId('rina')}::uuid
      returning id
    )
    insert into addresses (employee_id, channel, account, address, linked_at)
    select id, 'telegram', 'bot', id::text, now() from people`
  const start = performance.now()
  expect(await run('16:00')).toBe(5000)
  // Generous: the machine may be busy.
  expect(performance.now() - start).toBeLessThan(15_000)
})

async function run(time: string, on?: string): Promise<number> {
  const { reminded } = await remind({ db: base.db, now: () => at(time, on) })
  return reminded
}

async function said() {
  return base.db.outbox.findMany({ orderBy: { id: 'asc' } })
}

async function link(address: string, employeeId = demoId(address)): Promise<void> {
  await base.db.address.create({
    data: { employeeId, channel: 'telegram', account: 'bot', address, linkedAt: at('08:00', '2026-11-02') },
  })
}

async function choose(key: string, reminders: object): Promise<void> {
  await base.db.employee.update({ where: { id: demoId(key) }, data: { settings: { reminders } } })
}

async function report(key: string, on: string = day): Promise<void> {
  await base.db.dailyReport.create({
    data: {
      id: crypto.randomUUID(),
      agencyId: demoId('agency'),
      employeeId: demoId(key),
      day: new Date(on),
      code: 'ABC123',
      status: 'SUBMITTED',
      version: 1,
      createdAt: at('15:00'),
      updatedAt: at('15:00'),
    },
  })
}
