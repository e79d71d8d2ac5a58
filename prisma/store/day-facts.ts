import { addDays, localDay } from '../../core/calendar/day.ts'
import type { DayFacts } from '../../core/conversation/day-facts.ts'
import type { Person } from '../../core/conversation/facts.ts'
import type { DayNeeds } from '../../core/day-needs.ts'
import type { Tx } from '../client.ts'
import { readAgencyCalendar } from './calendar-changes.ts'
import { readDeclarations, readWaitingDays } from './declarations.ts'
import { readTeam } from './team.ts'

/** Facts on days for the few messages of a batch that ask for them. */
export async function readDays(
  tx: Tx,
  asked: { person: Person; wanted: DayNeeds }[],
  now: Date,
): Promise<Map<string, DayFacts>> {
  const facts = new Map<string, DayFacts>()
  for (const { person, wanted } of asked) {
    const { id: viewerId, calendar, zone, agencyId } = person
    const today = localDay(now, zone)
    // A day from an old button: not before what the team's page can show.
    const day = wanted.team?.day ?? today
    const near = day <= today && day >= addDays(today, -31) ? day : today
    facts.set(viewerId, {
      declarations: await readDeclarations(tx, { viewerId, ids: wanted.declarationIds, calendar, now }),
      waiting: wanted.waiting ? await readWaitingDays(tx, { viewerId, calendar, now }) : [],
      team:
        wanted.team === null
          ? null
          : await readTeam(tx, { viewerId, day: near, today, unitId: wanted.team.unitId }),
      agency: wanted.agency ? await readAgencyCalendar(tx, agencyId, today) : null,
    })
  }
  return facts
}
