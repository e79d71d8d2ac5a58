import { localDay } from '../calendar/day.ts'
import type { Facts } from '../conversation/facts.ts'
import type { Outcome } from '../conversation/flow.ts'
import { mayWithOwn } from '../performance/permissions.ts'
import { structureTalk } from '../texts/structure-talk.ts'

/** `/atasan`: who decides on one's reports, and one tap to say that it is the wrong person. */
export function superiors(facts: Facts): Outcome {
  const t = structureTalk[facts.person.language].superior
  const text = t.yours(facts.structure?.superiors ?? [])
  const buttons = mayWithOwn('supervisor.dispute') ? [[{ label: t.wrong, data: 'su:wrong' }]] : []
  return { replies: [{ text, buttons }], effects: [], tell: [] }
}

/** Reaches the administrators, once a day, and holds nothing up: reporting goes on as it was. */
export function disputeSuperior(facts: Facts): Outcome {
  if (!mayWithOwn('supervisor.dispute')) return superiors(facts)
  const { person, structure } = facts
  const t = structureTalk[person.language].superior
  const day = localDay(facts.sentAt, person.zone)
  const now = structure?.superiors ?? []
  const admins = (structure?.admins ?? []).filter(({ id }) => id !== person.id)
  return {
    replies: [{ text: admins.length === 0 ? t.nobody : t.told }],
    effects: [
      { type: 'dispute-supervisor', employeeId: person.id, superiorIds: now.map(({ id }) => id), day },
    ],
    tell: admins.map(({ id: employeeId, language }) => ({
      employeeId,
      kind: 'notice' as const,
      dedupeKey: `superior:${person.id}:${day}:${employeeId}`,
      reply: {
        text: structureTalk[language].superior.notice(
          person.name,
          person.unit,
          now.map(({ name }) => name),
        ),
      },
    })),
  }
}
