import type { Facts } from '../conversation/facts.ts'
import type { Outcome } from '../conversation/flow.ts'
import type { Reply } from '../messages.ts'
import type { Declaration } from '../performance/declaration.ts'
import { dayTexts } from '../texts/day-status.ts'
import { dayCard } from './declare.ts'

/** The first decision stands: whoever comes later sees it. */
export function decideDays(
  facts: Facts,
  found: Declaration | undefined,
  outcome: 'CONFIRMED' | 'DECLINED',
): Outcome {
  const { person, sentAt } = facts
  const t = dayTexts[person.language]
  const only = (...replies: Reply[]): Outcome => ({ replies, effects: [], tell: [] })
  if (found === undefined || found.state === 'WITHDRAWN') return only({ text: t.gone })
  if (found.mayDecideAs === null) return only({ text: t.notYours })
  if (found.state !== 'DECLARED') return only({ text: t.already }, dayCard(found, person.language, true))
  const capacity = found.mayDecideAs
  const decision = { deciderName: person.name, capacity, decidedAt: sentAt }
  const decided: Declaration = { ...found, state: outcome, decision }
  return {
    replies: [dayCard(decided, person.language, true)],
    effects: [
      {
        type: 'decide-days',
        employeeId: found.employeeId,
        declarationId: found.id,
        outcome,
        deciderId: person.id,
        capacity,
        decidedAt: sentAt,
      },
    ],
    tell: [
      {
        employeeId: found.employeeId,
        kind: 'decision',
        dedupeKey: `days-decided:${found.id}`,
        reply: {
          text: dayTexts[found.employeeLanguage].outcome(decided),
          slot: `days:${found.id}`,
          edit: true,
        },
      },
    ],
  }
}
