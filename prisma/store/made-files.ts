import { createHash, randomUUID } from 'node:crypto'
import { mkdir, open, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Database, Tx } from '../client.ts'

/** How long a file we made can be sent again; it can be made anew at any time. */
const keptDays = 7
const dayMs = 86_400_000

export interface Kept {
  sha256: string
  bytes: number
}

/** Writes a file into the folder under its SHA-256, piece by piece: whole or not at all. */
export async function keepMade(
  folder: string,
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
): Promise<Kept> {
  await mkdir(folder, { recursive: true })
  const draft = join(folder, `.${randomUUID()}`)
  const digest = createHash('sha256')
  let bytes = 0
  const file = await open(draft, 'wx', 0o600)
  try {
    for await (const piece of pieces) {
      digest.update(piece)
      bytes += piece.byteLength
      await file.writeFile(piece)
    }
    await file.close()
    const sha256 = digest.digest('hex')
    await rename(draft, join(folder, sha256))
    return { sha256, bytes }
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(draft, { force: true })
    throw error
  }
}

/** Notes a kept file, to be sent as `Reply.file`. `name` is what the receiver sees. */
export async function insertMade(
  tx: Tx,
  { sha256, bytes }: Kept,
  about: { id: string; employeeId: string; name: string; mime: string },
  now: Date,
): Promise<void> {
  const expiresAt = new Date(now.getTime() + keptDays * dayMs)
  // No network has it: the channel is only there because every file has one.
  const nowhere = { channel: 'telegram' as const, account: '', remoteId: '' }
  await tx.file.create({
    data: {
      ...about,
      ...nowhere,
      sha256,
      bytes,
      status: 'stored',
      notBefore: now,
      expiresAt,
      createdAt: now,
    },
  })
}

/** Takes made files away when their time is over, and their bytes where nobody else points to them. */
export async function forgetMade(db: Database, folder: string, now: Date): Promise<number> {
  const gone = await db.$queryRaw<{ sha256: string | null }[]>`
    delete from files where id in (select id from files where expires_at < ${now} limit 1000) returning sha256`
  const digests = [...new Set(gone.flatMap(({ sha256 }) => sha256 ?? []))]
  const used = await db.file.findMany({ where: { sha256: { in: digests } }, select: { sha256: true } })
  const kept = new Set(used.map(({ sha256 }) => sha256))
  for (const sha256 of digests.filter((digest) => !kept.has(digest))) {
    const path = join(folder, sha256)
    const written = await stat(path).catch(() => null)
    // The same bytes made again in this moment are young, and their row is still to come.
    if (written !== null && written.mtimeMs < Date.now() - dayMs) await rm(path, { force: true })
  }
  return gone.length
}
