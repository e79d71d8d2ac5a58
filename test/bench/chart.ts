import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { projectRoot } from '../../prisma/migrate.ts'
import {
  fixedGrid,
  letter,
  palette,
  picture,
  pictureWidth,
  titles,
  type Words,
} from '../../workers/papers/picture.ts'
import { asked, isMet, readFigures, wish, type Asked, type Figure } from './figures.ts'

const rowHeight = 86
const above = 250
/** A bar that reaches this is as asked; twice as long is twice as good, and longer ones are cut. */
const asAsked = 1
const longest = 2.2

/** `npm run bench -- chart FILE`: draws docs/benchmarks.png from what `npm run bench` printed into the file. */
export async function drawChart(path: string | undefined): Promise<void> {
  if (path === undefined) throw new Error('Name the file with the output of npm run bench')
  const figures = readFigures(await readFile(path, 'utf8'))
  const shown = figures.flatMap((figure) => {
    const wanted = asked[figure.name]
    return wanted === undefined ? [] : [{ figure, wanted }]
  })
  if (shown.length === 0) throw new Error(`No asked figure stands in ${path}`)
  const target = join(projectRoot(), 'docs', 'benchmarks.png')
  await writeFile(target, await chartOf(shown))
  console.log(`${target}: ${shown.length} figures`)
}

interface Shown {
  figure: Figure
  wanted: Asked
}

function chartOf(shown: Shown[]): Promise<Uint8Array> {
  return picture(above + shown.length * rowHeight + 40, (words) => ({
    title: titles(
      words,
      'Measured against what is asked',
      'The mark is what is asked; further right is better.',
      'Full: reached. Hollow: missed.',
    ),
    grid: { ...fixedGrid, left: 40, right: 40, top: above, height: shown.length * rowHeight },
    xAxis: { max: longest, show: false },
    yAxis: { type: 'category', inverse: true, show: false, data: shown.map(({ figure }) => figure.name) },
    series: [bars(shown), names(shown, words), line(shown.length)],
  }))
}

/** How much of what is asked was reached: 1 is all of it. Where 0 is asked, anything else is nothing of it. */
function share({ figure: { value }, wanted }: Shown): number {
  if ('atLeast' in wanted) return Math.max(0, value / wanted.atLeast)
  if (value <= 0) return wanted.atMost === 0 ? asAsked : longest
  return wanted.atMost / value
}

function bars(shown: Shown[]): object {
  return {
    type: 'bar',
    barWidth: 24,
    silent: true,
    data: shown.map((one) => ({
      value: Math.min(longest, share(one)),
      itemStyle: isMet(one.figure.value, one.wanted)
        ? { color: palette.blue }
        : { color: palette.paper, borderColor: palette.vermilion, borderWidth: 3 },
    })),
  }
}

function names(shown: Shown[], words: Words): object {
  return {
    type: 'bar',
    barWidth: 24,
    barGap: '-100%',
    silent: true,
    itemStyle: { color: 'transparent' },
    data: shown.map(() => longest),
    label: {
      show: true,
      position: 'insideLeft',
      distance: 0,
      offset: [0, -32],
      fontSize: letter.small,
      color: palette.ink,
      formatter({ dataIndex }: { dataIndex: number }) {
        const { figure, wanted } = shown[dataIndex] as Shown
        const text = `${figure.name}  ${figure.text}, asked ${wish(wanted)}`
        return words.fit(text, pictureWidth - 80, letter.small)
      },
    },
  }
}

/** A mark across each bar; between them stand the words. */
function line(rows: number): object {
  return {
    type: 'custom',
    silent: true,
    data: Array.from({ length: rows }, (_, row) => [asAsked, row]),
    renderItem: (
      _: unknown,
      api: { value(dimension: number): number; coord(at: [number, number]): [number, number] },
    ) => {
      const [x, y] = api.coord([api.value(0), api.value(1)])
      const shape = { x1: x, x2: x, y1: y - 17, y2: y + 17 }
      return { type: 'line', shape, style: { stroke: palette.ink, lineWidth: 5 } }
    },
  }
}
