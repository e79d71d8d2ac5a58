import { z } from 'zod'
import { DayStatus } from '../../core/calendar/day-status.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { WorkCalendar } from '../../core/calendar/schedule.ts'
import type { DayEffect } from '../../core/conversation/day-effects.ts'
import { actsAs, allowed } from '../../core/performance/standing.ts'
import { workdaysBetween, type Declaration } from '../../core/performance/declaration.ts'
import type { Tx } from '../client.ts'
import { Prisma } from '../generated/client.ts'
import { asJson } from './json.ts'
import { TiesRow, tiesToEmployee } from './ties.ts'

type Caused<T extends DayEffect['type']> = { effect: Extract<DayEffect, { type: T }> }[]

const day = z.string().transform((text) => text as Day)
const Row = z.object({
  id: z.string(),
  employeeId: z.string(),
  employeeName: z.string(),
  employeeUnit: z.string(),
  employeeLanguage: z.enum(['id', 'en']),
  status: DayStatus,
  from: day,
  until: day,
  state: z.enum(['DECLARED', 'CONFIRMED', 'DECLINED', 'WITHDRAWN']),
  zone: z.string(),
  decision: z
    .object({ deciderName: z.string(), capacity: z.string(), decidedAt: z.coerce.date() })
    .nullable(),
  ties: TiesRow,
})

export async function declareDays(tx: Tx, declared: Caused<'declare-days'>): Promise<void> {
  if (declared.length === 0) return
  const rows = declared.map(({ effect: { employeeId, declaration } }) => ({ employeeId, ...declaration }))
  await writeDeclarations(tx, rows)
}

/** A declaration with what may come with one that was imported: who decided it, and when. */
export type NewDeclaration = Extract<DayEffect, { type: 'declare-days' }>['declaration'] & {
  employeeId: string
  capacity?: string
  decidedAt?: Date
}

/** The newest declaration holds for its days. */
export async function writeDeclarations(tx: Tx, rows: NewDeclaration[]): Promise<void> {
  const given = asJson(rows.map((row, position) => ({ ...row, position })))
  await tx.$executeRaw`
    with given as (
      select * from jsonb_to_recordset(${given}::jsonb) as d(position int, id uuid, "agencyId" uuid, "employeeId" uuid,
        status text, "from" date, until date, state text, "declaredAt" timestamptz, capacity text, "decidedAt" timestamptz)
    ), kept as (
      insert into day_declarations (id, agency_id, employee_id, status, "from", until, state, declared_at, capacity, decided_at)
      select id, "agencyId", "employeeId", status, "from", until, state::"DeclarationState", "declaredAt", capacity, "decidedAt"
      from given on conflict (id) do nothing returning id
    )
    insert into day_statuses (employee_id, day, status, declared_at, declaration_id)
    select distinct on (g."employeeId", s.day) g."employeeId", s.day::date, g.status, g."declaredAt", g.id
    from given g join kept on kept.id = g.id
    cross join lateral generate_series(g."from", g.until, interval '1 day') s(day)
    order by g."employeeId", s.day, g.position desc
    on conflict (employee_id, day) do update
      set status = excluded.status, declared_at = excluded.declared_at, declaration_id = excluded.declaration_id`
}

/** One decision each, the first stands: who finds it decided changes nothing. */
export async function decideDays(tx: Tx, decided: Caused<'decide-days'>): Promise<void> {
  for (const { effect } of decided) {
    const { declarationId: id, outcome, deciderId, capacity, decidedAt } = effect
    const { count } = await tx.dayDeclaration.updateMany({
      where: { id, state: 'DECLARED' },
      data: { state: outcome, deciderId, capacity, decidedAt },
    })
    if (count > 0 && outcome === 'DECLINED') await tx.dayStatus.deleteMany({ where: { declarationId: id } })
  }
}

export async function withdrawDays(tx: Tx, withdrawn: Caused<'withdraw-days'>, now: Date): Promise<void> {
  for (const { effect } of withdrawn) {
    const id = effect.declarationId
    await tx.dayDeclaration.updateMany({ where: { id }, data: { state: 'WITHDRAWN', withdrawnAt: now } })
    await tx.dayStatus.deleteMany({ where: { declarationId: id } })
  }
}

/** As the viewer sees them, locked until the end of the transaction: one decision at a time. */
export async function readDeclarations(
  tx: Tx,
  { viewerId, ids, calendar, now }: { viewerId: string; ids: string[]; calendar: WorkCalendar; now: Date },
): Promise<Declaration[]> {
  if (ids.length === 0) return []
  await tx.$queryRaw`select id from day_declarations where id = any(${ids}::uuid[]) order by id for update`
  return read(tx, { viewerId, calendar, now }, Prisma.sql`y.id = any(${ids}::uuid[])`)
}

/** What waits for this person, oldest first, fifty at most. */
export async function readWaitingDays(
  tx: Tx,
  viewer: { viewerId: string; calendar: WorkCalendar; now: Date },
): Promise<Declaration[]> {
  const theirs = Prisma.sql`y.state = 'DECLARED' and y.employee_id in (
    select k.employee_id from supervisor_links k where k.supervisor_id = ${viewer.viewerId}::uuid)`
  return (await read(tx, viewer, theirs)).filter(({ mayDecideAs }) => mayDecideAs !== null)
}

/** The same right as over daily reports, see `readReports`. */
async function read(
  tx: Tx,
  { viewerId, calendar, now }: { viewerId: string; calendar: WorkCalendar; now: Date },
  which: Prisma.Sql,
): Promise<Declaration[]> {
  const rows = await tx.$queryRaw<{ row: unknown }[]>`
    select json_build_object('id', y.id, 'employeeId', e.id, 'employeeName', e.name, 'employeeUnit', u.name,
      'employeeLanguage', case when e.settings ->> 'language' = 'en' then 'en' else 'id' end, 'status', y.status,
      'from', y."from", 'until', y.until, 'state', y.state, 'zone', g.timezone,
      'decision', case when y.decided_at is null then null else json_build_object('deciderName', coalesce(b.name, ''),
        'capacity', coalesce(y.capacity, ''), 'decidedAt', y.decided_at) end,
      'ties', ${tiesToEmployee}) as row
    from day_declarations y
    join employees e on e.id = y.employee_id
    join org_units u on u.id = e.unit_id
    join agencies g on g.id = e.agency_id
    left join employees b on b.id = y.decider_id
    cross join lateral (select ${viewerId}::uuid as "viewerId",
      (${now}::timestamptz at time zone g.timezone)::date as today) d
    where ${which}
    order by y.declared_at, y.id limit 50`
  return rows.map(({ row }) => {
    const { ties, ...found } = Row.parse(row)
    const { from, until } = found
    const rights = { mayDecideAs: actsAs('day.decide', ties), mayWithdraw: allowed('day.withdraw', ties) }
    return { ...found, ...rights, workdays: workdaysBetween(from, until, calendar) }
  })
}
