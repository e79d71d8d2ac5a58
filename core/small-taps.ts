import { localDay } from './calendar/day.ts'
import type { Facts } from './conversation/facts.ts'
import type { State } from './conversation/state.ts'
import { run } from './run-command.ts'
import { settingsReply } from './settings.ts'
import type { Turn } from './talk.ts'
import { texts } from './texts/index.ts'
import type { Language } from './texts/language.ts'

/** The buttons under a reminder: report now, an hour later, or away today. */
export function onReminder(facts: Facts, state: State, what: string, status: string): Turn {
  const t = texts[facts.person.language]
  const { id: employeeId } = facts.person
  if (what === 'later') {
    const until = new Date(facts.now.getTime() + 3_600_000)
    return {
      state,
      replies: [{ text: t.reminder.later }],
      effects: [{ type: 'snooze', employeeId, until }],
      tell: [],
    }
  }
  if (what === 'away' && Object.hasOwn(t.reminder.statuses, status)) {
    const day = localDay(facts.sentAt, facts.person.zone)
    return {
      state,
      replies: [{ text: t.reminder.noted }],
      effects: [{ type: 'day-status', employeeId, day, status }],
      tell: [],
    }
  }
  if (what === 'away') {
    const buttons = Object.entries(t.reminder.statuses).map(([value, label]) => [
      { label, data: `r:away:${value}` },
    ])
    return { state, replies: [{ text: t.reminder.away, buttons }], effects: [], tell: [] }
  }
  return run(facts, state, 'report')
}

export function onSetting(facts: Facts, state: State, what: string, value: string): Turn {
  if (what === 'digest') return choose(facts, state, { digest: value === 'on' })
  if (what === 'language' && (value === 'id' || value === 'en'))
    return choose(facts, state, { language: value })
  return run(facts, state, 'settings')
}

/** The answer shows the choice already made, in the language just chosen. */
function choose(facts: Facts, state: State, settings: { language?: Language; digest?: boolean }): Turn {
  const reply = settingsReply({ ...facts, person: { ...facts.person, ...settings } }, true)
  return {
    state,
    replies: [reply],
    effects: [{ type: 'settings', employeeId: facts.person.id, settings }],
    tell: [],
  }
}
