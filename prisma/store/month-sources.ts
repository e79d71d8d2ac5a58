import { z } from 'zod'
import type { Day } from '../../core/calendar/day.ts'
import type { MonthSource } from '../../core/performance/month-fold.ts'
import type { Month } from '../../core/performance/month-summary.ts'
import type { Database, Tx } from '../client.ts'
import { boundsOf } from './month-calendars.ts'

const day = z.string().transform((text) => text as Day)
const Signatory = z.object({
  name: z.string(),
  nip: z.string(),
  position: z.string(),
  grade: z.string().nullable(),
})
const Head = z.object({
  id: z.string(),
  unitId: z.string(),
  agency: z.string(),
  unit: z.string(),
  zone: z.string(),
  employee: Signatory,
  approver: Signatory.nullable(),
})
export type MonthHead = z.infer<typeof Head>

/** Who these people are, and who decides on them on the month's last day. */
export async function readHeads(db: Database | Tx, ids: string[], month: Month): Promise<MonthHead[]> {
  const { last } = boundsOf(month)
  const rows = await db.$queryRaw<{ row: unknown }[]>`
    select json_build_object('id', e.id, 'unitId', u.id, 'agency', g.name, 'unit', u.name, 'zone', g.timezone,
      'employee', json_build_object('name', e.name, 'nip', e.nip, 'position', e.position, 'grade', e.grade),
      'approver', (select json_build_object('name', b.name, 'nip', b.nip, 'position', b.position, 'grade', b.grade)
        from supervisor_links k join employees b on b.id = k.supervisor_id
        where k.employee_id = e.id and k."from" <= ${last}::date and (k.until is null or ${last}::date < k.until)
        order by k.role = 'CONSIDERING_OFFICIAL' desc, k.capacity <> 'DEFINITIVE' desc, k."from" desc limit 1)) as row
    from employees e join org_units u on u.id = e.unit_id join agencies g on g.id = e.agency_id
    where e.id = any(${ids}::uuid[]) order by e.id`
  return rows.map(({ row }) => Head.parse(row))
}

const Reported = z.object({
  employeeId: z.string(),
  day,
  code: z.string(),
  status: z.enum(['SUBMITTED', 'RETURNED', 'REJECTED', 'APPROVED']),
  sentAt: z.coerce.date(),
  late: z.boolean(),
  decidedAt: z.coerce.date().nullable(),
  deciderName: z.string().nullable(),
  activities: z.array(
    z.object({
      kind: z.enum(['MAIN_DUTY', 'DIRECT_ASSIGNMENT', 'OTHER_DUTY']),
      rhkId: z.string().nullable(),
      rhkTitle: z.string().nullable(),
      description: z.string(),
      startsAt: z.number().nullable(),
      endsAt: z.number().nullable(),
      effectiveMinutes: z.number(),
      quantity: z.number().nullable(),
      unit: z.string().nullable(),
      evidence: z.array(
        z.object({ kind: z.enum(['PHOTO', 'DOCUMENT', 'LINK']), url: z.string().nullable() }),
      ),
    }),
  ),
})

const labels = { PHOTO: 'Foto', DOCUMENT: 'Dokumen', LINK: 'Tautan' }

/** The month's reports of these people with the rows of their newest version, in order of days. */
export async function readMonthReports(
  db: Database | Tx,
  ids: string[],
  month: Month,
): Promise<Map<string, MonthSource['reports']>> {
  const { first, last } = boundsOf(month)
  const rows = await db.$queryRaw<{ row: unknown }[]>`
    select json_build_object('employeeId', r.employee_id, 'day', r.day, 'code', r.code, 'status', r.status,
      'sentAt', v.sent_at, 'late', v.late, 'decidedAt', d.decided_at, 'deciderName', b.name,
      'activities', coalesce((select json_agg(json_build_object(
          'kind', a.kind, 'rhkId', a.rhk_id, 'rhkTitle', k.title, 'description', a.description,
          'startsAt', a.starts_at, 'endsAt', a.ends_at, 'effectiveMinutes', a.effective_minutes,
          'quantity', a.quantity, 'unit', a.unit,
          'evidence', coalesce((select json_agg(json_build_object('kind', p.kind, 'url', p.url) order by p.position)
            from evidence p where p.activity_id = a.id), '[]')) order by a.position)
        from activities a left join rhks k on k.id = a.rhk_id
        where a.report_id = r.id and a.version = r.version), '[]')) as row
    from daily_reports r
    join report_versions v on v.report_id = r.id and v.version = r.version
    left join decisions d on d.report_id = r.id and d.version = r.version
    left join employees b on b.id = d.decider_id
    where r.employee_id = any(${ids}::uuid[]) and r.day between ${first}::date and ${last}::date
    order by r.day`
  const found = new Map<string, MonthSource['reports']>()
  for (const { row } of rows) {
    const { employeeId, activities, ...report } = Reported.parse(row)
    const labelled = activities.map(({ evidence, ...activity }) => ({
      ...activity,
      evidence: evidence.map(({ kind, url }) => ({ kind, label: url ?? labels[kind] })),
    }))
    found.set(employeeId, [...(found.get(employeeId) ?? []), { ...report, activities: labelled }])
  }
  return found
}
