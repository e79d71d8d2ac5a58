import { changed } from './change.ts'
import { dayIn, personIn, rowsOf, type Planning } from './planning.ts'
import { fold } from './sheet.ts'
import type { Table } from './table.ts'

/** Discipline facts as the personnel office has decided them: kept word for word, and known again by letter and words. */
export function planDisciplines(planning: Planning, tables: Table[]): void {
  const { known, changes, troubles } = planning
  const key = (fact: { employeeId: string; letter: string; fact: string }) =>
    `${fact.employeeId}/${fold(fact.letter)}/${fold(fact.fact)}`
  const before = new Map(known.disciplines.map((fact) => [key(fact), fact]))
  for (const row of rowsOf(tables, 'discipline')) {
    const person = personIn(planning, row, 'nip')
    const [fact, letter] = [row.text('fact').slice(0, 200), row.text('letter').slice(0, 100)]
    if (fact === '') troubles.push(row.trouble('missing', 'fact'))
    if (letter === '') troubles.push(row.trouble('noLetter', 'letter'))
    const from = dayIn(planning, row, 'from')
    if (from === null) troubles.push(row.trouble('missing', 'from'))
    const until = dayIn(planning, row, 'until')
    if (person === null || fact === '' || letter === '' || !from || until === undefined) continue
    if (until !== null && until < from) {
      troubles.push(row.trouble('dateOrder', 'until', row.text('until')))
      continue
    }
    const said = { employeeId: person.id, fact, letter, from, until }
    const old = before.get(key(said))
    const now = { id: old?.id ?? planning.newId(), ...said }
    before.set(key(said), now)
    changes.disciplines.push(...changed(old, now))
  }
}
