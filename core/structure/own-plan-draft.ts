import type { Period } from '../performance/check-in.ts'
import type { AttachmentKind, Form } from '../performance/plan.ts'
import type { Trouble } from './problems.ts'

/** A plan as a file has it, in the words that a talk about it would have said. */
export interface OwnPlan {
  /** Null: the file says none. */
  period: Period | null
  form: Form
  /** `kind`: what it serves, is, or its perspective, as a choice of the draft; null: still to be asked. */
  rows: { line: string; kind: string | null }[]
  attachments: Partial<Record<AttachmentKind, string>>
}

/** A plan that somebody sent as a file, as it was checked. */
export interface CheckedPlan {
  id: string
  draft: OwnPlan
  troubles: Trouble[]
}

/** Sent in a chat; a worker reads it once its bytes are there. `employeeId`: whose plan it is. */
export interface PlanFileEffect {
  type: 'plan-file'
  employeeId: string
  importId: string
  fileId: string
}
