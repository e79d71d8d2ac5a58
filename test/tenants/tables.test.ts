import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { testDatabase, type TestDatabase } from '../database.ts'
import { allTables, insertInto, rowOf, type Table } from './furnish.ts'

/** Tables that hold nothing of an agency, with what lapkin_app may do there. All others are a tenant's. */
const ofNoAgency: Record<string, { why: string; may: string[] }> = {
  _prisma_migrations: { why: 'what was migrated', may: ['SELECT'] },
  job_runs: { why: 'when a job last looked, over all agencies', may: [] },
  outages: { why: 'which of our own accounts cannot speak now', may: ['SELECT'] },
  slots: {
    why: 'numbers of messages in a chat; a chat is of no agency, and no words are in it',
    may: ['SELECT'],
  },
  strangers: {
    why: 'chats that nobody knows yet: how often they guessed',
    may: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
  },
  whatsapp_contacts: { why: 'names that the network gives to a chat', may: [] },
  whatsapp_keys: { why: 'the sealed keys of our own number', may: [] },
}

const [ours, theirs] = ['a0000000-0000-4000-8000-000000000001', 'b0000000-0000-4000-8000-000000000002']

let base: TestDatabase
let owner: Client
let app: Client
let tables: Table[]
const tenants = () => tables.filter(({ name }) => !Object.hasOwn(ofNoAgency, name))
beforeAll(async () => {
  base = await testDatabase()
  owner = new Client({ connectionString: base.url })
  app = new Client({ connectionString: base.url, options: '-c role=lapkin_app' })
  await owner.connect()
  await app.connect()
  tables = await allTables(owner)
  // The rows of an agency's beginning are made by the test like all others.
  await owner.query('alter table agencies disable trigger begin_audit')
  for (const [i, id] of [ours, theirs].entries())
    for (const table of tenants()) await owner.query(insertInto(table), rowOf(table, id, i + 1))
})
afterAll(async () => {
  await app.end()
  await owner.end()
  await base.close()
})

/** What a transaction of our agency makes of it: how many rows, or the words in which the database refuses. */
async function asOurs(
  statement: string,
  given: unknown[] = [],
  agencies = `{${ours}}`,
): Promise<number | string> {
  await app.query('begin')
  try {
    await app.query(`select set_config('lapkin.agencies', $1, true)`, [agencies])
    const { rowCount } = await app.query(statement, given)
    return rowCount ?? 0
  } catch (error) {
    return error instanceof Error ? error.message : 'no error'
  } finally {
    await app.query('rollback')
  }
}

const refused = /permission denied|violates row-level security policy/
const uuids = ({ columns }: Table) =>
  columns.filter(({ type }) => type === 'uuid').map(({ name }) => `"${name}"`)
const is = (table: Table, id: string) => `'${id}' in (${uuids(table).join(', ')})`
const state = async ({ name }: Table) => (await owner.query(`select ctid, xmin, * from ${name}`)).rows

test('every table is a tenant’s, or stands in the list of those that are not', async () => {
  const names = tables.map(({ name }) => name)
  expect(Object.keys(ofNoAgency).filter((name) => !names.includes(name))).toEqual([])
  expect(tenants().length).toBeGreaterThan(40)
  const { rows } = await owner.query<{ name: string; forced: boolean }>(
    `select relname as name, relrowsecurity and relforcerowsecurity as forced from pg_class
     where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')`,
  )
  const open = rows.filter(({ forced }) => !forced).map(({ name }) => name)
  expect(open.toSorted()).toEqual(Object.keys(ofNoAgency).toSorted())
})

test('no view looks past the policies, and only the known functions do', async () => {
  const views = await owner.query(
    `select relname from pg_class where relnamespace = 'public'::regnamespace and relkind in ('v', 'm')`,
  )
  expect(views.rows).toEqual([])
  const { rows } = await owner.query(
    `select p.proname as name, p.proowner::regrole::text as owner, has_function_privilege('public', p.oid, 'execute') as open
     from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef order by 1`,
  )
  const ways = [
    'chat_reachable',
    'chat_unreachable',
    'contacts_of',
    'find_paper',
    'free_chats',
    'heard_from',
    'month_counts',
    'open_code',
    'said_to',
    'take_in',
  ]
  expect(rows).toEqual(ways.map((name) => ({ name, owner: 'lapkin_across', open: false })))
})

test('what lapkin_app may do in the other tables is what the list says', async () => {
  const { rows } = await owner.query(
    `select c.relname as name, array(select p from unnest(array['SELECT', 'INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) p
       where has_table_privilege('lapkin_app', c.oid, p)) as may
     from pg_class c where c.relname = any($1) and c.relnamespace = 'public'::regnamespace`,
    [Object.keys(ofNoAgency)],
  )
  const may = Object.fromEntries(rows.map((row) => [row.name, row.may]))
  expect(may).toEqual(Object.fromEntries(Object.entries(ofNoAgency).map(([name, one]) => [name, one.may])))
})

describe('in every table of tenants', () => {
  const closed = ['inbox', 'outbox']

  test('a transaction sees its own agency’s rows and no others', async () => {
    for (const table of tenants()) {
      const what = `select from ${table.name} where ${is(table, theirs)}`
      expect([0, 'permission denied for table ' + table.name], table.name).toContain(await asOurs(what))
      const own = await asOurs(`select from ${table.name} where ${is(table, ours)}`)
      expect(own, table.name).toBe(
        closed.includes(table.name) ? `permission denied for table ${table.name}` : 1,
      )
    }
  })

  test('one that was opened for nobody sees nothing, and one opened for nonsense neither', async () => {
    for (const table of tenants()) {
      const what = `select from ${table.name} where ${is(table, ours)} or ${is(table, theirs)}`
      for (const agencies of ['', '{}'])
        expect([0, 'permission denied for table ' + table.name], table.name).toContain(
          await asOurs(what, [], agencies),
        )
      expect(await asOurs(what, [], 'everything'), table.name).toMatch(/malformed array|permission denied/)
    }
  })

  test('a row of another agency can be neither written nor changed nor deleted', async () => {
    for (const table of tenants()) {
      const before = await state(table)
      expect(await asOurs(insertInto(table), rowOf(table, theirs, 9)), table.name).toMatch(refused)
      const [first] = uuids(table)
      const where = `where ${is(table, theirs)}`
      for (const statement of [
        `update ${table.name} set ${first} = ${first} ${where}`,
        `delete from ${table.name} ${where}`,
      ])
        expect([0, 'permission denied for table ' + table.name], statement).toContain(await asOurs(statement))
      expect(await state(table), table.name).toEqual(before)
    }
  })

  test('one’s own row cannot be given to another agency', async () => {
    for (const table of tenants()) {
      const given = uuids(table).map((name) => `${name} = '${theirs}'`)
      const statement = `update ${table.name} set ${given.join(', ')} where ${is(table, ours)}`
      expect(await asOurs(statement), table.name).toMatch(refused)
    }
  })

  test('a row of one’s own cannot name what is another agency’s', async () => {
    const free = [
      // Read through its own policy wherever it is named, so it can be named in vain only.
      'activities.rhk_id',
      // Not looked up: who did it, and how far a worker is.
      'audit_entries.actor_id',
      // Written in one statement with the declaration, which is then not seen yet; deleted by it, nothing else.
      'day_statuses.declaration_id',
      'document_jobs.cursor',
      // Written before the file itself is.
      'document_jobs.file_id',
      'document_jobs.holder',
      'org_units.parent_id',
      'rhks.parent_id',
    ]
    const found: string[] = []
    for (const table of tenants().filter(({ name }) => !closed.includes(name)))
      for (const { name } of table.columns.filter(({ name, type }) => type === 'uuid' && name !== 'id')) {
        const row = rowOf(table, ours, 9).map((value, i) =>
          table.columns[i]?.name === name ? theirs : value,
        )
        if (!refused.test(String(await asOurs(insertInto(table), row)))) found.push(`${table.name}.${name}`)
      }
    expect(found.toSorted()).toEqual(free)
  })
})

test('lapkin_app cannot lift any of it', async () => {
  const { rows } = await owner.query(
    `select r.rolname as name, r.rolsuper or r.rolbypassrls or r.rolcreaterole or r.rolcreatedb or r.rolcanlogin as mighty,
       exists (select from pg_auth_members m where m.member = r.oid) as member,
       exists (select from pg_class c where c.relowner = r.oid) as owns
     from pg_roles r where r.rolname in ('lapkin_app', 'lapkin_across') order by 1`,
  )
  const weak = { mighty: false, member: false, owns: false }
  expect(rows).toEqual([
    { name: 'lapkin_across', ...weak },
    { name: 'lapkin_app', ...weak },
  ])
  for (const table of tenants()) {
    expect(await asOurs(`alter table ${table.name} disable row level security`), table.name).toContain(
      'must be owner',
    )
    expect(await asOurs(`drop policy across on ${table.name}`), table.name).toContain('must be owner')
  }
  expect(await asOurs('create table mine (id int)')).toContain('permission denied')
  expect(await asOurs('set local row_security = off; select from employees')).toContain('row-level security')
})

// What an entry tells can be emptied for an erasure, across agencies: test/audit says when.
test('the audit cannot be changed by either role', async () => {
  for (const role of ['lapkin_app', 'lapkin_across'])
    for (const table of ['audit_entries', 'audit_anchors'])
      for (const act of ['update', 'delete', 'truncate']) {
        const { rows } = await owner.query(`select has_table_privilege($1, $2, $3) as may`, [
          role,
          table,
          act,
        ])
        expect(rows[0].may, `${role} ${act} ${table}`).toBe(false)
      }
  const { rows } = await owner.query(
    `select r as role, c.relname as table, a.attname as column from unnest(array['lapkin_app', 'lapkin_across']) r, pg_class c
     join pg_attribute a on a.attrelid = c.oid and a.attnum > 0
     where c.relname in ('audit_entries', 'audit_anchors') and has_column_privilege(r, c.oid, a.attnum, 'update')`,
  )
  expect(rows).toEqual([{ role: 'lapkin_across', table: 'audit_entries', column: 'detail' }])
})
