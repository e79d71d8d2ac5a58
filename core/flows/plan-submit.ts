import type { Outcome, Scene } from '../conversation/flow.ts'
import type { Period } from '../performance/check-in.ts'
import type { PlanEffect } from '../performance/plan-effect.ts'
import type { Form, Plan, PlanContent } from '../performance/plan.ts'
import { planCard } from '../plan-card.ts'
import { planData } from '../plan-data.ts'
import { planTexts } from '../texts/planning.ts'

/** Sends a version to the assessor; who heads the tree has none, and agrees by sending. What is in force stays until then. */
export function submitPlan(
  { facts, state }: Scene,
  { period, form, content }: { period: Period; form: Form; content: PlanContent },
): Outcome {
  const { person, sentAt, plan: known } = facts
  const t = planTexts[person.language]
  const skpId = state.fixed.skpId ?? facts.turnId
  const version = Number(state.fixed.version ?? 1)
  const before = known?.own.find(({ id }) => id === skpId)
  if ((before?.version ?? 0) !== version - 1) return { replies: [{ text: t.changed }], effects: [], tell: [] }
  const proposal = {
    version,
    content,
    status: 'SUBMITTED' as const,
    notes: [],
    deciderName: null,
    capacity: null,
  }
  const plan: Plan = {
    ...period,
    ...content,
    id: skpId,
    employeeId: person.id,
    employeeName: person.name,
    employeeUnit: person.unit,
    employeeLanguage: person.language,
    form,
    status: 'SUBMITTED',
    version,
    results: [],
    proposal,
    expectations: [],
    mayAgreeAs: null,
  }
  const base =
    before !== undefined && before.proposal === null
      ? { results: before.results, attachments: before.attachments }
      : null
  const was = before === undefined ? null : { version: before.version, status: before.status }
  const submitted: PlanEffect = {
    type: 'submit-plan',
    skpId,
    employeeId: person.id,
    ...period,
    form,
    version,
    content,
    sentAt,
    base,
    audit: {
      subject: skpId,
      detail: { before: was, after: { version, status: 'SUBMITTED', rows: content.results.length } },
    },
  }
  if (person.selfCertified)
    return {
      replies: [{ text: t.selfAgreed(version) }],
      effects: [submitted, selfAgreed(plan, content, sentAt)],
      tell: [],
    }
  const official = known?.official ?? null
  const tell =
    official === null
      ? []
      : [
          {
            employeeId: official.id,
            kind: 'card' as const,
            dedupeKey: `skp:${skpId}:${version}`,
            reply: planCard(plan, official.language),
          },
        ]
  const see = [[{ label: t.overview, data: planData('view', skpId) }]]
  return {
    replies: [{ text: t.sent(version, official?.name ?? null), buttons: see }],
    effects: [submitted],
    tell,
  }
}

function selfAgreed({ id, employeeId, version }: Plan, content: PlanContent, sentAt: Date): PlanEffect {
  return {
    type: 'decide-plan',
    skpId: id,
    employeeId,
    version,
    outcome: 'AGREED',
    deciderId: employeeId,
    capacity: 'pimpinan tertinggi',
    notes: [],
    decidedAt: sentAt,
    content,
    audit: {
      subject: id,
      detail: { before: { version, status: 'SUBMITTED' }, after: { version, status: 'AGREED' } },
    },
  }
}
