import type { Database } from '../client.ts'
import { demoId } from '../demo.ts'

export interface DemoPerson {
  key: string
  name: string
  role: string
  unit: string
  phone?: string
  /** Has linked a chat in an earlier run. */
  connected: boolean
}

/** The people of the demo agency, for those who hold their phones. */
export async function demoPeople(db: Database): Promise<DemoPerson[]> {
  const people = await db.employee.findMany({
    where: { agency: { demo: true } },
    include: { unit: { select: { name: true } } },
    orderBy: [{ unit: { name: 'asc' } }, { name: 'asc' }],
  })
  const linked = await db.address.findMany({
    where: { employeeId: { in: people.map(({ id }) => id) }, channel: 'telegram', unlinkedAt: null },
    select: { employeeId: true },
  })
  const connected = new Set(linked.map(({ employeeId }) => employeeId))
  return firstTwo(people).map(({ id, name, position, unit, phone }) => ({
    key: id,
    name,
    role: position,
    unit: unit.name,
    ...(phone !== null && { phone }),
    connected: connected.has(id),
  }))
}

/** The page opens with an employee and who approves her reports: a minute's try needs these two. */
function firstTwo<T extends { id: string }>(people: T[]): T[] {
  const first = [demoId('rina'), demoId('wayan')]
  const pair = first.flatMap((id) => people.find((person) => person.id === id) ?? [])
  return [...pair, ...people.filter(({ id }) => !first.includes(id))]
}
