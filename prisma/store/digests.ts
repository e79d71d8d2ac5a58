import type { Day } from '../../core/calendar/day.ts'
import type { ChannelName } from '../../core/messages.ts'
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

/** Who chose the morning digest, whose morning (07.30 to 10.00, their own zone) it is, and for whom something waits. */
export async function digestsDue(tx: Tx, now: Date): Promise<DigestDue[]> {
  return tx.$queryRaw<DigestDue[]>`
    select e.id as "employeeId", coalesce(e.settings ->> 'language', 'id') as language, d.today::text as day,
      w.count::int as count, a.channel::text as channel, a.account, a.address
    from employees e
    join agencies g on g.id = e.agency_id
    cross join lateral (select (${now}::timestamptz at time zone g.timezone) as local) l
    cross join lateral (select l.local::date as today) d
    join lateral reach(e.id) a on a.reachable
    cross join lateral (
      select count(distinct r.id) from supervisor_links k
      join daily_reports r on r.employee_id = k.employee_id and r.status = 'SUBMITTED'
      where k.supervisor_id = e.id and k.role = 'CONSIDERING_OFFICIAL'
        and k."from" <= d.today and (k.until is null or d.today < k.until)) w
    where (e.settings ->> 'digest')::boolean and w.count > 0
      and l.local::time between '07:30' and '10:00'
      and not exists (select 1 from outbox o where o.dedupe_key = 'digest:' || e.id || ':' || d.today)`
}
