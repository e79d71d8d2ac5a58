import { z } from 'zod'
import { Week } from '../../core/calendar/schedule.ts'
import type { Day } from '../../core/calendar/day.ts'
import { DayStatus } from '../../core/calendar/day-status.ts'
import { ChannelName } from '../../core/messages.ts'
import type { Person, Result } from '../../core/conversation/facts.ts'
import type { ReportHead } from '../../core/performance/report.ts'
import { emptyState, State } from '../../core/conversation/state.ts'
import { defaultChoices, ReminderChoices } from '../../core/performance/reminder-choices.ts'
import type { Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { HolidayKind } from '../generated/enums.ts'
import { shiftOf } from './own-times.ts'

/** A linked person with what every message needs to know of them. */
export interface Known {
  person: Person
  results: Result[]
  recent: ReportHead[]
  state: State
}

const day = z.string().transform((text) => text as Day)
const Row = z.object({
  person: z.object({
    id: z.string(),
    agencyId: z.string(),
    name: z.string(),
    position: z.string(),
    unit: z.string(),
    unitType: z.string(),
    zone: z.string(),
    lateDays: z.number(),
    selfCertified: z.boolean(),
    worksOnJointLeave: z.boolean(),
    admin: z.boolean(),
    settings: z.object({
      language: z.enum(['id', 'en']).default('id'),
      digest: z.boolean().default(false),
      channel: ChannelName.nullable().default(null),
      // Chosen by another version in another shape: as if nothing were chosen.
      reminders: ReminderChoices.catch(defaultChoices).default(defaultChoices),
    }),
    channels: z.array(ChannelName),
    schedules: z.array(z.object({ validFrom: day, validUntil: day.nullable(), week: Week })),
    holidays: z.array(z.object({ day, kind: z.enum(HolidayKind), name: z.string() })),
    shifts: z.array(
      z.object({ day, from: z.number().nullable(), to: z.number().nullable() }).transform(shiftOf),
    ),
    statuses: z.array(z.object({ day, status: DayStatus.catch('LEAVE_ANNUAL') })),
    approver: z
      .object({ id: z.string(), name: z.string(), digest: z.boolean(), language: z.enum(['id', 'en']) })
      .nullable(),
    subordinates: z.number(),
  }),
  results: z.array(
    z.object({ id: z.string(), title: z.string(), shortTitle: z.string(), unit: z.string().nullable() }),
  ),
  recent: z.array(
    z.object({
      id: z.string(),
      day,
      code: z.string(),
      status: z.enum(['SUBMITTED', 'RETURNED', 'REJECTED', 'APPROVED']),
      version: z.number(),
    }),
  ),
  state: State.nullable(),
})

/** What every message needs to know of these people, by their id. They are locked already (see `takeIn`). */
export async function readPeople(tx: Tx, ids: string[], now: Date): Promise<Map<string, Known>> {
  if (ids.length === 0) return new Map()
  const rows = await selectPeople(tx, Prisma.sql`${ids}::uuid[]`, now)
  return new Map(rows.map(({ row }) => toKnown(Row.parse(row))))
}

/**
 * The same of those whose messages this transaction took in, so that nobody waits in between to hear who they are. Asked
 * for at once with `takeIn`; whoever is not among them (it came first after all) is to be read with `readPeople`.
 */
export async function readTaken(tx: Tx, now: Date): Promise<Map<string, Known>> {
  // In a `select` of its own it is read once, not for each employee that it is compared with.
  const taken = Prisma.sql`(select coalesce(nullif(current_setting('lapkin.people', true), ''), '{}')::uuid[])::uuid[]`
  const rows = await selectPeople(tx, taken, now)
  return new Map(rows.map(({ row }) => toKnown(Row.parse(row))))
}

function toKnown({ person, results, recent, state }: z.infer<typeof Row>): [string, Known] {
  const { settings, schedules, holidays, worksOnJointLeave, shifts, statuses, ...rest } = person
  const calendar = { schedules, holidays, worksOnJointLeave, shifts, statuses }
  return [
    person.id,
    { person: { ...rest, ...settings, calendar }, results, recent, state: state ?? emptyState },
  ]
}

// `offset 0` keeps the day from being worked out anew for each row that is compared with it.
function selectPeople(tx: Tx, ids: Prisma.Sql, now: Date): Promise<{ row: unknown }[]> {
  return tx.$queryRaw<{ row: unknown }[]>`
    select json_build_object(
      'person', json_build_object(
        'id', e.id, 'agencyId', e.agency_id, 'name', e.name, 'position', e.position, 'unit', u.name, 'unitType', u.type,
        'zone', g.timezone, 'lateDays', g.late_days, 'selfCertified', e.approval_mode = 'SELF_CERTIFIED',
        'admin', e.admin, 'worksOnJointLeave', u.works_on_joint_leave, 'settings', e.settings,
        'channels', (select coalesce(json_agg(a.channel order by a.channel), '[]') from addresses a
          where a.employee_id = e.id and a.unlinked_at is null),
        'schedules', coalesce((select json_agg(json_build_object(
            'validFrom', s.valid_from, 'validUntil', s.valid_until, 'week', s.week))
          from work_schedules s where s.unit_id = u.id), '[]'),
        'holidays', coalesce((select json_agg(json_build_object('day', h.day, 'kind', h.kind, 'name', h.name))
          from holidays h where h.day between d.today - 62 and d.today + 62
            and (h.agency_id is null or h.agency_id = g.id) and (h.unit_id is null or h.unit_id = u.id)), '[]'),
        'shifts', coalesce((select json_agg(json_build_object('day', s.day, 'from', s."from", 'to', s."to"))
          from duty_shifts s where s.employee_id = e.id and s.day between d.today - 62 and d.today + 62), '[]'),
        'statuses', coalesce((select json_agg(json_build_object('day', s.day, 'status', s.status))
          from day_statuses s where s.employee_id = e.id and s.day between d.today - 62 and d.today + 62), '[]'),
        'approver', (select json_build_object('id', b.id, 'name', b.name, 'language', coalesce(b.settings ->> 'language', 'id'),
            'digest', coalesce((b.settings ->> 'digest')::boolean, false))
          from supervisor_links k join employees b on b.id = k.supervisor_id
          where k.employee_id = e.id and k."from" <= d.today and (k.until is null or d.today < k.until)
          order by k.role = 'CONSIDERING_OFFICIAL' desc, k.capacity <> 'DEFINITIVE' desc, k."from" desc limit 1),
        'subordinates', (select count(*) from supervisor_links k where k.supervisor_id = e.id
          and k."from" <= d.today and (k.until is null or d.today < k.until))),
      'results', coalesce((select json_agg(json_build_object('id', r.id, 'title', r.title, 'shortTitle', r.short_title,
            'unit', (select n.unit from indicators n where n.rhk_id = r.id and n.retired_at is null
              order by n.position limit 1))
          order by r.position)
        from skps k join rhks r on r.skp_id = k.id and r.retired_at is null
        where k.employee_id = e.id and k."from" <= d.today and d.today <= k.until), '[]'),
      'recent', coalesce((select json_agg(json_build_object('id', r.id, 'day', r.day, 'code', r.code,
            'status', r.status, 'version', r.version) order by r.day desc)
        from daily_reports r where r.employee_id = e.id and r.day >= d.today - 14), '[]'),
      'state', (select c.state from conversations c where c.employee_id = e.id)) as row
    from employees e
    join org_units u on u.id = e.unit_id
    join agencies g on g.id = e.agency_id
    cross join lateral (select (${now}::timestamptz at time zone g.timezone)::date as today offset 0) d
    where e.id = any(${ids})`
}
