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

/** The rest stands with the days. */
const mostEvidence = 5

function rowsOf(result: MonthResult, number: number, t: PaperTexts): TableRow[] {
  const { title, indicators, minutes, evidence, feedback } = result
  const rest = evidence.length - mostEvidence
  const shown = [...evidence.slice(0, mostEvidence), ...(rest > 0 ? [t.moreEvidence(rest)] : [])]
  const around = (middle: string[]) => [
    String(number),
    title,
    ...middle,
    t.number(minutes),
    shown.join('\n'),
    feedback.join('\n'),
  ]
  if (indicators.length === 0) return [{ cells: around(['', '', '']) }]
  return indicators.map((indicator, i) => ({
    cells: around(indicatorCells(indicator, t)),
    ...(i > 0 && { same: [0, 1, 5, 6, 7] }),
  }))
}

type Indicator = MonthResult['indicators'][number]

function indicatorCells({ title, aspect, target, unit, realisation }: Indicator, t: PaperTexts): string[] {
  const isCount = /^[-\d.,]+$/.test(realisation)
  return [
    `${title}${aspect === '' ? '' : ` (${aspectName(aspect, t)})`}`,
    `${target} ${unit}`,
    realisation === '' ? t.untold : isCount ? `${realisation} ${unit}` : realisation,
  ]
}

/** As stored, or in the words of whoever imported it. */
function aspectName(aspect: string, { aspects }: PaperTexts): string {
  return Object.hasOwn(aspects, aspect) ? aspects[aspect as keyof typeof aspects] : aspect
}
