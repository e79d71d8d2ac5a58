import { createHash, randomUUID } from 'node:crypto'
import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { texts } from '../core/texts/index.ts'
import type { Database } from '../prisma/client.ts'
import { failpoint } from '../prisma/failpoint.ts'
import { insertTells } from '../prisma/store/conversations.ts'
import { fileLater, fileRefused, fileStored, pendingFiles, type PendingFile } from '../prisma/store/files.ts'
import { isForImport } from '../prisma/store/imports.ts'
import { chosenLanguage } from '../prisma/store/links.ts'
import type { Channel } from './channels/channel.ts'
import type { Log } from './log.ts'

/** What may be kept as evidence, told by the bytes themselves. */
const accepted = new Set([
  'image/jpeg',
  'image/png',
  'image/webp',
  'image/heic',
  'application/pdf',
  'application/zip',
  'application/x-cfb',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation',
])
const mostAttempts = 10
const lookEveryMs = 2_000

interface FetchOptions {
  db: Database
  channel: Channel
  /** DATA_DIR/files: a file lies there under its SHA-256 and nothing of the sender's. */
  folder: string
  now(): Date
  log: Pick<Log, 'warn'>
}

/**
 * Fetches the bytes of what people attached, after their message is safe: nobody waits for a slow download, and a
 * process that dies in the middle finds the row still pending.
 */
export function fetchFiles(options: FetchOptions): { wake(): void; stop(): Promise<void> } {
  let stopping = false
  let awake = (): void => undefined
  async function loop(): Promise<void> {
    await mkdir(options.folder, { recursive: true })
    while (!stopping) {
      const found = await round(options).catch((err: unknown) => {
        options.log.warn({ err }, 'files cannot be fetched now')
        return 0
      })
      if (found === 0 && !stopping) await nap()
    }
  }
  function nap(): Promise<void> {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, lookEveryMs)
      awake = () => {
        clearTimeout(timer)
        resolve()
      }
    })
  }
  const running = loop()
  return {
    wake: () => awake(),
    async stop() {
      stopping = true
      awake()
      await running
    },
  }
}

async function round(options: FetchOptions): Promise<number> {
  const { db, channel, now } = options
  const files = await pendingFiles(db, channel.name, channel.account, now())
  await Promise.all(files.map((file) => one(options, file)))
  return files.length
}

async function one({ db, channel, folder, now }: FetchOptions, file: PendingFile): Promise<void> {
  const fetched = await channel.fetch(file.remoteId)
  if (fetched.outcome === 'later' && file.attempts < mostAttempts) {
    return fileLater(db, file.id, new Date(now().getTime() + fetched.afterSeconds * 1000), fetched.why)
  }
  if (fetched.outcome !== 'fetched') return refuse(db, file, fetched.why, now())
  const { fileTypeFromBuffer } = await import('file-type')
  const type = await fileTypeFromBuffer(fetched.bytes)
  // Text has no mark of its own; only an administrator's spreadsheet may be CSV.
  const mime = type?.mime ?? ((await isForImport(db, file.id)) ? 'text/csv' : undefined)
  if (mime === undefined || (type !== undefined && !accepted.has(mime)))
    return refuse(db, file, `type ${mime ?? 'unknown'}`, now())
  const sha256 = createHash('sha256').update(fetched.bytes).digest('hex')
  const draft = join(folder, `.${randomUUID()}`)
  await writeFile(draft, fetched.bytes, { mode: 0o600 })
  await rename(draft, join(folder, sha256))
  failpoint('stored')
  await fileStored(db, file.id, { sha256, mime, bytes: fetched.bytes.byteLength })
}

async function refuse(db: Database, file: PendingFile, reason: string, now: Date): Promise<void> {
  await fileRefused(db, file.id, reason)
  await db.$transaction(async (tx) => {
    const { employeeId } = file
    const text = texts[await chosenLanguage(tx, employeeId)].files.refused
    const dedupeKey = `refused:${file.id}`
    await insertTells(tx, [{ employeeId, kind: 'notice', dedupeKey, reply: { text } }], now)
  })
}
