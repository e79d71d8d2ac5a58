import { constants, crc32, deflateRawSync } from 'node:zlib'
import { z } from 'zod'
import type { Cell, TableShape } from '../../core/performance/table.ts'

/** How far a part has come. Plain data: another process can go on where this one ended. */
export const PartState = z.object({
  /** Of data, the heading not counted. */
  rows: z.number(),
  packed: z.number(),
  raw: z.number(),
  crc: z.number(),
})
export type PartState = z.infer<typeof PartState>

/** What is to be appended to the part, and how far it has come then. */
export interface Piece {
  state: PartState
  bytes: Uint8Array
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'

/** Cell styles by their place in styles.xml. */
const style = { heading: 1, text: 2, armed: 3, wide: 4, number: 5 }

export const stylesXml =
  `<styleSheet xmlns="${main}">` +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><color rgb="FFFFFFFF"/><name val="Calibri"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FF1F4E78"/></patternFill></fill></fills>' +
  '<borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="6"><xf/>' +
  '<xf numFmtId="49" fontId="1" fillId="2" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"><alignment vertical="center" wrapText="1"/></xf>' +
  '<xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>' +
  '<xf numFmtId="49" quotePrefix="1" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="49" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>' +
  '<xf numFmtId="3" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf>' +
  '</cellXfs></styleSheet>'

export function beginSheet({ columns }: TableShape): Piece {
  const cols = columns.map(
    ({ width }, i) => `<col min="${i + 1}" max="${i + 1}" width="${width}" customWidth="1"/>`,
  )
  const cells = columns.map(({ title }, i) => textCell(title, `${letters(i)}1`, style.heading))
  const xml =
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}">` +
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>' +
    `<cols>${cols.join('')}</cols><sheetData><row r="1" ht="32" customHeight="1">${cells.join('')}</row>`
  return append({ rows: 0, packed: 0, raw: 0, crc: 0 }, xml, 0)
}

export function addRows(shape: TableShape, state: PartState, rows: Cell[][]): Piece {
  const named = shape.columns.map((column, i) => ({ letter: letters(i), wide: column.wide === true }))
  let xml = ''
  rows.forEach((row, n) => {
    const at = state.rows + n + 2
    xml += `<row r="${at}">`
    named.forEach(({ letter, wide }, i) => {
      const value = row[i] ?? null
      if (value === null || value === '') return
      if (typeof value === 'number') xml += `<c r="${letter}${at}" s="${style.number}"><v>${value}</v></c>`
      else xml += textCell(value, `${letter}${at}`, looks(value, wide))
    })
    xml += '</row>'
  })
  return append(state, xml, rows.length)
}

export function endSheet({ columns }: TableShape, state: PartState): Piece {
  const corner = `${letters(columns.length - 1)}${state.rows + 1}`
  return append(state, `</sheetData><autoFilter ref="A1:${corner}"/></worksheet>`, 0, true)
}

/** Pieces are deflated one by one and end at a whole byte, so they can be laid after one another. */
function append(state: PartState, xml: string, rows: number, last = false): Piece {
  const raw = Buffer.from(xml)
  const finishFlush = last ? constants.Z_FINISH : constants.Z_SYNC_FLUSH
  const bytes = deflateRawSync(raw, { level: 4, finishFlush })
  return {
    bytes,
    state: {
      rows: state.rows + rows,
      packed: state.packed + bytes.byteLength,
      raw: state.raw + raw.byteLength,
      crc: crc32(raw, state.crc),
    },
  }
}

/** An inline string is never reckoned; the prefix keeps it text also when somebody types into the cell. */
function looks(value: string, wide: boolean): number {
  if (/^[=+\-@\t\r]/.test(value)) return style.armed
  return wide ? style.wide : style.text
}

function textCell(value: string, at: string, look: number): string {
  return `<c r="${at}" s="${look}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`
}

/** What a cell can hold, and without what XML forbids. */
const longest = 32_767
const special = /[&<>]|[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escaped(text: string): string {
  return text.slice(0, longest).replace(special, (mark) => entities[mark] ?? '\uFFFD')
}

/** 0 → A, 25 → Z, 26 → AA. */
function letters(column: number): string {
  return column < 26
    ? String.fromCodePoint(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26)
}
