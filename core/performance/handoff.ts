import type { Day } from '../calendar/day.ts'
import type { Activity, ReportHead } from './report.ts'

/**
 * Handing a day over to e-Kinerja BKN, which has no interface for other programs: the person copies it there, and marks
 * it here as moved. Nothing is ever sent to e-Kinerja, and its password or OTP is never asked for.
 */
export interface HandoffDay extends Pick<ReportHead, 'day' | 'code' | 'version'> {
  reportId: string
  status: 'SUBMITTED' | 'APPROVED'
  /** The version that was moved; an older one than `version` means that the report was corrected since. */
  movedVersion: number | null
}

/** Loaded only when the hand-off is asked for. */
export interface HandoffFacts {
  /** Sent or approved reports of the last quarter of a year, oldest first. */
  days: HandoffDay[]
  /** Of the days that this message may have to show, by report id. */
  activities: Record<string, HandoffActivity[]>
}

export type HandoffActivity = Pick<
  Activity,
  'kind' | 'rhkTitle' | 'description' | 'startsAt' | 'endsAt' | 'quantity' | 'unit'
> & {
  links: string[]
  /** Photos and documents, for which e-Kinerja has no place: it takes links. */
  files: number
}

export type HandoffEffect =
  | { type: 'mark-moved'; employeeId: string; reportId: string; version: number }
  | { type: 'unmark-moved'; employeeId: string; reportId: string }

/** How far back days are offered: e-Kinerja is filled in for a quarter. */
export const handoffDays = 100

export const isMoved = ({ movedVersion, version }: HandoffDay) => movedVersion === version

/** Where one goes on: the first day not moved, of those after `after` if there are any. */
export function nextToMove(days: HandoffDay[], after: Day | null = null): HandoffDay | null {
  const open = days.filter((day) => !isMoved(day))
  return open.find(({ day }) => after !== null && day > after) ?? open[0] ?? null
}

/** Which reports a message can come to show: the one it names, its neighbours, and where one goes on. */
export function reportsToShow(days: HandoffDay[], named: Day | null): string[] {
  const at = days.findIndex(({ day }) => day === named)
  const open = days.filter((day) => !isMoved(day)).slice(0, 2)
  const after = named === null ? null : nextToMove(days, named)
  const moved = days.findLast(isMoved)
  const around = at === -1 ? [] : [days[at]]
  return [...new Set([...around, ...open, after, moved].flatMap((day) => day?.reportId ?? []))]
}
