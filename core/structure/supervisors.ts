import type { Day } from '../calendar/day.ts'
import { succeed } from './change.ts'
import type { Link, LinkRole, Person } from './known.ts'
import type { PersonRow } from './people.ts'
import { dayIn, personIn, rowsOf, standingKey, type Planning } from './planning.ts'
import type { Trouble } from './problems.ts'
import type { Row, Table } from './table.ts'

type AnyRow = PersonRow | Row<'supervisor'>

interface Wish {
  row: AnyRow
  employee: Person
  role: LinkRole
  supervisor: Person
  from: Day
}

const columns = { CONSIDERING_OFFICIAL: 'considering', APPRAISING_OFFICIAL: 'appraising' } as const

/**
 * Who decides on whose reports (pemberi pertimbangan) and who rates (pejabat penilai; PermenPANRB 6/2022). Told in the
 * employees' own table or in one of its own, which then counts. A link that cannot hold is left out; the person is not.
 */
export function planSupervisors(planning: Planning, tables: Table[], taken: Map<string, PersonRow>): void {
  const wishes = new Map<string, Wish>()
  const want = (wish: Wish) =>
    wishes.set(standingKey({ employeeId: wish.employee.id, role: wish.role }), wish)
  const refused = new Set<string>()
  for (const [id, row] of taken) {
    const employee = planning.people.get(id)
    if (employee !== undefined) for (const wish of wishesIn(planning, row, employee, refused)) want(wish)
  }
  for (const row of rowsOf(tables, 'supervisor')) {
    const employee = personIn(planning, row, 'nip')
    if (employee !== null) for (const wish of wishesIn(planning, row, employee, refused)) want(wish)
  }
  const good = withoutCycles(planning, [...wishes.values()], refused)
  for (const wish of good) link(planning, wish)
  for (const [id, row] of taken) {
    const hasNone = !planning.standing.has(standingKey({ employeeId: id, role: 'CONSIDERING_OFFICIAL' }))
    const person = planning.people.get(id)
    const isGone = person?.until !== null && (person?.until ?? '') <= planning.today
    if (hasNone && person?.isTop === false && !isGone && !refused.has(id))
      planning.troubles.push(row.trouble('noSupervisor', 'considering'))
  }
}

function wishesIn(planning: Planning, row: AnyRow, employee: Person, refused: Set<string>): Wish[] {
  // Both kinds of row have these columns.
  const at = row as Row<'supervisor'>
  const from = dayIn(planning, at, 'from')
  if (from === undefined) return []
  const found = (Object.keys(columns) as LinkRole[]).flatMap((role): Wish[] => {
    const text = at.text(columns[role])
    if (text === '' || text === '-') return []
    const supervisor = personIn(planning, at, columns[role])
    if (supervisor !== null && supervisor.id !== employee.id)
      return [{ row, employee, role, supervisor, from: from ?? planning.today }]
    refused.add(employee.id)
    // The head of the tree is often written as their own superior.
    if (supervisor !== null && !employee.isTop)
      planning.troubles.push(at.trouble('ownSupervisor', columns[role], employee.name))
    return []
  })
  const [first] = found
  const rates = standingKey({ employeeId: employee.id, role: 'APPRAISING_OFFICIAL' })
  const isOne = found.length === 1 && first?.role === 'CONSIDERING_OFFICIAL' && !planning.standing.has(rates)
  // One person may be both (PermenPANRB 6/2022): so it is where only one is told.
  return isOne && first !== undefined ? [first, { ...first, role: 'APPRAISING_OFFICIAL' }] : found
}

/** A person must not come out above themselves: the file's own links of a circle are told and left out. */
function withoutCycles(planning: Planning, wishes: Wish[], refused: Set<string>): Wish[] {
  const bad = new Set<Wish>()
  for (const role of Object.keys(columns) as LinkRole[]) {
    const above = new Map<string, string>()
    for (const { employeeId, supervisorId, role: of } of planning.standing.values())
      if (of === role) above.set(employeeId, supervisorId)
    const own = new Map(wishes.filter((wish) => wish.role === role).map((wish) => [wish.employee.id, wish]))
    for (const { employee, supervisor } of own.values()) above.set(employee.id, supervisor.id)
    const done = new Set<string>()
    for (const id of own.keys()) {
      const cycle = cycleFrom(id, above, done)
      const names = cycle.map((each) => planning.people.get(each)?.name ?? '')
      for (const each of cycle) {
        const wish = own.get(each)
        if (wish === undefined) continue
        bad.add(wish)
        refused.add(each)
        planning.troubles.push(told(wish, [...names, names[0] ?? ''].join(' → ')))
      }
    }
  }
  return wishes.filter((wish) => !bad.has(wish))
}

function told({ row, role }: Wish, names: string): Trouble {
  return (row as Row<'supervisor'>).trouble('supervisorCycle', columns[role], names)
}

/** The ids of a circle reached from here, each circle once. */
function cycleFrom(start: string, above: Map<string, string>, done: Set<string>): string[] {
  const path: string[] = []
  const at = new Map<string, number>()
  for (let id: string | undefined = start; id !== undefined && !done.has(id); id = above.get(id)) {
    const before = at.get(id)
    if (before !== undefined) {
      for (const each of path) done.add(each)
      return path.slice(before)
    }
    at.set(id, path.length)
    path.push(id)
  }
  for (const each of path) done.add(each)
  return []
}

function link(planning: Planning, { employee, role, supervisor, from }: Wish): void {
  const key = standingKey({ employeeId: employee.id, role })
  const current = planning.standing.get(key)
  if (current?.supervisorId === supervisor.id && current.until === null) return
  const next: Link = {
    id: planning.newId(),
    employeeId: employee.id,
    supervisorId: supervisor.id,
    role,
    // Who is new has nobody before: the first superior holds from the person's own beginning.
    from: current === undefined && employee.from > from ? employee.from : from,
    until: null,
  }
  const ended = current !== undefined && current.until !== null && current.until <= from ? undefined : current
  planning.changes.links.push(...succeed(ended, next))
  planning.standing.set(key, next)
}
