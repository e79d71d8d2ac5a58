import { clockTime, localDay, shortDay } from './calendar/day.ts'
import type { Facts } from './conversation/facts.ts'
import type { Button, Reply } from './messages.ts'
import type { Plan, Revision } from './performance/plan.ts'
import { planData } from './plan-data.ts'
import { heading } from './plan-words.ts'
import { join, say, type Rich } from './rich.ts'
import { historyTexts } from './texts/plan-history.ts'
import { pagingTexts } from './texts/paging.ts'
import { planTexts } from './texts/planning.ts'

/** So many versions are read at a time, and so many notes of each. */
const atOnce = 3
const mostNotes = 6

/** What became of each version of a plan, newest first; times are of the reader's zone. Edited in place. */
export function historyPage(facts: Facts, plan: Plan, page: number): Reply {
  const { language } = facts.person
  const revisions = facts.plan?.history ?? []
  const last = Math.max(0, Math.ceil(revisions.length / atOnce) - 1)
  const at = Math.min(page, last)
  const go = (label: string, to: number): Button => ({ label, data: planData('history', plan.id, to) })
  const shown = revisions.slice(at * atOnce, (at + 1) * atOnce)
  return {
    text: join([
      historyTexts[language].title,
      heading(plan, language),
      ...(last === 0 ? [] : [pagingTexts[language].at(at + 1, last + 1)]),
      ...(shown.length === 0 ? [historyTexts[language].none] : shown.map((one) => told(facts, one))),
    ]),
    buttons: [
      [
        ...(at > 0 ? [go('◀', at - 1)] : []),
        ...(at < last ? [go('▶', at + 1)] : []),
        { label: planTexts[language].overview, data: planData('view', plan.id) },
      ],
    ],
    slot: 'plan',
    edit: true,
  }
}

function told({ person }: Facts, revision: Revision): Rich {
  const { version, status, sentAt, decidedAt, deciderName, capacity, notes, results, indicators } = revision
  const t = historyTexts[person.language]
  const time = (at: Date) => {
    const day = localDay(at, person.zone)
    return `${shortDay(day, person.language)} ${day.slice(0, 4)}, ${clockTime(at, person.zone)}`
  }
  const wasImported = status === 'AGREED' && decidedAt === null
  return join([
    say`\n*${t.version(version)}* · ${planTexts[person.language].statuses[status]}`,
    t.size(results, indicators),
    wasImported ? t.imported : t.sent(time(sentAt)),
    decidedAt === null ? [] : t.decided(status, deciderName ?? '–', capacity ?? '–', time(decidedAt)),
    ...notes.slice(0, mostNotes).map(({ row, note }) => planTexts[person.language].rowNote(row, cut(note))),
    notes.length > mostNotes ? t.moreNotes(notes.length - mostNotes) : [],
  ])
}

const cut = (note: string) => (note.length > 120 ? `${note.slice(0, 119)}…` : note)
