import { documentName, type PlanKind } from '../core/performance/documents.ts'
import type { Month } from '../core/performance/month-summary.ts'
import type { Database } from '../prisma/client.ts'
import { keepMade } from '../prisma/store/made-files.ts'
import { readEvaluationForm, readSkpForm } from '../prisma/store/official-forms.ts'
import type { DocumentTurn, Outcome } from './document-turn.ts'
import { evaluationPdf } from './papers/evaluation.ts'
import { skpPdf } from './papers/skp.ts'

interface Paper {
  bytes: Uint8Array
  whose: string
}

/** What each form is made of; null when there is none for the month. */
const papers: Record<PlanKind, (db: Database, employeeId: string, month: Month) => Promise<Paper | null>> = {
  async skp(db, employeeId, month) {
    const form = await readSkpForm(db, employeeId, month)
    return form === null ? null : { bytes: await skpPdf(form), whose: form.employee.name }
  },
  async evaluation(db, employeeId, month) {
    const form = await readEvaluationForm(db, employeeId, month)
    return form === null ? null : { bytes: await evaluationPdf(form), whose: form.employee.name }
  },
}

/** A form of the person who asked, and of nobody else. */
export async function makeForm({ db, files, job }: DocumentTurn, kind: PlanKind): Promise<Outcome> {
  const paper = await papers[kind](db, job.askedById ?? '', job.month)
  if (paper === null) return 'nothing'
  const kept = await keepMade(files, [paper.bytes])
  return { made: { kept, name: documentName(kind, job.month, paper.whose) } }
}
