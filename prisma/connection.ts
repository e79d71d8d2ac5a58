import { AsyncLocalStorage } from 'node:async_hooks'
import { Socket } from 'node:net'
import { Client, type ClientConfig, type QueryResult } from 'pg'

/** A transaction that Prisma opens, and the connection that it got. */
export interface Opening {
  connection: Connection | null
  open: boolean
}

/** Set while `db.$transaction` begins, by which its connection is found. */
export const opening = new AsyncLocalStorage<Opening>()

const begun: QueryResult = { command: 'BEGIN', rowCount: null, oid: 0, fields: [], rows: [] }

/**
 * A connection of which a transaction is asked for nothing but its work: `BEGIN` travels with the first statement instead
 * of being waited for, and what is written in one turn of the event loop is written at once.
 */
export class Connection extends Client {
  constructor(settings: ClientConfig = {}) {
    super({ ...settings, pipeline: true, stream: gatheringSocket })
    const send = this.query.bind(this) as (config: unknown, ...more: unknown[]) => Promise<QueryResult>
    let current: Opening | undefined
    this.query = ((config: unknown, ...more: unknown[]) => {
      const sent = send(config, ...more)
      const text = typeof config === 'object' && config !== null && 'text' in config ? config.text : config
      if (text === 'BEGIN') {
        current = opening.getStore()
        if (current?.connection === null) current.connection = this
        // `BEGIN` fails only with its connection, and then so does what is sent behind it.
        sent.catch(() => undefined)
        return Promise.resolve(begun)
      }
      if (text !== 'COMMIT' && text !== 'ROLLBACK') return sent
      if (current !== undefined) current.open = false
      return text === 'COMMIT' ? sent.then(committed) : sent
    }) as Client['query']
  }
}

/** To a `COMMIT` after a failed statement PostgreSQL answers `ROLLBACK`, without an error. */
function committed(result: QueryResult): QueryResult {
  if (result.command === 'ROLLBACK')
    throw new Error('the transaction was rolled back, a statement in it failed')
  return result
}

/** pg corks its socket for each statement. Each write wakes up the server: what comes in one turn is written at its end. */
function gatheringSocket(): Socket {
  const socket = new Socket()
  const cork = socket.cork.bind(socket)
  let gathers = false
  socket.cork = () => {
    cork()
    if (gathers) return
    gathers = true
    cork()
    process.nextTick(() => {
      gathers = false
      socket.uncork()
    })
  }
  return socket
}
