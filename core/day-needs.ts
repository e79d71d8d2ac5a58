import type { Day } from './calendar/day.ts'
import type { FlowState } from './conversation/state.ts'
import { longId } from './flows/card.ts'

/** Which facts on days a message may ask for. */
export interface DayNeeds {
  declarationIds: string[]
  waiting: boolean
  /** The team on a day, null for today, and perhaps one unit looked into. */
  team: { day: Day | null; unitId: string | null } | null
  agency: boolean
}

/** `command` is what the message asks for, `data` what a tapped button carries, `open` the flow being talked about. */
export function dayNeeds(command: string | null, data: string, open: FlowState | undefined): DayNeeds | null {
  const [kind, first = '', second = '', third = ''] = data.split(':')
  const declaration = kind === 'd' ? longId(second) : null
  const waiting = command === 'confirm' || open?.flow === 'confirm-days'
  const agency = command === 'calendar' || open?.flow === 'calendar'
  const team =
    command === 'team'
      ? { day: null, unitId: null }
      : kind === 't'
        ? { day: dayIn(second), unitId: first === 'u' ? longId(third) : null }
        : null
  if (declaration === null && !waiting && !agency && team === null) return null
  return { declarationIds: declaration === null ? [] : [declaration], waiting, team, agency }
}

function dayIn(text: string): Day | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? (text as Day) : null
}
