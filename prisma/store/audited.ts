import type { DayEffect } from '../../core/conversation/day-effects.ts'
import type { Effect } from '../../core/conversation/effects.ts'
import type { Tx } from '../client.ts'
import type { AuditRow } from './audit.ts'
import { rightsAudit } from './rights-effects.ts'
import { structureAudit } from './structure-effects.ts'

type Caused = { effect: Effect; agencyId: string; actorId: string }
type Told = Pick<AuditRow, 'subject' | 'detail'>

/** What was before, of the effects that do not bring it along. To be read before they are written. */
export async function readBefore(tx: Tx, caused: Caused[]): Promise<Map<Effect, object>> {
  const before = new Map<Effect, object>()
  for (const { effect } of caused) {
    if (effect.type === 'settings') {
      const { settings } = await tx.employee.findUniqueOrThrow({ where: { id: effect.employeeId } })
      const old = settings as Record<string, unknown>
      before.set(
        effect,
        Object.fromEntries(Object.keys(effect.settings).map((key) => [key, old[key] ?? null])),
      )
    } else if (effect.type === 'change-calendar') before.set(effect, await calendarBefore(tx, effect))
    else if (effect.type === 'unlink') {
      const where = { employeeId: effect.employeeId, unlinkedAt: null }
      before.set(effect, { linked: await tx.address.count({ where }) })
    }
  }
  return before
}

async function calendarBefore(
  tx: Tx,
  effect: Extract<DayEffect, { type: 'change-calendar' }>,
): Promise<object> {
  const days = effect.changes.flatMap((change) => (change.act === 'ramadan' ? [] : [new Date(change.day)]))
  const held = await tx.holiday.findMany({
    where: { agencyId: effect.agencyId, day: { in: days } },
    select: { unitId: true, day: true, kind: true, name: true, version: true },
    orderBy: [{ day: 'asc' }, { id: 'asc' }],
  })
  return { days: held }
}

/** The entry of a change: what was and what is, by ids, states and dates, no words of people. */
export function audited({ effect, agencyId, actorId }: Caused, before: object | null): AuditRow {
  const action = effect.type === 'cycle' ? effect.change.what : effect.type
  return { agencyId, actorId, action, ...told(effect, before) }
}

function told(effect: Effect, before: object | null): Told {
  const about = (subject: string, was: object | null, is: object, more: object = {}): Told => ({
    subject,
    detail: { ...more, before: was, after: is },
  })
  switch (effect.type) {
    case 'save-report': {
      const { id, version, day, status } = effect.report
      return about(id, version === 1 ? null : { version: version - 1 }, { version, status }, { version, day })
    }
    case 'decide': {
      const { reportId, version, outcome, capacity } = effect
      return about(reportId, { status: 'SUBMITTED' }, { status: outcome }, { version, outcome, capacity })
    }
    case 'mark-moved':
    case 'unmark-moved': {
      const moved = effect.type === 'mark-moved'
      return about(effect.reportId, { moved: !moved }, { moved })
    }
    case 'save-file':
      return about(effect.fileId, null, { status: 'pending' })
    case 'cycle':
    case 'submit-plan':
    case 'decide-plan':
    case 'expect':
    case 'check-in':
    case 'review-check-in':
    case 'plan-action':
      return effect.audit
    case 'settings':
      return about(effect.employeeId, before, effect.settings, { capacity: 'employee' })
    case 'unlink':
      return about(effect.employeeId, before, { linked: 0 })
    case 'snooze':
      return about(effect.employeeId, null, { until: effect.until })
    case 'link-code':
      return about(effect.employeeId, null, { expiresAt: effect.expiresAt })
    case 'learn':
      return about(effect.employeeId, null, { learned: effect.learned.length })
    case 'forget':
      return about(effect.employeeId, { learned: effect.id ?? 'all' }, { learned: null })
    case 'plan-file':
    case 'import-file':
    case 'import-decide':
    case 'appoint':
    case 'dispute-supervisor':
      return structureAudit(effect)
    case 'ask-privacy':
    case 'answer-privacy':
    case 'look':
      return rightsAudit(effect)
    case 'ask-document':
      return about(effect.jobId, null, { kind: effect.kind, month: effect.month })
    case 'stop-document':
    case 'repeat-document':
      return about(effect.jobId, null, { status: effect.type === 'stop-document' ? 'cancelled' : 'queued' })
    default:
      return toldOfDays(effect, before)
  }
}

function toldOfDays(effect: DayEffect, before: object | null): Told {
  switch (effect.type) {
    case 'declare-days': {
      // Not the kind: that somebody was ill is nobody's business here.
      const { id, from, until, state } = effect.declaration
      return { subject: id, detail: { before: null, after: { state, from, until } } }
    }
    case 'decide-days': {
      const { declarationId, outcome, capacity } = effect
      const detail = { capacity, before: { state: 'DECLARED' }, after: { state: outcome } }
      return { subject: declarationId, detail }
    }
    case 'withdraw-days':
      return { subject: effect.declarationId, detail: { before: null, after: { state: 'WITHDRAWN' } } }
    case 'change-calendar':
      return { subject: effect.agencyId, detail: { before, after: effect.changes } }
  }
}
