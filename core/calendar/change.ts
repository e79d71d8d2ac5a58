import type { Day } from './day.ts'
import type { HolidayKind } from './schedule.ts'

/** What an administrator does to the agency's calendar; `unitId` null: for all its units. */
export type CalendarChange =
  | { act: 'set'; day: Day; kind: HolidayKind; name: string; unitId: string | null; source: string }
  /** Takes back what the agency itself had set. */
  | { act: 'unset'; day: Day; unitId: string | null }
  /** The hours of Ramadan, for every unit by its own week, until Idul Fitri (no longer in it). */
  | { act: 'ramadan'; first: Day; idulFitri: Day }

/** A day of an agency's calendar with where it comes from. */
export interface ListedDay {
  day: Day
  kind: HolidayKind
  name: string
  source: string
  version: number
  tentative: boolean
  /** Null: the whole agency. */
  unitId: string | null
  unit: string | null
  /** Set by the agency itself, so it may change it. */
  own: boolean
}

export interface AgencyCalendar {
  units: { id: string; name: string }[]
  /** From today on, in order. */
  days: ListedDay[]
}
