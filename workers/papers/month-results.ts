import type { MonthResult, MonthSummary } from '../../core/performance/month-summary.ts'
import type { PaperTexts } from '../../core/texts/papers.ts'
import type { TableRow } from './table-grid.ts'

const kinds = ['UTAMA', 'TAMBAHAN'] as const

/** The official columns: RHK, IKI, target, realisasi with evidence, umpan balik; an indicator a line. */
export function resultRows({ results }: MonthSummary, t: PaperTexts): TableRow[] {
  if (results.length === 0) return [{ band: t.noResults }]
  let number = 0
  return kinds.flatMap((kind) => {
    const some = results.filter((result) => result.kind === kind)
    if (some.length === 0) return []
    return [{ band: t.kinds[kind] }, ...some.flatMap((result) => rowsOf(result, ++number, t))]
  })
}

function rowsOf(
  { title, indicators, minutes, evidence, feedback }: MonthResult,
  number: number,
  t: PaperTexts,
): TableRow[] {
  const around = (middle: string[], first: boolean) => [
    String(number),
    title,
    ...middle,
    t.number(minutes),
    first ? evidence.join('\n') : '',
    first ? feedback.join('\n') : '',
  ]
  if (indicators.length === 0) return [{ cells: around(['', '', ''], true) }]
  return indicators.map((indicator, i) => ({
    cells: around(
      [
        `${indicator.title}${indicator.aspect === '' ? '' : ` (${indicator.aspect})`}`,
        `${indicator.target} ${indicator.unit}`,
        indicator.realisation,
      ],
      i === 0,
    ),
    ...(i > 0 && { same: [0, 1, 5, 6, 7] }),
  }))
}
