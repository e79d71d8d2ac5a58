import { localDay, type Day } from './calendar/day.ts'
import { DayStatus } from './calendar/day-status.ts'
import type { Facts } from './conversation/facts.ts'
import type { ChannelName } from './messages.ts'
import type { State } from './conversation/state.ts'
import { copyOf, newReport } from './flows/correct.ts'
import { declare } from './flows/declare.ts'
import { run } from './run-command.ts'
import { beginDayStatus } from './run-days.ts'
import { settingsReply } from './settings.ts'
import { begin, type Turn } from './talk.ts'
import { dayTexts } from './texts/day-status.ts'
import { texts } from './texts/index.ts'
import type { Language } from './texts/language.ts'

/** A tap under a reminder: report now or as last time, an hour later, or away on the day it was about. */
export function onReminder(
  facts: Facts,
  state: State,
  { what, day: written, status }: { what: string; day: string; status: string },
): Turn {
  const t = texts[facts.person.language]
  const { id: employeeId } = facts.person
  const today = localDay(facts.sentAt, facts.person.zone)
  const day = /^\d{4}-\d{2}-\d{2}$/.test(written) ? (written as Day) : today
  const inPlace = { slot: `remind:${day}`, edit: true }
  if (what === 'later') {
    const until = new Date(facts.now.getTime() + 3_600_000)
    const effects = [{ type: 'snooze' as const, employeeId, until }]
    return { state, replies: [{ text: t.reminder.later, ...inPlace }], effects, tell: [] }
  }
  if (what === 'away') return awayOn(facts, state, day, status)
  const known = facts.recent.some((report) => report.day === day)
  const draft = state.open.some(({ flow }) => flow === 'report')
  if (known || draft) return run(facts, state, 'report')
  if (what === 'copy' && facts.last !== null)
    return begin(facts, state, { ...copyOf(facts.last, facts.turnId, day), fixed: copyFixed(facts, today) })
  const fresh = newReport(facts.turnId, today)
  return begin(facts, state, day === today ? fresh : { ...fresh, said: { day: { choice: day } } })
}

function copyFixed({ last, turnId }: Facts, today: Day): Record<string, string> {
  return { today, reportId: turnId, version: '1', copied: last?.id ?? '' }
}

/** The usual kinds by one tap, for that day alone; everything else in the talk about days away. */
function awayOn(facts: Facts, state: State, day: Day, status: string): Turn {
  const t = texts[facts.person.language]
  const inPlace = { slot: `remind:${day}`, edit: true }
  const known = DayStatus.safeParse(status)
  if (known.success) {
    const declared = declare(facts, { status: known.data, from: day, until: day })
    const noted = { text: t.reminder.noted(t.longDay(day)), ...inPlace }
    return { state, ...declared, replies: [noted, ...declared.replies] }
  }
  if (status === 'other') return beginDayStatus(facts, state, { from: day })
  const buttons = Object.entries(t.reminder.statuses).map(([value, label]) => [
    { label, data: `r:away:${day}:${value}` },
  ])
  const other = [{ label: dayTexts[facts.person.language].other, data: `r:away:${day}:other` }]
  return {
    state,
    replies: [{ text: t.reminder.away(t.longDay(day)), buttons: [...buttons, other], ...inPlace }],
    effects: [],
    tell: [],
  }
}

export function onSetting(facts: Facts, state: State, what: string, value: string): Turn {
  if (what === 'channel' && (value === 'telegram' || value === 'whatsapp'))
    return choose(facts, state, { channel: value })
  if (what === 'digest') return choose(facts, state, { digest: value === 'on' })
  if (what === 'language' && (value === 'id' || value === 'en'))
    return choose(facts, state, { language: value })
  return run(facts, state, 'settings')
}

/** The answer shows the choice already made, in the language just chosen. */
function choose(
  facts: Facts,
  state: State,
  settings: { language?: Language; digest?: boolean; channel?: ChannelName },
): Turn {
  const reply = settingsReply({ ...facts, person: { ...facts.person, ...settings } }, true)
  return {
    state,
    replies: [reply],
    effects: [{ type: 'settings', employeeId: facts.person.id, settings }],
    tell: [],
  }
}
