import type { Face } from './fonts.ts'
import type Pdf from 'pdfkit'

/**
 * Text and lines as PDF operators, a block at a time. pdfkit's own `text` writes eight operators and measures twice for
 * each line, which is most of the time of a paper with two thousand of them.
 */

/** What pdfkit keeps of a font in use; not in its types, and the same since version 0.8. */
interface UsedFont {
  id: string
  /** In thousandths of the size. */
  ascender: number
  /** Glyphs as hexadecimal words of four digits, put into the font that is embedded. */
  encode(text: string): [string[], unknown]
  ref(): unknown
}
interface Inside {
  _font: UsedFont
  page: { fonts: Record<string, unknown> }
}

type Document = InstanceType<typeof Pdf>

const digits = (value: number) => value.toFixed(2)
const colour = (hex: string) =>
  [1, 3, 5].map((at) => (Number.parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(3)).join(' ')

/** Lines of text, each with the place of its upper left corner. Latin text only: what needs shaping goes through `text`. */
export function writeLines(
  doc: Document,
  lines: { text: string; x: number; y: number }[],
  { font: opened, name, size, color }: { font: Face['font']; name: string; size: number; color: string },
): void {
  doc.font(opened, name).fontSize(size)
  const { _font: font, page } = doc as unknown as Inside
  page.fonts[font.id] ??= font.ref()
  const rise = (font.ascender * size) / 1000
  // Pages are drawn upside down, from the upper left: letters are turned back.
  const shown = lines.map(
    ({ text, x, y }) => `1 0 0 -1 ${digits(x)} ${digits(y + rise)} Tm <${font.encode(text)[0].join('')}> Tj`,
  )
  doc.addContent(`BT ${colour(color)} rg /${font.id} ${size} Tf\n${shown.join('\n')}\nET`)
}

/** From x and y to x and y. */
export type Stroke = [number, number, number, number]

/** Straight lines of half a point. */
export function drawStrokes(doc: Document, strokes: Stroke[], color: string): void {
  const paths = strokes.map(
    ([fromX, fromY, x, y]) => `${digits(fromX)} ${digits(fromY)} m ${digits(x)} ${digits(y)} l`,
  )
  doc.addContent(`${colour(color)} RG 0.5 w\n${paths.join('\n')}\nS`)
}
