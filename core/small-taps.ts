import { localDay, type Day } from './calendar/day.ts'
import type { Facts } from './conversation/facts.ts'
import type { ChannelName } from './messages.ts'
import type { State } from './conversation/state.ts'
import { run } from './run-command.ts'
import { settingsReply } from './settings.ts'
import type { Turn } from './talk.ts'
import { texts } from './texts/index.ts'
import type { Language } from './texts/language.ts'

/** A tap under a reminder: report now, an hour later, or away on the day it was about. */
export function onReminder(
  facts: Facts,
  state: State,
  { what, day: written, status }: { what: string; day: string; status: string },
): Turn {
  const t = texts[facts.person.language]
  const { id: employeeId } = facts.person
  const day = /^\d{4}-\d{2}-\d{2}$/.test(written)
    ? (written as Day)
    : localDay(facts.sentAt, facts.person.zone)
  const inPlace = { slot: `remind:${day}`, edit: true }
  if (what === 'later') {
    const until = new Date(facts.now.getTime() + 3_600_000)
    const effects = [{ type: 'snooze' as const, employeeId, until }]
    return { state, replies: [{ text: t.reminder.later, ...inPlace }], effects, tell: [] }
  }
  if (what === 'away' && Object.hasOwn(t.reminder.statuses, status)) {
    const effects = [{ type: 'day-status' as const, employeeId, day, status }]
    return { state, replies: [{ text: t.reminder.noted(t.longDay(day)), ...inPlace }], effects, tell: [] }
  }
  if (what === 'away') {
    const buttons = Object.entries(t.reminder.statuses).map(([value, label]) => [
      { label, data: `r:away:${day}:${value}` },
    ])
    return {
      state,
      replies: [{ text: t.reminder.away(t.longDay(day)), buttons, ...inPlace }],
      effects: [],
      tell: [],
    }
  }
  return run(facts, state, 'report')
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
