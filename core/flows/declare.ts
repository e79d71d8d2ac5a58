import type { DayStatus } from '../calendar/day-status.ts'
import type { Day } from '../calendar/day.ts'
import type { Facts } from '../conversation/facts.ts'
import type { Outcome } from '../conversation/flow.ts'
import type { Button, Reply } from '../messages.ts'
import { workdaysBetween, type Declaration } from '../performance/declaration.ts'
import { dayTexts, spanOf } from '../texts/day-status.ts'
import type { Language } from '../texts/language.ts'
import { shortId } from './card.ts'

type DayVerb = 'confirm' | 'decline' | 'withdraw'
const letters: Record<DayVerb, string> = { confirm: 'c', decline: 'x', withdraw: 'w' }

export function dayData(verb: DayVerb, id: string): string {
  return `d:${letters[verb]}:${shortId(id)}`
}

export function dayVerb(letter: string): DayVerb | null {
  return (Object.keys(letters) as DayVerb[]).find((verb) => letters[verb] === letter) ?? null
}

/** Notes the days down at once, so that nobody is reminded of them, and asks the supervisor to confirm. */
export function declare(
  facts: Facts,
  { status, from, until }: { status: DayStatus; from: Day; until: Day },
): Outcome {
  const { person, turnId: id, sentAt } = facts
  const { approver } = person
  const needsConfirming = approver !== null && !person.selfCertified
  const state = needsConfirming ? 'DECLARED' : 'CONFIRMED'
  const declaration = {
    id,
    agencyId: person.agencyId,
    status,
    from,
    until,
    state,
    declaredAt: sentAt,
  } as const
  const workdays = workdaysBetween(from, until, person.calendar)
  const t = dayTexts[person.language]
  const receipt: Reply = {
    text: t.sent(spanOf(status, from, until, workdays), needsConfirming ? approver.name : null),
    buttons: [[{ label: t.withdraw, data: dayData('withdraw', id) }]],
    slot: `days:${id}`,
  }
  return {
    replies: [receipt],
    effects: [{ type: 'declare-days', employeeId: person.id, declaration }],
    tell: needsConfirming
      ? [
          {
            employeeId: approver.id,
            kind: 'card',
            dedupeKey: `days:${id}`,
            reply: dayCard(
              {
                id,
                employeeId: person.id,
                employeeName: person.name,
                employeeUnit: person.unit,
                employeeLanguage: person.language,
                status,
                from,
                until,
                state,
                workdays,
                decision: null,
                mayDecideAs: '',
                mayWithdraw: false,
                zone: person.zone,
              },
              approver.language,
            ),
          },
        ]
      : [],
  }
}

/** A declaration as the supervisor sees it; with buttons while it waits. */
export function dayCard(of: Declaration, language: Language, edit = false): Reply {
  const t = dayTexts[language]
  const button = (label: string, verb: DayVerb): Button => ({ label, data: dayData(verb, of.id) })
  const waits = of.state === 'DECLARED'
  return {
    text: t.card(of),
    buttons: waits ? [[button(t.confirm, 'confirm'), button(t.decline, 'decline')]] : [],
    slot: `daycard:${of.id}`,
    edit,
  }
}
