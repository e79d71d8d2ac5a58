import { storedKinds, type StoredKind } from '../../core/rights/stored.ts'
import type { Cell } from '../../core/performance/table.ts'
import { readMe } from '../../core/texts/own-data.ts'
import type { Database } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { csvLines, csvStart } from '../workbook/csv-lines.ts'
import { entryOf, zip, type Entry } from '../workbook/zip.ts'
import { evidenceFiles } from './evidence-files.ts'
import { kinds, sections } from './index.ts'

type Row = Record<string, unknown>

/**
 * Everything about a person: each kind as JSON for machines and as CSV for people, their evidence, and a page that
 * explains it. One archive, or as many as their evidence needs: none has more than `mostBytes` but for a file that has more
 * by itself. Kinds are read one after the other and packed at once, so memory holds the largest one only.
 */
export async function ownArchive(
  db: Database,
  folder: string,
  { employeeId, mostBytes, now }: { employeeId: string; mostBytes: number; now: Date },
): Promise<AsyncGenerator<Uint8Array>[]> {
  const entries: Entry[] = []
  const counts: { kind: StoredKind; count: number }[] = []
  for (const kind of kinds) {
    const rows = await db.$queryRaw<Row[]>`${sections[kind].rows(Prisma.sql`${employeeId}::uuid`)}`
    counts.push({ kind, count: rows.length })
    if (rows.length === 0) continue
    const { stem } = storedKinds[kind]
    entries.push(entryOf(`json/${stem}.json`, `${JSON.stringify(rows, spelled, 1)}\n`))
    entries.push(entryOf(`tabel/${stem}.csv`, tableOf(rows)))
  }
  const packed = entries.reduce((sum, entry) => sum + entry.packed, 0)
  const room = { first: mostBytes - packed, others: mostBytes }
  const { parts, left } = await evidenceFiles(db, folder, { employeeId, room })
  if (left.length > 0) entries.push(entryOf('bukti/TIDAK-ADA.txt', `${left.join('\r\n')}\r\n`))
  const [first = [], ...others] = parts
  const files = parts.reduce((sum, part) => sum + part.length, 0)
  const about = { counts, files, parts: parts.length, left: left.length, now }
  return [[entryOf('BACA-SAYA.txt', readMe(about)), ...entries, ...first], ...others].map(zip)
}

/** Numbers beyond what JSON can hold, and exact decimals, as text. */
function spelled(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value)
  return value instanceof Prisma.Decimal ? value.toString() : value
}

function tableOf(rows: Row[]): string {
  const columns = Object.keys(rows[0] ?? {})
  const headings = columns.map((column) =>
    column.replaceAll('_', ' ').replace(/^./, (first) => first.toUpperCase()),
  )
  return csvStart + csvLines([headings, ...rows.map((row) => columns.map((column) => cell(row[column])))])
}

function cell(value: unknown): Cell {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'ya' : 'tidak'
  if (typeof value === 'bigint') return Number(value)
  if (value instanceof Date) return value.toISOString()
  return value instanceof Prisma.Decimal ? value.toString() : JSON.stringify(value)
}
