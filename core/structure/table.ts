import { columnFor, tableKinds, tables, type Column, type TableKind } from './columns.ts'
import type { Trouble, Why } from './problems.ts'
import { letterOf, textOf, type Cell, type Sheet } from './sheet.ts'

/** A row of a recognised table: cells by column, and where they lie in the file. */
export interface Row<K extends TableKind = TableKind> {
  sheet: string
  number: number
  cell(column: Column<K>): Cell
  text(column: Column<K>): string
  has(column: Column<K>): boolean
  /** A trouble of this row, at the cell of a column that the sheet has. */
  trouble(why: Why, column: Column<K> | null, ...about: string[]): Trouble
}

export interface Table<K extends TableKind = TableKind> {
  kind: K
  rows: Row<K>[]
}

/** Headings stand somewhere in the first rows, below the letterhead. */
const searched = 30

interface Found {
  kind: TableKind
  /** 0-based. */
  firstRow: number
  columnAt: Map<string, number>
}

/** The tables of a workbook, whatever the order of sheets and columns; what is no table is told. */
export function recognise(
  sheets: Sheet[],
  kinds: readonly TableKind[] = tableKinds,
): { tables: Table[]; troubles: Trouble[] } {
  const found: Table[] = []
  const troubles: Trouble[] = []
  for (const sheet of sheets) {
    if (sheet.rows.every((row) => row.every((cell) => textOf(cell) === ''))) continue
    const tell = (why: Why) =>
      troubles.push({ sheet: sheet.name, row: null, column: null, why, about: [], harmless: true })
    if (sheet.hidden) tell('hiddenSheet')
    else {
      const at = findHeader(sheet, kinds)
      if (at === null) tell('skippedSheet')
      else found.push({ kind: at.kind, rows: rowsOf(sheet, at) })
    }
  }
  if (found.length === 0)
    troubles.push({
      sheet: sheets[0]?.name ?? '',
      row: null,
      column: null,
      why: 'noTable',
      about: [],
      harmless: false,
    })
  return { tables: found, troubles }
}

function findHeader({ rows, merges }: Sheet, kinds: readonly TableKind[]): Found | null {
  let best: Found | null = null
  for (let r = 0; r < Math.min(rows.length, searched); r++) {
    for (const kind of kinds) {
      const found = headerAt(kind, rows, merges, r)
      if (found !== null && found.columnAt.size > (best?.columnAt.size ?? 0)) best = found
    }
  }
  return best
}

/** Headings may take two rows, the upper one merged over several columns ("Periode": "Mulai", "Selesai"). */
function headerAt(kind: TableKind, rows: Cell[][], merges: Sheet['merges'], r: number): Found | null {
  const columnAt = new Map<string, number>()
  let deepest = r
  const [upper = [], lower = []] = [rows[r], rows[r + 1]]
  const two = merges.some(({ top, left, right }) => top === r && right > left)
  for (let c = 0; c < Math.max(upper.length, two ? lower.length : 0); c++) {
    const over = merges.find(({ top, left, right }) => top === r && left <= c && c <= right)
    const above = textOf(upper[over?.left ?? c])
    const below = two ? textOf(lower[c]) : ''
    const own = over === undefined || over.left === over.right ? columnFor(kind, above) : null
    const column =
      own ?? (below === '' ? null : (columnFor(kind, `${above} ${below}`) ?? columnFor(kind, below)))
    if (column === null || columnAt.has(column)) continue
    columnAt.set(column, c)
    if (own === null) deepest = r + 1
  }
  if (!tables[kind].needs.every((column) => columnAt.has(column))) return null
  return { kind, columnAt, firstRow: deepest + 1 }
}

function rowsOf(sheet: Sheet, { columnAt, firstRow, kind }: Found): Row[] {
  const merged = new Map<string, Cell>()
  for (const { top, left, bottom, right } of sheet.merges) {
    const value = sheet.rows[top]?.[left] ?? null
    // What is merged over columns too is a heading between the rows.
    if (left === right) for (let r = top + 1; r <= bottom; r++) merged.set(`${r}:${left}`, value)
  }
  const columns = [...columnAt.values()]
  return sheet.rows.flatMap((cells, r): Row[] => {
    const at = (c: number) => merged.get(`${r}:${c}`) ?? cells[c] ?? null
    const isEmpty = columns.every((c) => textOf(cells[c]) === '')
    if (r < firstRow || isEmpty || isNumbering(cells, columns)) return []
    return [rowAt(sheet.name, r + 1, kind, columnAt, at)]
  })
}

/** The line "(1) (2) (3)" that official forms have below the headings. */
function isNumbering(cells: Cell[], columns: number[]): boolean {
  const texts = columns.map((c) => textOf(cells[c])).filter((text) => text !== '')
  return texts.length > 1 && texts.every((text) => /^\(?\d{1,2}\)?$/.test(text))
}

function rowAt(
  sheet: string,
  number: number,
  kind: TableKind,
  columnAt: Map<string, number>,
  at: (c: number) => Cell,
): Row {
  const cell = (column: string) => {
    const c = columnAt.get(column)
    return c === undefined ? null : at(c)
  }
  return {
    sheet,
    number,
    cell,
    text: (column: string) => textOf(cell(column)),
    has: (column: string) => columnAt.has(column),
    trouble(why, column, ...about) {
      const c = column === null ? undefined : columnAt.get(column)
      const heading: readonly string[] = column === null ? [] : headingOf(kind, column)
      const letter = c === undefined ? null : letterOf(c)
      return {
        sheet,
        row: number,
        column: letter,
        why,
        about: about.length > 0 ? about : [...heading],
        harmless: false,
      }
    },
  }
}

/** What the template calls a column. */
function headingOf(kind: TableKind, column: string): string[] {
  const words = (tables[kind].columns as Record<string, readonly string[]>)[column]
  return words?.[0] === undefined ? [] : [words[0]]
}
