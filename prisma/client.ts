import { setFlagsFromString } from 'node:v8'
import { PrismaPg } from '@prisma/adapter-pg'
import { Pool, type PoolClient } from 'pg'
import { Connection } from './connection.ts'
import { PrismaClient, type Prisma } from './generated/client.ts'
import { nameOf } from './statement-names.ts'

// Prisma's query compiler is WebAssembly. V8's optimising compiler takes some 50 MB for it and gains nothing that can
// be measured here, where the hot statements are raw SQL.
setFlagsFromString('--liftoff-only')

export type Database = PrismaClient
/** What runs inside `db.$transaction(async (tx) => …)`. */
export type Tx = Prisma.TransactionClient

/**
 * Whom a connection speaks as, made by the migrations: `lapkin_app` sees the agencies that its transaction was opened
 * for and nothing before, `lapkin_across` all of them. Null: whoever logged in, who owns the tables.
 */
export type Role = 'lapkin_app' | 'lapkin_across' | null

interface House {
  url: string
  poolSize: number
  sides: Map<Role, { db: Database; pool: Pool }>
}
/** A property, because it must be found through whatever is put around a database. */
const houseKey = Symbol('house')

/**
 * Opens no connection yet: the first query does. Close with `disconnect`. It sees no agency's data until a transaction is
 * opened for agencies: by `takeIn`, or with `inAgency`.
 */
export function connect(
  url: string,
  { poolSize = 10, role = 'lapkin_app' }: { poolSize?: number; role?: Role } = {},
): Database {
  return sideOf({ url, poolSize, sides: new Map() }, role)
}

/**
 * The same database over all agencies, for work that has none: what was said and is to be said, planning reminders,
 * tidying up. Whoever may call it stands in test/prisma/tenants.test.ts.
 */
export function acrossAgencies(db: Database): Database {
  return sideOf(houseOf(db), 'lapkin_across')
}

/** The same database as the message path has it, from whichever side. */
export function tenantSide(db: Database): Database {
  return sideOf(houseOf(db), 'lapkin_app')
}

/** As who logged in: the owner of the tables, where one login does all. */
export function ownerSide(db: Database): Database {
  return sideOf(houseOf(db), null)
}

function houseOf(db: Database): House {
  return (db as Database & { [houseKey]: House })[houseKey]
}

function sideOf(house: House, role: Role): Database {
  const known = house.sides.get(role)
  if (known !== undefined) return known.db
  const { url, poolSize } = house
  // The adapter sends instants without a zone: a server set to another one would store them hours off.
  const as = role === null ? '' : ` -c role=${role}`
  const pool = new Pool({
    connectionString: url,
    max: poolSize,
    options: `-c timezone=UTC -c jit=off${as}`,
    Client: Connection,
  })
  // An idle connection died (the server restarted). The pool has already dropped it and the next query opens
  // another; without a listener Node would end the process.
  pool.on('error', () => undefined)
  const db = new PrismaClient({
    adapter: new PrismaPg(pool, { statementNameGenerator: ({ sql }) => nameOf(sql) }),
  })
  Object.defineProperty(db, houseKey, { value: house })
  house.sides.set(role, { db, pool })
  return db
}

/** One connection for somebody alone, until they release it. */
export async function dedicatedConnection(db: Database): Promise<PoolClient> {
  const side = [...houseOf(db).sides.values()].find((one) => one.db === db)
  if (side === undefined) throw new Error('this database is closed')
  return side.pool.connect()
}

/** Both sides. Waits for running queries; safe to call twice. Prisma does not close a pool that it was given, so this does. */
export async function disconnect(db: Database): Promise<void> {
  const { sides } = houseOf(db)
  const open = [...sides.values()]
  sides.clear()
  await Promise.all(
    open.map(async (side) => {
      await side.db.$disconnect()
      await side.pool.end()
    }),
  )
}
