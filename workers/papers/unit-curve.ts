import { grades } from '../../core/performance/grade.ts'
import { guides } from '../../core/performance/grade-distribution.ts'
import type { UnitCurve } from '../../core/performance/unit-curve.ts'
import { evaluationTexts } from '../../core/texts/evaluation.ts'
import type { Language } from '../../core/texts/language.ts'
import { pictureTexts } from '../../core/texts/pictures.ts'
import { patternShares } from './pattern-curve.ts'
import { fixedGrid, letter, palette, picture, pictureWidth, titles } from './picture.ts'

const most = 4
const above = 300
const panel = 520

/**
 * The guide of a unit's performance as a curve, and the grades given so far as bars with their numbers; a unit below the
 * other. It says nothing of anybody by name. PNG, 1080 pixels wide.
 */
export function unitCurvePicture(
  curves: UnitCurve[],
  { period, language }: { period: string; language: Language },
): Promise<Uint8Array> {
  const t = pictureTexts[language]
  const names = evaluationTexts[language]
  const shown = curves.slice(0, most)
  const ordered = grades.toReversed()
  return picture(above + shown.length * panel, (words) => ({
    title: [
      titles(words, t.curve, period, t.curveNote),
      ...shown.map(({ unit, performance, given, all }, i) => ({
        left: 40,
        top: above + i * panel,
        text: words.fit(
          t.curveUnit(unit, names.performances[performance], given.length, all),
          pictureWidth - 80,
          letter.small,
          true,
        ),
        textStyle: { fontSize: letter.small, fontWeight: 'bold', color: palette.ink },
      })),
    ],
    legend: { top: 208, left: 40, itemGap: 36, textStyle: { fontSize: letter.small, color: palette.ink } },
    grid: shown.map((_, i) => ({
      ...fixedGrid,
      left: 60,
      right: 60,
      top: above + i * panel + 70,
      height: panel - 180,
    })),
    xAxis: shown.map((_, i) => ({
      gridIndex: i,
      type: 'category',
      data: ordered.map((grade) => names.grades[grade].replace(' ', '\n')),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.quiet } },
      axisLabel: { fontSize: letter.small, lineHeight: 32, color: palette.ink, interval: 0 },
    })),
    yAxis: shown.map((_, i) => ({ gridIndex: i, min: 0, max: 1, show: false })),
    series: shown.flatMap((curve, i) => seriesOf(curve, i, t.curveLegend)),
  }))
}

/** The peak stands as high as the guide's own share, so that bars and curve can be compared. */
function seriesOf(
  { performance, given }: UnitCurve,
  index: number,
  legend: { guide: string; given: string },
): object[] {
  const top = guides[performance].map(({ atLeast, atMost }) => atLeast ?? atMost ?? 0)[0] ?? 0.6
  const count = grades.toReversed().map((grade) => given.filter((one) => one === grade).length)
  const place = { xAxisIndex: index, yAxisIndex: index, silent: true }
  return [
    {
      ...place,
      name: legend.given,
      type: 'bar',
      barWidth: 90,
      itemStyle: { color: palette.blue },
      data: count.map((one) => one / Math.max(1, given.length)),
      label: {
        show: true,
        position: 'top',
        formatter: ({ dataIndex }: { dataIndex: number }) => String(count[dataIndex] ?? 0),
        fontSize: letter.small,
        color: palette.ink,
      },
    },
    {
      ...place,
      name: legend.guide,
      type: 'line',
      smooth: true,
      symbol: 'none',
      lineStyle: { color: palette.vermilion, width: 5, type: 'dashed' },
      itemStyle: { color: palette.vermilion },
      data: patternShares(performance).map((share) => share * top),
    },
  ]
}
