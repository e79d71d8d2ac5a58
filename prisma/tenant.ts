import { tenantSide, type Database, type Tx } from './client.ts'

/** Opens a transaction for these agencies, and no others. */
export async function openFor(tx: Tx, agencyIds: string[]): Promise<void> {
  await tx.$executeRaw`select set_config('lapkin.agencies', ${arrayText(agencyIds)}, true)`
}

/** The same database, which sees this one agency, whatever it is asked: each statement is a transaction opened for it. */
export function inAgency(given: Database, agencyId: string): Database {
  const db = tenantSide(given)
  const each = db.$extends({
    query: {
      async $allOperations({ args, query }) {
        const open = db.$executeRaw`select set_config('lapkin.agencies', ${arrayText([agencyId])}, true)`
        const [, result] = await db.$transaction([open, query(args)])
        return result as unknown
      },
    },
  })
  const transaction = (work: (tx: Tx) => Promise<unknown>, options?: object) =>
    db.$transaction(async (tx) => {
      await openFor(tx, [agencyId])
      return work(tx)
    }, options)
  return new Proxy(db, {
    get: (target, key): unknown => {
      if (key === '$transaction') return transaction
      return Reflect.get(key in each ? each : target, key)
    },
  })
}

const arrayText = (ids: string[]) => `{${ids.join(',')}}`
