import type { Day } from '../../core/calendar/day.ts'
import type { ChannelName } from '../../core/messages.ts'
import type { DueReminder } from '../../core/performance/reminders.ts'
import type { Language } from '../../core/texts/language.ts'
import type { Database, Tx } from '../client.ts'

export interface ToRemind {
  employeeId: string
  language: Language
  channel: ChannelName
  account: string
  address: string
}

/**
 * Notes down up to `limit` people of these units who are still owed the reminder, and returns those noted down: nobody
 * else will be given them, so their messages must go into the outbox in the same transaction. In id order, so that
 * two processes wait for each other instead of locking each other out.
 */
export async function takeReminders(
  tx: Tx,
  { day, kind, step }: DueReminder,
  { unitIds, limit, now }: { unitIds: string[]; limit: number; now: Date },
): Promise<ToRemind[]> {
  return tx.$queryRaw<ToRemind[]>`
    with owed as (
      select e.id, case when e.settings ->> 'language' = 'en' then 'en' else 'id' end as language,
             a.channel, a.account, a.address
      from employees e
      join lateral reach(e.id) a on a.reachable
      where e.unit_id = any(${unitIds}::uuid[])
        and e.active_from <= ${day}::date and (e.active_until is null or ${day}::date < e.active_until)
        and not exists (select 1 from daily_reports r where r.employee_id = e.id and r.day = ${day}::date)
        and not exists (select 1 from day_statuses s where s.employee_id = e.id and s.day = ${day}::date)
        and not exists (
          select 1 from reminders m
          where m.employee_id = e.id and m.day = ${day}::date and m.kind = ${kind} and m.step = ${step}
        )
      order by e.id
      limit ${limit}
    ), taken as (
      insert into reminders (employee_id, day, kind, step, created_at)
      select id, ${day}::date, ${kind}::text, ${step}::int, ${now}::timestamptz from owed order by id
      on conflict do nothing
      returning employee_id
    )
    select owed.id as "employeeId", owed.language, owed.channel::text as channel, owed.account, owed.address
    from owed join taken on taken.employee_id = owed.id
    order by owed.id`
}

/** Asked at the moment of sending: a reminder waits in the outbox, and meanwhile the person may have reported. */
export async function stillWanted(
  db: Database | Tx,
  { employeeId, day }: { employeeId: string; day: Day },
): Promise<boolean> {
  const [row] = await db.$queryRaw<{ wanted: boolean }[]>`
    select not exists (select 1 from daily_reports where employee_id = ${employeeId}::uuid and day = ${day}::date)
       and not exists (select 1 from day_statuses where employee_id = ${employeeId}::uuid and day = ${day}::date)
        as wanted`
  return row?.wanted ?? false
}
