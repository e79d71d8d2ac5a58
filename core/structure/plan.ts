import type { Day } from '../calendar/day.ts'
import type { Rhythm } from '../performance/evaluation-period.ts'
import { changed, kindsOfChange, type Changes } from './change.ts'
import { planHolidays } from './holidays.ts'
import { planDisciplines } from './disciplines.ts'
import type { Known } from './known.ts'
import { planLeaves } from './leaves.ts'
import { planPeople } from './people.ts'
import { rowsOf, startPlanning, type Planning } from './planning.ts'
import type { Trouble } from './problems.ts'
import { planResults } from './results.ts'
import { planShifts } from './shifts.ts'
import { fold, type Sheet } from './sheet.ts'
import { planSupervisors } from './supervisors.ts'
import { recognise, type Row, type Table } from './table.ts'
import { planTeams } from './teams.ts'
import { planUnits } from './units.ts'
import { readRhythm, readZone } from './values.ts'

/** What an import would do. Whatever a trouble that is not harmless is about, is not among the changes. */
export interface Plan {
  changes: Changes
  /** In the order of the file. */
  troubles: Trouble[]
}

/**
 * Reads a workbook against what is known. `today` is the agency's day: a change without a date of its own holds from
 * then on. The same workbook over its own result has no changes.
 */
export function planImport(sheets: Sheet[], known: Known, today: Day, newId: () => string): Plan {
  const { tables, troubles } = recognise(sheets)
  const planning = startPlanning(known, today, newId)
  planning.troubles.push(...troubles)
  const isOurs = planAgency(planning, tables)
  if (isOurs && tables.length > 0) {
    planUnits(planning, tables)
    const taken = planPeople(planning, tables)
    planSupervisors(planning, tables, taken)
    planTeams(planning, tables)
    planResults(planning, tables)
    planHolidays(planning, tables)
    planShifts(planning, tables)
    planLeaves(planning, tables)
    planDisciplines(planning, tables)
  }
  const order = new Map(sheets.map(({ name }, i) => [name, i]))
  const place = ({ sheet, row }: Trouble) => (order.get(sheet) ?? 0) * 1e7 + (row ?? 0)
  return { changes: planning.changes, troubles: planning.troubles.sort((a, b) => place(a) - place(b)) }
}

/** The agency is made by its own table only; a file that names another one is not ours. */
function planAgency(planning: Planning, tables: Table[]): boolean {
  const { known, changes, troubles } = planning
  const [row] = rowsOf(tables, 'agency')
  if (known.agency !== null) {
    if (row === undefined) return true
    if (fold(row.text('name')) === fold(known.agency.name)) {
      const rhythm = rhythmIn(planning, row) ?? known.agency.rhythm
      changes.agency.push(...changed(known.agency, { ...known.agency, rhythm }))
      return true
    }
    troubles.push(row.trouble('otherAgency', 'name', row.text('name'), known.agency.name))
    return false
  }
  const zone = row === undefined ? null : readZone(row.text('zone'))
  if (row === undefined) {
    if (tables.length > 0)
      troubles.push({ sheet: '', row: null, column: null, why: 'noAgency', about: [], harmless: false })
    return false
  }
  if (row.text('name') === '') troubles.push(row.trouble('missing', 'name'))
  else if (zone === null) troubles.push(row.trouble('noZone', 'zone', row.text('zone')))
  else {
    const rhythm = rhythmIn(planning, row) ?? 'QUARTERLY'
    changes.agency.push({ before: null, now: { id: planning.newId(), name: row.text('name'), zone, rhythm } })
  }
  return changes.agency.length > 0
}

/** How often the agency evaluates besides the year (PermenPANRB 6/2022: monthly or quarterly); null where it is not said. */
function rhythmIn({ troubles }: Planning, row: Row<'agency'>): Rhythm | null {
  const said = row.text('rhythm')
  const rhythm = readRhythm(said)
  if (said !== '' && rhythm === null) troubles.push(row.trouble('noRhythm', 'rhythm', said))
  return rhythm
}

/** How many things of each kind are new and how many change. */
export function countChanges(changes: Changes): { kind: keyof Changes; added: number; changed: number }[] {
  return kindsOfChange.flatMap((kind) => {
    const all: { before: object | null }[] = changes[kind]
    const added = all.filter(({ before }) => before === null).length
    return all.length === 0 ? [] : [{ kind, added, changed: all.length - added }]
  })
}

export const blocking = (troubles: Trouble[]) => troubles.filter(({ harmless }) => !harmless)
