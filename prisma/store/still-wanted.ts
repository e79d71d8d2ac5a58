import { quietStatuses } from '../../core/calendar/day-status.ts'
import { dueAgain, readReminderKey, type ReminderKey } from '../../core/performance/reminder-key.ts'
import type { Database, Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { claims } from './reminder-claims.ts'
import { choices, isQuiet } from './reminders.ts'

/**
 * Asked at the moment of sending: a reminder waits in the outbox, and meanwhile the person may have reported, decided,
 * said that they are away, or gone to sleep. What they asked for themselves ("nanti") comes at any hour.
 */
export async function stillWanted(
  db: Database | Tx,
  { employeeId, dedupeKey, now }: { employeeId: string; dedupeKey: string; now: Date },
): Promise<boolean> {
  const key = readReminderKey(dedupeKey)
  const { snoozed } = key
  const [row] = await db.$queryRaw<{ wanted: boolean }[]>`
    select p.cap > 0 and (${snoozed}::boolean or not ${isQuiet})
      and not exists (select from day_statuses s
        where s.employee_id = e.id and s.day = t."on" and s.status = any(${quietStatuses}))
      and ${owed(key)} as wanted
    from employees e join agencies g on g.id = e.agency_id
    cross join lateral (${choices}) p
    cross join lateral (select z.local::date as "on", g.timezone as zone,
        extract(hour from z.local) * 60 + extract(minute from z.local) as minute
      from (select ${now}::timestamptz at time zone g.timezone as local) z) t
    where e.id = ${employeeId}::uuid and e.active_from <= t."on" and (e.active_until is null or t."on" < e.active_until)`
  return row?.wanted ?? false
}

/** Words on a missing report, said while the report is being sent, would only be confusing. */
function owed(key: ReminderKey): Prisma.Sql {
  return key.kind === 'month-end' ? nothingSentSince(key) : stillOwed(key)
}

function stillOwed(key: ReminderKey): Prisma.Sql {
  return Prisma.sql`exists (select from (${claims[key.kind](dueAgain(key))}) c where c.n > 0)`
}

/** How many days the month lacks was counted when it was written: with a report more the number is wrong. */
function nothingSentSince({ day, kind, step }: ReminderKey): Prisma.Sql {
  return Prisma.sql`not exists (
    select from reminders m join daily_reports r on r.employee_id = m.employee_id
    join report_versions v on v.report_id = r.id and v.sent_at > m.created_at
    where m.employee_id = e.id and m.day = ${day}::date and m.kind = ${kind} and m.step = ${step}::int)`
}
