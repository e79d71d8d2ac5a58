import { randomUUID } from 'node:crypto'
import type { Day } from '../../core/calendar/day.ts'
import type { Facts } from '../../core/conversation/facts.ts'
import type { Aspect } from '../../core/performance/check-in.ts'
import type { Plan, ResultInForce } from '../../core/performance/plan.ts'
import type { PlanFacts } from '../../core/performance/plan-facts.ts'
import { factsOf, rina, talker } from './talking.ts'

const day = (text: string) => text as Day

export function resultOf(
  title: string,
  measures: [Aspect, number, string][],
  narrative = false,
): ResultInForce {
  return {
    id: randomUUID(),
    kind: 'MAIN',
    title,
    parentId: null,
    parentTitle: null,
    work: [],
    indicators: measures.map(([aspect, target, unit]) => ({
      id: randomUUID(),
      aspect,
      target,
      unit,
      perspective: null,
      title,
      narrative,
      checkIns: [],
      actions: [],
    })),
  }
}

/** Rina's plan of 2026, imported and in force. */
export function planOf(results: ResultInForce[], change: Partial<Plan> = {}): Plan {
  return {
    id: randomUUID(),
    employeeId: rina.id,
    employeeName: rina.name,
    employeeUnit: rina.unit,
    employeeLanguage: 'id',
    from: day('2026-01-01'),
    until: day('2026-12-31'),
    form: 'QUANTITATIVE',
    status: 'AGREED',
    version: 1,
    attachments: {},
    results,
    proposal: null,
    expectations: [],
    mayAgreeAs: null,
    ...change,
  }
}

/** Talks with these facts about plans; each message has a fresh id. */
export function planTalk(plan: Partial<PlanFacts>, change: Partial<Facts> = {}) {
  const official = { id: randomUUID(), name: 'Hasan', language: 'id' as const }
  const facts: PlanFacts = {
    own: [],
    named: [],
    leader: [],
    official,
    waiting: [],
    team: [],
    checkIns: [],
    history: [],
    file: null,
    ...plan,
  }
  return talker(() => factsOf({ plan: facts, ...change }))
}
