import type { Database } from '../client.ts'
import { demoId } from '../demo.ts'

export interface DemoPerson {
  key: string
  name: string
  role: string
  unit: string
  phone?: string
  /** Has linked a chat of Telegram in an earlier run; of WhatsApp. */
  connected: boolean
  onWhatsApp: boolean
}

/** The people of the demo agency, for those who hold their phones. */
export async function demoPeople(db: Database): Promise<DemoPerson[]> {
  const people = await db.employee.findMany({
    where: { agency: { demo: true } },
    include: { unit: { select: { name: true } } },
    orderBy: [{ unit: { name: 'asc' } }, { name: 'asc' }],
  })
  const linked = await db.address.findMany({
    where: { employeeId: { in: people.map(({ id }) => id) }, unlinkedAt: null },
    select: { employeeId: true, channel: true },
  })
  const on = (channel: string) =>
    new Set(linked.filter((one) => one.channel === channel).map(({ employeeId }) => employeeId))
  const [onTelegram, onWhatsApp] = [on('telegram'), on('whatsapp')]
  return firstOnes(people).map(({ id, name, position, unit, phone }) => ({
    key: id,
    name,
    role: position,
    unit: unit.name,
    ...(phone !== null && { phone }),
    connected: onTelegram.has(id),
    onWhatsApp: onWhatsApp.has(id),
  }))
}

/** The page opens with an employee, who approves her reports, and her colleague: a minute's try needs these. */
function firstOnes<T extends { id: string }>(people: T[]): T[] {
  const first = ['rina', 'wayan', 'baiq'].map(demoId)
  const ones = first.flatMap((id) => people.find((person) => person.id === id) ?? [])
  return [...ones, ...people.filter(({ id }) => !first.includes(id))]
}
