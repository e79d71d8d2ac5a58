import type { Cell, TableShape } from '../../core/performance/table.ts'
import { formats } from './formats.ts'
import { append, isThere, partBytes } from './part-file.ts'
import type { PartState } from './sheet-stream.ts'

/** A file of one or several tables that grows by pieces, each table in an unfinished file of its own. */
export interface Growing {
  folder: string
  /** Of whoever makes it: names the unfinished files. */
  id: string
  extension: keyof typeof formats
  /** A CSV has one. */
  shapes: TableShape[]
}

export async function begin({ folder, id, extension, shapes }: Growing): Promise<PartState[]> {
  return each(shapes, async (shape, i) => put(folder, id, i, formats[extension].begin(shape)))
}

/** `rows`: of each table. */
export async function grow(
  { folder, id, extension, shapes }: Growing,
  states: PartState[],
  rows: Cell[][][],
): Promise<PartState[]> {
  return each(shapes, async (shape, i) =>
    put(folder, id, i, formats[extension].add(shape, stateOf(states, i), rows[i] ?? [])),
  )
}

/** The whole file. */
export async function finish(
  { folder, id, extension, shapes }: Growing,
  states: PartState[],
): Promise<AsyncIterable<Uint8Array>> {
  const format = formats[extension]
  const ended = await each(shapes, async (shape, i) =>
    put(folder, id, i, format.end(shape, stateOf(states, i))),
  )
  return format.wrap(
    shapes.map((shape, i) => ({ shape, state: stateOf(ended, i), bytes: partBytes(folder, id, i) })),
  )
}

/** Whether all that was written is there, so that it can be gone on with. */
export async function isWhole({ folder, id, shapes }: Growing, states: PartState[]): Promise<boolean> {
  if (states.length !== shapes.length) return false
  return (await each(states, (state, i) => isThere(folder, id, i, state))).every(Boolean)
}

async function put(
  folder: string,
  id: string,
  table: number,
  piece: { state: PartState; bytes: Uint8Array },
) {
  await append(folder, id, table, piece)
  return piece.state
}

function stateOf(states: PartState[], table: number): PartState {
  const state = states[table]
  if (state === undefined) throw new Error('a table was not begun')
  return state
}

/** One after the other: of each a piece is held in memory. */
async function each<T, R>(list: T[], act: (one: T, i: number) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (const [i, one] of list.entries()) results.push(await act(one, i))
  return results
}
