import { z } from 'zod'
import type { Day } from '../../core/calendar/day.ts'
import type { Person } from '../../core/conversation/facts.ts'
import {
  lookedAt,
  mostLooks,
  type Looked,
  type PrivacyRequest,
  type RightsFacts,
  type Stored,
} from '../../core/rights/facts.ts'
import { mayAdminister, mayWithOwn } from '../../core/performance/permissions.ts'
import { isStoredKind } from '../../core/rights/stored.ts'
import { languageOf } from '../../core/texts/language.ts'
import type { Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { kinds, sections } from '../own-data/index.ts'

export interface RightsWanted {
  person: Person
  stored: boolean
  looks: boolean
}

/** Rare, so person by person. */
export async function readRights(tx: Tx, wanted: RightsWanted[]): Promise<Map<string, RightsFacts>> {
  const found = new Map<string, RightsFacts>()
  const maySee = mayWithOwn('data.see')
  for (const { person, stored, looks } of wanted)
    found.set(person.id, {
      stored: stored && maySee ? await countStored(tx, person) : null,
      looks: looks && maySee ? await readLooks(tx, person.id) : null,
      mine: await readRequests(tx, Prisma.sql`q.employee_id = ${person.id}::uuid`),
      waiting: mayAdminister('request.answer', person) ? await readWaitingRequests(tx, person.agencyId) : [],
      admins: await readAdmins(tx, person.agencyId),
    })
  return found
}

const day = z.string().transform((text) => text as Day)
const StoredRow = z.object({
  kind: z.string().refine(isStoredKind),
  count: z.bigint().transform(Number),
  from: day.nullable(),
  until: day.nullable(),
})

/** How much there is of each kind: the same rows that the archive holds. */
async function countStored(tx: Tx, { id, zone }: Person): Promise<Stored[]> {
  const me = Prisma.sql`${id}::uuid`
  const counts = kinds.map((kind) => {
    const { dated, rows } = sections[kind]
    const column = dated === null ? Prisma.sql`null::text` : Prisma.raw(`s.${dated}`)
    const days = Prisma.sql`case when pg_typeof(${column}) = 'timestamp with time zone'::regtype
      then (${column}::text::timestamptz at time zone ${zone})::date::text else left(${column}::text, 10) end`
    return Prisma.sql`select ${kind}::text as kind, count(*) as count, min(${days}) as "from", max(${days}) as until
      from (${rows(me)}) s`
  })
  const rows = await tx.$queryRaw<unknown[]>`${Prisma.join(counts, ' union all ')}`
  return z.array(StoredRow).parse(rows)
}

const Look = z.object({ at: z.date(), by: z.string(), what: z.enum(lookedAt) })

async function readLooks(tx: Tx, employeeId: string): Promise<Looked[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    select s.waktu as at, coalesce(s.oleh, '–') as by, s.melihat as what
    from (${sections.looks.rows(Prisma.sql`${employeeId}::uuid`)}) s
    where s.melihat is not null order by s.nomor desc limit ${mostLooks}`
  return z.array(Look).parse(rows)
}

const Request = z.object({
  id: z.string(),
  kind: z.enum(['CORRECTION', 'ERASURE']),
  status: z.enum(['OPEN', 'ACCEPTED', 'DONE', 'REFUSED']),
  employeeId: z.string(),
  employeeName: z.string(),
  employeeUnit: z.string(),
  employeeLanguage: z.string().nullable().transform(languageOf),
  words: z.string().nullable(),
  askedAt: z.date(),
  dueAt: z.date(),
  answer: z.string().nullable(),
})

async function readRequests(tx: Tx, which: Prisma.Sql): Promise<PrivacyRequest[]> {
  const rows = await tx.$queryRaw<unknown[]>`
    select q.id, q.kind::text, q.status::text, q.employee_id as "employeeId", e.name as "employeeName",
      u.name as "employeeUnit", e.settings ->> 'language' as "employeeLanguage", q.words, q.asked_at as "askedAt",
      q.due_at as "dueAt", q.answer
    from privacy_requests q join employees e on e.id = q.employee_id join org_units u on u.id = e.unit_id
    where ${which} order by q.asked_at desc limit 50`
  return z.array(Request).parse(rows)
}

/** Locked in id order: of two administrators the second sees what the first one answered. */
async function readWaitingRequests(tx: Tx, agencyId: string): Promise<PrivacyRequest[]> {
  const locked = await tx.$queryRaw<{ id: string }[]>`
    select id from privacy_requests where id in (
      select id from privacy_requests where agency_id = ${agencyId}::uuid and status in ('OPEN', 'ACCEPTED')
      order by due_at limit 50)
    order by id for update`
  const ids = locked.map(({ id }) => id)
  const open = await readRequests(
    tx,
    Prisma.sql`q.id = any(${ids}::uuid[]) and q.status in ('OPEN', 'ACCEPTED')`,
  )
  return open.sort((a, b) => a.dueAt.getTime() - b.dueAt.getTime())
}

async function readAdmins(tx: Tx, agencyId: string): Promise<RightsFacts['admins']> {
  const admins = await tx.$queryRaw<{ id: string; language: string | null }[]>`
    select e.id, e.settings ->> 'language' as language from employees e
    where e.agency_id = ${agencyId}::uuid and e.admin and exists (
      select 1 from addresses a where a.employee_id = e.id and a.unlinked_at is null)`
  return admins.map(({ id, language }) => ({ id, language: languageOf(language) }))
}
