import { createWriteStream } from 'node:fs'
import { once } from 'node:events'
import { join } from 'node:path'
import { Client } from 'pg'
import { peopleShape, personCells } from '../../core/performance/month-tables.ts'
import { connect, disconnect, type Database } from '../../prisma/client.ts'
import { openEmbedded } from '../../prisma/embedded.ts'
import { agencyMonths } from '../../prisma/store/agency-months.ts'
import { readTargetRows } from '../../prisma/store/month-targets.ts'
import { inAgency } from '../../prisma/tenant.ts'
import { formats } from '../../prisma/workbook/formats.ts'
import { partSettings, serve } from './part.ts'

const month = '2026-10'

export interface SizeSettings {
  /** Of a database that is already filled. */
  folder: string
  agencyId: string
  runs: number
}

export interface SizeMeasured {
  /** Seconds of each run. */
  ours: number[]
  sql: number[]
  /** By how much the process grew at most, in each run. */
  memoryMb: number[]
}

/** One size in a process of its own, so that the larger one does not find what the smaller one warmed up. */
export async function runSize(): Promise<void> {
  await serve({}, { measure, targets })
}

async function measure(): Promise<SizeMeasured> {
  const { folder, agencyId, runs } = partSettings<SizeSettings>()
  const postgres = await openEmbedded(folder)
  const db = connect(postgres.url)
  const client = new Client({ connectionString: postgres.url })
  await client.connect()
  const measured: SizeMeasured = { ours: [], sql: [], memoryMb: [] }
  // Turn by turn, so that what else the machine does meets both.
  for (let run = 0; run <= runs; run++) {
    const sql = await seconds(() => client.query(plainSql(agencyId)))
    const watch = watchMemory()
    const ours = await seconds(() => compile(db, agencyId, join(folder, 'summary.csv')))
    const memoryMb = watch()
    // The first run warms up.
    if (run === 0) continue
    measured.sql.push(sql)
    measured.ours.push(ours)
    measured.memoryMb.push(memoryMb)
  }
  await client.end()
  await disconnect(db)
  await postgres.stop()
  return measured
}

/** Seconds for the rows of everybody's planned results, the second sheet of an agency's workbook; read once. */
async function targets(): Promise<number> {
  const { folder, agencyId } = partSettings<SizeSettings>()
  const postgres = await openEmbedded(folder)
  const db = connect(postgres.url)
  const ours = inAgency(db, agencyId)
  let spent = 0
  for await (const { rows } of agencyMonths(ours, agencyId, month))
    spent += await seconds(() => readTargetRows(ours, rows, month))
  await disconnect(db)
  await postgres.stop()
  return spent
}

/** As the job makes it: in slices, with the calendar beside it, into a file. */
async function compile(db: Database, agencyId: string, path: string): Promise<void> {
  const file = createWriteStream(path)
  const write = async (bytes: Uint8Array) => file.write(bytes) || once(file, 'drain')
  let { state, bytes } = formats.csv.begin(peopleShape)
  await write(bytes)
  for await (const { rows } of agencyMonths(inAgency(db, agencyId), agencyId, month)) {
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
