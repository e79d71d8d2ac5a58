import { randomBytes } from 'node:crypto'
import { acrossAgencies, connect, disconnect, ownerSide, type Database } from '../prisma/client.ts'
import { databaseUrl, sql } from './templates.ts'

export { demoDay } from './templates.ts'

export interface TestDatabase {
  /** Sees all agencies, as a test must that looks at what became of things. */
  db: Database
  /** As the program has it: sees no agency before it is opened for one. */
  app: Database
  /** Owns the tables. */
  owner: Database
  url: string
  close(): Promise<void>
}

/** A migrated database of the test's own, with the national holidays and, if asked, the demo agency of `demoDay`. */
export async function testDatabase({ demo = false }: { demo?: boolean } = {}): Promise<TestDatabase> {
  const server = process.env.LAPKIN_TEST_DATABASE_URL
  const run = process.env.LAPKIN_TEST_RUN
  if (!server || !run) throw new Error('No test server: vitest starts it (test/global-setup.ts)')
  const name = `${run}_${randomBytes(5).toString('hex')}`
  await sql(server, `create database ${name} template ${run}_${demo ? 'demo' : 'empty'}`)
  const url = databaseUrl(server, name)
  const app = connect(url, { poolSize: 8 })
  return {
    db: acrossAgencies(app),
    app,
    owner: ownerSide(app),
    url,
    close: async () => {
      await disconnect(app)
      await sql(server, `drop database if exists ${name} with (force)`)
    },
  }
}
