import { berakhlak } from '../../core/performance/berakhlak.ts'
import type { EvaluationForm, SkpForm } from '../../core/performance/official-forms.ts'
import { officialForms as t } from '../../core/texts/official-forms.ts'
import { paperTexts } from '../../core/texts/papers.ts'
import { peopleBlock } from './people-block.ts'
import { openSheet, paragraph, type Sheet } from './sheet.ts'
import { table, type Table } from './table.ts'

/** How both forms begin: title, approach, period, the two people. */
export async function openForm(form: SkpForm | EvaluationForm, lines: string[]): Promise<Sheet> {
  const { agency, employee, assessor } = form
  const [title = '', ...more] = lines
  const sheet = await openSheet({
    title: `${title} ${form.from}`,
    author: agency,
    made: new Date(form.until),
    layout: 'landscape',
    language: 'id',
  })
  paragraph(sheet, title, { size: 12.5, bold: true, align: 'center' })
  for (const line of more) paragraph(sheet, line, { size: 9.4, bold: true, align: 'center' })
  sheet.y += 6
  paragraph(sheet, agency, { size: 9.4, bold: true })
  paragraph(sheet, t.dates(form), { size: 9.4 }, 5)
  const { person, nobody } = paperTexts.id
  peopleBlock(
    sheet,
    [
      { title: t.employee, person: employee },
      { title: t.assessor, person: assessor },
    ],
    { person, nobody },
  )
  return sheet
}

/** The seven values with their standard guides (SE MenPANRB 20/2021) and what the leader expects beyond them. */
export function behaviorTable(
  sheet: Sheet,
  { expectations }: Pick<SkpForm, 'expectations'>,
  feedback: EvaluationForm['behaviorFeedback'] | null,
): Table {
  const titles = t.behaviorColumns.slice(0, feedback === null ? 3 : 4)
  const shares = [3, 45, 30, 22]
  const about = (list: { value: string; text: string }[], value: string) =>
    list.flatMap((one) => (one.value === value ? [one.text] : [])).join('\n')
  const rows = berakhlak.map((value, i) => ({
    cells: [
      String(i + 1),
      [t.values[value], ...t.guides[value].map((guide) => `• ${guide}`)].join('\n'),
      about(expectations, value),
      ...(feedback === null ? [] : [about(feedback, value)]),
    ],
  }))
  const columns = titles.map((title, i) => ({ title, share: shares[i] ?? 10 }))
  return table(sheet, t.behavior, columns, rows)
}
