import type { Command } from './commands.ts'
import type { Facts } from './conversation/facts.ts'
import type { State } from './conversation/state.ts'
import { calendarState } from './flows/calendar.ts'
import { confirmDaysState } from './flows/confirm-days.ts'
import { dayStatusState, type Prefill } from './flows/day-status.ts'
import { reminderSettingsState } from './flows/reminder-settings.ts'
import { mayAdminister } from './performance/permissions.ts'
import { begin, type Turn } from './talk.ts'
import { showTeam } from './team.ts'
import { calendarTexts } from './texts/calendar.ts'
import { dayTexts } from './texts/day-status.ts'

/** What can be asked for at any time about days: one's own, the team's, the agency's. */
export function runDays(
  facts: Facts,
  state: State,
  command: Extract<Command, 'away' | 'confirm' | 'team' | 'calendar' | 'reminders'>,
): Turn {
  const { person, days } = facts
  switch (command) {
    case 'away':
      return beginDayStatus(facts, state)
    case 'reminders':
      return begin(facts, state, reminderSettingsState(facts))
    case 'confirm':
      return (days?.waiting ?? []).length === 0
        ? { state, replies: [{ text: dayTexts[person.language].nothingWaiting }], effects: [], tell: [] }
        : begin(facts, state, confirmDaysState(facts))
    case 'team':
      return showTeam(facts, state)
    case 'calendar': {
      const listed = { text: calendarTexts[person.language].list(days?.agency ?? null) }
      if (!mayAdminister('calendar.change', person))
        return { state, replies: [listed], effects: [], tell: [] }
      const turn = begin(facts, state, calendarState(facts))
      return { ...turn, replies: [listed, ...turn.replies] }
    }
  }
}

/** Begins "cuti" with what is known already, from words or a button; the rest is asked, all of it confirmed. */
export function beginDayStatus(facts: Facts, state: State, prefill: Prefill = {}): Turn {
  const others = { ...state, open: state.open.filter(({ flow }) => flow !== 'day-status') }
  return begin(facts, others, dayStatusState(facts, prefill))
}
