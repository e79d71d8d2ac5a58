import { join } from 'node:path'
import { peopleShape } from '../../core/performance/month-tables.ts'
import type { Cell } from '../../core/performance/table.ts'
import { connect, disconnect, ownerSide } from '../../prisma/client.ts'
import { fillLargeDemo } from '../../prisma/demo-large.ts'
import { openEmbedded } from '../../prisma/embedded.ts'
import { fillHolidays } from '../../prisma/holidays.ts'
import { migrate } from '../../prisma/migrate.ts'
import { formats } from '../../prisma/workbook/formats.ts'
import { median, print } from './figures.ts'
import { startPart } from './part.ts'
import { many } from './size.ts'
import { inFolder } from './stage.ts'
import type { SizeMeasured } from './summary-size.ts'

const now = new Date('2026-11-24T00:00:00Z')
const [few, some] = [many(5_000), many(50_000)]
const runs = 5

/** `npm run bench -- summary`: all monthly summaries of an agency with their CSV, beside the same sums in plain SQL. */
export async function measureSummary(): Promise<void> {
  await measureXlsx()
  const small = await measureSize(few)
  print('summary_vs_sql_5k', ratios(small), 2)
  const large = await measureSize(some)
  print('summary_vs_sql_50k', ratios(large), 2)
  const growth = Math.log(median(large.ours) / median(small.ours))
  print('summary_exponent', growth / Math.log(some / few), 2)
  print('summary_memory_mb', large.memoryMb, 0)
}

/** Of each run by itself: both halves met the same weather. */
function ratios({ ours, sql }: SizeMeasured): number[] {
  return ours.map((seconds, run) => seconds / (sql[run] ?? NaN))
}

async function measureSize(employees: number): Promise<SizeMeasured> {
  return inFolder(async (folder) => {
    const begun = performance.now()
    const agencyId = await fill(join(folder, 'summary'), employees)
    print(`demo_${employees}_s`, (performance.now() - begun) / 1000, 0)
    const part = await startPart('summarise', { folder: join(folder, 'summary'), agencyId, runs })
    const measured = await part.ask<SizeMeasured>({ type: 'measure' })
    const targets = employees === some ? await part.ask<number>({ type: 'targets' }) : null
    await part.stop()
    if (targets !== null) print(`targets_${employees}_s`, targets, 0)
    print(`summary_${employees}_s`, measured.ours, 2)
    print(`sql_${employees}_s`, measured.sql, 2)
    return measured
  })
}

/**
 * For filling only: nothing need survive a power cut, and what the generator writes refers to what it wrote, so that
 * looking up two keys for each of millions of rows is saved. The server is started anew, as always, to be measured.
 */
const filling = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  session_replication_role: 'replica',
  max_wal_size: '8GB',
  shared_buffers: '512MB',
  maintenance_work_mem: '256MB',
}

async function fill(folder: string, employees: number): Promise<string> {
  const postgres = await openEmbedded(folder, filling)
  try {
    await migrate(postgres.url)
    const db = connect(postgres.url, { role: 'lapkin_across' })
    await fillHolidays(db)
    const { agencyId, reports } = await fillLargeDemo(db, { employees, months: 1, seed: 1, now })
    print(`demo_${employees}_reports`, reports, 0)
    // What autovacuum does sooner or later in a database that lives longer than this one.
    await ownerSide(db).$executeRawUnsafe('vacuum analyze')
    await disconnect(db)
    return agencyId
  } finally {
    await postgres.stop()
  }
}

async function measureXlsx(): Promise<void> {
  const row: Cell[] = ['199504202019032908', 'Nama Contoh', 'Pengelola Layanan', 'III/a', 'Bidang Contoh', 22, 9900, 20, 19, 1, 0, 8400] // prettier-ignore
  const rows = Array.from({ length: 1_000 }, () => row)
  const slices = 100
  const { xlsx } = formats
  const begun = performance.now()
  let piece = xlsx.begin(peopleShape)
  const pieces = [piece.bytes]
  const add = (next: typeof piece) => {
    piece = next
    pieces.push(next.bytes)
  }
  for (let n = 0; n < slices; n++) add(xlsx.add(peopleShape, piece.state, rows))
  add(xlsx.end(peopleShape, piece.state))
  let bytes = 0
  for await (const { byteLength } of xlsx.wrap([{ shape: peopleShape, state: piece.state, bytes: pieces }]))
    bytes += byteLength
  print('xlsx_rows_per_s', (slices * rows.length) / ((performance.now() - begun) / 1000), 0)
  print('xlsx_100k_rows_mb', bytes / 1024 / 1024, 1)
}
