import { localDay, type Day } from '../core/calendar/day.ts'
import type { WorkCalendar } from '../core/calendar/schedule.ts'
import { workingDaysIn, type Month as CalendarMonth } from '../core/calendar/working-minutes.ts'
import { firstDayOf, monthsFrom } from '../core/performance/documents.ts'
import type { Month } from '../core/performance/month-summary.ts'
import { Problem } from '../core/problem.ts'
import { ownerSide, type Database, type Tx } from './client.ts'
import { activities, familyNames, givenNames } from './demo-names.ts'
import { keyId } from './key-id.ts'
import { monthCalendars } from './store/month-calendars.ts'

export interface LargeDemo {
  employees: number
  /** So many months before the one of `now`, with reports on their working days. */
  months: number
  /** The same seed gives the same agency, down to every id. */
  seed: number
  now: Date
}

const zone = 'Asia/Makassar'
const perUnit = 40
const perApprover = 10
/** One statement writes the reports of so many people. */
const bite = 2_000

/** An invented agency of any size, beside what is there. Its reports are approved but for some; nobody has a chat. */
export async function fillLargeDemo(
  db: Database,
  { employees, months, seed, now }: LargeDemo,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<{ agencyId: string; name: string; reports: number }> {
  const whole = (value: number, least: number) => Number.isInteger(value) && value >= least
  if (!whole(employees, 1) || employees > 200_000 || !whole(months, 0) || months > 24 || !whole(seed, 0))
    throw new Problem(
      'It takes 1 to 200000 --employees, 0 to 24 --months and a --seed that is a whole number.',
    )
  const agencyId = keyId(`large/${seed}/${employees}/${months}`)
  const name = `Kabupaten Contoh ${seed}`
  if ((await db.agency.count({ where: { id: agencyId } })) > 0)
    throw new Problem(`An agency of this size and seed is there already. Take another --seed.`)
  const thisMonth = localDay(now, zone).slice(0, 7) as Month
  const all = Array.from({ length: months }, (_, n) => monthsFrom(thisMonth, n - months))
  const first = firstDayOf(monthsFrom(`${all[0]?.slice(0, 4) ?? thisMonth.slice(0, 4)}-01` as Month, -12))
  const units = Math.max(1, Math.ceil(employees / perUnit))
  await db.$transaction(
    (tx) => fillPeople(tx, { agencyId, name, employees, units, first, until: thisMonth }),
    long,
  )
  const days = (await Promise.all(all.map((month) => workingDays(db, agencyId, month)))).flat()
  let reports = 0
  for (let from = 0; from < employees; from += bite) {
    const to = Math.min(employees, from + bite)
    reports += await db.$transaction((tx) => fillReports(tx, { agencyId, from, to, days }), long)
    progress(to, employees)
  }
  await ownerSide(db).$executeRawUnsafe('analyze')
  return { agencyId, name, reports }
}

const long = { timeout: 600_000, maxWait: 10_000 }

/** All units have the same week, so one of them tells the days for all. */
async function workingDays(db: Database, agencyId: string, month: Month): Promise<Day[]> {
  const { id: unitId } = await db.orgUnit.findFirstOrThrow({ where: { agencyId }, select: { id: true } })
  const calendar: WorkCalendar = (await monthCalendars(db, month)).of({ id: '', unitId }, new Map())
  return workingDaysIn(month as string as CalendarMonth, calendar)
}

interface People {
  agencyId: string
  name: string
  employees: number
  units: number
  first: Day
  until: Month
}

/** Ids are made by the database from the agency's and a number: nothing is random. */
async function fillPeople(tx: Tx, { agencyId, name, employees, units, first, until }: People): Promise<void> {
  const hours = { from: '07:30', to: '16:00', break: ['12:00', '13:00'] }
  const friday = { from: '07:30', to: '16:30', break: ['11:30', '13:00'] }
  const week = JSON.stringify({ '1': hours, '2': hours, '3': hours, '4': hours, '5': friday })
  const last = `${until.slice(0, 4)}-12-31`
  await tx.agency.create({ data: { id: agencyId, name, timezone: zone, demo: true } })
  await tx.$executeRaw`
    insert into org_units (id, agency_id, name, type)
    select md5(${agencyId}::text || '/u/' || n)::uuid, ${agencyId}::uuid, 'Bidang Contoh ' || n + 1, 'bidang'
    from generate_series(0, ${units}::int - 1) n`
  await tx.$executeRaw`
    insert into work_schedules (id, unit_id, valid_from, week)
    select md5(${agencyId}::text || '/w/' || n)::uuid, md5(${agencyId}::text || '/u/' || n)::uuid, ${first}::date, ${week}::jsonb
    from generate_series(0, ${units}::int - 1) n`
  await tx.$executeRaw`
    insert into employees (id, agency_id, unit_id, nip, name, employment_type, position, grade, approval_mode)
    select md5(${agencyId}::text || '/e/' || n)::uuid, ${agencyId}::uuid, md5(${agencyId}::text || '/u/' || n / ${perUnit}::int)::uuid,
      to_char(19700101 + (h % 30) * 10000 + h / 7 % 12 * 100 + h / 91 % 28, 'FM00000000') 
        || to_char(200001 + n / 12000 * 100 + n / 1000 % 12, 'FM000000') || 1 + h % 2 || to_char(n % 1000, 'FM000'),
      given[1 + h % array_length(given, 1)] || ' ' || family[1 + h / 60 % array_length(family, 1)],
      'PNS', 'Pengelola Layanan', 'III/a', (case when n = 0 then 'SELF_CERTIFIED' else 'SUPERVISOR' end)::"ApprovalMode"
    from (select n, ('x' || substr(md5(${agencyId}::text || '/h/' || n), 1, 7))::bit(28)::int as h
      from generate_series(0, ${employees}::int - 1) n) people,
      (select ${givenNames}::text[] as given, ${familyNames}::text[] as family) names`
  await tx.$executeRaw`
    insert into supervisor_links (id, employee_id, supervisor_id, role, "from")
    select md5(${agencyId}::text || '/l/' || n || role)::uuid, md5(${agencyId}::text || '/e/' || n)::uuid,
      md5(${agencyId}::text || '/e/' || (n - 1) / ${perApprover}::int)::uuid, role::"SupervisorRole", ${first}::date
    from generate_series(1, ${employees}::int - 1) n, unnest(array['CONSIDERING_OFFICIAL', 'APPRAISING_OFFICIAL']) role`
  await fillResults(tx, { agencyId, employees, first, last })
}

async function fillResults(
  tx: Tx,
  { agencyId, employees, first, last }: { agencyId: string; employees: number; first: Day; last: string },
): Promise<void> {
  await tx.$executeRaw`
    insert into skps (id, employee_id, "from", until)
    select md5(${agencyId}::text || '/s/' || n)::uuid, md5(${agencyId}::text || '/e/' || n)::uuid, ${first}::date, ${last}::date
    from generate_series(0, ${employees}::int - 1) n`
  await tx.$executeRaw`
    insert into rhks (id, skp_id, position, title, short_title)
    select md5(${agencyId}::text || '/r/' || n || '/' || p)::uuid, md5(${agencyId}::text || '/s/' || n)::uuid, p,
      'Terlaksananya layanan contoh ' || p || ' dengan tertib', 'Layanan ' || p
    from generate_series(0, ${employees}::int - 1) n, generate_series(1, 3) p`
  await tx.$executeRaw`
    insert into indicators (id, rhk_id, position, aspect, title, target, unit)
    select md5(${agencyId}::text || '/i/' || n || '/' || p)::uuid, md5(${agencyId}::text || '/r/' || n || '/' || p)::uuid, 1, 'QUANTITY',
      'Jumlah layanan ' || p, 1200 * p, 'berkas'
    from generate_series(0, ${employees}::int - 1) n, generate_series(1, 3) p`
}

/** Of a hundred days of a person about seven have no report, five wait, eight came late; two rows a report. */
async function fillReports(
  tx: Tx,
  { agencyId, from, to, days }: { agencyId: string; from: number; to: number; days: Day[] },
): Promise<number> {
  await tx.$executeRaw`
    create temporary table made on commit drop as
    select n, day, md5(${agencyId}::text || '/d/' || n || '/' || day)::uuid as id, md5(${agencyId}::text || '/e/' || n)::uuid as employee_id,
      ('x' || substr(md5(${agencyId}::text || '/c/' || n || '/' || day), 1, 7))::bit(28)::int as h,
      (day + time '16:10') at time zone ${zone} as sent_at
    from generate_series(${from}::int, ${to}::int - 1) n, unnest(${days}::date[]) day`
  await tx.$executeRaw`delete from made where h % 100 < 7`
  await tx.$executeRaw`
    insert into daily_reports (id, agency_id, employee_id, day, code, status, version, created_at, updated_at)
    select id, ${agencyId}::uuid, employee_id, day, upper(substr(md5(id::text), 1, 6)),
      (case when h % 100 < 12 then 'SUBMITTED' else 'APPROVED' end)::"ReportStatus", 1, sent_at, sent_at from made`
  await tx.$executeRaw`
    insert into report_versions (report_id, version, sent_at, late, warnings)
    select id, 1, sent_at, h % 100 > 91, '{}' from made`
  await tx.$executeRaw`
    insert into activities (id, report_id, version, position, kind, rhk_id, description, starts_at, ends_at,
      duration_minutes, effective_minutes, quantity, unit)
    select md5(m.id || '/' || p)::uuid, m.id, 1, p, 'MAIN_DUTY', md5(${agencyId}::text || '/r/' || m.n || '/' || 1 + (m.h + p) % 3)::uuid,
      words[1 + (m.h / 100 + p) % array_length(words, 1)], 450 + (p - 1) * 240, 450 + (p - 1) * 240 + 90 + m.h % 90,
      90 + m.h % 90, 90 + m.h % 90, 1 + m.h % 20, 'berkas'
    from made m, generate_series(1, 2) p, (select ${activities}::text[] as words) w`
  await tx.$executeRaw`
    insert into decisions (report_id, version, outcome, decider_id, capacity, rows, decided_at)
    select id, 1, 'APPROVED', md5(${agencyId}::text || '/e/' || greatest(0, n - 1) / ${perApprover}::int)::uuid,
      'Pemberi pertimbangan kinerja', '{}', sent_at + interval '1 hour'
    from made where h % 100 >= 12`
  await tx.$executeRaw`
    insert into feedback (id, author_id, receiver_id, kind, rhk_id, text, sent_at)
    select md5(id || '/f')::uuid, md5(${agencyId}::text || '/e/' || greatest(0, n - 1) / ${perApprover}::int)::uuid, employee_id, 'PRAISE',
      md5(${agencyId}::text || '/r/' || n || '/1')::uuid, 'Pekerjaan rapi dan tepat waktu.', sent_at + interval '1 hour'
    from made where h % 100 >= 12 and h / 100 % 20 = 0`
  const [row] = await tx.$queryRaw<{ count: number }[]>`select count(*)::int as count from made`
  return row?.count ?? 0
}
