import { drawLines, ink, lineHeight, linesOf, room, type Sheet } from './sheet.ts'

const name = { size: 8.4, bold: true }
const nameWidth = 200
const pad = 4
const gap = 6

/** One of the form's conclusions in a box, measured and not yet drawn: what it is, and what was decided. */
export function statement(sheet: Sheet, title: string, value: string, strong = true) {
  const text = { size: strong ? 9.4 : 8.4, bold: strong }
  const lines = linesOf(sheet, value, sheet.width - nameWidth - 2 * pad, text)
  const box = lines.length * lineHeight(text.size) + 2 * pad
  return {
    height: box + gap,
    draw() {
      sheet.y += gap
      room(sheet, box)
      const { doc, left, width, y } = sheet
      doc.rect(left, y, nameWidth, box).fill(ink.head)
      drawLines(sheet, [title], { x: left + pad, y: y + pad, width: nameWidth }, name)
      drawLines(sheet, lines, { x: left + nameWidth + pad, y: y + pad, width }, text)
      doc.rect(left, y, width, box).lineWidth(0.5).strokeColor(ink.line).stroke()
      sheet.y = y + box
    },
  }
}
