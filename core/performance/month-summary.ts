import type { Day } from '../calendar/day.ts'
import type { ActivityKind } from './report.ts'

/** A calendar month of the employee's zone: `2026-10`. */
export type Month = `${number}-${string}`

/** Who stands in a signature block. Nothing is signed: the forms say "disetujui secara elektronik dalam sistem". */
export interface Signatory {
  name: string
  /** 18 digits as text. */
  nip: string
  position: string
  grade: string | null
}

export interface MonthActivity {
  kind: ActivityKind
  rhkId: string | null
  rhkTitle: string | null
  description: string
  /** Minutes after local midnight; `endsAt` may pass 1440. */
  startsAt: number | null
  endsAt: number | null
  effectiveMinutes: number
  quantity: number | null
  unit: string | null
  evidence: { kind: 'PHOTO' | 'DOCUMENT' | 'LINK'; label: string }[]
}

export interface MonthDay {
  day: Day
  /** Minutes this person was to work that day by the calendar: 0 = free. */
  workingMinutes: number
  /** Leave, travel and the like as confirmed or declared; null = none. */
  status: string | null
  holiday: string | null
  /** null = nothing was sent, which is unknown and never called an absence. */
  report: {
    code: string
    status: 'SUBMITTED' | 'RETURNED' | 'REJECTED' | 'APPROVED'
    sentAt: Date
    late: boolean
    decidedAt: Date | null
    deciderName: string | null
    activities: MonthActivity[]
  } | null
}

/** One row of the official table: RHK, IKI, target, realisasi with evidence, umpan balik. */
export interface MonthResult {
  rhkId: string
  kind: 'UTAMA' | 'TAMBAHAN'
  title: string
  indicators: { title: string; aspect: string; target: string; unit: string; realisation: string }[]
  /** Effective minutes of approved reports of this month. */
  minutes: number
  evidence: string[]
  feedback: string[]
}

export interface MonthTotals {
  workingDays: number
  workingMinutes: number
  reportedDays: number
  approvedDays: number
  lateDays: number
  leaveDays: number
  /** Of approved reports only. */
  effectiveMinutes: number
}

/** One employee's month, as the official forms need it. Compiled by the summary job, the same for every form. */
export interface MonthSummary {
  agency: string
  unit: string
  month: Month
  zone: string
  employee: Signatory
  /** The approver on the month's last day. */
  approver: Signatory | null
  days: MonthDay[]
  results: MonthResult[]
  totals: MonthTotals
  /** Printed on every form, so that it can be looked up again. */
  verificationCode: string
}
