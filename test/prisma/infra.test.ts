import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoId, fillDemo } from '../../prisma/demo.ts'
import { withSchemaEngine } from '../../prisma/engine.ts'
import { fillHolidays } from '../../prisma/holidays.ts'
import { migrate, projectRoot } from '../../prisma/migrate.ts'
import { demoDay, testDatabase, type TestDatabase } from '../database.ts'
import { databaseUrl, sql } from '../templates.ts'

describe('migrations', () => {
  let made: TestDatabase
  beforeAll(async () => void (made = await testDatabase()))
  afterAll(() => made.close())

  test('two processes at once apply each migration once, and a second start has nothing to do', async () => {
    const name = `${new URL(made.url).pathname.slice(1)}_fresh`
    const fresh = databaseUrl(made.url, name)
    await sql(made.url, `create database ${name}`)
    const both = await Promise.all([migrate(fresh), migrate(fresh)])
    expect(both.flatMap(({ applied }) => applied)).toEqual(await migrationNames())
    expect(await migrate(fresh)).toEqual({ applied: [] })
    await sql(made.url, `drop database ${name}`)
  })

  // The engine cannot describe a live PostgreSQL through this adapter ("char" columns): two databases are compared.
  test('the migrations make what Prisma makes of schema.prisma, and the partial indexes', async () => {
    const content = await readFile(join(projectRoot(), 'prisma/schema.prisma'), 'utf8')
    const to = { tag: 'schemaDatamodel' as const, files: [{ path: 'schema.prisma', content }] }
    const filters = { externalTables: [], externalEnums: [] }
    const { stdout } = await withSchemaEngine(
      made.url,
      (engine) => engine.diff({ from: { tag: 'empty' }, to, script: true, exitCode: null, filters }),
      [['schema.prisma', content]],
    )
    const name = `${new URL(made.url).pathname.slice(1)}_schema`
    const fromSchema = databaseUrl(made.url, name)
    await sql(made.url, `create database ${name}`)
    await sql(fromSchema, (stdout ?? '').replace('CREATE SCHEMA IF NOT EXISTS "public";', ''))
    const ours = new Set(await described(made.url))
    const theirs = await described(fromSchema)
    await sql(made.url, `drop database ${name}`)
    expect(theirs.length).toBeGreaterThan(100)
    expect(theirs.filter((thing) => !ours.delete(thing))).toEqual([])
    expect([...ours].filter((thing) => !/ WHERE /.test(thing))).toEqual([])
  })

  test('a person has one live address a channel, and may link again after unlinking', async () => {
    const { db } = made
    const row = { channel: 'telegram', account: 'bot', address: '1', linkedAt: new Date() } as const
    const first = await db.address.create({ data: { ...row, employeeId: demoId('rina') } })
    await expect(db.address.create({ data: { ...row, employeeId: demoId('baiq') } })).rejects.toThrow()
    await expect(
      db.address.create({ data: { ...row, address: '2', employeeId: demoId('rina') } }),
    ).rejects.toThrow()
    await db.address.update({ where: { id: first.id }, data: { unlinkedAt: new Date() } })
    await db.address.create({ data: { ...row, employeeId: demoId('baiq') } })
  })

  test('holidays can be filled in again and again, and a day that moved does not stay', async () => {
    const { db } = made
    const before = await db.holiday.count()
    await db.holiday.updateMany({ where: { name: 'Natal' }, data: { id: demoId('moved') } })
    await fillHolidays(db)
    await fillHolidays(db)
    expect(await db.holiday.count()).toBe(before)
    const christmas = await db.holiday.findMany({ where: { day: new Date('2026-12-25') } })
    expect(christmas.map(({ kind }) => kind)).toEqual(['PUBLIC_HOLIDAY'])
    expect(christmas[0]?.source).toContain('SKB')
  })
})

describe('the demo agency', () => {
  let made: TestDatabase
  beforeAll(async () => void (made = await testDatabase({ demo: true })))
  afterAll(() => made.close())

  test('has at least 32 people, each with an SKP of 4 to 6 results that fit on buttons', async () => {
    const people = await made.db.employee.findMany({
      include: { skps: { include: { results: { include: { indicators: true } } } } },
    })
    expect(people.length).toBeGreaterThanOrEqual(32)
    for (const { name, skps } of people) {
      expect(skps, name).toHaveLength(1)
      const results = skps[0]?.results ?? []
      expect(results.length, name).toBeGreaterThanOrEqual(4)
      expect(results.length, name).toBeLessThanOrEqual(6)
      expect(Math.max(...results.map(({ shortTitle }) => shortTitle.length))).toBeLessThanOrEqual(30)
      expect(Math.min(...results.map(({ indicators }) => indicators.length))).toBeGreaterThan(0)
    }
  })

  test('has exactly one considering and one appraising official for everybody but the top, on each day', async () => {
    for (const day of ['2026-01-02', '2026-11-21', '2026-11-22', demoDay, '2026-11-28', '2026-11-29']) {
      const at = new Date(day)
      const people = await made.db.employee.findMany({
        where: { approvalMode: 'SUPERVISOR' },
        include: {
          supervisors: { where: { from: { lte: at }, OR: [{ until: null }, { until: { gt: at } }] } },
        },
      })
      for (const { name, supervisors } of people) {
        const roles = supervisors.map(({ role }) => role).sort()
        expect(roles, `${name} ${day}`).toEqual(['CONSIDERING_OFFICIAL', 'APPRAISING_OFFICIAL'].sort())
      }
    }
    expect(await made.db.employee.count({ where: { approvalMode: 'SELF_CERTIFIED' } })).toBe(1)
  })

  test('knows people by key, their leader and whose results they serve', async () => {
    const rina = await made.db.employee.findUniqueOrThrow({
      where: { id: demoId('rina') },
      include: { supervisors: { include: { supervisor: true } } },
    })
    expect(rina.supervisors.map(({ supervisorId }) => supervisorId).sort()).toEqual(
      [demoId('wayan'), demoId('hasan')].sort(),
    )
    const served = await made.db.rhk.findUniqueOrThrow({ where: { id: demoId('rhk/rina/berkas') } })
    expect(served.parentId).toBe(demoId('rhk/wayan/loket'))
    const orphans = await made.db.rhk.count({ where: { parentId: null } })
    expect(orphans).toBeLessThan((await made.db.rhk.count()) / 2)
  })

  test('has working weeks of 37.5 hours', async () => {
    const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
    type Hours = { from: string; to: string; break?: [string, string] }
    for (const { week } of await made.db.workSchedule.findMany()) {
      const days = Object.values(week as Record<string, Hours>)
      const rest = (pause?: [string, string]) => (pause ? minutes(pause[1]) - minutes(pause[0]) : 0)
      const total = days.reduce((sum, day) => sum + minutes(day.to) - minutes(day.from) - rest(day.break), 0)
      expect(total).toBe(37.5 * 60)
    }
  })

  test('is never filled twice', async () => {
    expect(await fillDemo(made.db, demoDay)).toBe(false)
  })
})

async function migrationNames(): Promise<string[]> {
  const entries = await readdir(join(projectRoot(), 'prisma/migrations'), { withFileTypes: true })
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : [])).sort()
}

/** Columns, values of enums, indexes and constraints, one line each. */
async function described(url: string): Promise<string[]> {
  const rows = await sql(
    url,
    `select 'column ' || table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' ' ||
       coalesce(column_default, '') || ' ' || coalesce(datetime_precision::text, '') as thing
     from information_schema.columns where table_schema = 'public' and table_name <> '_prisma_migrations'
     union select 'enum ' || t.typname || ' ' || e.enumlabel from pg_enum e join pg_type t on t.oid = e.enumtypid
     union select 'index ' || indexdef from pg_indexes where schemaname = 'public' and tablename <> '_prisma_migrations'
     union select 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
     from pg_constraint where connamespace = 'public'::regnamespace and conrelid::regclass::text <> '_prisma_migrations'`,
  )
  return rows.map(({ thing }) => String(thing))
}
