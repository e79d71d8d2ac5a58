import type { Day } from '../calendar/day.ts'
import type { BerakhlakValue } from './berakhlak.ts'
import type { Cascaded } from './cascade.ts'
import type { CheckIn, Indicator, Period, Work } from './check-in.ts'

/** Sasaran Kinerja Pegawai by PermenPANRB 6/2022: planned results with indicators, agreed with the assessor. */
export type Form = 'QUANTITATIVE' | 'QUALITATIVE' | 'LEADER'
export type PlanStatus = 'SUBMITTED' | 'RETURNED' | 'AGREED'
export const perspectives = ['RECIPIENTS', 'PROCESS', 'STRENGTHENING', 'BUDGET'] as const
export type Perspective = (typeof perspectives)[number]

/** How a leader's result is answered in a draft: by its perspective, with a mark where it is additional. */
export function leaderChoice(kind: PlannedResult['kind'], perspective: Perspective): string {
  return kind === 'MAIN' ? perspective : `${kind}.${perspective}`
}

export const attachmentKinds = ['RESOURCE_SUPPORT', 'ACCOUNTABILITY_SCHEME', 'CONSEQUENCE'] as const
export type AttachmentKind = (typeof attachmentKinds)[number]

export interface PlannedIndicator extends Indicator {
  perspective: Perspective | null
  title: string
  narrative: boolean
}

export interface PlannedResult {
  id: string
  kind: 'MAIN' | 'ADDITIONAL'
  title: string
  /** The leader's planned result that this one serves. */
  parentId: string | null
  parentTitle: string | null
  indicators: PlannedIndicator[]
}

/** One version of a plan, whole. */
export interface PlanContent {
  results: PlannedResult[]
  attachments: Partial<Record<AttachmentKind, string>>
}

/** Row 0 is the whole plan. */
export interface RowNote {
  row: number
  note: string
}

export interface Proposal {
  version: number
  content: PlanContent
  status: PlanStatus
  notes: RowNote[]
  deciderName: string | null
  capacity: string | null
}

/** A version as the history tells it: what became of it, and how large it was. */
export interface Revision extends Omit<Proposal, 'content'> {
  sentAt: Date
  /** Null while it waits, and of what was imported. */
  decidedAt: Date | null
  results: number
  indicators: number
}

export interface IndicatorInForce extends PlannedIndicator {
  checkIns: CheckIn[]
  /** Rencana aksi by month (`yyyy-MM`). */
  actions: { month: string; target: number }[]
}

export interface ResultInForce extends PlannedResult {
  /** Activities of approved reports that name this result. */
  work: Work[]
  /** What serves it, for a leader; absent: nothing does. */
  cascaded?: Cascaded[]
  indicators: IndicatorInForce[]
}

/** An SKP as the person of these facts sees it. `results` are in force; `proposal` is the newest version sent. */
export interface Plan extends Period {
  id: string
  employeeId: string
  employeeName: string
  employeeUnit: string
  employeeLanguage: 'id' | 'en'
  form: Form
  status: PlanStatus
  version: number
  attachments: PlanContent['attachments']
  results: ResultInForce[]
  proposal: Proposal | null
  expectations: { value: BerakhlakValue; text: string }[]
  /** In which capacity the viewer may agree or return it today; null = may not. */
  mayAgreeAs: string | null
}

/** A check-in that a button or an open flow names, with the right to review it looked up now. */
export interface NamedCheckIn {
  id: string
  employeeId: string
  employeeName: string
  employeeLanguage: 'id' | 'en'
  skpId: string
  indicatorId: string
  mode: CheckIn['mode']
  value: number
  review: 'ACKNOWLEDGED' | 'ASKED' | null
  reviewerName: string | null
  mayReviewAs: string | null
}

export interface Official {
  id: string
  name: string
  language: 'id' | 'en'
}

/** The plan that is agreed and holds on `today`, in the person's own zone. */
export function inForce(plans: Plan[], today: Day): Plan | undefined {
  return plans.find(({ from, until, results }) => from <= today && today <= until && results.length > 0)
}
