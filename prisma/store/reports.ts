import { z } from 'zod'
import type { Day } from '../../core/calendar/day.ts'
import { allowed, decidesAs } from '../../core/performance/standing.ts'
import { warnings, type Activity, type Evidence, type Report } from '../../core/performance/report.ts'
import type { Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { asJson } from './json.ts'
import { Bonds } from './ties.ts'

const Evidences = z.object({
  kind: z.enum(['PHOTO', 'DOCUMENT', 'LINK']),
  url: z.string().nullable(),
  fileId: z.string().nullable(),
  remoteId: z.string().nullable(),
})

const Row = z.object({
  viewerId: z.string(),
  id: z.string(),
  employeeId: z.string(),
  employeeName: z.string(),
  employeeUnit: z.string(),
  employeeLanguage: z.enum(['id', 'en']),
  zone: z.string(),
  day: z.string().transform((text) => text as Day),
  code: z.string(),
  status: z.enum(['SUBMITTED', 'RETURNED', 'REJECTED', 'APPROVED']),
  version: z.number(),
  sentAt: z.coerce.date(),
  late: z.boolean(),
  warnings: z.array(z.enum(warnings)),
  likeness: z.number().nullable(),
  activities: z.array(
    z.object({
      kind: z.enum(['MAIN_DUTY', 'DIRECT_ASSIGNMENT', 'OTHER_DUTY']),
      rhkId: z.string().nullable(),
      rhkTitle: z.string().nullable(),
      description: z.string(),
      startsAt: z.number().nullable(),
      endsAt: z.number().nullable(),
      durationMinutes: z.number(),
      effectiveMinutes: z.number(),
      quantity: z.number().nullable(),
      unit: z.string().nullable(),
      evidence: z.array(Evidences),
    }),
  ),
  decision: z
    .object({
      outcome: z.enum(['APPROVED', 'RETURNED', 'REJECTED']),
      deciderName: z.string(),
      capacity: z.string(),
      note: z.string().nullable(),
      rows: z.array(z.number()),
      decidedAt: z.coerce.date(),
    })
    .nullable(),
  isSelf: z.boolean(),
  bonds: Bonds,
  isConsidered: z.boolean(),
})

export interface Wanted {
  viewerId: string
  reportId: string
}

/** Locks these reports (in id order) until the end of the transaction: one decision at a time. */
export async function lockReports(tx: Tx, ids: string[]): Promise<void> {
  if (ids.length === 0) return
  await tx.$queryRaw`select id from daily_reports where id = any(${ids}::uuid[]) order by id for update`
}

/** Each report as its viewer sees it: newest version, and whether the viewer may decide on it today. */
export async function readReports(tx: Tx, wanted: Wanted[], now: Date): Promise<Map<string, Report[]>> {
  if (wanted.length === 0) return new Map()
  const given = Prisma.sql`jsonb_to_recordset(${asJson(wanted)}::jsonb) as w("viewerId" uuid, "reportId" uuid)`
  return read(tx, given, now)
}

/** What waits for the decision of these people, oldest first, at most 200 each. */
export async function readWaiting(tx: Tx, viewerIds: string[], now: Date): Promise<Map<string, Report[]>> {
  if (viewerIds.length === 0) return new Map()
  const given = Prisma.sql`(
    select v.id as "viewerId", r.id as "reportId" from unnest(${viewerIds}::uuid[]) as v(id)
    cross join lateral (
      select distinct r.id, r.updated_at from supervisor_links k
      join daily_reports r on r.employee_id = k.employee_id and r.status = 'SUBMITTED'
      where k.supervisor_id = v.id and k."from" <= ${now}::date + 1 and (k.until is null or ${now}::date - 1 < k.until)
      order by r.updated_at limit 200) r) as w`
  const found = await read(tx, given, now)
  return new Map(
    [...found].map(([id, reports]) => [id, reports.filter(({ mayDecideAs }) => mayDecideAs !== null)]),
  )
}

/** The newest report before today of each person, for "kemarin lagi". */
export async function readLast(tx: Tx, employeeIds: string[], now: Date): Promise<Map<string, Report[]>> {
  if (employeeIds.length === 0) return new Map()
  const given = Prisma.sql`(
    select e.id as "viewerId", r.id as "reportId" from unnest(${employeeIds}::uuid[]) as e(id)
    cross join lateral (select id from daily_reports where employee_id = e.id and status <> 'REJECTED'
      order by day desc limit 1) r) as w`
  return read(tx, given, now)
}

async function read(tx: Tx, given: Prisma.Sql, now: Date): Promise<Map<string, Report[]>> {
  const rows = await tx.$queryRaw<{ row: unknown }[]>`
    select json_build_object(
      'viewerId', w."viewerId", 'id', r.id, 'employeeId', e.id, 'employeeName', e.name, 'employeeUnit', u.name,
      'employeeLanguage', coalesce(e.settings ->> 'language', 'id'), 'zone', g.timezone, 'day', r.day, 'code', r.code,
      'status', r.status, 'version', r.version, 'sentAt', v.sent_at, 'late', v.late, 'warnings', v.warnings,
      'likeness', v.likeness,
      'activities', coalesce((select json_agg(json_build_object(
          'kind', a.kind, 'rhkId', a.rhk_id, 'rhkTitle', k.title, 'description', a.description,
          'startsAt', a.starts_at, 'endsAt', a.ends_at, 'durationMinutes', a.duration_minutes,
          'effectiveMinutes', a.effective_minutes, 'quantity', a.quantity, 'unit', a.unit,
          'evidence', coalesce((select json_agg(json_build_object('kind', p.kind, 'url', p.url, 'fileId', p.file_id,
              'remoteId', f.remote_id) order by p.position)
            from evidence p left join files f on f.id = p.file_id where p.activity_id = a.id), '[]'))
          order by a.position)
        from activities a left join rhks k on k.id = a.rhk_id
        where a.report_id = r.id and a.version = r.version), '[]'),
      'decision', (select json_build_object('outcome', c.outcome, 'deciderName', b.name, 'capacity', c.capacity,
          'note', c.note, 'rows', c.rows, 'decidedAt', c.decided_at)
        from decisions c join employees b on b.id = c.decider_id
        where c.report_id = r.id and c.version = r.version),
      'isSelf', e.id = w."viewerId",
      'bonds', coalesce((select json_agg(json_build_object('role', k.role, 'capacity', k.capacity, 'actingFor', k.acting_for))
        from supervisor_links k where k.employee_id = e.id and k.supervisor_id = w."viewerId"
          and k."from" <= d.today and (k.until is null or d.today < k.until)), '[]'),
      'isConsidered', exists (select 1 from supervisor_links k
        where k.employee_id = e.id and k.role = 'CONSIDERING_OFFICIAL'
          and k."from" <= d.today and (k.until is null or d.today < k.until))) as row
    from ${given}
    join daily_reports r on r.id = w."reportId"
    join report_versions v on v.report_id = r.id and v.version = r.version
    join employees e on e.id = r.employee_id
    join org_units u on u.id = e.unit_id
    join agencies g on g.id = e.agency_id
    cross join lateral (select (${now}::timestamptz at time zone g.timezone)::date as today) d
    order by v.sent_at`
  const found = new Map<string, Report[]>()
  for (const { row } of rows) {
    const { viewerId, activities, isSelf, bonds, isConsidered, ...rest } = Row.parse(row)
    const ties = { isSelf, bonds, isConsidered, isAdmin: false, isSameAgency: true }
    const rights = { maySee: allowed('report.see', ties), mayDecideAs: decidesAs(ties) }
    const report: Report = { ...rest, ...rights, activities: activities.map(toActivity) }
    found.set(viewerId, [...(found.get(viewerId) ?? []), report])
  }
  return found
}

function toActivity({ evidence, ...rest }: z.infer<typeof Row>['activities'][number]): Activity {
  return {
    ...rest,
    evidence: evidence.flatMap(({ kind, url, fileId, remoteId }): Evidence[] => {
      if (kind === 'LINK') return url === null ? [] : [{ kind, url }]
      return fileId === null || remoteId === null ? [] : [{ kind, fileId, remoteId }]
    }),
  }
}
