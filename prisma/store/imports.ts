import { z } from 'zod'
import { kindsOfChange } from '../../core/structure/change.ts'
import type { CheckedImport } from '../../core/structure/facts.ts'
import type { Trouble } from '../../core/structure/problems.ts'
import type { Database, Tx } from '../client.ts'
import { asJson } from './json.ts'

/** What is kept of a dry run: enough to show it page by page. */
export const Troubles = z
  .array(
    z.object({
      sheet: z.string(),
      row: z.number().nullable(),
      column: z.string().nullable(),
      // Written by us from the list of reasons; the words are looked up by it.
      why: z.string().transform((why) => why as Trouble['why']),
      about: z.array(z.string()),
      harmless: z.boolean(),
    }),
  )
  .default([])
const Result = z.object({
  counts: z
    .array(z.object({ kind: z.enum(kindsOfChange), added: z.number(), changed: z.number() }))
    .default([]),
  troubles: Troubles,
})

const mostTroubles = 1_000

/** The newest file of each of these people. */
export async function newestImports(tx: Tx, employeeIds: string[]): Promise<Map<string, CheckedImport>> {
  const rows = await tx.import.findMany({
    where: { employeeId: { in: employeeIds }, kind: 'structure' },
    distinct: ['employeeId'],
    orderBy: [{ employeeId: 'asc' }, { createdAt: 'desc' }],
  })
  return new Map(
    rows.map(({ id, employeeId, status, result }) => [
      employeeId,
      { id, status, ...Result.parse(result ?? {}) },
    ]),
  )
}

export interface DueImport {
  id: string
  agencyId: string
  employeeId: string
  kind: 'structure' | 'plan'
  status: 'waiting' | 'accepted' | 'accepted_part'
  sha256: string
}

/** Files that were fetched and are to be read, and those an administrator has accepted; oldest first. */
export function dueImports(db: Database): Promise<DueImport[]> {
  return db.$queryRaw<DueImport[]>`
    select i.id, i.agency_id as "agencyId", i.employee_id as "employeeId", i.kind::text as kind,
      i.status::text as status, f.sha256
    from imports i join files f on f.id = i.file_id and f.status = 'stored'
    where i.status in ('waiting', 'accepted', 'accepted_part') order by i.created_at limit 20`
}

/** Takes an import in hand: false when another process has, or when it has moved on meanwhile. */
export async function lockImport(tx: Tx, { id, status }: DueImport): Promise<boolean> {
  const rows = await tx.$queryRaw<unknown[]>`
    select id from imports where id = ${id}::uuid and status = ${status}::"ImportStatus" for update skip locked`
  return rows.length > 0
}

/** Reading or writing it broke off: how often by now. Null when it has moved on meanwhile. */
export async function countAttempt(db: Database, { id, status }: DueImport): Promise<number | null> {
  const [row] = await db.$queryRaw<{ attempts: number }[]>`
    update imports set attempts = attempts + 1 where id = ${id}::uuid and status = ${status}::"ImportStatus"
    returning attempts`
  return row?.attempts ?? null
}

export async function closeImport(
  tx: Tx,
  id: string,
  { status, counts, troubles }: Omit<CheckedImport, 'id'>,
  now: Date,
): Promise<void> {
  const result = asJson({ counts, troubles: troubles.slice(0, mostTroubles) })
  await tx.$executeRaw`update imports set status = ${status}::"ImportStatus", result = ${result}::jsonb, updated_at = ${now}
    where id = ${id}::uuid`
}

/** Whether the bytes of a file are wanted as a workbook: text is accepted for these only. */
export async function isForImport(db: Database, fileId: string): Promise<boolean> {
  return (await db.import.count({ where: { fileId } })) > 0
}

/** Files that could not be fetched or kept: the sender has been told, nothing more comes of them. */
export async function refuseLostImports(db: Database, now: Date): Promise<number> {
  return db.$executeRaw`update imports i set status = 'refused', updated_at = ${now}
    from files f where f.id = i.file_id and f.status = 'refused' and i.status = 'waiting'`
}

/** What a check found names people: it goes thirty days after the import is over. The audit keeps what was written. */
export async function forgetImports(db: Database, now: Date): Promise<number> {
  const before = new Date(now.getTime() - 30 * 86_400_000)
  return db.$executeRaw`update imports set result = null
    where result is not null and updated_at < ${before}
      and (status in ('written', 'refused', 'cancelled') or kind = 'plan')`
}
