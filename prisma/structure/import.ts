import { randomUUID } from 'node:crypto'
import { localDay } from '../../core/calendar/day.ts'
import { countChanges, blocking, planImport, type Plan } from '../../core/structure/plan.ts'
import type { Sheet } from '../../core/structure/sheet.ts'
import { recognise } from '../../core/structure/table.ts'
import type { Database, Tx } from '../client.ts'
import { readStructure } from './read.ts'
import { writeStructure } from './write.ts'

export interface ImportOptions {
  /** Null: the one that the file makes. */
  agencyId: string | null
  actorId: string | null
  now: Date
  /** Nothing is written with `dry`; with `rest` what has no trouble is written although other rows have. */
  mode: 'dry' | 'whole' | 'rest'
}

export interface Imported extends Plan {
  counts: ReturnType<typeof countChanges>
  written: boolean
}

/** One import: read, planned and, if it may, written in one transaction; one at a time in an agency. */
export async function importStructure(
  db: Database,
  sheets: Sheet[],
  options: ImportOptions,
): Promise<Imported> {
  return db.$transaction((tx) => importIn(tx, sheets, options), { timeout: 120_000, maxWait: 20_000 })
}

export async function importIn(tx: Tx, sheets: Sheet[], options: ImportOptions): Promise<Imported> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('lapkin import'))`
  const { agencyId: id } = options
  const agency = id === null ? null : await tx.agency.findUniqueOrThrow({ where: { id } })
  const today = localDay(options.now, agency?.timezone ?? 'Asia/Makassar')
  const speaksOf = new Set(recognise(sheets).tables.map(({ kind }) => kind))
  const known = await readStructure(tx, agency?.id ?? null, today, speaksOf)
  const plan = planImport(sheets, known, today, randomUUID)
  const counts = countChanges(plan.changes)
  const may = options.mode === 'rest' || (options.mode === 'whole' && blocking(plan.troubles).length === 0)
  const agencyId = known.agency?.id ?? plan.changes.agency[0]?.now.id
  const written = may && counts.length > 0 && agencyId !== undefined
  if (written)
    await writeStructure(tx, plan.changes, { agencyId, actorId: options.actorId, now: options.now })
  return { ...plan, counts, written }
}
