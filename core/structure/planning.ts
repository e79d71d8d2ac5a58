import type { Day } from '../calendar/day.ts'
import { noChanges, type Changes } from './change.ts'
import type { Column, TableKind } from './columns.ts'
import { readDay } from './days.ts'
import type { Known, Link, Person, Posting, Unit } from './known.ts'
import { readNip } from './nip.ts'
import type { Trouble } from './problems.ts'
import { fold, textOf } from './sheet.ts'
import type { Row, Table } from './table.ts'

/** What the parts of a plan share while it is being made. */
export interface Planning {
  known: Known
  today: Day
  /** A fresh id each time, handed in because core makes nothing up. */
  newId(): string
  changes: Changes
  troubles: Trouble[]
  /** As they will be: what is known with what was read so far. */
  units: Map<string, Unit>
  people: Map<string, Person>
  byNip: Map<string, Person>
  byName: Map<string, Person[]>
  /** NIPs whose own row cannot be taken. */
  badNips: Set<string>
  /** The link that holds when nobody stands in, as it will be, by person and role. */
  standing: Map<string, Link>
  /** The posting each known person has now. */
  currentPostings: Map<string, Posting>
}

export function startPlanning(known: Known, today: Day, newId: () => string): Planning {
  const planning: Planning = {
    known,
    today,
    newId,
    changes: noChanges(),
    troubles: [],
    units: new Map(known.units.map((unit) => [unit.id, unit])),
    people: new Map(),
    byNip: new Map(),
    byName: new Map(),
    badNips: new Set(),
    standing: new Map(),
    currentPostings: new Map(
      known.postings.flatMap((posting) =>
        posting.until === null ? [[posting.employeeId, posting] as const] : [],
      ),
    ),
  }
  for (const person of known.people) enter(planning, person)
  for (const link of known.links) {
    const key = standingKey(link)
    const other = planning.standing.get(key)
    if (other === undefined || other.from < link.from) planning.standing.set(key, link)
  }
  return planning
}

/** The rows of all tables of a kind; the kind vouches for the columns. */
export function rowsOf<K extends TableKind>(tables: Table[], kind: K): Row<K>[] {
  return tables.flatMap((table) => (table.kind === kind ? (table as unknown as Table<K>).rows : []))
}

export function enter(planning: Planning, person: Person): void {
  planning.people.set(person.id, person)
  planning.byNip.set(person.nip, person)
  const name = nameKey(person.name)
  const others = planning.byName.get(name) ?? []
  planning.byName.set(name, [...others.filter(({ id }) => id !== person.id), person])
}

export const standingKey = ({ employeeId, role }: Pick<Link, 'employeeId' | 'role'>) =>
  `${employeeId}:${role}`

/** A name without the titles after the comma: "Sri Wahyuni, S.E." and "SRI WAHYUNI" are one. */
export function nameKey(name: string): string {
  return fold(name.split(',')[0] ?? '')
}

/** Who a cell means, by NIP or by a name that only one person has. Null and a trouble told, when nobody can be meant. */
export function personIn<K extends TableKind>(
  planning: Planning,
  row: Row<K>,
  column: Column<K>,
): Person | null {
  const cell = row.cell(column)
  const text = textOf(cell)
  const tell = (...words: Parameters<typeof row.trouble>) => planning.troubles.push(row.trouble(...words))
  // An exponent has a letter too.
  if (/\p{L}{3}/u.test(text)) {
    const named = planning.byName.get(nameKey(text)) ?? []
    if (named.length === 1) return named[0] ?? null
    tell(named.length === 0 ? 'noPerson' : 'manyPersons', column, text)
    return null
  }
  const read = readNip(cell)
  if (!read.ok) {
    tell(read.why, column, text)
    return null
  }
  const person = planning.byNip.get(read.nip)
  if (person === undefined) tell(planning.badNips.has(read.nip) ? 'badPerson' : 'noPerson', column, text)
  return person ?? null
}

/** The day in a cell; null when it is empty, undefined (and a trouble told) when it cannot be read. */
export function dayIn<K extends TableKind>(
  planning: Planning,
  row: Row<K>,
  column: Column<K>,
  { past = false }: { past?: boolean } = {},
): Day | null | undefined {
  const cell = row.cell(column)
  if (textOf(cell) === '' || textOf(cell) === '-') return null
  const day = readDay(cell)
  if (day !== null && !(past && day > planning.today)) return day
  planning.troubles.push(row.trouble(day === null ? 'noDate' : 'futureDate', column, textOf(cell)))
  return undefined
}
