import { z } from 'zod'
import type { Person } from '../../core/conversation/facts.ts'
import { allowed } from '../../core/performance/standing.ts'
import { firstDayOf } from '../../core/performance/documents.ts'
import {
  paperKinds,
  type IssuedPaper,
  type OutdatedPaper,
  type PaperKind,
} from '../../core/performance/issued-paper.ts'
import type { Month } from '../../core/performance/month-summary.ts'
import type { Database, Tx } from '../client.ts'
import { readTies } from './ties.ts'

/**
 * A paper that is made, under its code. `subject`: what papers of it follow each other. `readAt`: it tells what was so then,
 * whatever changed while it was drawn.
 */
export interface Issue {
  code: string
  kind: PaperKind
  subject: string
  readAt: Date
}

/** Notes that a paper was made; made again with the same content it is the newest again. */
export async function noteIssued(
  tx: Tx,
  { code, kind, subject, readAt: issuedAt }: Issue,
  whose: { agencyId: string; employeeId: string; month: Month },
): Promise<void> {
  const { agencyId, employeeId, month } = whose
  await tx.issuedPaper.upsert({
    where: { code },
    create: { code, kind, subject, agencyId, employeeId, month: new Date(firstDayOf(month)), issuedAt },
    update: { issuedAt },
  })
}

const Row = z.object({
  employeeId: z.string(),
  agencyId: z.string(),
  kind: z.enum(paperKinds),
  month: z.string().transform((text) => text as Month),
  issuedAt: z.date(),
  newest: z.boolean(),
  changedAt: z.date().nullable(),
  agency: z.string(),
  zone: z.string(),
})

/** Any agency's paper: whoever holds it may ask. Says whose it is by id alone. */
export async function findPaper(
  db: Database | Tx,
  code: string,
): Promise<(Omit<IssuedPaper, 'name'> & { employeeId: string; agencyId: string }) | null> {
  const [row] = await db.$queryRaw<unknown[]>`
    select p.employee_id as "employeeId", p.agency_id as "agencyId", p.kind, to_char(p.month, 'YYYY-MM') as month,
      p.issued_at as "issuedAt", p.newest, p.changed_at as "changedAt", p.agency, p.zone from find_paper(${code}) p`
  return row === undefined ? null : Row.parse(row)
}

/** The newest paper of each kind that these people had made for a month, where what it tells changed since; by person. */
export async function readOutdated(
  tx: Tx,
  employeeIds: string[],
  month: Month,
): Promise<Map<string, OutdatedPaper[]>> {
  const rows = await tx.$queryRaw<({ employeeId: string } & OutdatedPaper)[]>`
    select i.employee_id as "employeeId", i.kind, p.issued_at as "issuedAt", p.changed_at as "changedAt"
    from (select distinct on (employee_id, kind) employee_id, kind, code from issued_papers
      where employee_id = any(${employeeIds}::uuid[]) and month = ${firstDayOf(month)}::date
      order by employee_id, kind, issued_at desc) i
    cross join lateral find_paper(i.code) p
    where p.newest and p.changed_at is not null order by i.kind`
  const found = new Map<string, OutdatedPaper[]>()
  for (const { employeeId, ...paper } of rows)
    found.set(employeeId, [...(found.get(employeeId) ?? []), paper])
  return found
}

/** By who asks. Rare, so one by one. */
export async function readPapers(
  tx: Tx,
  asked: { person: Person; code: string }[],
  now: Date,
): Promise<Map<string, IssuedPaper | null>> {
  const found = new Map<string, IssuedPaper | null>()
  for (const { person, code } of asked) {
    const paper = await findPaper(tx, code)
    const name = paper !== null && (await mayKnow(tx, person, paper, now)) ? await nameOf(tx, paper) : null
    found.set(person.id, paper && { ...paper, name })
  }
  return found
}

async function mayKnow(
  tx: Tx,
  person: Person,
  paper: { employeeId: string; agencyId: string },
  now: Date,
): Promise<boolean> {
  // Nothing of another agency's people is read here, so nothing ties anybody to them.
  if (paper.agencyId !== person.agencyId) return false
  return allowed('paper.name', await readTies(tx, person, paper.employeeId, now))
}

export async function nameOf(
  db: Database | Tx,
  { employeeId }: { employeeId: string },
): Promise<string | null> {
  const employee = await db.employee.findUnique({ where: { id: employeeId }, select: { name: true } })
  return employee?.name ?? null
}
