import type { Facts } from './conversation/facts.ts'
import type { Outcome } from './conversation/flow.ts'
import type { State } from './conversation/state.ts'
import { longId } from './flows/card.ts'
import { decideDays } from './flows/decide-days.ts'
import { dayVerb } from './flows/declare.ts'
import type { Declaration } from './performance/declaration.ts'
import type { Turn } from './talk.ts'
import { dayTexts } from './texts/day-status.ts'

/** A tap under a declaration: the supervisor's decision, or the employee takes it back. */
export function onDays(facts: Facts, state: State, letter: string, short: string): Turn {
  const verb = dayVerb(letter)
  const id = longId(short)
  const found = facts.days?.declarations.find((declaration) => declaration.id === id)
  if (verb === 'withdraw') return { state, ...withdraw(facts, found) }
  const outcome = verb === 'confirm' ? 'CONFIRMED' : 'DECLINED'
  return { state, ...decideDays(facts, found, outcome) }
}

function withdraw({ person }: Facts, found: Declaration | undefined): Outcome {
  const t = dayTexts[person.language]
  // Where nobody has to confirm, the person's own word may be taken back as well.
  const isOpen = found?.state === 'DECLARED' || (found?.state === 'CONFIRMED' && person.approver === null)
  if (found === undefined || !found.mayWithdraw || !isOpen)
    return { replies: [{ text: t.notWithdrawable }], effects: [], tell: [] }
  const gone: Declaration = { ...found, state: 'WITHDRAWN' }
  const { approver } = person
  return {
    replies: [{ text: t.withdrawn(gone), slot: `days:${found.id}`, edit: true }],
    effects: [{ type: 'withdraw-days', employeeId: person.id, declarationId: found.id }],
    tell:
      approver === null
        ? []
        : [
            {
              employeeId: approver.id,
              kind: 'card',
              dedupeKey: `days-withdrawn:${found.id}`,
              reply: {
                text: dayTexts[approver.language].withdrawnCard(gone),
                slot: `daycard:${found.id}`,
                edit: true,
              },
            },
          ],
  }
}
