import type { DayStatus } from '../calendar/day-status.ts'
import type { Day } from '../calendar/day.ts'
import type { HolidayKind } from '../calendar/schedule.ts'
import type { Rhythm } from '../performance/evaluation-period.ts'
import type { Aspect, EmploymentType } from './values.ts'

/** What an agency consists of, as far as an import touches it. `until` is the first day on which a thing no longer holds. */
export interface Known {
  agency: { id: string; name: string; zone: string; rhythm: Rhythm } | null
  units: Unit[]
  /** Where a unit hangs, and when. */
  placements: Placement[]
  people: Person[]
  /** A person's post, and when. */
  postings: Posting[]
  /** Only links in one's own capacity: standing in is not imported. */
  links: Link[]
  teams: Team[]
  members: Member[]
  skps: Skp[]
  results: PlannedResult[]
  indicators: Indicator[]
  /** Days that the agency itself has set. */
  holidays: HolidayRow[]
  shifts: ShiftRow[]
  /** As known a row a day, as planned from the first to the last day. */
  leaves: LeaveRow[]
  disciplines: DisciplineFact[]
}

export interface Dated {
  id: string
  from: Day
  until: Day | null
}

export interface Unit {
  id: string
  code: string | null
  name: string
  parentId: string | null
  type: string
  from: Day | null
  until: Day | null
}

export interface Placement extends Dated {
  unitId: string
  parentId: string | null
}

export interface Person {
  id: string
  nip: string
  name: string
  unitId: string
  type: EmploymentType
  position: string
  grade: string | null
  phone: string | null
  /** Top of the tree: certifies their own reports. */
  isTop: boolean
  admin: boolean
  from: Day
  until: Day | null
}

export interface Posting extends Dated {
  employeeId: string
  unitId: string
  nip: string
  type: EmploymentType
  position: string
  grade: string | null
}

export type LinkRole = 'CONSIDERING_OFFICIAL' | 'APPRAISING_OFFICIAL'

export interface Link extends Dated {
  employeeId: string
  supervisorId: string
  role: LinkRole
}

export interface Team extends Dated {
  name: string
}

export interface Member extends Dated {
  teamId: string
  employeeId: string
  isLead: boolean
}

export interface Skp {
  id: string
  employeeId: string
  from: Day
  /** The last day, as the form has it. */
  until: Day
}

export interface PlannedResult {
  id: string
  skpId: string
  position: number
  kind: 'MAIN' | 'ADDITIONAL'
  title: string
  shortTitle: string
  parentId: string | null
}

export interface Indicator {
  id: string
  rhkId: string
  position: number
  aspect: Aspect
  title: string
  target: number
  unit: string
}

export interface HolidayRow {
  id: string
  day: Day
  kind: HolidayKind
  name: string
  /** Null: all units. */
  unitId: string | null
  source: string
}

/** Minutes after midnight of `day`; both null: off duty. */
export interface ShiftRow {
  /** `<employee>/<day>` */
  id: string
  employeeId: string
  day: Day
  from: number | null
  to: number | null
}

export interface LeaveRow {
  id: string
  employeeId: string
  status: DayStatus
  from: Day
  /** The last day. */
  until: Day
}

/** What the personnel office has on record of discipline (PP 94/2021), in its own words; nothing follows from it here. */
export interface DisciplineFact {
  id: string
  employeeId: string
  fact: string
  letter: string
  from: Day
  /** The last day; null: a single act. */
  until: Day | null
}
