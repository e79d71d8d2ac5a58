import { shortDay } from '../../core/calendar/day.ts'
import type { MonthDay, MonthSummary } from '../../core/performance/month-summary.ts'
import type { Language } from '../../core/texts/language.ts'
import { monthName } from '../../core/texts/month.ts'
import { paperTexts, type PaperTexts } from '../../core/texts/papers.ts'
import { pictureTexts, type PictureTexts } from '../../core/texts/pictures.ts'
import { fixedGrid, letter, palette, picture, titles } from './picture.ts'

const rowHeight = 38
const above = 290

/**
 * Minutes of each day against its working minutes, a day a line. What is approved is filled, what is not is hollow, the
 * working minutes are an upright stroke. PNG, 1080 pixels wide.
 */
export function minutesChart(summary: MonthSummary, language: Language = 'id'): Promise<Uint8Array> {
  const t = pictureTexts[language]
  const { month, employee, totals } = summary
  const days = summary.days.filter(
    ({ report, workingMinutes, status }) => report !== null || workingMinutes > 0 || status !== null,
  )
  return picture(above + Math.max(4, days.length) * rowHeight + 40, (words) => ({
    title: titles(
      words,
      t.minutes,
      `${monthName(month, language)} · ${employee.name}`,
      t.minutesTotal(totals.effectiveMinutes, totals.workingMinutes),
    ),
    legend: {
      top: 208,
      left: 40,
      itemGap: 36,
      itemWidth: 34,
      itemHeight: 24,
      textStyle: { fontSize: letter.small, color: palette.ink },
    },
    grid: { ...fixedGrid, left: 200, right: 40, top: above, bottom: 24 },
    xAxis: {
      max: Math.max(480, ...days.map((day) => Math.max(minutesOf(day), day.workingMinutes))),
      axisLabel: { show: false },
      splitLine: { lineStyle: { color: palette.rule } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: days.map(({ day }) => shortDay(day, language)),
      axisTick: { show: false },
      axisLine: { lineStyle: { color: palette.quiet } },
      axisLabel: { fontSize: letter.small, color: palette.ink, interval: 0 },
    },
    series: seriesOf(days, paperTexts[language], t.minutesLegend),
  }))
}

function minutesOf({ report }: MonthDay): number {
  return report?.activities.reduce((sum, { effectiveMinutes }) => sum + effectiveMinutes, 0) ?? 0
}

const isApproved = ({ report }: MonthDay) => report?.status === 'APPROVED'

function besideBar(day: MonthDay, t: PaperTexts): string {
  if (day.report === null) return t.without(day)
  return isApproved(day) ? '' : t.number(minutesOf(day))
}

function seriesOf(days: MonthDay[], t: PaperTexts, legend: PictureTexts['minutesLegend']): object[] {
  const { approved, waiting, due } = legend
  const isApproved = ({ report }: MonthDay) => report?.status === 'APPROVED'
  const label = {
    show: true,
    position: 'insideLeft',
    distance: 12,
    fontSize: letter.small,
    fontWeight: 'bold',
  }
  const bar = { type: 'bar', stack: 'minutes', barWidth: 30 }
  const hollow = { color: palette.paper, borderColor: palette.blue, borderWidth: 3 }
  return [
    {
      ...bar,
      name: approved,
      itemStyle: { color: palette.blue },
      data: days.map((day) => (isApproved(day) ? minutesOf(day) : 0)),
      label: {
        ...label,
        color: palette.paper,
        formatter: ({ value }: { value: number }) => (value === 0 ? '' : t.number(value)),
      },
    },
    {
      ...bar,
      name: waiting,
      itemStyle: hollow,
      data: days.map((day) => {
        const value = isApproved(day) ? 0 : minutesOf(day)
        return { value, itemStyle: value === 0 ? { ...hollow, borderWidth: 0 } : hollow }
      }),
      label: {
        ...label,
        color: palette.ink,
        formatter: ({ dataIndex }: { dataIndex: number }) => besideBar(days[dataIndex] as MonthDay, t),
      },
    },
    {
      name: due,
      type: 'scatter',
      symbol: 'rect',
      symbolSize: [6, 34],
      z: 3,
      itemStyle: { color: palette.ink, opacity: 1 },
      data: days.flatMap(({ workingMinutes }, i) => (workingMinutes > 0 ? [[workingMinutes, i]] : [])),
    },
  ]
}
