export type Cell = string | number | null

/** A table to be written as a sheet or as CSV. `width` in characters; `wide`: long text, broken into lines. */
export interface TableShape {
  name: string
  columns: { title: string; width: number; wide?: true }[]
}

export interface Table {
  shape: TableShape
  rows: Cell[][]
}
