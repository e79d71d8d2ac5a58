import type { Day } from '../calendar/day.ts'
import { hoursOn, type WorkCalendar } from '../calendar/schedule.ts'
import { addDays } from '../calendar/day.ts'
import type { DayStatus } from '../calendar/day-status.ts'
import type { Language } from '../texts/language.ts'

/** Some days of leave or duty elsewhere, as declared; why is never asked. */
export interface Declaration {
  id: string
  employeeId: string
  employeeName: string
  employeeUnit: string
  employeeLanguage: Language
  status: DayStatus
  from: Day
  /** The last day. */
  until: Day
  state: 'DECLARED' | 'CONFIRMED' | 'DECLINED' | 'WITHDRAWN'
  /** Working days in it; null where the calendar does not reach that far. */
  workdays: number | null
  decision: { deciderName: string; capacity: string; decidedAt: Date } | null
  /** In which capacity the person of these facts may decide on it today; null = may not. */
  mayDecideAs: string | null
  /** Whether they may take it back. */
  mayWithdraw: boolean
  /** Whose day it is. */
  zone: string
}

const mostCounted = 45

export function workdaysBetween(from: Day, until: Day, calendar: WorkCalendar): number | null {
  let count = 0
  for (let day = from, n = 0; day <= until; day = addDays(day, 1), n++) {
    if (n >= mostCounted) return null
    if (hoursOn(day, calendar) !== null) count++
  }
  return count
}
