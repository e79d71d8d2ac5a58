import { connect, disconnect, ownerSide, type Database } from '../../prisma/client.ts'
import { fillLargeDemo } from '../../prisma/demo-large.ts'
import { print } from './figures.ts'
import { grown, look } from './growth.ts'
import type { Rate } from './play.ts'
import { many } from './size.ts'
import { onStage, type Stage } from './stage.ts'

/** People who report and are approved. */
const people = many(1_000)
/** An agency with months of reports. */
const filled = { employees: many(5_000), months: 3, seed: 1 }

/** `npm run bench -- growth`: bytes by table that a person, a report and a decision leave in the database. */
export async function measureGrowth(): Promise<void> {
  await onStage(2 * people, async (stage) => {
    const db = connect(stage.databaseUrl, { role: 'lapkin_across', poolSize: 1 })
    await ofTalk(stage, db)
    await ofMonths(db)
    await disconnect(db)
  })
}

/** Tables that grow with people and not with their reports. */
const ofPeople = new Set([
  'employees',
  'supervisor_links',
  'skps',
  'rhks',
  'indicators',
  'org_units',
  'work_schedules',
])

/** Reports that came in another way than by chat, as many as real tables hold. */
async function ofMonths(db: Database): Promise<void> {
  const before = await look(db)
  const { reports } = await fillLargeDemo(db, { ...filled, now: new Date() })
  const { bytes } = grown(before, await look(db))
  for (const [table, size] of bytes)
    if (ofPeople.has(table)) print(`person_bytes_${table}`, size / filled.employees, 0)
    else print(`filled_report_bytes_${table}`, size / reports, 0)
}

/** Whole reports in the chat, from "lapor" to the approver's tap. */
async function ofTalk(stage: Stage, db: Database): Promise<void> {
  const { telegram, approvers } = stage
  const product = await stage.bot('product')
  const play = () => telegram.ask<Rate>({ type: 'approved', first: stage.fresh(people), people, approvers })
  await play()
  // As in a database that lives longer than this one: the room of the first is used again.
  await ownerSide(db).$executeRawUnsafe('vacuum analyze')
  const before = await look(db)
  const { updates } = await play()
  const { rows, bytes, walBytes, said } = grown(before, await look(db))
  print('report_updates', updates / people, 1)
  print('report_messages', said / people, 1)
  print('report_rows', rows / people, 1)
  print('report_wal_bytes', walBytes / people, 0)
  for (const [table, size, count] of bytes) {
    print(`report_bytes_${table}`, size / people, 0)
    print(`report_rows_${table}`, count / people, 1)
  }
  await product.stop()
}
