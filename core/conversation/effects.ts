import type { Day } from '../calendar/day.ts'
import type { Attachment, Reply } from '../messages.ts'
import type { PlanEffect } from '../performance/plan-effect.ts'
import type { Activity, Decision, Warning } from '../performance/report.ts'

/** What a message changes besides the conversation; written in the message's own transaction. */
export type Effect =
  | PlanEffect
  | {
      type: 'save-report'
      report: {
        id: string
        employeeId: string
        agencyId: string
        day: Day
        code: string
        version: number
        status: 'SUBMITTED' | 'APPROVED'
        sentAt: Date
        late: boolean
        warnings: Warning[]
        likeness: number | null
        activities: Activity[]
      }
    }
  | {
      type: 'decide'
      reportId: string
      version: number
      outcome: Decision['outcome']
      deciderId: string
      capacity: string
      note: string | null
      rows: number[]
      decidedAt: Date
    }
  | { type: 'save-file'; fileId: string; employeeId: string; attachment: Attachment }
  | { type: 'unlink'; employeeId: string }
  | { type: 'settings'; employeeId: string; settings: { language?: 'id' | 'en'; digest?: boolean } }
  | { type: 'day-status'; employeeId: string; day: Day; status: string }
  | { type: 'snooze'; employeeId: string; until: Date }

/** Something to say to a person who is not the one talking. Their address is looked up when it is written. */
export interface Tell {
  employeeId: string
  kind: 'decision' | 'card' | 'notice'
  /** The same key is said once. */
  dedupeKey: string
  reply: Reply
}
