import type { Day } from '../../core/calendar/day.ts'
import type { ChannelName } from '../../core/messages.ts'
import type { Language } from '../../core/texts/language.ts'
import type { Tx } from '../client.ts'

export interface DueStep {
  id: string
  text: string
  due: Day
  employeeName: string
  /** Whom to remind: the employee and the leader, each where they can be reached. */
  toId: string
  language: Language
  channel: ChannelName
  account: string
  address: string
}

/** Marks up to 500 steps as reminded whose day has come (from 08.00, the agency's zone), and says whom to tell. */
export async function takeDueSteps(tx: Tx, now: Date): Promise<DueStep[]> {
  return tx.$queryRaw<DueStep[]>`
    with owed as (
      select n.id from next_steps n join performance_dialogues p on p.id = n.dialogue_id
      join employees e on e.id = p.employee_id join agencies g on g.id = e.agency_id
      cross join lateral (select ${now}::timestamptz at time zone g.timezone as local) l
      where n.done_at is null and n.reminded_at is null and n.due <= l.local::date and l.local::time between '08:00' and '17:00'
      order by n.id limit 500 for update of n skip locked
    ), taken as (
      update next_steps n set reminded_at = ${now} from owed where n.id = owed.id returning n.*
    )
    select t.id, t.text, t.due::text as due, e.name as "employeeName", r.id as "toId",
      coalesce(r.settings ->> 'language', 'id') as language, a.channel::text as channel, a.account, a.address
    from taken t join performance_dialogues p on p.id = t.dialogue_id
    join employees e on e.id = p.employee_id
    join employees r on r.id in (p.employee_id, p.leader_id)
    cross join lateral (select channel, account, address from addresses
      where employee_id = r.id and unlinked_at is null and unreachable_since is null
      order by channel = 'telegram' desc, linked_at desc limit 1) a`
}
