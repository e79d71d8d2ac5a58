import type Pdf from 'pdfkit'
import { loadFonts, type Face, type Fonts } from './fonts.ts'
import { writeLines } from './ink.ts'
import { printable } from './printable.ts'
import { wrap } from './wrap.ts'

type Document = InstanceType<typeof Pdf>

/** A document in the making. Lengths in points (1/72 inch), from the upper left corner. */
export interface Sheet {
  doc: Document
  fonts: Fonts
  left: number
  width: number
  top: number
  /** Where the text area ends; the footer lies below it. */
  bottom: number
  /** Where the next thing goes. */
  y: number
}

export interface Style {
  size: number
  bold?: boolean
  align?: 'left' | 'center' | 'right'
  color?: string
}

const margin = 34
const footerHeight = 26
export const ink = { text: '#111111', quiet: '#555555', line: '#9a9a9a', shade: '#eef1f4', head: '#dfe5eb' }

/**
 * A4. `made` is written into the file instead of the clock's time: the same content gives the same bytes, whenever it is
 * made again.
 */
export async function openSheet(given: {
  title: string
  author: string
  made: Date
  layout: 'portrait' | 'landscape'
  language: 'id' | 'en'
}): Promise<Sheet> {
  const { default: Pdf } = await import('pdfkit')
  const { title, author, made, layout, language } = given
  const fonts = await loadFonts()
  const doc = new Pdf({
    size: 'A4',
    layout,
    margin: 0,
    bufferPages: true,
    lang: language,
    displayTitle: true,
    // None of the fonts that pdfkit would load by itself.
    font: '',
    info: {
      Title: title,
      Author: author,
      Creator: 'Lapkin',
      Producer: 'Lapkin',
      CreationDate: made,
      ModDate: made,
    },
  })
  const { width, height } = doc.page
  return {
    doc,
    fonts,
    left: margin,
    width: width - 2 * margin,
    top: margin,
    bottom: height - margin - footerHeight,
    y: margin,
  }
}

export function newPage(sheet: Sheet): void {
  sheet.doc.addPage()
  sheet.y = sheet.top
}

/** Begins a new page unless this much of the current one is left; what no page could hold begins here. */
export function room(sheet: Sheet, height: number): void {
  if (sheet.y + height > sheet.bottom && height <= sheet.bottom - sheet.top) newPage(sheet)
}

export const lineHeight = (size: number) => size * 1.24

export function face({ fonts }: Sheet, bold = false): Face {
  return bold ? fonts.bold : fonts.regular
}

export function linesOf(sheet: Sheet, text: string, width: number, { size, bold }: Style): string[] {
  const { widthOf } = face(sheet, bold)
  return wrap(printable(text, face(sheet, bold)), width, (part) => (widthOf(part) * size) / 1000)
}

/** Draws lines that are wrapped already; returns where the next one would go. */
export function drawLines(
  sheet: Sheet,
  lines: string[],
  at: { x: number; y: number; width: number },
  { size, bold, align = 'left', color = ink.text }: Style,
): number {
  const { doc } = sheet
  const { font, widthOf, isSimple } = face(sheet, bold)
  const share = { left: 0, center: 0.5, right: 1 }[align]
  const placed = lines.map((text, i) => ({
    text,
    x: at.x + share * (at.width - (widthOf(text) * size) / 1000),
    y: at.y + i * lineHeight(size),
  }))
  const drawn = placed.filter(({ text }) => text !== '')
  const name = bold === true ? 'bold' : 'regular'
  const simple = drawn.filter(({ text }) => isSimple(text))
  if (simple.length > 0) writeLines(doc, simple, { font, name, size, color })
  for (const { text, x, y } of drawn.filter((line) => !simple.includes(line)))
    doc.font(font, name).fontSize(size).fillColor(color).text(text, x, y, { lineBreak: false })
  return at.y + lines.length * lineHeight(size)
}

/** A paragraph over the whole width, from `sheet.y` on. */
export function paragraph(sheet: Sheet, text: string, style: Style, after = 0): void {
  const lines = linesOf(sheet, text, sheet.width, style)
  room(sheet, lines.length * lineHeight(style.size))
  sheet.y = drawLines(sheet, lines, { x: sheet.left, y: sheet.y, width: sheet.width }, style) + after
}

/** Numbers the pages now that all are there, and closes the file. */
export async function closeSheet(
  sheet: Sheet,
  footer: { left: string; page: (number: number, of: number) => string },
): Promise<Uint8Array> {
  const { doc, left, width, bottom } = sheet
  const { count } = doc.bufferedPageRange()
  const small = { size: 7.5, color: ink.quiet }
  for (let i = 0; i < count; i++) {
    doc.switchToPage(i)
    const y = bottom + 12
    doc
      .moveTo(left, y)
      .lineTo(left + width, y)
      .lineWidth(0.5)
      .strokeColor(ink.line)
      .stroke()
    const place = { x: left, y: y + 5, width }
    drawLines(sheet, [shortened(sheet, footer.left, width * 0.8, small)], place, small)
    drawLines(sheet, [footer.page(i + 1, count)], place, { ...small, align: 'right' })
  }
  return collect(doc)
}

/** On one line, with an ellipsis where it is cut. */
function shortened(sheet: Sheet, text: string, width: number, { size, bold }: Style): string {
  const { widthOf } = face(sheet, bold)
  const characters = Array.from(printable(text, face(sheet, bold)).replaceAll('\n', ' '))
  const fits = (count: number) => (widthOf(characters.slice(0, count).join('')) * size) / 1000 <= width
  let count = characters.length
  while (count > 0 && !fits(count)) count--
  return count === characters.length
    ? characters.join('')
    : `${characters.slice(0, Math.max(0, count - 1)).join('')}…`
}

function collect(doc: Document): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
    doc.end()
  })
}
