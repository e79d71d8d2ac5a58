import type { Effect } from '../../core/conversation/effects.ts'
import type { RightsEffect } from '../../core/rights/facts.ts'
import type { Tx } from '../client.ts'
import type { AuditRow } from './audit.ts'

type Caused = { effect: Effect; agencyId: string; actorId: string }

/** Rare, so one by one. The first answer stands: `readRights` holds the request locked. */
export async function writeRights(tx: Tx, caused: Caused[], now: Date): Promise<void> {
  for (const { effect, agencyId, actorId } of caused) {
    if (effect.type === 'ask-privacy') {
      const { id, employeeId, kind, words, dueAt } = effect
      await tx.privacyRequest.create({
        data: { id, agencyId, employeeId, kind, words, askedAt: now, dueAt },
      })
    } else if (effect.type === 'answer-privacy') {
      const { id, outcome: status, answer } = effect
      await tx.privacyRequest.updateMany({
        where: { id, agencyId, status: 'OPEN' },
        data: { status, answer, answeredById: actorId, answeredAt: now },
      })
    }
  }
}

/** By ids and states: what was asked and answered in words stays in the request, where it can be erased. */
export function rightsAudit(effect: RightsEffect): Pick<AuditRow, 'subject' | 'detail'> {
  switch (effect.type) {
    case 'ask-privacy':
      return {
        subject: effect.employeeId,
        detail: { request: effect.id, kind: effect.kind, before: null, after: 'OPEN' },
      }
    case 'answer-privacy':
      return {
        subject: effect.about,
        detail: {
          capacity: 'administrator',
          request: effect.id,
          kind: effect.kind,
          before: 'OPEN',
          after: effect.outcome,
        },
      }
    case 'look':
      return { subject: effect.about, detail: { what: effect.what, record: effect.record } }
  }
}
