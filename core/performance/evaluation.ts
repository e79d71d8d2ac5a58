import type { HolidayKind } from '../calendar/schedule.ts'
import type { Day } from '../calendar/day.ts'
import type { Language } from '../texts/language.ts'
import type { BerakhlakValue } from './berakhlak.ts'
import type { Cascaded } from './cascade.ts'
import type { CheckIn, Indicator, Period, Work } from './check-in.ts'
import type { PeriodKey } from './evaluation-period.ts'
import type { Grade, OrgPerformance, Rating } from './grade.ts'
import type { Ties } from './standing.ts'

export type Behaviors = Record<BerakhlakValue, Rating>

export interface Objection {
  reasons: string
  filedAt: Date
  doubtful: boolean
  explanation: string | null
  outcome: {
    deciderName: string
    capacity: string
    resultRating: Rating
    behaviorRating: Rating
    grade: Grade
    decision: string
  } | null
}

interface Somebody {
  id: string
  name: string
  language: Language
}

/** A result as given, seen by the employee, the assessor, or the superior of the assessor. */
export interface Evaluation extends Period {
  id: string
  period: PeriodKey
  employee: Somebody & { position: string }
  assessor: Somebody
  capacity: string
  resultRating: Rating
  behaviorRating: Rating
  grade: Grade
  reasons: string
  /** The day on which the employee was told, in their zone: objections count from it. */
  receivedOn: Day
  acknowledged: boolean
  objection: Objection | null
  /** Who decides an objection: the assessor's own assessor today; null when the system knows none. */
  reviewer: Somebody | null
  /** How the person of these facts stands to the employee today, as far as this result is concerned. */
  ties: Ties
}

/** The one page of facts an assessor sees. Nothing in it is a rating, and none may be made from it. */
export interface EvidencePage {
  sent: number
  onTime: number
  approved: number
  effectiveMinutes: number
  results: {
    title: string
    evidence: number
    /** What serves it, for a leader; absent: nothing does. */
    cascaded?: Cascaded[]
    indicators: (IndicatorFacts & { title: string })[]
  }[]
  praise: number
  improvement: number
  /** What the assessor themselves said to this person: that of others stays between the two. */
  ownWords: string[]
  blockers: number
  openBlockers: number
  earlier: { period: PeriodKey; grade: Grade }[]
  /** What the personnel office has on record for these days, as imported: nothing follows from it. */
  discipline: { fact: string; letter: string; from: Day }[]
  /** Capaian of the unit this person leads: then it is the rating of results, by the assessor's hand. */
  ledUnit: OrgPerformance | null
}

interface IndicatorFacts extends Indicator {
  work: Work[]
  checkIns: CheckIn[]
}

/** One SKP in one period, of somebody whose assessor (pejabat penilai kinerja) the person of these facts is. */
export interface Appraisee extends Period {
  skpId: string
  employee: Somebody & { position: string }
  unitId: string
  period: PeriodKey
  /** Today, or on the SKP's last day where it ended within the period. */
  ties: Ties
  given: { grade: Grade } | null
  expectations: { value: BerakhlakValue; text: string }[]
  /** Loaded for the person chosen only. */
  page: EvidencePage | null
}

export interface UnitStanding {
  unitId: string
  unit: string
  period: PeriodKey
  performance: OrgPerformance | null
  /** To the people of the unit, and to those who assess them. */
  ties: Ties
  /** What the plan of the unit's leader promises, and what came of it; loaded for the unit chosen only. */
  goals: UnitGoals | null
}

/** Of the leader's SKP that holds in the period; `leader` null: there is none. */
export interface UnitGoals extends Period {
  leader: string | null
  results: EvidencePage['results']
}

/** Loaded only for messages about evaluations. */
export interface EvaluationFacts {
  appraisees: Appraisee[]
  units: UnitStanding[]
  /** Of the person, newest first. */
  own: Evaluation[]
  /** Objections without decision on which the person has a say, as assessor or as their superior. */
  objections: Evaluation[]
  /** Days off from the earliest result received to a month ahead: for the working days of a deadline. */
  holidays: { day: Day; kind: HolidayKind; name: string }[]
}
