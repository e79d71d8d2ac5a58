import { mkdir, open, rename } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { documentName, isMonth, monthsFrom } from '../core/performance/documents.ts'
import { peopleShape, personCells } from '../core/performance/month-tables.ts'
import { targetsShape } from '../core/performance/month-targets.ts'
import type { Month } from '../core/performance/month-summary.ts'
import { localDay } from '../core/calendar/day.ts'
import { Problem } from '../core/problem.ts'
import type { Database } from './client.ts'
import { progressLine } from './progress-line.ts'
import { agencyMonths } from './store/agency-months.ts'
import { readTargetRows } from './store/month-targets.ts'
import { inAgency } from './tenant.ts'
import { begin, finish, grow } from './workbook/growing.ts'
import { discardParts } from './workbook/part-file.ts'

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
    const shapes = extension === 'xlsx' ? [peopleShape, targetsShape] : [peopleShape]
    return { path: join(out, name), growing: { folder: out, id: name, extension, shapes } }
  })
  const ours = inAgency(db, agency.id)
  try {
    let states = await Promise.all(files.map(({ growing }) => begin(growing)))
    for await (const { rows, done, total } of agencyMonths(ours, agency.id, month)) {
      const tables = [rows.map(personCells), await readTargetRows(ours, rows, month)]
      states = await Promise.all(files.map(({ growing }, i) => grow(growing, states[i] ?? [], tables)))
      progress(done, total)
    }
    for (const [i, { growing, path }] of files.entries())
      await write(path, await finish(growing, states[i] ?? []))
  } finally {
    for (const { growing } of files) await discardParts(out, growing.id)
  }
  return files.map(({ path }) => path)
}

/** A file takes its place only when it is whole. */
async function write(path: string, pieces: AsyncIterable<Uint8Array>): Promise<void> {
  const draft = `${path}.part`
  const file = await open(draft, 'w')
  for await (const bytes of pieces) await file.writeFile(bytes)
  await file.close()
  await rename(draft, path)
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
