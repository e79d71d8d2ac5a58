import { randomBytes } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { acrossAgencies, connect, disconnect, type Database } from '../../prisma/client.ts'
import { fillDemo } from '../../prisma/demo.ts'
import { fillHolidays } from '../../prisma/holidays.ts'
import { migrate } from '../../prisma/migrate.ts'
import { demoPeople } from '../../prisma/store/demo-people.ts'
import { demoDay } from '../database.ts'
import { databaseUrl, sql } from '../templates.ts'

/** A server on which we are guests: one login owns the database, another one works in it, and neither is a superuser. */
const server = process.env.LAPKIN_TEST_DATABASE_URL ?? ''
const name = `${process.env.LAPKIN_TEST_RUN}_${randomBytes(5).toString('hex')}`
const [owner, worker] = [`${name}_owner`, `${name}_worker`]

function as(login: string): string {
  const url = new URL(databaseUrl(server, name))
  url.username = login
  url.password = 'only-for-tests'
  return url.href
}

let db: Database
beforeAll(async () => {
  for (const login of [owner, worker])
    await sql(server, `create role ${login} login noinherit password 'only-for-tests'`)
  await sql(server, `alter role ${owner} inherit`)
  await sql(server, `create database ${name} owner ${owner}`)
})
afterAll(async () => {
  await disconnect(db)
  await sql(server, `drop database ${name} with (force)`)
  for (const login of [owner, worker]) await sql(server, `drop role ${login}`)
})

test('an owner who may not make the roles is told what the administrator is to say', async () => {
  await expect(migrate(as(owner))).rejects.toThrow(/grant lapkin_app, lapkin_across to \w+_owner/)
  await sql(server, `grant lapkin_app, lapkin_across to ${owner}, ${worker}`)
})

test('then all works with one login, and with a second that owns nothing', async () => {
  expect((await migrate(as(owner))).applied.length).toBeGreaterThan(10)
  expect(await migrate(as(worker))).toEqual({ applied: [] })
  for (const login of [owner, worker]) {
    db = connect(as(login))
    await fillHolidays(acrossAgencies(db))
    expect(await fillDemo(acrossAgencies(db), demoDay)).toBe(login === owner)
    expect((await demoPeople(acrossAgencies(db))).length).toBeGreaterThan(30)
    expect(await db.employee.count()).toBe(0)
    await disconnect(db)
  }
  // A backup that asks for what it may see: the owner may see all.
  const [row] = await sql(as(owner), 'select count(*)::int as count from employees')
  expect(row?.count).toBeGreaterThan(30)
})

test('the second login, rid of its role, can do nothing at all', async () => {
  const client = new Client({ connectionString: as(worker), options: '-c role=lapkin_app' })
  await client.connect()
  await client.query('set role none')
  for (const statement of [
    'select from employees',
    'alter table employees disable row level security',
    'drop policy tenant on employees',
    'alter role lapkin_app bypassrls',
    `set role ${owner}`,
    'select take_in(null, now())',
  ])
    await expect(client.query(statement), statement).rejects.toThrow(/permission denied|must be owner/)
  await client.end()
})
