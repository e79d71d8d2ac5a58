import type { Day } from '../calendar/day.ts'
import type { BerakhlakValue } from './berakhlak.ts'
import type { Form, PlanContent, PlanStatus, RowNote } from './plan.ts'

interface Audited {
  /** What the record was and what it is now: states, versions and numbers, no words of people. */
  audit: { subject: string; detail: { capacity?: string; before: object | null; after: object } }
}

export type PlanEffect = Audited &
  (
    | {
        type: 'submit-plan'
        skpId: string
        employeeId: string
        from: Day
        until: Day
        form: Form
        version: number
        content: PlanContent
        sentAt: Date
        /** What is in force and has no version of its own yet (it was imported): kept as the version before. */
        base: PlanContent | null
      }
    | {
        type: 'decide-plan'
        skpId: string
        employeeId: string
        version: number
        outcome: Exclude<PlanStatus, 'SUBMITTED'>
        deciderId: string
        capacity: string
        notes: RowNote[]
        decidedAt: Date
        /** What comes into force; null when returned. */
        content: PlanContent | null
      }
    | {
        type: 'expect'
        skpId: string
        value: BerakhlakValue
        text: string
        setById: string
        capacity: string
        setAt: Date
      }
    | {
        type: 'check-in'
        id: string
        indicatorId: string
        employeeId: string
        day: Day
        mode: 'CUMULATIVE' | 'DELTA'
        value: number
        sentAt: Date
      }
    | {
        type: 'review-check-in'
        id: string
        review: 'ACKNOWLEDGED' | 'ASKED'
        reviewerId: string
        capacity: string
        question: string | null
        reviewedAt: Date
      }
    | { type: 'plan-action'; indicatorId: string; unit: string; rows: { month: Day; target: number }[] }
  )
