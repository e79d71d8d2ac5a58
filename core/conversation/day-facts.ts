import type { AgencyCalendar } from '../calendar/change.ts'
import type { Declaration } from '../performance/declaration.ts'
import type { Team } from '../performance/team.ts'

/** Facts on days, each loaded only when asked for; else empty. */
export interface DayFacts {
  /** Those named by the message, with the right to decide looked up now. */
  declarations: Declaration[]
  /** What waits for this person's confirmation, oldest first. */
  waiting: Declaration[]
  team: Team | null
  agency: AgencyCalendar | null
}

export const noDayFacts: DayFacts = { declarations: [], waiting: [], team: null, agency: null }
