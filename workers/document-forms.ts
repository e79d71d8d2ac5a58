import { documentName, type PlanKind } from '../core/performance/documents.ts'
import type { Month } from '../core/performance/month-summary.ts'
import type { Database } from '../prisma/client.ts'
import type { Issue } from '../prisma/store/issued-papers.ts'
import { keepMade } from '../prisma/store/made-files.ts'
import { readEvaluationForm, readSkpForm } from '../prisma/store/official-forms.ts'
import type { DocumentTurn, Outcome } from './document-turn.ts'
import { evaluationPdf } from './papers/evaluation.ts'
import { skpPdf } from './papers/skp.ts'

interface Paper {
  bytes: Uint8Array
  whose: string
  issue: Omit<Issue, 'readAt'>
}

/** What each form is made of; null when there is none for the month. */
const papers: Record<PlanKind, (db: Database, employeeId: string, month: Month) => Promise<Paper | null>> = {
  async skp(db, employeeId, month) {
    const form = await readSkpForm(db, employeeId, month)
    return form && paperOf('skp', form, await skpPdf(form))
  },
  async evaluation(db, employeeId, month) {
    const form = await readEvaluationForm(db, employeeId, month)
    return form && paperOf('evaluation', form, await evaluationPdf(form))
  },
}

function paperOf(
  kind: PlanKind,
  {
    id,
    employee,
    verificationCode: code,
  }: { id: string; employee: { name: string }; verificationCode: string },
  bytes: Uint8Array,
): Paper {
  return { bytes, whose: employee.name, issue: { code, kind, subject: `${kind}/${id}` } }
}

/** A form of the person who asked, and of nobody else. */
export async function makeForm({ db, files, job, now }: DocumentTurn, kind: PlanKind): Promise<Outcome> {
  const readAt = now()
  const paper = await papers[kind](db, job.askedById ?? '', job.month)
  if (paper === null) return 'nothing'
  const kept = await keepMade(files, [paper.bytes])
  return {
    made: { kept, name: documentName(kind, job.month, paper.whose), issue: { ...paper.issue, readAt } },
  }
}
