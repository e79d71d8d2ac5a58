import type { Database } from './client.ts'
import { dedicatedConnection } from './client.ts'

export interface Hold {
  /** Resolves when the connection that held it is gone: by then another process may hold it. */
  lost: Promise<void>
  release(): Promise<void>
}

/**
 * Takes a lock that ends with its connection, so that a process that dies gives it up by dying. Null while somebody
 * else has it.
 */
export async function tryHold(db: Database, name: string): Promise<Hold | null> {
  const client = await dedicatedConnection(db)
  let isOurs = true
  let end = (): void => undefined
  /** Back to the pool, which throws a broken one away; kept, it would be missing there for ever. */
  const giveBack = (broken: boolean) => {
    client.off('error', end)
    client.off('end', end)
    if (isOurs) client.release(broken)
    isOurs = false
  }
  const lost = new Promise<void>((resolve) => {
    end = () => {
      giveBack(true)
      resolve()
    }
  })
  client.on('error', end)
  client.on('end', end)
  const ask = (what: string) =>
    client.query<{ taken: boolean }>(`select ${what}(hashtextextended($1, 0)) as taken`, [name])
  try {
    const { rows } = await ask('pg_try_advisory_lock')
    if (rows[0]?.taken !== true) {
      giveBack(false)
      return null
    }
  } catch (error) {
    giveBack(true)
    throw error
  }
  return {
    lost,
    async release() {
      await ask('pg_advisory_unlock').catch(() => undefined)
      giveBack(false)
    },
  }
}
