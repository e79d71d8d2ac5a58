import { z } from 'zod'

/**
 * What a person may be doing on a day instead of the usual work: kinds of leave by PP 11/2017 Art. 310 (PPPK: Peraturan
 * BKN 7/2022), and duties elsewhere. A day of which nothing is known has none of these, and is not an absence.
 */
export const DayStatus = z.enum([
  'LEAVE_ANNUAL',
  'LEAVE_LONG',
  'LEAVE_SICK',
  'LEAVE_MATERNITY',
  'LEAVE_IMPORTANT',
  'LEAVE_UNPAID',
  'LEAVE_JOINT',
  'OFFICIAL_TRAVEL',
  'TRAINING',
  'STUDY_ASSIGNMENT',
  'WORK_REMOTE',
  'SHIFT_OFF',
  'PERMIT_PARTIAL',
])
export type DayStatus = z.infer<typeof DayStatus>

interface Meaning {
  /** The day's minutes count as working time: duty elsewhere is duty. */
  works: boolean
  /** Nobody is reminded of a report for that day. It is welcome all the same. */
  quiet: boolean
  /** PPPK have no right to it (Peraturan BKN 7/2022). */
  civilServantsOnly?: boolean
}

export const dayStatuses: Record<DayStatus, Meaning> = {
  LEAVE_ANNUAL: { works: false, quiet: true },
  LEAVE_LONG: { works: false, quiet: true, civilServantsOnly: true },
  LEAVE_SICK: { works: false, quiet: true },
  LEAVE_MATERNITY: { works: false, quiet: true },
  LEAVE_IMPORTANT: { works: false, quiet: true, civilServantsOnly: true },
  LEAVE_UNPAID: { works: false, quiet: true, civilServantsOnly: true },
  LEAVE_JOINT: { works: false, quiet: true },
  OFFICIAL_TRAVEL: { works: true, quiet: true },
  TRAINING: { works: true, quiet: true },
  STUDY_ASSIGNMENT: { works: true, quiet: true },
  WORK_REMOTE: { works: true, quiet: false },
  SHIFT_OFF: { works: false, quiet: true },
  PERMIT_PARTIAL: { works: true, quiet: false },
}

/** Those for which nobody is reminded. */
export const quietStatuses: DayStatus[] = DayStatus.options.filter((status) => dayStatuses[status].quiet)

export function isLeave(status: DayStatus): boolean {
  return !dayStatuses[status].works
}
