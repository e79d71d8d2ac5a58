import type { Person } from '../../core/conversation/facts.ts'
import type { MonthFacts } from '../../core/conversation/month-facts.ts'
import { monthOf, type MonthNeeds } from '../../core/month-asked.ts'
import type { Month } from '../../core/performance/month-summary.ts'
import type { MonthRow } from '../../core/performance/month-totals.ts'
import type { Tx } from '../client.ts'
import { lastDocuments } from './document-jobs.ts'
import { readOutdated } from './issued-papers.ts'
import { monthCalendars } from './month-calendars.ts'
import { readMonthRows } from './month-rows.ts'
import { readMonthSummaries } from './month-summaries.ts'
import { readLed, teamOf } from './ties.ts'

export interface MonthWanted {
  person: Person
  sentAt: Date
  needs: MonthNeeds
}

/** The months that these people ask about, each month's calendars read once. */
export async function readMonths(tx: Tx, wanted: MonthWanted[], now: Date): Promise<Map<string, MonthFacts>> {
  const found = new Map<string, MonthFacts>()
  if (wanted.length === 0) return found
  const files = await lastDocuments(tx, wanted.map(({ person }) => person.id)) // prettier-ignore
  const led = await readLed(tx, wanted.map(({ person }) => person.id), now) // prettier-ignore
  const byMonth = new Map<Month, MonthWanted[]>()
  for (const one of wanted) {
    const { person, sentAt, needs } = one
    const leads = led.flatMap(({ viewerId, ties }) => (viewerId === person.id ? [ties] : []))
    found.set(person.id, {
      summary: null,
      team: null,
      leads,
      outdated: [],
      documents: files.get(person.id) ?? [],
    })
    if (needs.asked === null) continue
    const month = monthOf(needs.asked, { sentAt, zone: person.zone })
    byMonth.set(month, [...(byMonth.get(month) ?? []), one])
  }
  for (const [month, asked] of byMonth) {
    const calendars = await monthCalendars(tx, month)
    const ids = asked.map(({ person }) => person.id)
    const summaries = await readMonthSummaries(tx, ids, month, calendars)
    const outdated = await readOutdated(tx, ids, month)
    for (const { person, needs } of asked) {
      const team = needs.team
        ? await readTeamMonth(tx, { supervisorId: person.id, month, now }, calendars)
        : null
      const known = found.get(person.id)
      if (known === undefined) continue
      const summary = summaries.get(person.id) ?? null
      found.set(person.id, { ...known, summary, team, outdated: outdated.get(person.id) ?? [] })
    }
  }
  return found
}

/** The month of those over whom somebody has the right to it, by name. */
async function readTeamMonth(
  tx: Tx,
  { supervisorId, month, now }: { supervisorId: string; month: Month; now: Date },
  calendars: Awaited<ReturnType<typeof monthCalendars>>,
): Promise<MonthRow[]> {
  const ids = await teamOf(tx, supervisorId, 'team.report', now)
  const rows = await readMonthRows(tx, ids, month, { calendars })
  return rows.sort((a, b) => a.name.localeCompare(b.name))
}
