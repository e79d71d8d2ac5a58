import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { DocumentHead, MonthEffect } from '../../core/conversation/month-facts.ts'
import { firstDayOf, isDocumentKind, isMonth, type DocumentKind } from '../../core/performance/documents.ts'
import type { Month } from '../../core/performance/month-summary.ts'
import type { Database, Tx } from '../client.ts'
import { PartState } from '../workbook/sheet-stream.ts'
import { asJson } from './json.ts'

/** The telling of a month to everybody: no file, but done in the same slices. */
export const round = 'round'

const month = z.string().refine(isMonth)
const Head = z.object({
  id: z.string(),
  kind: z.string().refine(isDocumentKind),
  month,
  status: z.enum(['queued', 'running', 'done', 'failed', 'cancelled']),
  done: z.number(),
  total: z.number(),
})

/** What these people asked for last, newest first; locked in id order, so that no worker ends one meanwhile. */
export async function lastDocuments(tx: Tx, employeeIds: string[]): Promise<Map<string, DocumentHead[]>> {
  const rows = await tx.$queryRaw<{ askedById: string; row: unknown }[]>`
    select asked_by_id as "askedById", json_build_object('id', id, 'kind', kind, 'status', status, 'done', done,
      'total', total, 'month', to_char(month, 'YYYY-MM')) as row
    from document_jobs where id in (
      select j.id from unnest(${employeeIds}::uuid[]) e(id) cross join lateral (
        select id from document_jobs where asked_by_id = e.id order by created_at desc limit 10) j)
    order by id for update`
  const found = new Map<string, DocumentHead[]>()
  for (const { askedById, row } of rows)
    found.set(askedById, [...(found.get(askedById) ?? []), Head.parse(row)])
  return found
}

type Caused = { effect: MonthEffect; agencyId: string }

/** Rare, so one by one. */
export async function writeMonthEffects(tx: Tx, caused: Caused[], now: Date): Promise<void> {
  for (const { effect, agencyId } of caused) {
    const { type, employeeId, jobId } = effect
    if (type === 'ask-document') {
      const { kind } = effect
      await tx.documentJob.create({
        data: {
          id: jobId,
          agencyId,
          kind,
          month: new Date(firstDayOf(effect.month)),
          askedById: employeeId,
          createdAt: now,
          updatedAt: now,
        },
      })
    } else if (type === 'stop-document') {
      await tx.$executeRaw`
        update document_jobs set status = 'cancelled', holder = null, held_until = null, updated_at = ${now}
        where id = ${jobId}::uuid and asked_by_id = ${employeeId}::uuid and status in ('queued', 'running')`
    } else {
      await tx.$executeRaw`
        update document_jobs set status = 'queued', done = 0, cursor = null, parts = null, reason = null, attempts = 0, updated_at = ${now}
        where id = ${jobId}::uuid and asked_by_id = ${employeeId}::uuid and status in ('failed', 'cancelled')`
    }
  }
}

/** A job in hand, until it is let go or its time is over. */
export interface HeldJob {
  id: string
  agencyId: string
  kind: DocumentKind | typeof round
  month: Month
  askedById: string | null
  done: number
  total: number
  cursor: string | null
  parts: PartState[] | null
  holder: string
  /** How often it was taken in hand since it last got further, this time included. */
  attempts: number
}

const Held = z.object({
  id: z.string(),
  agencyId: z.string(),
  kind: z.union([z.literal(round), z.string().refine(isDocumentKind)]),
  month,
  askedById: z.string().nullable(),
  done: z.number(),
  total: z.number(),
  cursor: z.string().nullable(),
  parts: z.array(PartState).nullable(),
  holder: z.string(),
  attempts: z.number(),
})

/** Far longer than a slice takes: whoever held it so long is dead. By the database's clock. */
const heldFor = '2 minutes'

/** Takes a job in hand that nobody has: what one person waits for goes before what is made of many. */
export async function holdJob(db: Database, not: string[] = []): Promise<HeldJob | null> {
  const [found] = await db.$queryRaw<{ row: unknown }[]>`
    update document_jobs j set status = 'running', holder = ${randomUUID()}::uuid,
      attempts = attempts + 1, held_until = clock_timestamp() + ${heldFor}::interval
    where id = (
      select id from document_jobs where status in ('queued', 'running') and id <> all(${not}::uuid[])
        and (held_until is null or held_until < clock_timestamp())
      order by total > 1, updated_at, id limit 1 for update skip locked)
    returning json_build_object('id', id, 'agencyId', agency_id, 'kind', kind, 'month', to_char(month, 'YYYY-MM'),
      'askedById', asked_by_id, 'done', done, 'total', total, 'cursor', cursor, 'parts', parts, 'holder', holder,
      'attempts', attempts) as row`
  return found === undefined ? null : Held.parse(found.row)
}

/** Notes how far a job is. False when it was cancelled or somebody else has it: then nothing of the slice may stand. */
export async function advance(
  tx: Database | Tx,
  { id, holder }: HeldJob,
  { done, total, cursor, parts }: Pick<HeldJob, 'done' | 'total' | 'cursor' | 'parts'>,
): Promise<boolean> {
  const count = await tx.$executeRaw`
    update document_jobs set done = ${done}, total = ${total}, cursor = ${cursor}::uuid, parts = ${asJson(parts)}::jsonb,
      attempts = 0, held_until = clock_timestamp() + ${heldFor}::interval
    where id = ${id}::uuid and holder = ${holder}::uuid and status = 'running'`
  return count === 1
}

/** Lets a job go that is not at its end, for the next turn. False when it was cancelled meanwhile. */
export async function letGo(tx: Tx, { id, holder }: HeldJob, now: Date): Promise<boolean> {
  const count = await tx.$executeRaw`
    update document_jobs set holder = null, held_until = null, updated_at = ${now}
    where id = ${id}::uuid and holder = ${holder}::uuid and status = 'running'`
  return count === 1
}

/** Ends a job, once. False when it was cancelled or ended by somebody else. */
export async function endJob(
  tx: Tx,
  { id, holder }: HeldJob,
  end: { status: 'done'; fileId: string | null } | { status: 'failed'; reason: string },
  now: Date,
): Promise<boolean> {
  const fileId = end.status === 'done' ? end.fileId : null
  const reason = end.status === 'failed' ? end.reason : null
  const count = await tx.$executeRaw`
    update document_jobs set status = ${end.status}::"DocumentStatus", file_id = ${fileId}::uuid, reason = ${reason},
      done = case when ${end.status} = 'done' then total else done end, parts = null, holder = null, held_until = null,
      updated_at = ${now}
    where id = ${id}::uuid and holder = ${holder}::uuid and status = 'running'`
  return count === 1
}
