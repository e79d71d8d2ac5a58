import type { Day } from '../calendar/day.ts'
import type { Language } from '../texts/language.ts'
import type { ActingFacts, ActingLink, Appointment } from './acting.ts'
import type { Changes } from './change.ts'
import type { PlanFileEffect } from './own-plan-draft.ts'
import type { Trouble } from './problems.ts'

/** What is known of the agency's structure where a talk is about it. */
export interface StructureFacts {
  isAdmin: boolean
  /** The agency's administrators who can be told something. */
  admins: { id: string; language: Language }[]
  /** Who decides on this person's reports today. */
  superiors: { id: string; name: string; capacity: string }[]
  /** The spreadsheet this administrator sent last, if it was read. */
  imported: CheckedImport | null
  acting: ActingTalk | null
}

export interface CheckedImport {
  id: string
  status: 'waiting' | 'checked' | 'accepted' | 'accepted_part' | 'written' | 'refused' | 'cancelled'
  counts: { kind: keyof Changes; added: number; changed: number }[]
  troubles: Trouble[]
}

/** For whom somebody may be appointed, and who could stand in. */
export interface ActingTalk {
  people: Colleague[]
  /** Of the absent official who is being spoken of; null while it is open who that is. */
  about: ActingFacts | null
}

export interface Colleague {
  id: string
  name: string
  nip: string
  position: string
  unitId: string
  unit: string
  /** Has people under them. */
  leads: boolean
  /** The one who talks may appoint a stand-in for them: an administrator, or their superior in own capacity. */
  mine: boolean
}

/** What a talk about structure changes. `employeeId` is the one who caused it. */
export type StructureEffect =
  | PlanFileEffect
  | { type: 'import-file'; employeeId: string; importId: string; fileId: string }
  | {
      type: 'import-decide'
      employeeId: string
      importId: string
      decision: 'accepted' | 'accepted_part' | 'cancelled'
    }
  | { type: 'appoint'; employeeId: string; appointment: Appointment; links: ActingLink[] }
  | { type: 'dispute-supervisor'; employeeId: string; superiorIds: string[]; day: Day }
