import { lineHeight, type Style } from './sheet.ts'

export interface Column {
  title: string
  /** Share of the table's width. */
  share: number
  align?: 'left' | 'center' | 'right'
}

/**
 * `band` goes over the whole width and never stands alone at the foot of a page; `again` takes its place where its rows
 * go on overleaf. `same`: columns that only repeat the row above, shown at the top of a page only. Bold: a total, which
 * belongs to no band.
 */
export type TableRow =
  { cells: string[]; bold?: boolean; same?: number[] } | { band: string; right?: string; again?: string }

export const cellText: Style = { size: 7.6 }
export const headText: Style = { size: 7.6, bold: true, align: 'center' }
export const pad = 3
export const step = lineHeight(cellText.size)

/** A row with the lines of its cells, and its height unless it is the first on a page. */
export interface Drawn {
  row: TableRow
  lines: string[][]
  height: number
}

export interface Grid {
  columns: Column[]
  widths: number[]
  head: string[][]
}

export const linesIn = (cells: string[][]) => Math.max(1, ...cells.map(({ length }) => length))
export const heightOf = (cells: string[][]) => linesIn(cells) * step + 2 * pad

/** Of a band's width: what stands on the left when there is something on the right. */
export const bandLeft = 0.4
