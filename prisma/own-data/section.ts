import type { StoredKind } from '../../core/rights/stored.ts'
import { Prisma } from '../generated/client.ts'

/** One kind of what is stored about a person: the same rows are counted in the chat and lie in the archive. */
export interface Section {
  /** Tables whose rows about the person it tells of; a test compares them with docs/privacy.md. */
  tables: string[]
  /** The column with the day or the time of a row; null where rows have none. */
  dated: string | null
  /** Columns are named as the archive names them. Nothing of others but their names and what they said to the person. */
  rows(employeeId: Prisma.Sql): Prisma.Sql
}

export type Sections = Partial<Record<StoredKind, Section>>

/** A name under which a person is known to others, by the column that holds the id. */
export const nameOf = (column: string) =>
  Prisma.sql`(select somebody.name from employees somebody where somebody.id = ${Prisma.raw(column)})`
