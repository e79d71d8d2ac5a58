import { setFlagsFromString } from 'node:v8'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool, type PoolClient } from 'pg'
import { PrismaClient, type Prisma } from './generated/client.ts'

// Prisma's query compiler is WebAssembly. V8's optimising compiler takes some 50 MB for it and gains nothing that can
// be measured here, where the hot statements are raw SQL.
setFlagsFromString('--liftoff-only')

export type Database = PrismaClient
/** What runs inside `db.$transaction(async (tx) => …)`. */
export type Tx = Prisma.TransactionClient

const pools = new WeakMap<Database, Pool>()

/** How many statements may be prepared in one connection: each takes memory in the server for as long as it lives. */
const mostStatements = 300
const names = new Map<string, string>()
const unnamed = ''

/**
 * A named statement is planned once per connection instead of each time: for the facts of a message that is most of
 * the work. Statements beyond the limit (the ORM writes a new text for each length of a list) go without.
 */
function nameStatement({ sql }: { sql: string }): string {
  const known = names.get(sql)
  if (known !== undefined) return known
  if (names.size >= mostStatements) return unnamed
  const name = `lapkin_${names.size}`
  names.set(sql, name)
  return name
}

/** Opens no connection yet: the first query does. Close with `disconnect`. */
export function connect(url: string, { poolSize = 10 }: { poolSize?: number } = {}): Database {
  // The adapter sends instants without a zone: a server set to another one would store them hours off.
  const pool = new Pool({ connectionString: url, max: poolSize, options: '-c timezone=UTC -c jit=off' })
  // An idle connection died (the server restarted). The pool has already dropped it and the next query opens
  // another; without a listener Node would end the process.
  pool.on('error', () => undefined)
  const db = new PrismaClient({ adapter: new PrismaPg(pool, { statementNameGenerator: nameStatement }) })
  pools.set(db, pool)
  return db
}

/** One connection for somebody alone, until they release it. */
export async function dedicatedConnection(db: Database): Promise<PoolClient> {
  const pool = pools.get(db)
  if (pool === undefined) throw new Error('this database is closed')
  return pool.connect()
}

/** Waits for running queries; safe to call twice. Prisma does not close a pool that it was given, so this does. */
export async function disconnect(db: Database): Promise<void> {
  await db.$disconnect()
  const pool = pools.get(db)
  pools.delete(db)
  await pool?.end()
}
