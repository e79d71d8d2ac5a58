import { z } from 'zod'
import { addDays, localDay, type Day } from '../../core/calendar/day.ts'
import type { Effect } from '../../core/conversation/effects.ts'
import type { Person } from '../../core/conversation/facts.ts'
import {
  handoffDays,
  reportsToShow,
  type HandoffActivity,
  type HandoffFacts,
} from '../../core/performance/handoff.ts'
import type { Tx } from '../client.ts'
import { asJson } from './json.ts'

const DayRow = z.object({
  employeeId: z.string(),
  reportId: z.string(),
  day: z.string().transform((text) => text as Day),
  code: z.string(),
  version: z.number(),
  status: z.enum(['SUBMITTED', 'APPROVED']),
  movedVersion: z.number().nullable(),
})

const ActivityRow = z.object({
  reportId: z.string(),
  kind: z.enum(['MAIN_DUTY', 'DIRECT_ASSIGNMENT', 'OTHER_DUTY']),
  rhkTitle: z.string().nullable(),
  description: z.string(),
  startsAt: z.number().nullable(),
  endsAt: z.number().nullable(),
  quantity: z.coerce.number().nullable(),
  unit: z.string().nullable(),
  links: z.array(z.string()),
  files: z.number(),
})

/** Their own sent and approved reports with the marks, and the rows of those days that the message may have to show. */
export async function readHandoffs(
  tx: Tx,
  asked: { person: Person; day: Day | null }[],
  now: Date,
): Promise<Map<string, HandoffFacts>> {
  if (asked.length === 0) return new Map()
  const given = asked.map(({ person: { id, zone } }) => ({
    employeeId: id,
    since: addDays(localDay(now, zone), -handoffDays),
  }))
  const rows = await tx.$queryRaw<{ row: unknown }[]>`
    select json_build_object('employeeId', r.employee_id, 'reportId', r.id, 'day', r.day, 'code', r.code,
      'version', r.version, 'status', r.status, 'movedVersion', m.version) as row
    from jsonb_to_recordset(${asJson(given)}::jsonb) as w("employeeId" uuid, since date)
    join daily_reports r on r.employee_id = w."employeeId" and r.day >= w.since and r.status in ('SUBMITTED', 'APPROVED')
    left join ekinerja_marks m on m.report_id = r.id
    order by r.day`
  const days = rows.map(({ row }) => DayRow.parse(row))
  const of = (id: string) => days.filter(({ employeeId }) => employeeId === id)
  const activities = await readActivities(
    tx,
    asked.flatMap(({ person, day }) => reportsToShow(of(person.id), day)),
  )
  return new Map(
    asked.map(({ person: { id } }) => [id, { days: of(id), activities: activitiesOf(of(id), activities) }]),
  )
}

function activitiesOf(
  days: { reportId: string }[],
  all: z.infer<typeof ActivityRow>[],
): Record<string, HandoffActivity[]> {
  return Object.fromEntries(
    days.map(({ reportId }) => [
      reportId,
      all.flatMap(({ reportId: whose, ...activity }) => (whose === reportId ? [activity] : [])),
    ]),
  )
}

async function readActivities(tx: Tx, reportIds: string[]): Promise<z.infer<typeof ActivityRow>[]> {
  if (reportIds.length === 0) return []
  const rows = await tx.$queryRaw<{ row: unknown }[]>`
    select json_build_object('reportId', a.report_id, 'kind', a.kind, 'rhkTitle', k.title, 'description', a.description,
      'startsAt', a.starts_at, 'endsAt', a.ends_at, 'quantity', a.quantity, 'unit', a.unit,
      'links', coalesce((select json_agg(p.url order by p.position) from evidence p
        where p.activity_id = a.id and p.kind = 'LINK'), '[]'),
      'files', (select count(*) from evidence p where p.activity_id = a.id and p.kind <> 'LINK')) as row
    from daily_reports r
    join activities a on a.report_id = r.id and a.version = r.version
    left join rhks k on k.id = a.rhk_id
    where r.id = any(${reportIds}::uuid[])
    order by r.day, a.position`
  return rows.map(({ row }) => ActivityRow.parse(row))
}

/** The later mark stands; a mark of a report that is not the person's own is not written. */
export async function writeHandoffs(tx: Tx, caused: { effect: Effect }[], now: Date): Promise<void> {
  const effects = caused.map(({ effect }) => effect)
  const moved = effects.filter(({ type }) => type === 'mark-moved')
  if (moved.length > 0)
    await tx.$executeRaw`
      insert into ekinerja_marks (report_id, version, moved_at)
      select r.id, g.version, ${now}
      from jsonb_to_recordset(${asJson(moved)}::jsonb) as g("reportId" uuid, "employeeId" uuid, version int)
      join daily_reports r on r.id = g."reportId" and r.employee_id = g."employeeId"
      on conflict (report_id) do update set version = excluded.version, moved_at = excluded.moved_at`
  const undone = effects.filter(({ type }) => type === 'unmark-moved')
  if (undone.length > 0)
    await tx.$executeRaw`
      delete from ekinerja_marks m
      using jsonb_to_recordset(${asJson(undone)}::jsonb) as g("reportId" uuid, "employeeId" uuid), daily_reports r
      where m.report_id = g."reportId" and r.id = m.report_id and r.employee_id = g."employeeId"`
}
