import type { Day } from '../calendar/day.ts'
import type { BerakhlakValue } from '../performance/berakhlak.ts'
import type { Behaviors } from '../performance/evaluation.ts'
import type { PeriodKey } from '../performance/evaluation-period.ts'
import type { DialogueKind, FeedbackKind } from '../performance/feedback.ts'
import type { Grade, OrgPerformance, Rating } from '../performance/grade.ts'

/** What feedback and evaluation write. Where two act at once the second write fails, and its message is done again. */
export type CycleChange =
  | {
      what: 'feedback'
      id: string
      authorId: string
      receiverId: string
      kind: FeedbackKind
      rhkId: string | null
      value: BerakhlakValue | null
      text: string
      sentAt: Date
    }
  | {
      what: 'dialogue'
      id: string
      leaderId: string
      employeeId: string
      kind: DialogueKind
      notes: string
      heldAt: Date
      step: { text: string; due: Day } | null
    }
  | { what: 'step-done'; id: string; doneAt: Date }
  | { what: 'blocker'; id: string; employeeId: string; reportId: string | null; text: string; raisedAt: Date }
  | {
      what: 'answer-blocker'
      id: string
      answer: string
      answererId: string
      capacity: string
      answeredAt: Date
    }
  | {
      what: 'unit-performance'
      unitId: string
      period: PeriodKey
      value: OrgPerformance
      note: string | null
      setById: string
      capacity: string
      setAt: Date
    }
  | {
      what: 'evaluation'
      id: string
      skpId: string
      employeeId: string
      period: PeriodKey
      from: Day
      until: Day
      assessorId: string
      capacity: string
      resultRating: Rating
      behaviorRating: Rating
      behaviors: Behaviors
      grade: Grade
      reasons: string
      ratedAt: Date
    }
  | { what: 'acknowledge'; id: string; acknowledgedAt: Date }
  | { what: 'object'; id: string; reasons: string; filedAt: Date; doubtful: boolean }
  | { what: 'explain'; id: string; explanation: string; explainedAt: Date }
  | {
      what: 'decide-objection'
      id: string
      deciderId: string
      capacity: string
      resultRating: Rating
      behaviorRating: Rating
      grade: Grade
      decision: string
      decidedAt: Date
    }

export type Change<T extends CycleChange['what']> = Extract<CycleChange, { what: T }>

export interface CycleEffect {
  type: 'cycle'
  change: CycleChange
  /** The record and what it was and is: ids, states and ratings, no words of people. */
  audit: { subject: string; detail: { capacity?: string; before: object | null; after: object } }
}
