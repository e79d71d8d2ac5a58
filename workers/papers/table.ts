import { drawLines, lineHeight, linesOf, newPage, room, type Sheet, type Style } from './sheet.ts'
import {
  bandLeft,
  cellText,
  headText,
  heightOf,
  linesIn,
  pad,
  step,
  type Column,
  type Drawn,
  type Grid,
  type TableRow,
} from './table-grid.ts'
import { closeTable, drawBand, drawCells, drawHead } from './table-lines.ts'

/** A row this short is not split over two pages. */
const shortRow = 9

/** A table with its head on every page, measured and not yet drawn. Rows longer than a page are continued. */
export interface Table {
  /** On one page, title and all. */
  height: number
  /** From `sheet.y` on. */
  draw(): void
}

export function table(sheet: Sheet, title: string, columns: Column[], rows: TableRow[]): Table {
  const grid = gridOf(sheet, columns)
  const drawn = rows.map((row) => measure(sheet, row, grid.widths))
  const above = (title === '' ? 0 : titleHeight) + heightOf(grid.head)
  return {
    height: above + drawn.reduce((sum, { height }) => sum + height, 0),
    draw() {
      room(sheet, above + needed(drawn, 0))
      if (title !== '') drawTitle(sheet, title)
      drawRows(sheet, grid, drawn)
    },
  }
}

const titleText: Style = { size: 9.6, bold: true }
const titleHeight = lineHeight(titleText.size) + 13

function drawTitle(sheet: Sheet, title: string): void {
  const [line = ''] = linesOf(sheet, title, sheet.width, titleText)
  drawLines(sheet, [line], { x: sheet.left, y: sheet.y + 10, width: sheet.width }, titleText)
  sheet.y += titleHeight
}

function drawRows(sheet: Sheet, grid: Grid, drawn: Drawn[]): void {
  drawHead(sheet, grid)
  let again: string | undefined
  drawn.forEach((one, i) => {
    const { row } = one
    if ('band' in row) again = row.again
    else if (row.bold === true) again = undefined
    const under = 'band' in row ? undefined : again
    const turn = () => turnPage(sheet, grid, under)
    const turned = sheet.y + needed(drawn, i) > sheet.bottom
    if (turned) turn()
    if ('band' in row) drawBand(sheet, one)
    else drawCells(sheet, one, grid, { turn, fresh: turned || i === 0 })
  })
  closeTable(sheet)
}

function turnPage(sheet: Sheet, grid: Grid, again: string | undefined): void {
  closeTable(sheet)
  newPage(sheet)
  drawHead(sheet, grid)
  if (again !== undefined) drawBand(sheet, measure(sheet, { band: again }, grid.widths))
}

/** What must be left of a page for the row to begin there. */
function needed(rows: Drawn[], i: number): number {
  const one = rows[i]
  if (one === undefined) return 0
  const next = 'band' in one.row ? Math.min(rows[i + 1]?.height ?? 0, 3 * step + 2 * pad) : 0
  return (linesIn(one.lines) <= shortRow ? one.height : 4 * step) + next
}

function gridOf(sheet: Sheet, columns: Column[]): Grid {
  const all = columns.reduce((sum, { share }) => sum + share, 0)
  const widths = columns.map(({ share }) => (share / all) * sheet.width)
  const head = columns.map(({ title }, i) => linesOf(sheet, title, (widths[i] ?? 0) - 2 * pad, headText))
  return { columns, widths, head }
}

function measure(sheet: Sheet, row: TableRow, widths: number[]): Drawn {
  if ('band' in row) {
    const { band, right } = row
    const part = (share: number) => share * sheet.width - 2 * pad
    const lines = [
      linesOf(sheet, band, part(right === undefined ? 1 : bandLeft), { ...cellText, bold: true }),
    ]
    if (right !== undefined) lines.push(linesOf(sheet, right, part(1 - bandLeft), cellText))
    return { row, lines, height: heightOf(lines) }
  }
  const style = { ...cellText, bold: row.bold === true }
  const lines = row.cells.map((cell, i) => linesOf(sheet, cell, (widths[i] ?? 0) - 2 * pad, style))
  return { row, lines, height: heightOf(lines.filter((_, i) => row.same?.includes(i) !== true)) }
}
