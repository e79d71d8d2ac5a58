import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Client } from 'pg'
import { makeRoles } from './roles.ts'

/** Ours alone: the engine takes another one (72707369) of its own in a second session and would wait for us. */
const lockKey = 20_451_107

/**
 * Brings the database to the newest migration. Two processes may call it at once: the second waits, then finds
 * nothing to do. When all names are in `_prisma_migrations` already, the engine is not even loaded.
 */
export async function migrate(url: string): Promise<{ applied: string[] }> {
  const folder = join(projectRoot(), 'prisma/migrations')
  const names = await migrationNames(folder)
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    if (await allApplied(client, names)) return { applied: [] }
    await client.query('select pg_advisory_lock($1)', [lockKey])
    if (await allApplied(client, names)) return { applied: [] }
    await makeRoles(client)
    return { applied: await apply(url, folder, names) }
  } finally {
    // Ending the session gives the advisory lock back.
    await client.end()
  }
}

/** The folder that holds package.json, from the source as well as from dist/. */
export function projectRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, 'package.json'))) {
    const above = dirname(folder)
    if (above === folder) throw new Error('No package.json above this file: where are the migrations?')
    folder = above
  }
  return folder
}

async function migrationNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

async function allApplied(client: Client, names: string[]): Promise<boolean> {
  const table = await client.query(`select to_regclass('_prisma_migrations') as name`)
  if (table.rows[0].name === null) return false
  const done = await client.query<{ migration_name: string }>(
    'select migration_name from _prisma_migrations where finished_at is not null and rolled_back_at is null',
  )
  const applied = new Set(done.rows.map((row) => row.migration_name))
  return names.every((name) => applied.has(name))
}

async function apply(url: string, folder: string, names: string[]): Promise<string[]> {
  const { withSchemaEngine } = await import('./engine.ts')
  const lock = 'migration_lock.toml'
  const migrationsList = {
    baseDir: folder,
    lockfile: { path: lock, content: await readFile(join(folder, lock), 'utf8') },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.map((name) => directory(folder, name))),
  }
  const filters = { externalTables: [], externalEnums: [] }
  const result = await withSchemaEngine(url, (engine) => engine.applyMigrations({ migrationsList, filters }))
  return result.appliedMigrationNames
}

async function directory(folder: string, name: string) {
  const content = await readFile(join(folder, name, 'migration.sql'), 'utf8')
  return {
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: content } },
  }
}
