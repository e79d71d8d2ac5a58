import type { MonthResult, MonthSummary } from '../../core/performance/month-summary.ts'
import type { Language } from '../../core/texts/language.ts'
import { monthName } from '../../core/texts/month.ts'
import { pictureTexts } from '../../core/texts/pictures.ts'
import { letter, palette, fixedGrid, picture, pictureWidth, titles, type Words } from './picture.ts'

const most = 10
const rowHeight = 130
const above = 220

type Indicator = MonthResult['indicators'][number]

/**
 * Realisation beside target, an indicator a line, with both in numbers. It states facts: nothing is called good or bad.
 * PNG, 1080 pixels wide.
 */
export function resultsChart(summary: MonthSummary, language: Language = 'id'): Promise<Uint8Array> {
  const t = pictureTexts[language]
  const indicators = summary.results.flatMap((result) => result.indicators)
  const shown = indicators.slice(0, most)
  const rest = indicators.length - shown.length
  const note = shown.length === 0 ? t.noResults : t.resultsNote
  return picture(above + Math.max(1, shown.length) * rowHeight + (rest > 0 ? 60 : 20), (words) => ({
    title: [
      titles(words, t.results, `${monthName(summary.month, language)} · ${summary.employee.name}`, note),
      ...(rest > 0
        ? [{ left: 40, bottom: 20, text: t.more(rest), textStyle: { fontSize: letter.small } }]
        : []),
    ],
    grid: { ...fixedGrid, left: 40, right: 40, top: above, height: shown.length * rowHeight },
    xAxis: { max: 1, show: false },
    yAxis: { type: 'category', inverse: true, show: false, data: shown.map((_, i) => i) },
    series: barsOf(shown, words),
  }))
}

function barsOf(indicators: Indicator[], words: Words): object[] {
  const width = pictureWidth - 80
  const label = (text: (one: Indicator) => string, offset: [number, number], more: object) => ({
    type: 'bar',
    barWidth: 34,
    barGap: '-100%',
    silent: true,
    itemStyle: { color: 'transparent' },
    data: indicators.map(() => 1),
    label: {
      show: true,
      position: 'insideLeft',
      distance: 0,
      offset,
      formatter: ({ dataIndex }: { dataIndex: number }) => text(indicators[dataIndex] as Indicator),
      ...more,
    },
  })
  const bold = { fontSize: letter.small, fontWeight: 'bold', color: palette.ink }
  const plain = { fontSize: letter.small, color: palette.ink }
  return [
    {
      type: 'bar',
      barWidth: 34,
      showBackground: true,
      backgroundStyle: { color: palette.faint, borderColor: palette.quiet, borderWidth: 1.5 },
      itemStyle: { color: palette.blue },
      data: indicators.map((one) => Math.min(1, shareOf(one) ?? 0)),
    },
    label(({ title }) => words.fit(title, width, letter.small), [0, -38], bold),
    label((one) => words.fit(numbers(one), width, letter.small), [0, 36], plain),
  ]
}

/** "347 / 4.200 dokumen · 8%" */
function numbers(indicator: Indicator): string {
  const { target, unit, realisation } = indicator
  const share = shareOf(indicator)
  const percent = share === null || unit.trim() === '%' ? '' : ` · ${Math.round(share * 100)}%`
  return `${realisation === '' ? '–' : realisation} / ${target} ${unit}${percent}`
}

/** Null where one of both is no number, or nothing was aimed at. */
function shareOf({ target, realisation }: Indicator): number | null {
  const [aim, done] = [numberIn(target), numberIn(realisation)]
  return aim === null || done === null || aim <= 0 ? null : Math.max(0, done / aim)
}

/** The number a text begins with, as Indonesians write it ("4.200", "97,5 %") or as a machine does ("97.5"). */
function numberIn(text: string): number | null {
  const written = /^\s*(-?\d[\d.]*(?:,\d+)?)/.exec(text)?.[1]
  if (written === undefined) return null
  const isGrouped = written.includes(',') || /^-?\d{1,3}(?:\.\d{3})+$/.test(written)
  const value = Number(isGrouped ? written.replaceAll('.', '').replace(',', '.') : written)
  return Number.isFinite(value) ? value : null
}
