import { randomUUID } from 'node:crypto'
import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { verifyDatabase, verifyExport, writeExport } from '../../prisma/audit/command.ts'
import { connect, disconnect } from '../../prisma/client.ts'
import { demoId } from '../../prisma/demo.ts'
import { projectRoot } from '../../prisma/migrate.ts'
import { headOf, writeAudit } from '../../prisma/store/audit.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { databaseUrl, sql } from '../templates.ts'

const agencyId = demoId('agency')
const now = new Date('2026-11-24T08:00:00Z')
const rowOf = (subject: string, of = agencyId) => ({
  agencyId: of,
  actorId: demoId('rina'),
  action: 'decide',
  subject,
  // What Postgres writes in its own way, or not at all.
  detail: { z: 0.1, big: 1e21, text: 'é\u0000\n"\ud800', list: [1, null, { b: 1, a: true }] },
})

let home: TestDatabase
beforeAll(async () => void (home = await testDatabase({ demo: true })))
afterAll(() => home.close())

const write = (subject: string, of?: string) =>
  home.db.$transaction((tx) => writeAudit(tx, [rowOf(subject, of), rowOf(`${subject}b`, of)], now))

test('transactions at once, of several agencies, leave chains without a gap, and none waits for ever', async () => {
  const other = randomUUID()
  await home.db.agency.create({ data: { id: other, name: 'Kota Lain', timezone: 'Asia/Jakarta' } })
  const patient = { maxWait: 20_000, timeout: 20_000 }
  const both = (i: number) => {
    const order = i % 2 === 0 ? [agencyId, other] : [other, agencyId]
    const rows = order.map((of) => rowOf(`record-${i}`, of))
    return home.db.$transaction((tx) => writeAudit(tx, rows, now), patient)
  }
  await Promise.all(Array.from({ length: 30 }, (_, i) => both(i)))
  const found = await verifyDatabase(home.db, {})
  expect(found.map(({ bad, entries }) => [bad, entries])).toEqual([
    [null, 30],
    [null, 30],
  ])
  const mine = found.find(({ agency }) => agency === agencyId)
  expect(mine?.head).toEqual(await headOf(home.db, agencyId))
})

test('an entry can be neither changed nor deleted, also by the owner of the table', async () => {
  await write('kept')
  const { owner: db } = home
  await expect(db.$executeRaw`update audit_entries set subject = 'x'`).rejects.toThrow('append-only')
  await expect(db.$executeRaw`update audit_entries set detail = null`).rejects.toThrow('append-only')
  await expect(db.$executeRaw`delete from audit_entries`).rejects.toThrow('append-only')
  await expect(db.$executeRaw`truncate audit_entries`).rejects.toThrow('append-only')
  await expect(db.$executeRaw`truncate audit_anchors`).rejects.toThrow('append-only')
})

test('an export is verified without the database, and a changed line in it is named', async () => {
  const path = join(tmpdir(), `lapkin-export-${randomUUID()}.jsonl`)
  await writeExport(home.db, path, agencyId)
  const [found] = await verifyExport(path, {})
  expect(found).toMatchObject({ bad: null, entries: 32 })
  const lines = (await readFile(path, 'utf8')).split('\n')
  const at = lines.findIndex((line) => line.includes('"n":17,'))
  const changed = lines.with(at, (lines[at] ?? '').replace('"action":"decide"', '"action":"return"'))
  await writeFile(path, changed.join('\n'))
  expect((await verifyExport(path, {}))[0]?.bad).toMatchObject({ n: 17 })
  await writeFile(path, lines.slice(0, -3).join('\n'))
  expect((await verifyExport(path, {}))[0]?.bad).toMatchObject({ n: 31 })
  await rm(path)
})

test('who goes around the guard is found in the database too: changed, taken out, cut, emptied', async () => {
  const { owner: db } = home
  const isBad = async (statement: string) => {
    await db.$executeRawUnsafe('alter table audit_entries disable trigger user')
    await db.$executeRawUnsafe('create table kept as select * from audit_entries')
    await db.$executeRawUnsafe(statement)
    const bad = (await verifyDatabase(db, { agency: agencyId }))[0]?.bad?.n
    await db.$executeRawUnsafe('delete from audit_entries')
    await db.$executeRawUnsafe('insert into audit_entries select * from kept')
    await db.$executeRawUnsafe('drop table kept')
    return bad
  }
  const mine = `agency_id = '${agencyId}' and n`
  expect(await isBad(`update audit_entries set subject = 'x' where ${mine} = 5`)).toBe(5)
  expect(await isBad(`update audit_entries set detail = '{"z": 1}' where ${mine} = 6`)).toBe(6)
  expect(await isBad(`update audit_entries set detail = null where ${mine} = 7`)).toBe(7)
  expect(await isBad(`delete from audit_entries where ${mine} = 8`)).toBe(8)
  expect(await isBad(`delete from audit_entries where ${mine} > 20`)).toBe(21)
  expect((await verifyDatabase(db, { agency: agencyId }))[0]?.bad).toBeNull()
})

test('entries from before the chain get their place in it when the database is brought up to date', async () => {
  const name = `${new URL(home.url).pathname.slice(1)}_old`
  await sql(home.url, `create database ${name}`)
  const url = databaseUrl(home.url, name)
  const names = (await readdir(join(projectRoot(), 'prisma/migrations')))
    .filter((one) => /^\d/.test(one))
    .sort()
  const run = async (one: string) =>
    sql(url, await readFile(join(projectRoot(), 'prisma/migrations', one, 'migration.sql'), 'utf8'))
  for (const one of names.filter((each) => each < '0012')) await run(one)
  await sql(url, `insert into agencies (id, name, timezone) values ('${agencyId}', 'Kota', 'Asia/Makassar')`)
  await sql(
    url,
    `insert into audit_entries (agency_id, action, subject, detail, at) select '${agencyId}', 'decide', 's' || i,
       '{"version": 2, "before": {"status": "a\\"é"}, "list": [1, "x", null], "after": {}}', now() from generate_series(1, 5) i`,
  )
  for (const one of names.filter((each) => each >= '0012')) await run(one)
  const old = connect(url, { role: 'lapkin_across' })
  expect(await verifyDatabase(old, {})).toMatchObject([{ bad: null, entries: 5 }])
  await disconnect(old)
  await sql(home.url, `drop database ${name} with (force)`)
})
