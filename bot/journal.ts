import { mkdir, open, readFile, rename, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import type { Logger } from 'pino'
import type { Database } from '../prisma/client.ts'
import type { Account, OutboxKind } from '../prisma/store/outbox.ts'
import { compareSaid, endSaid, type Said } from '../prisma/store/said.ts'

/**
 * What was said, by key, in a file beside the database: a database restored from a backup does not know of what was
 * said since, and would say it all again. Holds keys, which are made of ids, and no words.
 */
export interface Journal {
  note(said: Said[]): Promise<void>
  /** Before anything is sent: a restored database is told of what was said since. */
  compare(db: Database, account: Account, log: Pick<Logger, 'warn'>): Promise<void>
  close(): Promise<void>
}

/** Two files of so many bytes: what a city says in about a week. */
const mostBytes = 4_000_000
/** More than any process has in hand: fewer without an end were interrupted by a death, not by a restore. */
const inHandAtMost = 64
const tail = 500
const atOnce = 10_000

export function openJournal(folder: string): Journal {
  const file = join(folder, 'said.log')
  const before = join(folder, 'said.1.log')
  let bytes = 0
  let handle: FileHandle | null = null

  async function reopen(): Promise<FileHandle> {
    await mkdir(folder, { recursive: true })
    const opened = await open(file, 'a', 0o600)
    bytes = (await opened.stat()).size
    return opened
  }

  async function close(): Promise<void> {
    const closing = handle
    handle = null
    await closing?.close()
  }

  async function read(): Promise<Said[]> {
    const texts = await Promise.all([before, file].map((path) => readFile(path, 'utf8').catch(() => '')))
    return texts.flatMap((text) => text.split('\n')).flatMap(readLine)
  }

  return {
    async note(said) {
      if (said.length === 0) return
      const lines = said
        .map(({ kind, dedupeKey, messageId }) => `${kind} ${dedupeKey} ${messageId ?? '-'} .\n`)
        .join('')
      // Without the journal a restore says things twice; without the message nobody is answered.
      await append(lines).catch(() => undefined)
    },
    async compare(db, account, log) {
      const all = await read()
      if (all.length === 0) return
      const newest = all.slice(-tail)
      const { missing, unsettled } = await compareSaid(db, newest)
      if (missing === 0 && unsettled === 0) return
      const restored = missing > 0 || unsettled > inHandAtMost
      const doubted = restored ? all : newest
      let count = 0
      for (let i = 0; i < doubted.length; i += atOnce)
        count += await endSaid(db, account, doubted.slice(i, i + atOnce), new Date())
      if (restored) log.warn({ count }, 'the database is older than what was said: none of it is said again')
    },
    close,
  }

  /** The file stays open: opening it costs more than the line. */
  async function append(lines: string): Promise<void> {
    handle ??= await reopen()
    if (bytes > mostBytes) {
      await rename(file, before)
      await close()
      handle = await reopen()
    }
    await handle.appendFile(lines)
    bytes += Buffer.byteLength(lines)
  }
}

/** A line that a death cut off lacks its end, and is none. */
function readLine(line: string): Said[] {
  const read = /^(answer|decision|card|reminder|notice|menu) (\S+) (\S+) \.$/.exec(line)
  if (read === null) return []
  const [, kind, dedupeKey = '', messageId = '-'] = read
  // The pattern allows no other kinds.
  return [{ kind: kind as OutboxKind, dedupeKey, messageId: messageId === '-' ? null : messageId }]
}
