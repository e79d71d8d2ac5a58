import { z } from 'zod'

/** The steps at which a process can be made to die, in the order in which a message passes them. */
export const failpoints = [
  /** A batch is formed, its transaction not begun. */
  'received',
  /** The inbox rows are written, not committed. */
  'taken',
  /** All is written, not committed. */
  'written',
  /** Committed; the network was not told. */
  'committed',
  /** Outbox rows are `sending`; no call was made. */
  'claimed',
  /** The network answered; the outcome is only in memory. */
  'sent',
  /** The outcome is in the journal of what was said, not in the outbox. */
  'journaled',
  /** The outcome is in the outbox. */
  'settled',
  /** The bytes of a file are in the folder, its row still `pending`. */
  'stored',
  /** A job of the timetable begins, and ends. */
  'job-begun',
  'job-done',
] as const
export type Failpoint = (typeof failpoints)[number]

export interface FailAt {
  name: Failpoint
  /** Dies when it comes there for the so-manieth time. */
  nth: number
}

const form = new RegExp(`^(${failpoints.join('|')}):([1-9]\\d{0,6})$`)

/** `FAIL_AT=name:n`, for trying out what a death costs. Nobody sets it in daily use. */
export const failAt = z
  .string()
  .regex(form, `must be a step and a number, for example FAIL_AT=sent:1; steps: ${failpoints.join(', ')}`)
  .transform((text): FailAt => {
    const [name, nth] = text.split(':')
    // The pattern above allows nothing else.
    return { name: name as Failpoint, nth: Number(nth) }
  })
  .optional()
