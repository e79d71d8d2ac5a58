import { randomUUID } from 'node:crypto'
import type { Effect } from '../../core/conversation/effects.ts'
import type { StructureEffect } from '../../core/structure/facts.ts'
import type { Tx } from '../client.ts'
import type { AuditRow } from './audit.ts'
import { asJson } from './json.ts'
import { keepPlanFile } from './plan-files.ts'

type Caused = { effect: Effect; agencyId: string; actorId: string }
type Appoint = Extract<StructureEffect, { type: 'appoint' }>

/** Writes what talks about structure change. Rare, so one by one. */
export async function writeStructureEffects(tx: Tx, caused: Caused[], now: Date): Promise<void> {
  for (const { effect, agencyId, actorId } of caused) {
    if (effect.type === 'plan-file') await keepPlanFile(tx, effect, { agencyId, now })
    else if (effect.type === 'import-file') {
      const { importId: id, employeeId, fileId } = effect
      // What was not decided on before is over: the newest file is the one that is meant.
      await tx.import.updateMany({
        where: { employeeId, kind: 'structure', status: { in: ['waiting', 'checked'] } },
        data: { status: 'cancelled', updatedAt: now },
      })
      await tx.import.create({ data: { id, agencyId, employeeId, fileId, createdAt: now, updatedAt: now } })
    } else if (effect.type === 'import-decide') {
      const { importId: id, employeeId, decision: status } = effect
      await tx.import.updateMany({
        where: { id, employeeId, status: 'checked' },
        data: { status, updatedAt: now },
      })
    } else if (effect.type === 'appoint') {
      await appoint(tx, effect, { agencyId, enteredById: actorId, now })
    }
  }
}

/** The appointment and the links that carry it, in one go. */
export async function appoint(
  tx: Tx,
  { appointment, links }: Pick<Appoint, 'appointment' | 'links'>,
  { agencyId, enteredById, now }: { agencyId: string; enteredById: string | null; now: Date },
): Promise<void> {
  const { from, until, ...rest } = appointment
  const dates = { from: new Date(from), until: new Date(until) }
  await tx.actingAppointment.create({ data: { ...rest, ...dates, agencyId, enteredById, createdAt: now } })
  const rows = links.map((link) => ({ ...link, id: link.id ?? randomUUID() }))
  await tx.$executeRaw`
    insert into supervisor_links (id, employee_id, supervisor_id, role, capacity, acting_for, letter_number, acting_id, "from", until)
    select id, "employeeId", "supervisorId", role::"SupervisorRole", capacity::"Capacity", "actingFor", "letterNumber",
      "actingId", "from", until
    from jsonb_to_recordset(${asJson(rows)}::jsonb) as l(id uuid, "employeeId" uuid, "supervisorId" uuid, role text,
      capacity text, "actingFor" text, "letterNumber" text, "actingId" uuid, "from" date, until date)
    on conflict (id) do update set supervisor_id = excluded.supervisor_id, capacity = excluded.capacity,
      acting_for = excluded.acting_for, letter_number = excluded.letter_number, acting_id = excluded.acting_id,
      "from" = excluded."from", until = excluded.until`
}

/** What was and what is, by ids only. */
export function structureAudit(effect: StructureEffect): Pick<AuditRow, 'subject' | 'detail'> {
  switch (effect.type) {
    case 'plan-file':
      return { subject: effect.importId, detail: { capacity: 'employee', before: null, after: 'waiting' } }
    case 'import-file':
      return {
        subject: effect.importId,
        detail: { capacity: 'administrator', before: null, after: 'waiting' },
      }
    case 'import-decide':
      return {
        subject: effect.importId,
        detail: { capacity: 'administrator', before: 'checked', after: effect.decision },
      }
    case 'appoint': {
      const { standInId, absentId, capacity, from, until, letterNumber } = effect.appointment
      return {
        subject: effect.appointment.id,
        detail: {
          before: { inCharge: absentId },
          after: { inCharge: standInId, capacity, from, until, letterNumber },
        },
      }
    }
    case 'dispute-supervisor':
      return { subject: effect.employeeId, detail: { capacity: 'employee', superiorIds: effect.superiorIds } }
  }
}
