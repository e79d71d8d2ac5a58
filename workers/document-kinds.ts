import { daily, monthTables } from '../core/performance/month-tables.ts'
import type { OwnKind } from '../core/performance/documents.ts'
import type { MonthSummary } from '../core/performance/month-summary.ts'
import type { Language } from '../core/texts/language.ts'
import { bookOf } from '../prisma/workbook/book.ts'
import { csvLines, csvStart } from '../prisma/workbook/csv-lines.ts'
import { minutesChart } from './papers/minutes-chart.ts'
import { monthPdf } from './papers/month.ts'
import { resultsChart } from './papers/results-chart.ts'

/** How each file of one employee's month is made. A kind of core/performance/documents.ts without a line does not compile. */
export const makers: Record<OwnKind, (summary: MonthSummary, language: Language) => Promise<Uint8Array>> = {
  xlsx: (summary) => bookOf(monthTables(summary)),
  csv: (summary) => Promise.resolve(csvOf(summary)),
  pdf: monthPdf,
  minutes: minutesChart,
  results: resultsChart,
}

function csvOf(summary: MonthSummary): Uint8Array {
  const { shape, rows } = daily(summary)
  return Buffer.from(csvStart + csvLines([shape.columns.map(({ title }) => title), ...rows]))
}
