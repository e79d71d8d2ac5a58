import { randomUUID } from 'node:crypto'
import type { Effect } from '../../core/conversation/effects.ts'
import type { Place } from '../../core/messages.ts'
import type { Tx } from '../client.ts'
import type { AuditRow } from './audit.ts'
import { audited, readBefore } from './audited.ts'
import { writeCycle } from './cycle-effects.ts'
import { changeCalendar } from './calendar-changes.ts'
import { decideDays, declareDays, withdrawDays } from './declarations.ts'
import { saveLinkCode } from './codes.ts'
import { writeHandoffs } from './handoff.ts'
import { asJson } from './json.ts'
import { forget, learn } from './lexicon.ts'
import { renewMenu } from './menus.ts'
import { writeRights } from './rights-effects.ts'
import { writePlans } from './plan-effects.ts'
import { writeMonthEffects } from './document-jobs.ts'
import { writeStructureEffects } from './structure-effects.ts'
import { snoozeReminders } from './snooze.ts'

/** An effect with who caused it and where. */
export interface Caused {
  effect: Effect
  agencyId: string
  actorId: string
  place: Place
}

type Of<T extends Effect['type']> = Extract<Effect, { type: T }>

/** Writes all effects of a batch, one statement per kind of write. Returns the audit entry of each, to be written last. */
export async function writeEffects(tx: Tx, caused: Caused[], now: Date): Promise<AuditRow[]> {
  if (caused.length === 0) return []
  const before = await readBefore(tx, caused)
  const of = <T extends Effect['type']>(type: T) =>
    caused.filter((c): c is Caused & { effect: Of<T> } => c.effect.type === type)
  await saveFiles(tx, of('save-file'), now)
  await saveReports(
    tx,
    of('save-report').map(({ effect }) => effect.report),
    now,
  )
  await decide(
    tx,
    of('decide').map(({ effect }) => effect),
    now,
  )
  await learn(
    tx,
    of('learn').map(({ effect }) => effect),
    now,
  )
  await forget(
    tx,
    of('forget').map(({ effect }) => effect),
  )
  await writeCycle(
    tx,
    of('cycle').map(({ effect }) => effect.change),
  )
  await writePlans(
    tx,
    caused.map(({ effect }) => effect),
    now,
  )
  await snoozeReminders(tx, of('snooze'), now)
  for (const { effect } of of('unlink')) {
    await tx.address.updateMany({
      where: { employeeId: effect.employeeId, unlinkedAt: null },
      data: { unlinkedAt: now },
    })
  }
  for (const { effect, place } of of('settings')) {
    const { employeeId, settings } = effect
    if (settings.language !== undefined) await renewMenu(tx, place, employeeId, settings.language, now)
    await tx.$executeRaw`update employees set settings = settings || ${asJson(settings)}::jsonb where id = ${employeeId}::uuid`
  }
  await declareDays(tx, of('declare-days'))
  await decideDays(tx, of('decide-days'))
  await withdrawDays(tx, of('withdraw-days'), now)
  await changeCalendar(tx, of('change-calendar'))
  for (const { effect } of of('link-code')) await saveLinkCode(tx, effect, now)
  await writeHandoffs(tx, caused, now)
  await writeMonthEffects(tx, [...of('ask-document'), ...of('stop-document'), ...of('repeat-document')], now)
  await writeStructureEffects(tx, caused, now)
  await writeRights(tx, caused, now)
  return caused.map((one) => audited(one, before.get(one.effect) ?? null))
}

async function saveFiles(tx: Tx, files: (Caused & { effect: Of<'save-file'> })[], now: Date): Promise<void> {
  if (files.length === 0) return
  const rows = files.map(({ effect, place }) => ({
    id: effect.fileId,
    employee_id: effect.employeeId,
    channel: place.channel,
    account: place.account,
    remote_id: effect.attachment.remoteId,
  }))
  await tx.$executeRaw`
    insert into files (id, employee_id, channel, account, remote_id, not_before, created_at)
    select id, employee_id, channel::"Channel", account, remote_id, ${now}, ${now}
    from jsonb_to_recordset(${asJson(rows)}::jsonb)
      as f(id uuid, employee_id uuid, channel text, account text, remote_id text)`
}

async function saveReports(tx: Tx, reports: Of<'save-report'>['report'][], now: Date): Promise<void> {
  if (reports.length === 0) return
  const activities = reports.flatMap(({ id, version, activities: rows }) =>
    rows.map((activity, i) => ({ ...activity, id: randomUUID(), reportId: id, version, position: i + 1 })),
  )
  const evidence = activities.flatMap(({ id, evidence: items }) =>
    items.map((item, position) => ({ activityId: id, position, url: null, fileId: null, ...item })),
  )
  const given = asJson(reports.map(({ activities: _activities, ...report }) => report))
  // One after the other: to write a row of a report one must see the report, and a statement does not see its own rows.
  await tx.$executeRaw`
    insert into daily_reports (id, agency_id, employee_id, day, code, status, version, created_at, updated_at)
    select id, "agencyId", "employeeId", day, code, status::"ReportStatus", version, ${now}, ${now}
    from jsonb_to_recordset(${given}::jsonb) as r(id uuid, "agencyId" uuid, "employeeId" uuid, day date, code text,
      status text, version int)
    on conflict (id) do update
      set status = excluded.status, version = excluded.version, updated_at = excluded.updated_at`
  await tx.$executeRaw`
    with versions as (
      insert into report_versions (report_id, version, sent_at, late, warnings, likeness)
      select id, version, "sentAt", late, array(select jsonb_array_elements_text(warnings)), likeness
      from jsonb_to_recordset(${given}::jsonb) as r(id uuid, version int, "sentAt" timestamptz, late boolean,
        warnings jsonb, likeness int)
    )
    insert into activities (id, report_id, version, position, kind, rhk_id, description, starts_at, ends_at,
      duration_minutes, effective_minutes, quantity, unit)
    select id, "reportId", version, position, kind::"ActivityKind", "rhkId", description, "startsAt", "endsAt",
      "durationMinutes", "effectiveMinutes", quantity, unit
    from jsonb_to_recordset(${asJson(activities)}::jsonb) as a(id uuid, "reportId" uuid, version int, position int,
      kind text, "rhkId" uuid, description text, "startsAt" int, "endsAt" int, "durationMinutes" int,
      "effectiveMinutes" int, quantity numeric, unit text)`
  if (evidence.length === 0) return
  await tx.$executeRaw`
    insert into evidence (activity_id, position, kind, url, file_id)
    select "activityId", position, kind::"EvidenceKind", url, "fileId"
    from jsonb_to_recordset(${asJson(evidence)}::jsonb)
      as p("activityId" uuid, position int, kind text, url text, "fileId" uuid)`
}

async function decide(tx: Tx, decisions: Of<'decide'>[], now: Date): Promise<void> {
  if (decisions.length === 0) return
  await tx.$executeRaw`
    with given as (
      select * from jsonb_to_recordset(${asJson(decisions)}::jsonb) as d("reportId" uuid, version int, outcome text,
        "deciderId" uuid, capacity text, note text, rows jsonb, "decidedAt" timestamptz)
    ), made as (
      insert into decisions (report_id, version, outcome, decider_id, capacity, note, rows, decided_at)
      select "reportId", version, outcome::"DecisionOutcome", "deciderId", capacity, note,
        array(select jsonb_array_elements_text(rows)::int), "decidedAt" from given
    )
    update daily_reports r set status = given.outcome::"ReportStatus", updated_at = ${now}
    from given where r.id = given."reportId" and r.version = given.version`
}
