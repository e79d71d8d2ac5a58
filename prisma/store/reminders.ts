import { quietStatuses } from '../../core/calendar/day-status.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { Reply } from '../../core/messages.ts'
import { defaultChoices, mostSteps } from '../../core/performance/reminder-choices.ts'
import { missingReport, readReminderKey, type DueReminder } from '../../core/performance/reminders.ts'
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

/**
 * Notes down up to `limit` people who are still owed the reminder and writes what they are told into the outbox, in one
 * statement: both or neither. In id order, so that two processes wait for each other instead of locking each other
 * out. Returns how many.
 */
export async function scheduleReminders(
  tx: Database | Tx,
  schedule: Schedule,
  { limit, now }: { limit: number; now: Date },
): Promise<number> {
  const { due, zone, workdays } = schedule
  const { day, kind, step, on, missed } = due
  const counted = missingReport.includes(kind)
  const [row] = await tx.$queryRaw<{ count: number }[]>`
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
      where ${reaches(schedule.whom, now)} and c.n > 0
        and e.active_from <= ${day}::date and (e.active_until is null or t."on" < e.active_until)
        and p.cap > 0 and (not ${counted}::boolean or said.times < p.cap)
        and (${missed}::boolean or not case when p.quiet_from <= p.quiet_until
          then p.quiet_from <= t.minute and t.minute < p.quiet_until
          else p.quiet_from <= t.minute or t.minute < p.quiet_until end)
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
        replace(replace((${variants(schedule)}::jsonb -> o.variant)::text, '{n}', o.n::text),
          '{who}', trim(both '"' from to_json(o.who)::text))::jsonb,
        ${now}::timestamptz, ${now}::timestamptz
      from owed o join taken on taken.employee_id = o.id
      where not ${missed}::boolean
      order by o.id
      on conflict (dedupe_key) do nothing
    )
    select count(*)::int as count from taken`
  return row?.count ?? 0
}

const { cap, quietFrom, quietUntil } = defaultChoices

/** What the employee `e` chose (`ReminderChoices`). */
const choices = Prisma.sql`
  select case when e.settings ->> 'language' = 'en' then 'en' else 'id' end as language,
    coalesce((e.settings #>> '{reminders,cap}')::int, ${cap}) as cap,
    coalesce((e.settings #>> '{reminders,quietFrom}')::int, ${quietFrom}) as quiet_from,
    coalesce((e.settings #>> '{reminders,quietUntil}')::int, ${quietUntil}) as quiet_until,
    e.settings #>> '{reminders,channel}' as channel`

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

/**
 * Asked at the moment of sending: a reminder waits in the outbox, and meanwhile the person may have reported, decided,
 * said that they are away, or gone to sleep. What they asked for themselves ("nanti") comes at any hour.
 */
export async function stillWanted(
  db: Database | Tx,
  { employeeId, dedupeKey, now }: { employeeId: string; dedupeKey: string; now: Date },
): Promise<boolean> {
  const { day, kind, snoozed } = readReminderKey(dedupeKey)
  const [row] = await db.$queryRaw<{ wanted: boolean }[]>`
    select (${snoozed}::boolean or not case when p.quiet_from <= p.quiet_until
        then p.quiet_from <= l.minute and l.minute < p.quiet_until
        else p.quiet_from <= l.minute or l.minute < p.quiet_until end)
      and case when ${missingReport.includes(kind)}::boolean then
        not exists (select from daily_reports where employee_id = e.id and day = ${day}::date)
        and not exists (select from day_statuses s
          where s.employee_id = e.id and s.day = ${day}::date and s.status = any(${quietStatuses}))
      when ${kind === 'waiting'}::boolean then exists (
        select from supervisor_links k join daily_reports r on r.employee_id = k.employee_id and r.status = 'SUBMITTED'
        where k.supervisor_id = e.id)
      else true end as wanted
    from employees e join agencies g on g.id = e.agency_id
    cross join lateral (${choices}) p
    cross join lateral (select extract(hour from z.local) * 60 + extract(minute from z.local) as minute
      from (select ${now}::timestamptz at time zone g.timezone as local) z) l
    where e.id = ${employeeId}::uuid`
  return row?.wanted ?? false
}
