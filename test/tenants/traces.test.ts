import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { Prisma } from '../../prisma/generated/client.ts'
import { demoId } from '../../prisma/demo.ts'
import { sections } from '../../prisma/own-data/index.ts'
import { inAgency } from '../../prisma/tenant.ts'
import { testDatabase, type TestDatabase } from '../database.ts'

const now = new Date('2026-11-24T08:10:00Z')
const [agency, unit, person] = [randomUUID(), randomUUID(), randomUUID()]
const account = '628110000000'

let base: TestDatabase
beforeAll(async () => {
  base = await testDatabase({ demo: true })
  const { db } = base
  await db.agency.create({ data: { id: agency, name: 'Kantor Lain', timezone: 'Asia/Jakarta' } })
  await db.orgUnit.create({ data: { id: unit, agencyId: agency, name: 'Kantor Lain', type: 'dinas' } })
  const about = { agencyId: agency, unitId: unit, employmentType: 'PNS', position: 'Analis' } as const
  await db.employee.create({ data: { ...about, id: person, name: 'Budi', nip: '200001012025011001' } })
  for (const employeeId of [person, demoId('rina')]) {
    const place = { channel: 'whatsapp', account, address: employeeId } as const
    await db.address.create({ data: { ...place, employeeId, linkedAt: now } })
    await db.whatsappContact.create({
      data: { account, address: employeeId, chat: employeeId, pn: `0${employeeId}`, lastWroteAt: now },
    })
    const row = { ...place, employeeId, kind: 'notice', priority: 1, payload: {}, createdAt: now }
    await db.outbox.create({ data: { ...row, dedupeKey: employeeId, notBefore: now } })
    const parked = { status: 'failed', sentAt: now, receivedAt: now } as const
    await db.inbox.create({
      data: { ...place, ...parked, id: randomUUID(), messageId: employeeId, payload: { said: employeeId } },
    })
  }
})
afterAll(() => base.close())

const traces = async (agencyId: string, employeeId: string) => {
  const db = inAgency(base.app, agencyId)
  const id = Prisma.sql`${employeeId}::uuid`
  const [said, heard, chats] = await Promise.all(
    (['said', 'heard', 'chats'] as const).map(
      (kind) => db.$queryRaw<Record<string, unknown>[]>`${sections[kind].rows(id)}`,
    ),
  )
  return {
    said: said?.length,
    heard: heard?.map(({ isi }) => isi),
    numbers: chats?.map(({ nomor }) => nomor),
  }
}

test('what was said to people, what they wrote and their numbers are shown in their own agency alone', async () => {
  for (const [own, other, employeeId] of [
    [demoId('agency'), agency, demoId('rina')],
    [agency, demoId('agency'), person],
  ] as const) {
    expect(await traces(own, employeeId)).toEqual({
      said: 1,
      heard: [employeeId],
      numbers: [`0${employeeId}`],
    })
    expect(await traces(other, employeeId)).toEqual({ said: 0, heard: [], numbers: [] })
  }
})

test('nobody is shown them for whom no agency was opened', async () => {
  for (const way of ['said_to', 'heard_from', 'contacts_of'])
    expect(await base.app.$queryRawUnsafe(`select * from ${way}($1::uuid)`, person), way).toEqual([])
})
