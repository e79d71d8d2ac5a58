import { mkdir, open, rename } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { documentName, isMonth, monthsFrom } from '../core/performance/documents.ts'
import { peopleShape, personCells } from '../core/performance/month-tables.ts'
import type { Month } from '../core/performance/month-summary.ts'
import type { Cell } from '../core/performance/table.ts'
import { localDay } from '../core/calendar/day.ts'
import { Problem } from '../core/problem.ts'
import type { Database } from './client.ts'
import { progressLine } from './progress-line.ts'
import { agencyMonths } from './store/agency-months.ts'
import { formats } from './workbook/formats.ts'
import { inAgency } from './tenant.ts'
import { append, discardPart, partBytes } from './workbook/part-file.ts'

export interface SummaryFlags {
  /** Its name or id; not needed where there is only one. */
  agency?: string
  /** Like 2026-10; last month where none is given. */
  month?: string
  /** A folder. */
  out?: string
}

/** `lapkin summary`: writes the files, with a line that tells how far it is, and says where they are. */
export async function summaryCommand(
  db: Database,
  flags: SummaryFlags,
  print: (line: string) => void,
): Promise<void> {
  for (const path of await writeSummaries(db, flags, new Date(), progressLine(process.stderr))) print(path)
}

/** Everybody's month of an agency as XLSX and CSV; returns the paths. */
export async function writeSummaries(
  db: Database,
  flags: SummaryFlags,
  now: Date,
  progress: (done: number, total: number) => void,
): Promise<string[]> {
  const agency = await oneAgency(db, flags.agency)
  const lastMonth = monthsFrom(localDay(now, agency.timezone).slice(0, 7) as Month, -1)
  const month = flags.month ?? lastMonth
  if (!isMonth(month)) throw new Problem(`"${month}" is no month. Write it like ${lastMonth}.`)
  const out = resolve(flags.out ?? '.')
  await mkdir(out, { recursive: true })
  const files = (['xlsx', 'csv'] as const).map((extension) => {
    const name = documentName(extension === 'xlsx' ? 'agency' : 'agency-csv', month, agency.name)
    return { path: join(out, name), name, file: tableFile(out, name, extension) }
  })
  try {
    for await (const { rows, done, total } of agencyMonths(inAgency(db, agency.id), agency.id, month)) {
      for (const { file } of files) await file.add(rows.map(personCells))
      progress(done, total)
    }
    for (const { file, path } of files) await file.close(path)
  } finally {
    for (const { name } of files) await discardPart(out, name)
  }
  return files.map(({ path }) => path)
}

async function oneAgency(db: Database, named: string | undefined) {
  const all = await db.agency.findMany({
    select: { id: true, name: true, timezone: true },
    orderBy: { name: 'asc' },
  })
  const wanted = named?.toLowerCase()
  const found = all.filter(
    ({ id, name }) => wanted === undefined || id === wanted || name.toLowerCase() === wanted,
  )
  const [only] = found
  if (only !== undefined && found.length === 1) return only
  const names = all.map(({ name }) => `"${name}"`).join(', ')
  throw new Problem(
    all.length === 0 ? 'There is no agency yet.' : `Which agency? Use --agency with one of ${names}.`,
  )
}

/** A table that grows in an unfinished file and takes its place only when it is whole. */
function tableFile(folder: string, name: string, extension: keyof typeof formats) {
  const format = formats[extension]
  let piece = format.begin(peopleShape)
  let begun = append(folder, name, piece)
  const put = async (next: typeof piece) => {
    await begun
    piece = next
    begun = append(folder, name, next)
    await begun
  }
  return {
    add: (rows: Cell[][]) => put(format.add(peopleShape, piece.state, rows)),
    async close(path: string) {
      await put(format.end(peopleShape, piece.state))
      const draft = `${path}.part`
      const file = await open(draft, 'w')
      for await (const bytes of format.wrap(peopleShape, piece.state, partBytes(folder, name)))
        await file.writeFile(bytes)
      await file.close()
      await rename(draft, path)
    },
  }
}
