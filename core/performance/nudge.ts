import type { Day } from '../calendar/day.ts'

/** One nudge a supervisor, person and day: the outbox says it once. */
export function nudgeKey(supervisorId: string, employeeId: string, day: Day): string {
  return `nudge:${supervisorId}:${day}:${employeeId}`
}
