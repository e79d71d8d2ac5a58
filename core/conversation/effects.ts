import type { Day } from '../calendar/day.ts'
import type { PlanEffect } from '../performance/plan-effect.ts'
import type { LinkCodeEffect } from './link-code.ts'
import type { Attachment, ChannelName, Reply } from '../messages.ts'
import type { Learned } from '../language/parsed.ts'
import type { CycleEffect } from './cycle-effects.ts'
import type { HandoffEffect } from '../performance/handoff.ts'
import type { ReminderChoices } from '../performance/reminder-choices.ts'
import type { Activity, Decision, Warning } from '../performance/report.ts'
import type { DayEffect } from './day-effects.ts'
import type { MonthEffect } from './month-facts.ts'
import type { RightsEffect } from '../rights/facts.ts'
import type { StructureEffect } from '../structure/facts.ts'

/** What a message changes besides the conversation; written in the message's own transaction. */
export type Effect =
  | PlanEffect
  | StructureEffect
  | MonthEffect
  | RightsEffect
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
  | {
      type: 'settings'
      employeeId: string
      settings: {
        language?: 'id' | 'en'
        digest?: boolean
        reminders?: ReminderChoices
        channel?: ChannelName
      }
    }
  | LinkCodeEffect
  | { type: 'snooze'; employeeId: string; until: Date }
  | DayEffect
  | { type: 'learn'; employeeId: string; learned: Learned[] }
  /** `id` null: all of it. */
  | { type: 'forget'; employeeId: string; id: string | null }
  | CycleEffect
  | HandoffEffect

/** Something to say to a person who is not the one talking. Their address is looked up when it is written. */
export interface Tell {
  employeeId: string
  kind: 'decision' | 'card' | 'notice'
  /** The same key is said once. */
  dedupeKey: string
  reply: Reply
}
