import { drawStrokes, type Stroke } from './ink.ts'
import { drawLines, ink, type Sheet } from './sheet.ts'
import {
  bandLeft,
  cellText,
  headText,
  heightOf,
  linesIn,
  pad,
  step,
  type Drawn,
  type Grid,
} from './table-grid.ts'

/** Every row draws the line above itself, so that cells of several rows can stay open between them. */

export function drawHead(sheet: Sheet, { head, widths }: Grid): void {
  const height = heightOf(head)
  sheet.doc.rect(sheet.left, sheet.y, sheet.width, height).fill(ink.head)
  let x = sheet.left
  head.forEach((lines, i) => {
    const width = widths[i] ?? 0
    const y = sheet.y + (height - lines.length * step) / 2
    drawLines(sheet, lines, { x: x + pad, y, width: width - 2 * pad }, headText)
    x += width
  })
  frame(sheet, height, widths)
  sheet.y += height
}

export function drawBand(sheet: Sheet, { lines, height }: Drawn): void {
  const { doc, left, width, y } = sheet
  doc.rect(left, y, width, height).fill(ink.shade)
  const [band = [], right = []] = lines
  const place = { x: left + width * bandLeft, y: y + pad, width: width * (1 - bandLeft) - pad }
  drawLines(sheet, band, { x: left + pad, y: y + pad, width }, { ...cellText, bold: true })
  drawLines(sheet, right, place, { ...cellText, align: 'right' })
  frame(sheet, height, [width])
  sheet.y += height
}

/** `turn` begins the next page where the row does not fit; `fresh`: the row is the first on its page. */
export function drawCells(
  sheet: Sheet,
  { row, lines }: Drawn,
  { columns, widths }: Grid,
  { turn, fresh }: { turn: () => void; fresh: boolean },
): void {
  if ('band' in row) return
  const hidden = new Set(fresh ? [] : row.same)
  const shown = lines.map((cell, i) => (hidden.has(i) ? [] : cell))
  const total = linesIn(shown)
  for (let from = 0; from < total;) {
    if (from > 0) turn()
    const fits = Math.max(1, Math.floor((sheet.bottom - sheet.y - 2 * pad) / step))
    const count = Math.min(total - from, fits)
    let x = sheet.left
    shown.forEach((cell, i) => {
      const width = widths[i] ?? 0
      const style = { ...cellText, bold: row.bold === true, align: columns[i]?.align ?? 'left' }
      drawLines(
        sheet,
        cell.slice(from, from + count),
        { x: x + pad, y: sheet.y + pad, width: width - 2 * pad },
        style,
      )
      x += width
    })
    const height = count * step + 2 * pad
    frame(sheet, height, widths, hidden)
    sheet.y += height
    from += count
  }
}

/** The line under the last row of a page. */
export function closeTable({ doc, left, width, y }: Sheet): void {
  drawStrokes(doc, [[left, y, left + width, y]], ink.line)
}

/** Lines above and between the cells; those of `open` have none above. */
function frame(
  { doc, left, y, width }: Sheet,
  height: number,
  widths: number[],
  open = new Set<number>(),
): void {
  let x = left
  const strokes = widths.flatMap((wide, i): Stroke[] => {
    const from = x
    x += wide
    const above: Stroke[] = open.has(i) ? [] : [[from, y, x, y]]
    return [...above, [from, y, from, y + height]]
  })
  drawStrokes(doc, [...strokes, [left + width, y, left + width, y + height]], ink.line)
}
