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

/** The pieces of evidence that fit, newest first, and the names of those that did not. */
export interface EvidenceFiles {
  entries: Entry[]
  left: string[]
}

/** Of the person's own reports only. No more of a file is held than a piece, here and when the archive is written. */
export async function evidenceFiles(
  db: Database,
  folder: string,
  { employeeId, mostBytes }: { employeeId: string; mostBytes: number },
): Promise<EvidenceFiles> {
  const found = await db.$queryRaw<Found[]>`
    select ${evidenceName} as name, f.sha256
    from daily_reports r join activities a on a.report_id = r.id join evidence p on p.activity_id = a.id
    join files f on f.id = p.file_id and f.sha256 is not null
    where r.employee_id = ${employeeId}::uuid order by r.day desc, a.version desc, a.position, p.position`
  const entries: Entry[] = []
  const left: string[] = []
  let bytes = 0
  for (const { name, sha256 } of found) {
    const path = join(folder, sha256)
    const size = (await stat(path).catch(() => null))?.size
    if (size === undefined || bytes + size > mostBytes) {
      left.push(name)
      continue
    }
    bytes += size
    entries.push(await storedEntry(`bukti/${name}`, path, size))
  }
  return { entries, left }
}

async function storedEntry(name: string, path: string, size: number): Promise<Entry> {
  let crc = 0
  for await (const piece of createReadStream(path)) crc = crc32(piece as Buffer, crc)
  return { name, crc, raw: size, packed: size, stored: true, bytes: piecesOf(path) }
}

/** Opened only when its turn comes: hundreds of files at once would be too many. */
async function* piecesOf(path: string): AsyncGenerator<Uint8Array> {
  for await (const piece of createReadStream(path)) yield piece as Buffer
}
