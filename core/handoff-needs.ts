import type { Day } from './calendar/day.ts'

/** Whether a message is about the hand-off to e-Kinerja, and which day its button names. */
export function handoffNeeds(command: string | null, data: string): { day: Day | null } | null {
  const [kind, , day = ''] = data.split(':')
  if (kind === 'ek') return { day: /^\d{4}-\d{2}-\d{2}$/.test(day) ? (day as Day) : null }
  return command === 'handoff' || command === 'moved' || command === 'unmoved' ? { day: null } : null
}
