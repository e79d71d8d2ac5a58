import type { Day } from '../../core/calendar/day.ts'
import type { ChannelName } from '../../core/messages.ts'
import { defaultChoices } from '../../core/performance/reminder-choices.ts'
import type { Language } from '../../core/texts/language.ts'
import type { Tx } from '../client.ts'

export interface DigestDue {
  employeeId: string
  language: Language
  day: Day
  count: number
  channel: ChannelName
  account: string
  address: string
}

/** Who chose the digest, whose hour for it has come (for two and a half hours, in their own zone), and for whom something waits. */
export async function digestsDue(tx: Tx, now: Date): Promise<DigestDue[]> {
  return tx.$queryRaw<DigestDue[]>`
    select e.id as "employeeId", coalesce(e.settings ->> 'language', 'id') as language, d.today::text as day,
      w.count::int as count, a.channel::text as channel, a.account, a.address
    from employees e
    join agencies g on g.id = e.agency_id
    cross join lateral (select (${now}::timestamptz at time zone g.timezone) as local) l
    cross join lateral (select l.local::date as today) d
    cross join lateral (select coalesce((e.settings #>> '{reminders,digestAt}')::int, ${defaultChoices.digestAt}) as at) h
    join lateral reach(e.id) a on a.reachable
    cross join lateral (
      select count(distinct r.id) from supervisor_links k
      join daily_reports r on r.employee_id = k.employee_id and r.status = 'SUBMITTED'
      where k.supervisor_id = e.id and k.role = 'CONSIDERING_OFFICIAL'
        and k."from" <= d.today and (k.until is null or d.today < k.until)) w
    where (e.settings ->> 'digest')::boolean and w.count > 0
      and extract(hour from l.local) * 60 + extract(minute from l.local) - h.at between 0 and 150
      and not exists (select 1 from outbox o where o.dedupe_key = 'digest:' || e.id || ':' || d.today)`
}
