import type { Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'

/** Acts of a person on their own things: their details say something of the person and nothing of the work. */
const personal = [
  'settings', 'unlink', 'link', 'snooze', 'link-code', 'learn', 'forget', 'save-file', 'ask-document',
  'stop-document', 'repeat-document', 'look', 'ask-privacy', 'dispute-supervisor',
] // prettier-ignore

/** Entries about somebody that name them: what an import wrote of them. */
const naming = ['import-people', 'import-postings']

/** The times in which an address was this person's: before and after it may have been another's. */
const own = (me: Prisma.Sql) =>
  Prisma.sql`select channel, account, address, linked_at, unlinked_at from addresses where employee_id = ${me}`

/**
 * What talking left behind, which no archive needs. Words that were parked go too; so does what is still to be said,
 * except what a sender has in hand. The newest reminders stay, so that nobody is reminded twice; retention takes them.
 */
const talk: ((me: Prisma.Sql) => Prisma.Sql)[] = [
  (me) => Prisma.sql`delete from conversations where employee_id = ${me}`,
  (me) => Prisma.sql`delete from learned_words where employee_id = ${me}`,
  (me) => Prisma.sql`delete from reminders where employee_id = ${me} and created_at < now() - interval '2 days'`,
  (me) => Prisma.sql`delete from activation_codes where employee_id = ${me}`,
  (me) => Prisma.sql`delete from document_jobs where asked_by_id = ${me} and status in ('done', 'failed', 'cancelled')`,
  (me) => Prisma.sql`delete from issued_papers where employee_id = ${me}`,
  (me) => Prisma.sql`delete from outbox where employee_id = ${me} and status <> 'sending'`,
  // The welcome was said before it was known whose the chat is.
  (me) => Prisma.sql`delete from outbox o using (${own(me)}) a where o.employee_id is null and o.status <> 'sending'
    and o.channel = a.channel and o.account = a.account and o.address = a.address
    and o.created_at >= a.linked_at and o.created_at < coalesce(a.unlinked_at, 'infinity')`,
  (me) => Prisma.sql`delete from inbox i using (${own(me)}) a where i.channel = a.channel and i.account = a.account
    and i.address = a.address and i.received_at >= a.linked_at and i.received_at < coalesce(a.unlinked_at, 'infinity')`,
  // The bytes go with the next sweep. Evidence stays with its report.
  (me) => Prisma.sql`update files f set expires_at = to_timestamp(0), name = null where f.employee_id = ${me}
    and not exists (select from evidence p where p.file_id = f.id) and not exists (select from imports i where i.file_id = f.id)`,
  // An administrator was shown the words of the request.
  (me) => Prisma.sql`update outbox o set payload = '{"text": []}' from privacy_requests q, employees reader
    where q.employee_id = ${me} and reader.agency_id = q.agency_id and o.employee_id = reader.id and o.created_at >= q.asked_at
      and o.status in ('sent', 'failed', 'dropped')
      and strpos(o.payload::text, trim(both '"' from to_jsonb(q.words)::text)) > 0`,
  (me) => Prisma.sql`update privacy_requests set words = null, answer = null where employee_id = ${me}`,
  (me) => Prisma.sql`delete from addresses where employee_id = ${me} and unlinked_at is not null`,
] // prettier-ignore

/** Of somebody who is no longer here: who they were. Their work stays under a name that is nobody's. */
const identity: ((me: Prisma.Sql) => Prisma.Sql)[] = [
  (me) => Prisma.sql`delete from slots s using (${own(me)}) a
    where s.channel = a.channel and s.account = a.account and s.address = a.address`,
  (me) => Prisma.sql`delete from whatsapp_contacts w using (${own(me)}) a
    where a.channel = 'whatsapp' and w.account = a.account and w.address = a.address`,
  (me) => Prisma.sql`delete from strangers s using (${own(me)}) a
    where s.channel = a.channel and s.account = a.account and s.address = a.address`,
  (me) => Prisma.sql`delete from addresses where employee_id = ${me}`,
  (me) => Prisma.sql`update imports i set result = null from employees e
    where e.id = ${me} and i.agency_id = e.agency_id and i.result::text like '%' || e.nip || '%'`,
  // What others were told of them by name. That it was said stays, so that it is not said again.
  (me) => Prisma.sql`update outbox o set payload = '{"text": []}' from employees e, employees reader
    where e.id = ${me} and reader.agency_id = e.agency_id and o.employee_id = reader.id and reader.id <> e.id
      and o.status in ('sent', 'failed', 'dropped') and (o.payload::text like '%' || e.name || '%' or o.payload::text like '%' || e.nip || '%')`,
  (me) => Prisma.sql`update postings set nip = 'HAPUS-' || left(replace(employee_id::text, '-', ''), 12) where employee_id = ${me}`,
  (me) => Prisma.sql`update employees set name = 'Pegawai ' || left(id::text, 8), nip = 'HAPUS-' || left(replace(id::text, '-', ''), 12),
    phone = null, settings = '{}', admin = false where id = ${me}`,
] // prettier-ignore

/**
 * Erases what is stored about a person (UU 27/2022 art. 43). `whole`: also who they were. Reports, plans, evaluations
 * and decisions are archives and stay (UU 43/2009; UU 27/2022 art. 15(1)(c)). Returns the numbers of the audit entries
 * that were emptied, for the entry that must tell of them.
 */
export async function erasePerson(
  tx: Tx,
  { employeeId, whole, last }: { employeeId: string; whole: boolean; last(): Promise<void> },
): Promise<number[]> {
  const me = Prisma.sql`${employeeId}::uuid`
  const emptied = await emptyDetails(tx, me)
  for (const statement of talk) await tx.$executeRaw(statement(me))
  // Said after what waited for them is gone, and before nobody knows where they were.
  await last()
  if (whole) for (const statement of identity) await tx.$executeRaw(statement(me))
  return emptied
}

/** The entries stay, with the hash of what they said, so the chain still verifies: see docs/audit.md. */
async function emptyDetails(tx: Tx, me: Prisma.Sql): Promise<number[]> {
  await tx.$executeRaw`select set_config('lapkin.erasing', 'on', true)`
  const rows = await tx.$queryRaw<{ n: bigint }[]>`
    update audit_entries a set detail = null from employees e
    where e.id = ${me} and a.agency_id = e.agency_id and a.detail is not null
      and ((a.actor_id = e.id and a.action = any(${personal}))
        or (a.action = any(${naming}) and (a.subject = e.id::text
          or a.subject in (select p.id::text from postings p where p.employee_id = e.id))))
    returning a.n`
  await tx.$executeRaw`select set_config('lapkin.erasing', '', true)`
  return rows.map(({ n }) => Number(n)).sort((a, b) => a - b)
}
