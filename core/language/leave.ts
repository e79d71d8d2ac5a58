export type LeaveKind =
  | 'LEAVE_ANNUAL'
  | 'LEAVE_LONG'
  | 'LEAVE_SICK'
  | 'LEAVE_MATERNITY'
  | 'LEAVE_IMPORTANT'
  | 'LEAVE_UNPAID'
  | 'OFFICIAL_TRAVEL'
  | 'TRAINING'
  | 'STUDY'
  | 'REMOTE'
  | 'SHIFT_OFF'
  | 'PERMIT'

/** Never holds the reason: it may be health data. */
export interface Leave {
  /** Null: it is a leave, but not said which. */
  kind: LeaveKind | null
  /** yyyy-MM-dd in the person's zone. */
  from: string
  /** The last day, when said as a day. */
  until: string | null
  /** When said as a number of days. */
  days: number | null
}
