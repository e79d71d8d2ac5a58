import { z } from 'zod'

/** Most reminders of one missing report, whatever a person chose. */
export const mostSteps = 3

const minute = z.number().int().min(0).max(1439)

/** What a person chose about being reminded; all clock values in minutes after midnight of their own zone. */
export const ReminderChoices = z.object({
  /** When to be reminded of the day's report; null: half an hour before the unit closes. */
  at: minute.nullable().default(null),
  /** How often at most about one day; 0: not at all. */
  cap: z.number().int().min(0).max(mostSteps).default(mostSteps),
  /** Nothing between these; the same twice: at any hour. */
  quietFrom: minute.default(21 * 60),
  quietUntil: minute.default(6 * 60),
  /** When the one list of what waits comes, for supervisors who chose it. */
  digestAt: minute.default(7 * 60 + 30),
})
export type ReminderChoices = z.infer<typeof ReminderChoices>

export const defaultChoices: ReminderChoices = ReminderChoices.parse({})
