import type { CustomSeriesRenderItem } from 'echarts'
import type { Day } from '../../core/calendar/day.ts'
import type { MapCell, TeamMap } from '../../core/performance/team-map.ts'
import type { Language } from '../../core/texts/language.ts'
import { pictureTexts } from '../../core/texts/pictures.ts'
import { family, fixedGrid, letter, palette, picture, pictureWidth, titles } from './picture.ts'

interface Look {
  fill: string
  mark: string
  ink: string
}

/** Every cell also carries a mark: the colours may look alike to somebody, or in print. */
const looks: Record<MapCell, Look> = {
  APPROVED: { fill: palette.blue, mark: '✓', ink: palette.paper },
  SUBMITTED: { fill: '#a6cfe8', mark: '•', ink: palette.ink },
  RETURNED: { fill: palette.orange, mark: '↩', ink: palette.ink },
  APPROVED_LATE: { fill: palette.blue, mark: '✓◔', ink: palette.paper },
  SUBMITTED_LATE: { fill: '#a6cfe8', mark: '◔', ink: palette.ink },
  DRAFT: { fill: palette.paper, mark: '✎', ink: palette.ink },
  NONE: { fill: palette.paper, mark: '○', ink: palette.quiet },
  LEAVE: { fill: '#cfd4da', mark: 'C', ink: palette.ink },
  FREE: { fill: palette.faint, mark: '', ink: palette.quiet },
}

const most = 40
const left = 330
const right = 30

/** PNG, 1080 pixels wide; rows beyond forty are counted below. */
export function heatMap(map: TeamMap & { subtitle: string }, language: Language = 'id'): Promise<Uint8Array> {
  const t = pictureTexts[language]
  const shown = map.rows.slice(0, most)
  const rest = map.rows.length - shown.length
  const size = (pictureWidth - left - right) / Math.max(1, map.days.length)
  const rowHeight = Math.min(64, Math.max(44, size))
  const isShares = shown.some(({ cells }) => cells.some((cell) => typeof cell === 'number'))
  const above = isShares ? 200 : 390
  return picture(above + shown.length * rowHeight + (rest > 0 ? 80 : 40), (words) => ({
    title: [
      titles(words, t.heat, map.subtitle),
      ...(rest > 0
        ? [{ left: 40, bottom: 20, text: t.more(rest), textStyle: { fontSize: letter.small } }]
        : []),
    ],
    graphic: isShares ? [] : legendOf(t.cells),
    grid: { ...fixedGrid, left, right, top: above, height: shown.length * rowHeight },
    xAxis: {
      type: 'category',
      position: 'top',
      data: map.days.map((day) => dayLabel(day)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: { fontSize: Math.min(letter.small, size * 0.62), color: palette.ink, interval: 0 },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: shown.map(({ label }) => words.fit(label, left - 52, letter.small)),
      axisLine: { show: false },
      axisTick: { show: false },
      axisLabel: {
        fontSize: letter.small,
        color: palette.ink,
        interval: 0,
        align: 'left',
        margin: left - 40,
      },
    },
    series: [cellsOf(map.days, shown)],
  }))
}

const dayLabel = (day: Day) => String(Number(day.slice(8)))

/** What the marks mean, three in a row. */
function legendOf(names: Record<MapCell, string>): object[] {
  return (Object.keys(looks) as MapCell[]).map((cell, i) => {
    const { fill, mark, ink } = looks[cell]
    const text = { fontFamily: family, fontSize: letter.small, verticalAlign: 'middle' }
    return {
      type: 'group',
      left: 40 + (i % 3) * 340,
      top: 160 + Math.floor(i / 3) * 58,
      children: [
        {
          type: 'rect',
          shape: { width: 44, height: 44, r: 3 },
          style: { fill, stroke: palette.rule, lineWidth: 1.5 },
        },
        { type: 'text', style: { ...text, text: mark, x: 22, y: 22, align: 'center', fill: ink } },
        { type: 'text', style: { ...text, text: names[cell], x: 58, y: 22, fill: palette.ink } },
      ],
    }
  })
}

function lookOf(cell: MapCell | number | null): Look {
  if (cell === null) return looks.FREE
  if (typeof cell === 'string') return looks[cell]
  const share = Math.min(1, Math.max(0, cell))
  // From white to blue; the number says it too.
  const mix = (from: number, to: number) => Math.round(from + (to - from) * share)
  const fill = `rgb(${mix(255, 0)},${mix(255, 114)},${mix(255, 178)})`
  return { fill, mark: String(Math.round(share * 100)), ink: share > 0.6 ? palette.paper : palette.ink }
}

function cellsOf(days: Day[], rows: TeamMap['rows']): object {
  const renderItem: CustomSeriesRenderItem = (_params, api) => {
    const [x, y] = [Number(api.value(0)), Number(api.value(1))]
    const { fill, mark, ink } = lookOf(rows[y]?.cells[x] ?? null)
    const [centreX = 0, centreY = 0] = api.coord([x, y])
    const [width = 0, height = 0] = (api.size?.([1, 1]) ?? []) as number[]
    const shape = {
      x: centreX - width / 2 + 1,
      y: centreY - height / 2 + 1,
      width: width - 2,
      height: height - 2,
      r: 3,
    }
    const size = Math.min(
      letter.text,
      width * (mark.length > 2 ? 0.48 : mark === looks.APPROVED_LATE.mark ? 0.58 : 0.78),
    )
    return {
      type: 'group',
      children: [
        { type: 'rect', shape, style: { fill, stroke: palette.rule, lineWidth: 1.5 } },
        {
          type: 'text',
          style: {
            text: mark,
            x: centreX,
            y: centreY,
            align: 'center',
            verticalAlign: 'middle',
            fill: ink,
            fontSize: size,
            fontFamily: family,
          },
        },
      ],
    }
  }
  const data = rows.flatMap((_, y) => days.map((_, x) => [x, y]))
  return { type: 'custom', renderItem, data, silent: true }
}
