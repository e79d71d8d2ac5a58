import type { MonthResult } from './month-summary.ts'
import { aspectNames } from './month-tables.ts'
import type { MonthRow } from './month-totals.ts'
import type { Cell, TableShape } from './table.ts'

/** What each of many people planned and what of it was realised in the month: a row for each indicator. */
export const targetsShape: TableShape = {
  name: 'RHK dan target',
  columns: [
    { title: 'NIP', width: 20 },
    { title: 'Nama', width: 34 },
    { title: 'Unit kerja', width: 32 },
    { title: 'Jenis', width: 11 },
    { title: 'RHK', width: 40, wide: true },
    { title: 'IKI', width: 36, wide: true },
    { title: 'Aspek', width: 11 },
    { title: 'Target', width: 10 },
    { title: 'Satuan', width: 12 },
    { title: 'Realisasi bulan ini', width: 12 },
  ],
}

/** Feedback is left out: it is shown to whom it was given. */
export function targetCells(
  { nip, name, unit }: Pick<MonthRow, 'nip' | 'name' | 'unit'>,
  results: Pick<MonthResult, 'kind' | 'title' | 'indicators'>[],
): Cell[][] {
  return results.flatMap(({ kind, title, indicators }) => {
    const head = [nip, name, unit, kind === 'UTAMA' ? 'Utama' : 'Tambahan', title]
    if (indicators.length === 0) return [head]
    return indicators.map(({ title: measure, aspect, target, unit: counted, realisation }): Cell[] => [
      ...head,
      measure,
      aspectNames[aspect] ?? aspect,
      target,
      counted,
      realisation,
    ])
  })
}
