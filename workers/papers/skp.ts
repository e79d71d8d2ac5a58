import type { FormAttachment, SkpForm } from '../../core/performance/official-forms.ts'
import { officialForms as t } from '../../core/texts/official-forms.ts'
import { paperTexts } from '../../core/texts/papers.ts'
import { behaviorTable, openForm } from './form-head.ts'
import { planColumns, resultLines } from './result-columns.ts'
import { closeSheet, newPage, paragraph, room } from './sheet.ts'
import { signatures, signaturesHeight } from './signatures.ts'
import { table } from './table.ts'

const attachments: FormAttachment[] = ['RESOURCE_SUPPORT', 'ACCOUNTABILITY_SCHEME', 'CONSEQUENCE']

/**
 * The SKP with its annex in the layout of PermenPANRB 6/2022: hasil kerja (utama, tambahan), perilaku kerja, dukungan
 * sumber daya, skema pertanggungjawaban, konsekuensi. The same form gives the same bytes.
 */
export async function skpPdf(form: SkpForm): Promise<Uint8Array> {
  const sheet = await openForm(form, [t.skp, ...t.approaches[form.form]])
  const columns = planColumns[form.form]
  table(sheet, t.work, columns, resultLines(form.results, columns)).draw()
  const behavior = behaviorTable(sheet, form, null)
  behavior.draw()
  const blocks = [
    { role: t.employee, state: t.proposed(form), person: form.employee },
    { role: t.assessor, state: t.agreedState(form), person: form.assessor },
  ]
  const { nobody } = paperTexts.id
  signatures(sheet, blocks, nobody)
  newPage(sheet)
  paragraph(sheet, t.attachmentsTitle, { size: 12.5, bold: true, align: 'center' }, 2)
  paragraph(sheet, t.dates(form), { size: 9.4, align: 'center' }, 6)
  const kinds = attachments.map((kind) => {
    const cells = [form.attachments[kind]?.trim() || t.noAttachment]
    return table(sheet, '', [{ title: t.attachments[kind], share: 1 }], [{ cells }])
  })
  for (const kind of kinds) {
    kind.draw()
    sheet.y += 10
  }
  room(sheet, signaturesHeight)
  signatures(sheet, blocks, nobody)
  const left = `${paperTexts.id.code(form.verificationCode)} · ${form.employee.name} · SKP ${form.from.slice(0, 4)} (versi ${form.version})`
  return closeSheet(sheet, { left, page: paperTexts.id.page })
}
