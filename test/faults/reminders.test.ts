import { spawn, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { Client } from 'pg'
import { demoId } from '../../prisma/demo.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { until } from '../office.ts'

const dist = join(import.meta.dirname, '../../dist')
const people = 5_000
/** Half an hour before Rina's office closes. */
const now = '2026-11-24T15:30:00+08:00'

let base: TestDatabase
let other: Client
const running = new Set<ChildProcess>()
beforeEach(async () => {
  if (!existsSync(dist)) throw new Error('dist is missing: npm run build')
  base = await testDatabase({ demo: true })
  other = new Client({ connectionString: base.url })
  await other.connect()
  await base.db.$executeRaw`
    with people as (
      insert into employees (agency_id, unit_id, nip, name, employment_type, position)
      select agency_id, unit_id, '7' || lpad(n::text, 17, '0'), 'Pegawai', 'PNS', 'Staf'
      from employees, generate_series(1, ${people}::int) n where id = ${demoId('rina')}::uuid
      returning id
    )
    insert into addresses (employee_id, channel, account, address, linked_at)
    select id, 'telegram', 'bot', id::text, '2026-11-02' from people`
})
afterEach(async () => {
  for (const child of running) await killed(child)
  await other.end()
  await base.close()
}, 120_000)

/** One look of the reminders in a process of its own. */
function look(): ChildProcess {
  const load = (path: string) => JSON.stringify(pathToFileURL(join(dist, path)).href)
  const program = `
    const { connect } = await import(${load('prisma/client.js')})
    const { remind } = await import(${load('workers/remind.js')})
    await remind({ db: connect(process.env.DATABASE_URL), now: () => new Date('${now}') })
    process.exit(0)`
  const child = spawn(process.execPath, ['--input-type=module', '-e', program], {
    env: { PATH: process.env.PATH, DATABASE_URL: base.url },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  running.add(child)
  return child
}

const ended = ({ exitCode, signalCode }: ChildProcess) => exitCode !== null || signalCode !== null

/** As the power does it. */
async function killed(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL')
  await until(() => ended(child))
  running.delete(child)
}

const counted = async () => [await base.db.reminder.count(), await base.db.outbox.count()]

async function eachOnce(): Promise<void> {
  expect(await counted()).toEqual([people, people])
  const [row] = await base.db.$queryRaw<{ told: number }[]>`
    select count(distinct o.employee_id)::int as told from outbox o
    join reminders m on m.employee_id = o.employee_id and m.kind = 'report' and m.day = '2026-11-24'
    where o.kind = 'reminder' and o.status = 'queued'`
  expect(row?.told).toBe(people)
}

test('killed in the middle of five thousand reminders: two others finish it, nobody twice, nobody missed', async () => {
  // Somebody in the second half is being written by another hand, which holds the process up in the middle.
  await other.query('begin')
  await other.query(`insert into reminders (employee_id, day, kind, step, created_at)
    select id, '2026-11-24', 'report', 1, now() from employees where nip like '7%' order by id offset 2500 limit 1`)
  const first = look()
  await until(async () => ((await counted())[0] ?? 0) >= 2_000, 40)
  await until(async () => {
    const { rows } = await other.query(`select 1 from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`)
    return rows.length > 0
  })
  expect(ended(first)).toBe(false)
  await killed(first)
  const [reminded, told] = await counted()
  expect([reminded, told]).toEqual([2_000, 2_000])
  await other.query('rollback')
  const both = [look(), look()]
  await until(() => both.every(ended), 60)
  expect(both.map(({ exitCode }) => exitCode)).toEqual([0, 0])
  await eachOnce()
}, 120_000)

test('three that look at the same time remind everybody once between them', async () => {
  const all = [look(), look(), look()]
  await until(() => all.every(ended), 60)
  expect(all.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0])
  await eachOnce()
}, 120_000)
