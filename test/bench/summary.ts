import { chmod, mkdtemp, rm } from 'node:fs/promises'
import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { peopleShape, personCells } from '../../core/performance/month-tables.ts'
import type { Cell } from '../../core/performance/table.ts'
import { connect, disconnect, type Database } from '../../prisma/client.ts'
import { fillLargeDemo } from '../../prisma/demo-large.ts'
import { openEmbedded } from '../../prisma/embedded.ts'
import { fillHolidays } from '../../prisma/holidays.ts'
import { migrate } from '../../prisma/migrate.ts'
import { agencyMonths } from '../../prisma/store/agency-months.ts'
import { formats } from '../../prisma/workbook/formats.ts'

const month = '2026-10'
const now = new Date('2026-11-24T00:00:00Z')
const [few, many] = [5_000, 50_000]
const mostSeconds = 900

/** `npm run bench -- summary`: all monthly summaries of an agency with their CSV, beside the same sums in plain SQL. */
export async function measureSummary(): Promise<void> {
  const end = setTimeout(() => {
    console.error('The benchmark takes too long')
    process.exit(1)
  }, mostSeconds * 1000)
  const folder = await mkdtemp(join(tmpdir(), 'lapkin-bench-'))
  await chmod(folder, 0o755)
  try {
    await measureXlsx()
    const small = await measureSize(join(folder, 'few'), few, 5)
    print('summary_vs_sql_5k', small.ours / small.sql, 2)
    const large = await measureSize(join(folder, 'many'), many, 3)
    print('summary_vs_sql_50k', large.ours / large.sql, 2)
    print('summary_exponent', Math.log(large.ours / small.ours) / Math.log(many / few), 2)
    print('summary_memory_mb', large.memoryMb, 0)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  clearTimeout(end)
}

interface Measured {
  /** Seconds, the median of the runs. */
  ours: number
  sql: number
  memoryMb: number
}

async function measureSize(folder: string, employees: number, runs: number): Promise<Measured> {
  const postgres = await openEmbedded(folder)
  try {
    await migrate(postgres.url)
    const db = connect(postgres.url, { role: 'lapkin_across' })
    await fillHolidays(db)
    const begun = performance.now()
    const { agencyId, reports } = await fillLargeDemo(db, { employees, months: 1, seed: 1, now })
    print(`demo_${employees}_s`, (performance.now() - begun) / 1000, 0)
    print(`demo_${employees}_reports`, reports, 0)
    const client = new Client({ connectionString: postgres.url })
    await client.connect()
    // What autovacuum does sooner or later in a database that lives longer than this one.
    await client.query('vacuum analyze')
    // Turn by turn, so that what else the machine does meets both.
    const [ours, sql, memory]: [number[], number[], number[]] = [[], [], []]
    for (let run = 0; run <= runs; run++) {
      const told = await seconds(() => client.query(plainSql(agencyId)))
      const watch = watchMemory()
      const made = await seconds(() => compile(db, agencyId, join(folder, 'summary.csv')))
      // The first run warms up.
      memory.push(watch())
      if (run > 0) sql.push(told)
      if (run > 0) ours.push(made)
    }
    await client.end()
    await disconnect(db)
    print(`summary_${employees}_s`, median(ours), 2)
    print(`sql_${employees}_s`, median(sql), 2)
    return { ours: median(ours), sql: median(sql), memoryMb: Math.max(...memory.slice(1)) }
  } finally {
    await postgres.stop()
  }
}

/** As the job makes it: in slices, with the calendar beside it, into a file. */
async function compile(db: Database, agencyId: string, path: string): Promise<void> {
  const file = createWriteStream(path)
  const write = async (bytes: Uint8Array) => file.write(bytes) || once(file, 'drain')
  let { state, bytes } = formats.csv.begin(peopleShape)
  await write(bytes)
  for await (const { rows } of agencyMonths(db, agencyId, month)) {
    ;({ state, bytes } = formats.csv.add(peopleShape, state, rows.map(personCells)))
    await write(bytes)
  }
  file.end()
  await once(file, 'finish')
}

/** The same columns but for those of the calendar, in the form that the planner likes best, as CSV. */
function plainSql(agencyId: string): string {
  return `copy (
    select e.nip, e.name, e.position, e.grade, u.name as unit, coalesce(c.reported, 0), coalesce(c.approved, 0),
      coalesce(c.late, 0), coalesce(c.minutes, 0)
    from employees e join org_units u on u.id = e.unit_id
    left join (
      select r.employee_id, count(*) filter (where a.position is null or a.position = 1) as reported,
        count(*) filter (where r.status = 'APPROVED' and (a.position is null or a.position = 1)) as approved,
        count(*) filter (where v.late and (a.position is null or a.position = 1)) as late,
        sum(a.effective_minutes) filter (where r.status = 'APPROVED') as minutes
      from daily_reports r
      join report_versions v on v.report_id = r.id and v.version = r.version
      left join activities a on a.report_id = r.id and a.version = r.version
      where r.day between '${month}-01' and '${month}-31' and r.agency_id = '${agencyId}'
      group by r.employee_id) c on c.employee_id = e.id
    where e.agency_id = '${agencyId}' order by e.id) to '/dev/null' csv`
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
  for await (const { byteLength } of xlsx.wrap(peopleShape, piece.state, pieces)) bytes += byteLength
  print('xlsx_rows_per_s', (slices * rows.length) / ((performance.now() - begun) / 1000), 0)
  print('xlsx_100k_rows_mb', bytes / 1024 / 1024, 1)
}

/** Ends with how many megabytes the process grew at most since then. */
function watchMemory(): () => number {
  const before = process.memoryUsage.rss()
  let most = before
  const look = () => (most = Math.max(most, process.memoryUsage.rss()))
  const timer = setInterval(look, 20)
  return () => {
    clearInterval(timer)
    look()
    return (most - before) / 1024 / 1024
  }
}

async function seconds(act: () => Promise<unknown>): Promise<number> {
  const begun = performance.now()
  await act()
  return (performance.now() - begun) / 1000
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN
}

function print(name: string, value: number, digits: number): void {
  process.stdout.write(`${name} ${value.toFixed(digits)}\n`)
}
