import { types, type QueryConfig, type QueryResultRow } from 'pg'
import { opening, type Opening } from './connection.ts'
import { Prisma } from './generated/client.ts'
import { nameOf } from './statement-names.ts'
import type { Database, Tx } from './client.ts'

/**
 * A transaction of Prisma's whose raw statements go to its connection by the shortest way: no engine in between, and
 * several asked for at once travel together. Whatever else it is asked for, Prisma answers.
 *
 * What `work` leaves unawaited is committed with the rest, or nothing is: should one of these statements fail, the whole
 * rejects.
 */
export async function directTransaction<T>(
  db: Database,
  work: (tx: Tx, later: (written: Promise<unknown>) => void) => Promise<T>,
  options: { timeout: number; maxWait: number },
): Promise<T> {
  const own: Opening = { connection: null, open: true }
  const written: Promise<unknown>[] = []
  const later = (one: Promise<unknown>) => {
    one.catch(() => undefined)
    written.push(one)
  }
  try {
    return await opening.run(own, () =>
      db.$transaction(
        (tx) =>
          opening.exit(async () => {
            const result = await work(direct(tx, own), later)
            // Prisma ends a transaction over what it was not awaited for.
            if (own.connection === null) await Promise.all(written)
            return result
          }),
        options,
      ),
    )
  } finally {
    // Their own error says more than that of the commit which they made fail.
    await Promise.all(written)
  }
}

function direct(tx: Tx, own: Opening): Tx {
  const { connection } = own
  if (connection === null) return tx
  const ask = (query: TemplateStringsArray | Prisma.Sql, values: unknown[]) => {
    // Prisma gave the connection back when it ended the transaction, at its time limit for one.
    if (!own.open) return Promise.reject(new Error('the transaction is over'))
    return connection.query(statement(query, values))
  }
  return Object.create(tx, {
    $queryRaw: {
      value: async (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
        (await ask(query, values)).rows as QueryResultRow[],
    },
    $executeRaw: {
      value: async (query: TemplateStringsArray | Prisma.Sql, ...values: unknown[]) =>
        (await ask(query, values)).rowCount ?? 0,
    },
  }) as Tx
}

export function statement(query: TemplateStringsArray | Prisma.Sql, values: unknown[]): QueryConfig {
  const { text, values: given } = 'raw' in query ? Prisma.sql(query, ...values) : query
  const name = nameOf(text)
  return { ...(name !== '' && { name }), text, values: given.map(toValue), types: { getTypeParser } }
}

/** pg would write an instant in the zone of this process, and a column of days would take that day. */
function toValue(value: unknown): unknown {
  if (value instanceof Date) return value.toISOString()
  return Array.isArray(value) ? value.map(toValue) : value
}

const listOfTexts = types.getTypeParser(1009 as number) as (text: string) => (string | null)[]
const listOf = (parse: (text: string) => unknown) => (text: string) =>
  listOfTexts(text).map((one) => (one === null ? null : parse(one)))
const instant = (text: string) => new Date(`${text.replace(' ', 'T')}Z`)
const { builtins } = types
const bytes = types.getTypeParser(builtins.BYTEA) as (text: string) => Buffer

/** As Prisma reads them; all else as pg does. */
const read: Record<number, (text: string) => unknown> = {
  [builtins.INT8]: BigInt,
  1016: listOf(BigInt),
  [builtins.DATE]: (text) => new Date(text),
  1182: listOf((text) => new Date(text)),
  [builtins.TIMESTAMP]: instant,
  1115: listOf(instant),
  [builtins.BYTEA]: (text) => Uint8Array.from(bytes(text)),
  [builtins.NUMERIC]: (text) => new Prisma.Decimal(text),
  1231: listOf((text) => new Prisma.Decimal(text)),
}

function getTypeParser(type: number, format?: string): (text: string) => unknown {
  const known = format === 'binary' ? undefined : read[type]
  return known ?? (types.getTypeParser(type, format as 'text') as (text: string) => unknown)
}
