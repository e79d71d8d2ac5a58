import { Client } from 'pg'
import { connect, disconnect } from '../prisma/client.ts'
import { fillDemo } from '../prisma/demo.ts'
import { fillHolidays } from '../prisma/holidays.ts'
import { migrate } from '../prisma/migrate.ts'

/** The day on which the demo agency of the tests was filled: a Tuesday. */
export const demoDay = '2026-11-24'

/** `<run>_empty` is migrated and has the holidays; `<run>_demo` is that with the demo agency. */
export async function makeTemplates(serverUrl: string, run: string): Promise<void> {
  await sql(serverUrl, `create database ${run}_empty`)
  await migrate(databaseUrl(serverUrl, `${run}_empty`))
  await fill(databaseUrl(serverUrl, `${run}_empty`), fillHolidays)
  await sql(serverUrl, `create database ${run}_demo template ${run}_empty`)
  await fill(databaseUrl(serverUrl, `${run}_demo`), (db) => fillDemo(db, demoDay))
}

/** Also what a crashed test file left open. */
export async function dropTemplates(serverUrl: string, run: string): Promise<void> {
  const names = await sql(serverUrl, `select datname from pg_database where starts_with(datname, '${run}_')`)
  for (const { datname } of names) await sql(serverUrl, `drop database if exists ${datname} with (force)`)
}

/** The same server, another database. */
export function databaseUrl(serverUrl: string, name: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${name}`
  return url.href
}

/** One statement on a connection of its own: databases are made and dropped outside of transactions. */
export async function sql(url: string, statement: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

async function fill(url: string, work: (db: ReturnType<typeof connect>) => Promise<unknown>): Promise<void> {
  const db = connect(url, { role: 'lapkin_across' })
  try {
    await work(db)
  } finally {
    await disconnect(db)
  }
}
