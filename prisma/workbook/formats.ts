import { crc32 } from 'node:zlib'
import type { Cell, TableShape } from '../../core/performance/table.ts'
import { book, type Written } from './book.ts'
import { csvLines, csvStart } from './csv-lines.ts'
import { addRows, beginSheet, endSheet, type PartState, type Piece } from './sheet-stream.ts'

/** How one table becomes a file, piece by piece; what the pieces amount to is wrapped at the end. */
export interface Format {
  begin(shape: TableShape): Piece
  add(shape: TableShape, state: PartState, rows: Cell[][]): Piece
  end(shape: TableShape, state: PartState): Piece
  wrap(tables: Written[]): AsyncIterable<Uint8Array>
}

const empty: PartState = { rows: 0, packed: 0, raw: 0, crc: 0 }

export const formats: Record<'xlsx' | 'csv', Format> = {
  xlsx: {
    begin: beginSheet,
    add: addRows,
    end: endSheet,
    wrap: book,
  },
  csv: {
    begin: ({ columns }) => plainPiece(empty, csvStart + csvLines([columns.map(({ title }) => title)]), 0),
    add: (_shape, state, rows) => plainPiece(state, csvLines(rows), rows.length),
    end: (_shape, state) => plainPiece(state, '', 0),
    async *wrap(tables) {
      for (const { bytes } of tables) yield* bytes
    },
  },
}

function plainPiece(state: PartState, text: string, rows: number): Piece {
  const bytes = Buffer.from(text)
  const length = bytes.byteLength
  const crc = crc32(bytes, state.crc)
  return {
    bytes,
    state: { rows: state.rows + rows, packed: state.packed + length, raw: state.raw + length, crc },
  }
}
