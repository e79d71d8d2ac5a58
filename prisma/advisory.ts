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
  const lost = new Promise<void>((resolve) => {
    client.on('error', () => resolve())
    client.once('end', () => resolve())
  })
  const { rows } = await client.query<{ taken: boolean }>(
    'select pg_try_advisory_lock(hashtextextended($1, 0)) as taken',
    [name],
  )
  if (rows[0]?.taken !== true) {
    client.release()
    return null
  }
  return {
    lost,
    async release() {
      await client.query('select pg_advisory_unlock(hashtextextended($1, 0))', [name]).catch(() => undefined)
      client.release()
    },
  }
}
