import { randomUUID } from 'node:crypto'
import type { Database } from '../../prisma/client.ts'

const perApprover = 10
/** Telegram's ids of the people, and of those who approve their reports. */
export const firstPerson = 5_000_000
export const firstApprover = 6_000_000

/** The approvers' ids for so many people. */
export function approversOf(count: number): number[] {
  return Array.from({ length: Math.ceil(count / perApprover) }, (_, n) => firstApprover + n)
}

/** One unit with so many people, each with three planned results and a connected chat. Nobody of them exists. */
export async function fillPeople(db: Database, account: string, count: number): Promise<void> {
  const agencyId = randomUUID()
  const unitId = randomUUID()
  const year = new Date().getFullYear()
  const day = (words: string, years = 0) => new Date(`${year + years}-${words}`)
  const hours = { from: '07:30', to: '16:00', break: ['12:00', '13:00'] }
  const week = Object.fromEntries([1, 2, 3, 4, 5].map((weekday) => [weekday, hours]))
  const person = (telegramId: number) => ({ id: randomUUID(), telegramId })
  const people = Array.from({ length: count }, (_, n) => person(firstPerson + n))
  const approvers = approversOf(count).map(person)
  const all = [...people, ...approvers]

  await db.agency.create({ data: { id: agencyId, name: 'Dinas Uji', timezone: 'Asia/Makassar' } })
  await db.orgUnit.create({ data: { id: unitId, agencyId, name: 'Bidang Uji', type: 'bidang' } })
  await db.workSchedule.create({ data: { unitId, validFrom: day('01-01', -1), week } })
  await db.employee.createMany({
    data: all.map(({ id, telegramId }) => ({
      id,
      agencyId,
      unitId,
      nip: String(telegramId).padStart(18, '1'),
      name: `Pegawai ${telegramId}`,
      employmentType: 'PNS' as const,
      position: 'Pengelola Data',
    })),
  })
  await db.supervisorLink.createMany({
    data: people.flatMap(({ id }, n) => {
      const supervisorId = approvers[Math.floor(n / perApprover)]?.id ?? ''
      const link = { employeeId: id, supervisorId, from: day('01-01', -1) }
      return [
        { ...link, role: 'CONSIDERING_OFFICIAL' as const },
        { ...link, role: 'APPRAISING_OFFICIAL' as const },
      ]
    }),
  })
  const skps = people.map(({ id }) => ({ id: randomUUID(), employeeId: id }))
  await db.skp.createMany({
    data: skps.map((skp) => ({ ...skp, from: day('01-01', -1), until: day('12-31', 1) })),
  })
  await db.rhk.createMany({
    data: skps.flatMap(({ id }) =>
      [1, 2, 3].map((position) => ({
        skpId: id,
        position,
        title: `Terlaksananya pelayanan nomor ${position} dengan tertib`,
        shortTitle: `Pelayanan ${position}`,
      })),
    ),
  })
  await db.address.createMany({
    data: all.map(({ id, telegramId }) => ({
      employeeId: id,
      channel: 'telegram' as const,
      account,
      address: String(telegramId),
      linkedAt: new Date(),
    })),
  })
}
