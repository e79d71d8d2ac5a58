import type { Day } from '../calendar/day.ts'
import type { Aspect, EmploymentType } from './values.ts'

/** What an agency consists of, as far as an import touches it. `until` is the first day on which a thing no longer holds. */
export interface Known {
  agency: { id: string; name: string; zone: string } | null
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
