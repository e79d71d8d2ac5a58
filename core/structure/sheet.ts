/** A number as the file spells it, so that digits which a spreadsheet has lost can be told from those it has kept. */
export interface NumberCell {
  raw: string
  shown: 'number' | 'date' | 'percent'
}
export type Cell = string | NumberCell | null

/** 0-based, both ends included. */
export interface Merge {
  top: number
  left: number
  bottom: number
  right: number
}

/** One sheet as it lies in the file: `rows[0]` is row 1. */
export interface Sheet {
  name: string
  hidden: boolean
  rows: Cell[][]
  merges: Merge[]
}

/** What a cell says, without the blanks, marks and line breaks that people leave around it. */
export function textOf(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return ''
  const text = typeof cell === 'string' ? cell : cell.raw
  return text
    .replace(/[\u00A0\u2007\u202F\u200B-\u200D\uFEFF]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** For comparing names and titles: case, marks and blanks do not count. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** 0 → "A", 27 → "AB" */
export function letterOf(column: number): string {
  const rest = Math.floor(column / 26)
  return (rest === 0 ? '' : letterOf(rest - 1)) + String.fromCodePoint(65 + (column % 26))
}
