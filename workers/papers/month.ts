import { endOfMonth } from 'date-fns/endOfMonth'
import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import { addDays, type Day } from '../../core/calendar/day.ts'
import type { Month, MonthSummary } from '../../core/performance/month-summary.ts'
import type { Language } from '../../core/texts/language.ts'
import { paperTexts, type PaperTexts } from '../../core/texts/papers.ts'
import { dayRows } from './month-days.ts'
import { resultRows } from './month-results.ts'
import { peopleBlock } from './people-block.ts'
import {
  closeSheet,
  drawLines,
  ink,
  lineHeight,
  linesOf,
  openSheet,
  paragraph,
  room,
  type Sheet,
} from './sheet.ts'
import { signatures, signaturesHeight } from './signatures.ts'
import { table } from './table.ts'
import type { Column } from './table-grid.ts'

/**
 * The LKH (laporan kinerja harian, logbook) of a month: A4, every day with its rows, the month's results in the columns
 * of PermenPANRB 6/2022, totals and signature blocks. The same summary gives the same bytes.
 */
export async function monthPdf(summary: MonthSummary, language: Language = 'id'): Promise<Uint8Array> {
  const t = paperTexts[language]
  const { employee, approver, month, unit, agency, totals, verificationCode } = summary
  const sheet = await openSheet({
    title: `${t.title} ${month}`,
    author: agency,
    made: lastMoment(month),
    layout: 'landscape',
    language,
  })
  paragraph(sheet, agency, { size: 10, bold: true, align: 'center' })
  paragraph(sheet, t.title, { size: 12.5, bold: true, align: 'center' })
  paragraph(sheet, t.month(month), { size: 10, align: 'center' }, 8)
  const parties = [
    { title: t.employee, person: { ...employee, unit } },
    { title: t.approver, person: approver },
  ] as const
  peopleBlock(sheet, [...parties], t)
  figures(sheet, t.totals(totals))
  table(sheet, t.daysTitle, dayColumns(t), dayRows(summary, t)).draw()
  // The end of the paper stays together: signature blocks alone on a page say little.
  const results = table(sheet, t.resultsTitle, resultColumns(t), resultRows(summary, t))
  const blocks = [
    { role: t.sender, state: t.sent, person: employee },
    { role: t.approvedBy, state: t.approved(totals.approvedDays, totals.reportedDays), person: approver },
  ]
  room(sheet, results.height + signaturesHeight)
  results.draw()
  signatures(sheet, blocks, t.nobody)
  const left = `${t.code(verificationCode)} · ${employee.name} · ${t.month(month)}`
  return closeSheet(sheet, { left, page: t.page })
}

/** Instead of the clock: when the month it is about was over. */
function lastMoment(month: Month): Date {
  return new Date(addDays(format(endOfMonth(parseISO(`${month}-01`)), 'yyyy-MM-dd') as Day, 1))
}

/** The month's totals as a row of boxes. */
function figures(sheet: Sheet, all: [string, string][]): void {
  const { doc, left } = sheet
  const width = sheet.width / all.length
  const names = all.map(([name]) => linesOf(sheet, name, width - 8, { size: 7.4 }))
  const height = 18 + Math.max(...names.map(({ length }) => length)) * lineHeight(7.4) + 8
  room(sheet, height)
  all.forEach(([, value], i) => {
    const place = { x: left + i * width + 4, y: sheet.y + 4, width: width - 8 }
    doc
      .rect(left + i * width, sheet.y, width, height)
      .lineWidth(0.5)
      .strokeColor(ink.line)
      .stroke()
    const y = drawLines(sheet, [value], place, { size: 12, bold: true, align: 'center' })
    drawLines(sheet, names[i] ?? [], { ...place, y }, { size: 7.4, align: 'center', color: ink.quiet })
  })
  sheet.y += height
}

function dayColumns({ days }: PaperTexts): Column[] {
  const shares = [9, 34, 25, 10, 7.5, 14.5]
  return days.map((title, i) => ({
    title,
    share: shares[i] ?? 10,
    ...(i === 4 && { align: 'right' as const }),
  }))
}

function resultColumns({ results }: PaperTexts): Column[] {
  const shares = [3.5, 19, 18, 8, 8, 8, 19.5, 16]
  return results.map((title, i) => ({
    title,
    share: shares[i] ?? 10,
    ...(i === 5 && { align: 'right' as const }),
  }))
}
