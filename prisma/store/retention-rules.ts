import { retention, retentionKinds, type RetentionKind } from '../../core/rights/retention.ts'
import type { Database, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'

/** In small bites, so that no message waits behind a long delete. */
const bite = 2_000

/** One kind of one agency whose time is over before a moment. */
interface Due {
  agencyId: string
  before: Date
}

const mine = ({ agencyId }: Due) => Prisma.sql`select id from employees where agency_id = ${agencyId}::uuid`

/** Deletes one bite of each kind; children before parents. Reports take the rows that hang on them along. */
const removes: Record<RetentionKind, (due: Due) => Prisma.Sql[]> = {
  said: (due) => [
    Prisma.sql`delete from outbox where id in (select id from outbox where created_at < ${due.before}
      and status in ('sent', 'dropped', 'failed') and employee_id in (${mine(due)}) limit ${bite})`,
  ],
  reminders: (due) => [
    Prisma.sql`delete from reminders where (employee_id, day, kind, step) in (select employee_id, day, kind, step
      from reminders where created_at < ${due.before} and employee_id in (${mine(due)}) limit ${bite})`,
  ],
  documents: (due) => [
    Prisma.sql`delete from document_jobs where id in (select id from document_jobs where agency_id = ${due.agencyId}::uuid
      and updated_at < ${due.before} and kind <> 'round' and status in ('done', 'failed', 'cancelled') limit ${bite})`,
  ],
  codes: (due) => [
    Prisma.sql`delete from activation_codes where id in (select id from activation_codes
      where coalesce(used_at, expires_at) < ${due.before} and employee_id in (${mine(due)}) limit ${bite})`,
  ],
  chats: (due) => [
    Prisma.sql`delete from addresses where id in (select id from addresses
      where unlinked_at < ${due.before} and employee_id in (${mine(due)}) limit ${bite})`,
  ],
  requests: (due) => [
    Prisma.sql`delete from privacy_requests where id in (select id from privacy_requests
      where agency_id = ${due.agencyId}::uuid and answered_at < ${due.before} and status in ('DONE', 'REFUSED') limit ${bite})`,
  ],
  papers: (due) => [
    Prisma.sql`delete from issued_papers where code in (select code from issued_papers
      where agency_id = ${due.agencyId}::uuid and issued_at < ${due.before} limit ${bite})`,
  ],
  feedback: (due) => [
    Prisma.sql`delete from feedback where id in (select id from feedback
      where sent_at < ${due.before} and receiver_id in (${mine(due)}) limit ${bite})`,
    Prisma.sql`with gone as (select id from performance_dialogues
        where held_at < ${due.before} and employee_id in (${mine(due)}) limit ${bite}),
      steps as (delete from next_steps where dialogue_id in (select id from gone))
      delete from performance_dialogues where id in (select id from gone)`,
    Prisma.sql`delete from blockers where id in (select id from blockers
      where answered_at < ${due.before} and employee_id in (${mine(due)}) limit ${bite})`,
  ],
  reports: (due) => [
    Prisma.sql`delete from day_statuses where (employee_id, day) in (select employee_id, day from day_statuses
      where day < ${due.before}::date and employee_id in (${mine(due)}) limit ${bite})`,
    Prisma.sql`delete from day_declarations where id in (select id from day_declarations
      where agency_id = ${due.agencyId}::uuid and until < ${due.before}::date limit ${bite})`,
    Prisma.sql`delete from duty_shifts where (employee_id, day) in (select employee_id, day from duty_shifts
      where day < ${due.before}::date and employee_id in (${mine(due)}) limit ${bite})`,
  ],
  plans: () => [],
}

/** What is deleted by following the rows that hang on it: their ids first, then all of it. */
const trees: Partial<Record<RetentionKind, (tx: Tx, due: Due) => Promise<number>>> = {
  async reports(tx, { agencyId, before }) {
    const ids = await idsOf(tx, Prisma.sql`select id from daily_reports
      where agency_id = ${agencyId}::uuid and day < ${before}::date order by day limit 200`) // prettier-ignore
    // The bytes go with the next sweep, where nobody else points to them.
    await tx.$executeRaw`update files set expires_at = to_timestamp(0) where id in (select p.file_id from evidence p
      join activities a on a.id = p.activity_id where a.report_id = any(${ids}::uuid[]))`
    await tx.$executeRaw`delete from evidence where activity_id in (select id from activities where report_id = any(${ids}::uuid[]))`
    await tx.$executeRaw`delete from activities where report_id = any(${ids}::uuid[])`
    await tx.$executeRaw`delete from decisions where report_id = any(${ids}::uuid[])`
    await tx.$executeRaw`delete from ekinerja_marks where report_id = any(${ids}::uuid[])`
    await tx.$executeRaw`delete from report_versions where report_id = any(${ids}::uuid[])`
    return tx.$executeRaw`delete from daily_reports where id = any(${ids}::uuid[])`
  },
  async plans(tx, { agencyId, before }) {
    // A plan stays as long as a report or another plan points to its results.
    const ids = await idsOf(tx, Prisma.sql`select k.id from skps k join employees e on e.id = k.employee_id
      where e.agency_id = ${agencyId}::uuid and k.until < ${before}::date
        and not exists (select from rhks h join activities a on a.rhk_id = h.id where h.skp_id = k.id)
        and not exists (select from rhks h join rhks c on c.parent_id = h.id where h.skp_id = k.id and c.skp_id <> k.id)
      order by k.until limit 100`) // prettier-ignore
    const results = Prisma.sql`select id from rhks where skp_id = any(${ids}::uuid[])`
    const indicators = Prisma.sql`select id from indicators where rhk_id in (${results})`
    await tx.$executeRaw`delete from objections where evaluation_id in (select id from evaluations where skp_id = any(${ids}::uuid[]))`
    await tx.$executeRaw`delete from evaluations where skp_id = any(${ids}::uuid[])`
    await tx.$executeRaw`delete from target_check_ins where indicator_id in (${indicators})`
    await tx.$executeRaw`delete from action_plans where indicator_id in (${indicators})`
    await tx.$executeRaw`delete from indicators where rhk_id in (${results})`
    await tx.$executeRaw`delete from rhks where skp_id = any(${ids}::uuid[])`
    await tx.$executeRaw`delete from skp_expectations where skp_id = any(${ids}::uuid[])`
    await tx.$executeRaw`delete from skp_versions where skp_id = any(${ids}::uuid[])`
    return tx.$executeRaw`delete from skps where id = any(${ids}::uuid[])`
  },
}

async function idsOf(tx: Tx, select: Prisma.Sql): Promise<string[]> {
  return (await tx.$queryRaw<{ id: string }[]>(select)).map(({ id }) => id)
}

/** One bite of a kind. 0: nothing is left. */
export async function removeBite(tx: Tx, kind: RetentionKind, due: Due): Promise<number> {
  let count = 0
  for (const statement of removes[kind](due)) count += await tx.$executeRaw(statement)
  return count + ((await trees[kind]?.(tx, due)) ?? 0)
}

export interface Rule {
  agencyId: string
  kind: RetentionKind
  /** Null: kept. */
  days: number | null
}

/** What holds for each agency: its own number, else the default. */
export async function rulesInForce(db: Database | Tx): Promise<Rule[]> {
  const agencies = await db.agency.findMany({ select: { id: true }, orderBy: { id: 'asc' } })
  const own = await db.retentionRule.findMany()
  return agencies.flatMap(({ id: agencyId }) =>
    retentionKinds.map((kind) => ({
      agencyId,
      kind,
      days: own.find((rule) => rule.agencyId === agencyId && rule.kind === kind)?.days ?? retention[kind],
    })),
  )
}
