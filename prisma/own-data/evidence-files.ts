import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { crc32 } from 'node:zlib'
import type { Database } from '../client.ts'
import type { Entry } from '../workbook/zip.ts'
import { evidenceName } from './work.ts'

interface Found {
  name: string
  sha256: string
}

/** All pieces of evidence, newest first, cut where an archive is full. */
export interface EvidenceFiles {
  /** At least one; the first may be empty. */
  parts: Entry[][]
  /** Names of those whose file is not here any more. */
  left: string[]
}

/** Of the person's own reports only. No more of a file is held than a piece, here and when the archive is written. */
export async function evidenceFiles(
  db: Database,
  folder: string,
  { employeeId, room }: { employeeId: string; room: { first: number; others: number } },
): Promise<EvidenceFiles> {
  const found = await db.$queryRaw<Found[]>`
    select ${evidenceName} as name, f.sha256
    from daily_reports r join activities a on a.report_id = r.id join evidence p on p.activity_id = a.id
    join files f on f.id = p.file_id and f.sha256 is not null
    where r.employee_id = ${employeeId}::uuid order by r.day desc, a.version desc, a.position, p.position`
  const left: string[] = []
  let part: Entry[] = []
  const parts = [part]
  let free = room.first
  for (const { name, sha256 } of found) {
    const path = join(folder, sha256)
    const size = (await stat(path).catch(() => null))?.size
    if (size === undefined) {
      left.push(name)
      continue
    }
    const needed = size + nameBytes
    if (needed > free) {
      parts.push((part = []))
      free = room.others
    }
    free -= needed
    part.push(await storedEntry(`bukti/${name}`, path, size))
  }
  return { parts, left }
}

/** What an archive needs for a file besides its bytes: its name twice, and both headers. */
const nameBytes = 300

async function storedEntry(name: string, path: string, size: number): Promise<Entry> {
  let crc = 0
  for await (const piece of createReadStream(path)) crc = crc32(piece as Buffer, crc)
  return { name, crc, raw: size, packed: size, stored: true, bytes: piecesOf(path) }
}

/** Opened only when its turn comes: hundreds of files at once would be too many. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  for await (const piece of createReadStream(path)) yield piece as Buffer
}
