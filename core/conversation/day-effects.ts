import type { Day } from '../calendar/day.ts'
import type { DayStatus } from '../calendar/day-status.ts'
import type { CalendarChange } from '../calendar/change.ts'

/** What a message changes in the calendar and in what is known of people's days. `employeeId`: whom the record is about. */
export type DayEffect =
  | {
      type: 'declare-days'
      employeeId: string
      declaration: {
        id: string
        agencyId: string
        status: DayStatus
        from: Day
        until: Day
        state: 'DECLARED' | 'CONFIRMED'
        declaredAt: Date
      }
    }
  | {
      type: 'decide-days'
      employeeId: string
      declarationId: string
      outcome: 'CONFIRMED' | 'DECLINED'
      deciderId: string
      capacity: string
      decidedAt: Date
    }
  | { type: 'withdraw-days'; employeeId: string; declarationId: string }
  | { type: 'change-calendar'; employeeId: string; agencyId: string; changes: CalendarChange[] }
