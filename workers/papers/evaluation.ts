import { evaluationPeriod } from '../../core/performance/evaluation-period.ts'
import type { EvaluationForm } from '../../core/performance/official-forms.ts'
import { officialForms as t } from '../../core/texts/official-forms.ts'
import { paperTexts } from '../../core/texts/papers.ts'
import { patternCurve } from './pattern-curve.ts'
import { behaviorTable, openForm } from './form-head.ts'
import { evaluationColumns, resultLines } from './result-columns.ts'
import { closeSheet, room, type Sheet } from './sheet.ts'
import { signatures, signaturesHeight } from './signatures.ts'
import { statement } from './statement.ts'
import { table } from './table.ts'

/**
 * The periodic or yearly evaluation in the layout of PermenPANRB 6/2022 (arts. 24-25 and annex). Every rating on it was
 * given by a person; nothing here computes one. The same form gives the same bytes.
 */
export async function evaluationPdf(form: EvaluationForm): Promise<Uint8Array> {
  const period = evaluationPeriod(form.period)
  const lines = [t.evaluation, ...t.approaches[form.form], ...(period === null ? [] : [t.period(period)])]
  const sheet = await openForm(form, lines)
  statement(sheet, t.organisation, t.performance(form.orgPerformance)).draw()
  if (form.orgPerformance !== null) patternCurve(sheet, form.orgPerformance)
  const columns = evaluationColumns(form.form)
  table(sheet, t.work, columns, resultLines(form.results, columns)).draw()
  conclude(sheet, form)
  const { nobody, code, page } = paperTexts.id
  signatures(
    sheet,
    [
      { role: t.employee, state: t.received(form.acknowledged), person: form.employee },
      { role: t.assessor, state: t.given(form.receivedOn, form.capacity), person: form.assessor },
    ],
    nobody,
  )
  const left = `${code(form.verificationCode)} · ${form.employee.name} · ${t.date(form.from)} s.d. ${t.date(form.until)}`
  return closeSheet(sheet, { left, page })
}

/** Ratings and predikat as they stand: after a decision on an objection, as decided (PP 30/2019 art. 59). */
function conclude(sheet: Sheet, form: EvaluationForm): void {
  const { objection } = form
  const stands = objection?.outcome ?? form
  statement(sheet, t.resultRating, t.rating(stands.resultRating)).draw()
  behaviorTable(sheet, form, form.behaviorFeedback).draw()
  const last = [
    statement(sheet, t.behaviorRating, t.rating(stands.behaviorRating)),
    statement(sheet, t.grade, t.gradeName(stands.grade)),
    statement(sheet, t.reasons, form.reasons, false),
    ...(objection === null ? [] : [statement(sheet, t.objection, decidedIn(objection), false)]),
  ]
  // The predikat stays on one page with who gave it.
  room(sheet, last.reduce((sum, { height }) => sum + height, 0) + signaturesHeight)
  for (const one of last) one.draw()
}

function decidedIn({ outcome }: NonNullable<EvaluationForm['objection']>): string {
  return outcome === null
    ? t.objectionOpen
    : t.decided(outcome.deciderName, outcome.capacity, outcome.decision)
}
