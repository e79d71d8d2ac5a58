import { quietStatuses } from '../../core/calendar/day-status.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Reply } from '../../core/messages.ts'
import { defaultChoices, mostSteps } from '../../core/performance/reminder-choices.ts'
import { missingReport, type DueReminder } from '../../core/performance/reminders.ts'
import type { Language } from '../../core/texts/language.ts'
import type { Database, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { asJson } from './json.ts'
import { hasOwnTimes } from './own-times.ts'
import { claims } from './reminder-claims.ts'

/** Whom a reminder may reach: all of these units who keep the unit's hours, or these people with hours of their own. */
export type Whom = { unitIds: string[] } | { employeeIds: string[] }

export interface Schedule {
  due: DueReminder
  whom: Whom
  zone: string
  /** Working days of the month so far. */
  workdays: Day[]
  /** What is said, by language, how often it has been said before and how often it may be. */
  words(language: Language, nth: number, of: number): Reply
}

export interface Scheduled {
  count: number
  /** The last of those looked at; null: nobody is left after it. */
  last: string | null
}

/**
 * Notes down up to `limit` people after `after` who are still owed the reminder and writes what they are told into the
 * outbox, in one statement: both or neither. In id order, so that two processes wait for each other instead of locking
 * each other out, and so that nobody is looked at twice. What another process took at the same time is not counted.
 */
export async function scheduleReminders(
  tx: Database | Tx,
  schedule: Schedule,
  { limit, after, now }: { limit: number; after: string | null; now: Date },
): Promise<Scheduled> {
  const { due, zone, workdays } = schedule
  const { day, kind, step, on, missed } = due
  const counted = missingReport.includes(kind)
  const words = variants(schedule)
  // Most say the same to all: nothing is to be filled in, which costs as much as all else.
  const fills = /\{(n|who)\}/.test(words)
  const [row] = await tx.$queryRaw<Scheduled[]>`
    with owed as materialized (
      select e.id, a.channel, a.account, a.address, c.n, c.who,
        p.language || ':' || case when ${counted}::boolean then said.times + 1 || ':' || p.cap else '1:0' end as variant
      from employees e
      cross join (select ${on}::date as "on", ${zone}::text as zone, ${workdays}::date[] as workdays,
        extract(hour from l.local) * 60 + extract(minute from l.local) as minute
        from (select ${now}::timestamptz at time zone ${zone}::text as local) l) t
      cross join lateral (${choices}) p
      cross join lateral (
        select count(*) as times from reminders m
        where m.employee_id = e.id and m.day = ${day}::date and m.kind = any(${missingReport}) and not m.missed) said
      join lateral reach(e.id) a on a.reachable
      cross join lateral (${claims[kind](due)}) c
      where ${reaches(schedule.whom, now)} and e.id > ${after ?? firstId}::uuid and c.n > 0
        and e.active_from <= ${day}::date and (e.active_until is null or t."on" < e.active_until)
        and p.cap > 0 and (not ${counted}::boolean or said.times < p.cap)
        and (${missed}::boolean or not ${isQuiet})
        and not exists (select from day_statuses s
          where s.employee_id = e.id and s.day = t."on" and s.status = any(${quietStatuses}))
        and not exists (select from reminders m
          where m.employee_id = e.id and m.day = ${day}::date and m.kind = ${kind} and m.step = ${step})
      order by e.id
      limit ${limit}
    ), taken as (
      insert into reminders (employee_id, day, kind, step, missed, created_at)
      select id, ${day}::date, ${kind}::text, ${step}::int, ${missed}::boolean, ${now}::timestamptz from owed order by id
      on conflict do nothing
      returning employee_id
    ), told as (
      insert into outbox (dedupe_key, channel, account, address, employee_id, kind, priority, payload, not_before, created_at)
      select 'remind:' || o.id || ':' || ${day}::text || ':' || ${kind}::text || ':' || ${step}::int,
        o.channel, o.account, o.address, o.id, 'reminder', 2,
        case when ${fills}::boolean then replace(replace((w.words -> o.variant)::text, '{n}', o.n::text),
          '{who}', trim(both '"' from to_json(o.who)::text))::jsonb else w.words -> o.variant end,
        ${now}::timestamptz, ${now}::timestamptz
      from owed o join taken on taken.employee_id = o.id cross join (select ${words}::jsonb as words) w
      where not ${missed}::boolean
      order by o.id
      on conflict (dedupe_key) do nothing
    )
    select (select count(*)::int from taken) as count,
      (select id from owed order by id offset ${limit - 1}) as last`
  return row ?? { count: 0, last: null }
}

/** Before every other. */
const firstId = '00000000-0000-0000-0000-000000000000'

const { cap, quietFrom, quietUntil } = defaultChoices

/** What the employee `e` chose (`ReminderChoices`). */
export const choices = Prisma.sql`
  select case when e.settings ->> 'language' = 'en' then 'en' else 'id' end as language,
    coalesce((e.settings #>> '{reminders,cap}')::int, ${cap}) as cap,
    coalesce((e.settings #>> '{reminders,quietFrom}')::int, ${quietFrom}) as quiet_from,
    coalesce((e.settings #>> '{reminders,quietUntil}')::int, ${quietUntil}) as quiet_until`

/** Whether the person sleeps at the minute `t.minute`; the night may pass midnight. */
export const isQuiet = Prisma.sql`(case when p.quiet_from <= p.quiet_until
  then p.quiet_from <= t.minute and t.minute < p.quiet_until
  else p.quiet_from <= t.minute or t.minute < p.quiet_until end)`

function reaches(whom: Whom, now: Date): Prisma.Sql {
  return 'unitIds' in whom
    ? Prisma.sql`e.unit_id = any(${whom.unitIds}::uuid[]) and not ${hasOwnTimes(now)}`
    : Prisma.sql`e.id = any(${whom.employeeIds}::uuid[])`
}

function variants({ words }: Schedule): string {
  const all: Record<string, Reply> = {}
  for (const language of ['id', 'en'] as const) {
    all[`${language}:1:0`] = words(language, 1, 0)
    for (let of = 1; of <= mostSteps; of++)
      for (let nth = 1; nth <= of; nth++) all[`${language}:${nth}:${of}`] = words(language, nth, of)
  }
  return asJson(all)
}
