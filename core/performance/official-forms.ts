import type { Day } from '../calendar/day.ts'
import type { BerakhlakValue } from './berakhlak.ts'
import type { Aspect, Period, Realisation } from './check-in.ts'
import type { Evaluation } from './evaluation.ts'
import type { OrgPerformance } from './grade.ts'
import type { Signatory } from './month-summary.ts'

/** What the annex of PermenPANRB 6/2022 prints: SKP and evaluation, each in the columns of its form. */

/** LEADER: pejabat pimpinan tinggi and heads of independent units, with a perspective in the place of the aspect. */
export type FormKind = 'QUANTITATIVE' | 'QUALITATIVE' | 'LEADER'
export type FormPerspective = 'RECIPIENTS' | 'PROCESS' | 'STRENGTHENING' | 'BUDGET'
export type FormAttachment = 'RESOURCE_SUPPORT' | 'ACCOUNTABILITY_SCHEME' | 'CONSEQUENCE'

export interface FormIndicator {
  aspect: Aspect
  perspective: FormPerspective | null
  title: string
  target: number
  unit: string
  /** The title is the measure, met or not. */
  narrative: boolean
}

export interface FormResult<Of extends FormIndicator = FormIndicator> {
  kind: 'UTAMA' | 'TAMBAHAN'
  title: string
  /** The leader's planned result that this one serves. */
  parentTitle: string | null
  indicators: Of[]
}

export interface FormParty extends Signatory {
  unit: string
}

/** `from` and `until`: the period of the SKP, or the part of a period that it covers. */
interface Form extends Period {
  agency: string
  form: FormKind
  employee: FormParty
  /** Pejabat penilai kinerja; null: nobody is known to the system. */
  assessor: FormParty | null
  /** As fixed when they acted, for example "Plh. Kepala Dinas". */
  capacity: string | null
  expectations: { value: BerakhlakValue; text: string }[]
  verificationCode: string
}

export interface SkpForm extends Form {
  version: number
  status: 'SUBMITTED' | 'RETURNED' | 'AGREED'
  /** The day of the decision in the agency's zone. */
  decidedOn: Day | null
  results: FormResult[]
  attachments: Partial<Record<FormAttachment, string>>
}

/** `realisation` as `realisationOf` counts it within the period. */
export interface EvaluatedIndicator extends FormIndicator {
  realisation: Pick<Realisation, 'kind' | 'value'>
}

export interface EvaluatedResult extends FormResult<EvaluatedIndicator> {
  /** What there is to look at, for example links, or "12 foto". */
  evidence: string[]
  feedback: string[]
}

type Given = Pick<
  Evaluation,
  | 'period'
  | 'resultRating'
  | 'behaviorRating'
  | 'grade'
  | 'reasons'
  | 'receivedOn'
  | 'acknowledged'
  | 'objection'
>

export interface EvaluationForm extends Form, Given {
  orgPerformance: OrgPerformance | null
  results: EvaluatedResult[]
  behaviorFeedback: { value: BerakhlakValue; text: string }[]
}
