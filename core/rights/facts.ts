import type { Day } from '../calendar/day.ts'
import type { Language } from '../texts/language.ts'
import type { StoredKind } from './stored.ts'

/** UU 27/2022 arts. 30 and 43: a request is answered within 3 × 24 hours. */
export const hoursToAnswer = 72

export type RequestKind = 'CORRECTION' | 'ERASURE'
export type RequestStatus = 'OPEN' | 'ACCEPTED' | 'DONE' | 'REFUSED'

/** What somebody asked for about their own data. */
export interface PrivacyRequest {
  id: string
  kind: RequestKind
  status: RequestStatus
  employeeId: string
  employeeName: string
  employeeUnit: string
  employeeLanguage: Language
  words: string | null
  askedAt: Date
  dueAt: Date
  answer: string | null
}

/** How much of a kind there is, and from when to when by the person's own clock. */
export interface Stored {
  kind: StoredKind
  count: number
  from: Day | null
  until: Day | null
}

/** Somebody looked at the person's data. */
export interface Looked {
  at: Date
  by: string
  what: LookedAt
}
export const lookedAt = ['report', 'evidence', 'team', 'month', 'plan', 'agency'] as const
export type LookedAt = (typeof lookedAt)[number]

/** Loaded only when the talk is about the person's own data or about requests. */
export interface RightsFacts {
  /** Null: not asked for. */
  stored: Stored[] | null
  /** Newest first, at most `mostLooks`; null: not asked for. */
  looks: Looked[] | null
  /** The person's own, newest first. */
  mine: PrivacyRequest[]
  /** Of the agency, not answered yet, in the order in which their time ends; for administrators, else none. Locked. */
  waiting: PrivacyRequest[]
  /** The agency's administrators who can be told something. */
  admins: { id: string; language: Language }[]
}

export const mostLooks = 200

/** Hours until a request must be answered; negative when its time is over. */
export function hoursLeft({ dueAt }: Pick<PrivacyRequest, 'dueAt'>, now: Date): number {
  return Math.floor((dueAt.getTime() - now.getTime()) / 3_600_000)
}

export type RightsEffect =
  | { type: 'ask-privacy'; employeeId: string; id: string; kind: RequestKind; words: string; dueAt: Date }
  | {
      type: 'answer-privacy'
      employeeId: string
      id: string
      /** Whose request it is. */
      about: string
      kind: RequestKind
      outcome: Exclude<RequestStatus, 'OPEN'>
      answer: string | null
    }
  /** Data of others were shown: nothing changes, but the one concerned can ask who looked. */
  | { type: 'look'; employeeId: string; about: string; what: LookedAt; record: string | null }
