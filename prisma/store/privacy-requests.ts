import type { RequestKind } from '../../core/rights/facts.ts'
import { languageOf, type Language } from '../../core/texts/language.ts'
import type { Tx } from '../client.ts'

export interface AcceptedErasure {
  id: string
  agencyId: string
  employeeId: string
  employeeName: string
  language: Language
  answeredById: string | null
  adminLanguage: Language
  /** Their time with the agency is over. */
  whole: boolean
}

/** The next erasure to carry out, a minute after it was agreed to: what is being said about it is said by then. It and the person are locked, so that no message of theirs is handled meanwhile. */
export async function nextErasure(tx: Tx, now: Date, not: string[]): Promise<AcceptedErasure | null> {
  const [found] = await tx.$queryRaw<
    (Omit<AcceptedErasure, 'language' | 'adminLanguage'> & {
      language: string | null
      adminLanguage: string | null
    })[]
  >`
    select q.id, q.agency_id as "agencyId", q.employee_id as "employeeId", e.name as "employeeName",
      e.settings ->> 'language' as language, q.answered_by_id as "answeredById",
      (select b.settings ->> 'language' from employees b where b.id = q.answered_by_id) as "adminLanguage",
      e.active_until is not null and e.active_until <= (${now}::timestamptz at time zone g.timezone)::date as whole
    from privacy_requests q join employees e on e.id = q.employee_id join agencies g on g.id = e.agency_id
    where q.kind = 'ERASURE' and q.status = 'ACCEPTED' and q.answered_at <= ${new Date(now.getTime() - 60_000)} and q.id <> all(${not}::uuid[]) order by q.answered_at limit 1
    for update of q, e skip locked`
  return found === undefined
    ? null
    : { ...found, language: languageOf(found.language), adminLanguage: languageOf(found.adminLanguage) }
}

export async function erasureDone(tx: Tx, id: string, now: Date): Promise<void> {
  await tx.privacyRequest.update({ where: { id }, data: { status: 'DONE', carriedOutAt: now } })
}

export interface UrgentRequest {
  id: string
  kind: RequestKind
  employeeName: string
  dueAt: Date
  adminId: string
  adminLanguage: Language
}

/** A day before a request's time ends its administrators are told once more, each once. */
export async function takeUrgent(tx: Tx, now: Date): Promise<UrgentRequest[]> {
  const soon = new Date(now.getTime() + 24 * 3_600_000)
  const rows = await tx.$queryRaw<(Omit<UrgentRequest, 'adminLanguage'> & { language: string | null })[]>`
    with urgent as (
      select id from privacy_requests where status = 'OPEN' and due_at < ${soon} and reminded_at is null
      order by due_at limit 100 for update skip locked
    ), taken as (
      update privacy_requests q set reminded_at = ${now} from urgent where q.id = urgent.id returning q.*
    )
    select t.id, t.kind::text as kind, e.name as "employeeName", t.due_at as "dueAt", b.id as "adminId",
      b.settings ->> 'language' as language
    from taken t join employees e on e.id = t.employee_id
    join employees b on b.agency_id = t.agency_id and b.admin and b.id <> t.employee_id`
  return rows.map(({ language, ...rest }) => ({ ...rest, adminLanguage: languageOf(language) }))
}
