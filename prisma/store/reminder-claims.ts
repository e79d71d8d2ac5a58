import { quietStatuses } from '../../core/calendar/day-status.ts'
import type { DueReminder, ReminderKind } from '../../core/performance/reminders.ts'
import { Prisma } from '../generated/client.ts'

/**
 * To whom a reminder of each kind is owed, as a row of `n` (how many things it speaks of; 0 or none: not owed) and `who`
 * (whom it names), for the employee `e` and the day `t.on` it falls on.
 */
type Claim = (due: DueReminder) => Prisma.Sql

export const claims: Record<ReminderKind, Claim> = {
  report: missing,
  yesterday: missing,
  'late-limit': missing,
  'check-in': noResult,
  'month-end': missingDays,
  skp: noSkp,
  evaluation: notEvaluated,
  waiting,
  'waiting-above': waitingBelow,
}

const one = Prisma.sql`select 1 as n, '' as who`

/** Of a day that is over only who was in Lapkin on it. */
function missing({ day, on }: DueReminder): Prisma.Sql {
  return Prisma.sql`${one} where not exists (
      select from daily_reports r where r.employee_id = e.id and r.day = ${day}::date)
    and not exists (select from day_statuses s
      where s.employee_id = e.id and s.day = ${day}::date and s.status = any(${quietStatuses}))
    and (${day} = ${on} or exists (
      select from addresses f where f.employee_id = e.id and (f.linked_at at time zone t.zone)::date <= ${day}::date))`
}

/** Neither an activity nor a check-in of the week speaks of a planned result, though there are some. */
function noResult({ since, upTo }: DueReminder): Prisma.Sql {
  return Prisma.sql`${one} where exists (
      select from skps k join rhks h on h.skp_id = k.id
      where k.employee_id = e.id and k."from" <= ${upTo}::date and ${upTo}::date <= k.until)
    and not exists (
      select from daily_reports r join activities a on a.report_id = r.id and a.version = r.version
      where r.employee_id = e.id and r.day between ${since}::date and ${upTo}::date and a.rhk_id is not null)
    and not exists (select from target_check_ins c
      where c.employee_id = e.id and c.day between ${since}::date and ${upTo}::date)`
}

/** Working days of the month so far that nothing is known of. `workdays` are the group's (see takeReminders). */
function missingDays(): Prisma.Sql {
  return Prisma.sql`select count(*)::int as n, '' as who from unnest(t.workdays) as w(day)
    where w.day >= e.active_from
      and w.day > (select (min(f.linked_at) at time zone t.zone)::date from addresses f where f.employee_id = e.id)
      and not exists (select from daily_reports r where r.employee_id = e.id and r.day = w.day)
      and not exists (select from day_statuses s
        where s.employee_id = e.id and s.day = w.day and s.status = any(${quietStatuses}))`
}

function noSkp({ on }: DueReminder): Prisma.Sql {
  return Prisma.sql`${one} where not exists (
    select from skps k where k.employee_id = e.id and k."from" <= ${on}::date and ${on}::date <= k.until)`
}

/** Had an SKP in the quarter, of which no evaluation is known. */
function notEvaluated({ upTo }: DueReminder): Prisma.Sql {
  return Prisma.sql`${one} where exists (
    select from skps k where k.employee_id = e.id and k."from" <= ${upTo}::date and ${upTo}::date <= k.until)
    and not exists (select from evaluations v
      where v.employee_id = e.id and v."from" <= ${upTo}::date and ${upTo}::date <= v.until)`
}

function waiting(due: DueReminder): Prisma.Sql {
  return Prisma.sql`select count(distinct r.id)::int as n, '' as who
    from supervisor_links k ${reportsOf(due, Prisma.sql`k.employee_id`)}
    where k.supervisor_id = e.id and ${holds(Prisma.sql`k`)}`
}

/**
 * Reports that wait for somebody whose own superior this is. Where a stand-in decides, that is the superior of the post
 * (of the absent official); where the stand-in is that superior, the next one above. Nobody is told of themselves.
 */
function waitingBelow(due: DueReminder): Prisma.Sql {
  return Prisma.sql`select count(distinct r.id)::int as n, coalesce(string_agg(distinct b.name, ', '), '') as who
    from supervisor_links above
    cross join lateral (select above.employee_id as id, null::uuid as acting
      union all select x.stand_in_id, x.id from acting_appointments x where x.absent_id = above.employee_id) d
    join supervisor_links k on k.supervisor_id = d.id and k.supervisor_id <> e.id and ${holds(Prisma.sql`k`)}
      and case when d.acting is null then not ${standsInElsewhere} else k.acting_id = d.acting end
    join employees b on b.id = k.supervisor_id
    ${reportsOf(due, Prisma.sql`k.employee_id`)}
    where above.supervisor_id = e.id and ${holds(Prisma.sql`above`)}`
}

/** The link `k` is of a post for which another one than the stand-in's own superior answers. */
const standsInElsewhere = Prisma.sql`exists (
  select from acting_appointments y where y.id = k.acting_id and y.stand_in_id = k.supervisor_id
    and not exists (select from supervisor_links s
      where s.employee_id = y.absent_id and s.supervisor_id = k.supervisor_id and ${holds(Prisma.sql`s`)}))`

function reportsOf({ since, upTo }: DueReminder, employee: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`join daily_reports r on r.employee_id = ${employee} and r.status = 'SUBMITTED'
    join report_versions v on v.report_id = r.id and v.version = r.version
      and (v.sent_at at time zone t.zone)::date between ${since}::date and ${upTo}::date`
}

/** The one who decides on that day, as in `readWaiting`. */
function holds(link: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`${link}.role = 'CONSIDERING_OFFICIAL' and ${link}."from" <= t."on"
    and (${link}.until is null or t."on" < ${link}.until)`
}
