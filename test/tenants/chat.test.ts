import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handleBatch } from '../../bot/handle.ts'
import { cardData, shortId } from '../../core/flows/card.ts'
import type { Reply, Said } from '../../core/messages.ts'
import { plain } from '../../core/rich.ts'
import { demoId } from '../../prisma/demo.ts'
import { testDatabase, type TestDatabase } from '../database.ts'
import { sendReport, type Sent } from '../reports.ts'

const now = new Date('2026-11-24T08:10:00Z')
const secret = 'Rahasia Kantor Lain'
const theirs = {
  agency: randomUUID(),
  unit: randomUUID(),
  person: randomUUID(),
  supervisor: randomUUID(),
  declaration: randomUUID(),
  skp: randomUUID(),
}
const place = { channel: 'telegram', account: '1' } as const

let base: TestDatabase
let ourReport: Sent
let theirReport: Sent
beforeAll(async () => {
  base = await testDatabase({ demo: true })
  const { db } = base
  await db.agency.create({ data: { id: theirs.agency, name: secret, timezone: 'Asia/Jakarta' } })
  await db.orgUnit.create({ data: { id: theirs.unit, agencyId: theirs.agency, name: secret, type: 'dinas' } })
  const about = {
    agencyId: theirs.agency,
    unitId: theirs.unit,
    employmentType: 'PNS',
    position: secret,
    name: secret,
  } as const
  await db.employee.createMany({
    data: [
      { ...about, id: theirs.person, nip: '200001012025011001' },
      { ...about, id: theirs.supervisor, nip: '197001012000011001' },
    ],
  })
  const from = new Date('2026-01-01')
  const link = { employeeId: theirs.person, role: 'CONSIDERING_OFFICIAL', from } as const
  await db.supervisorLink.create({ data: { ...link, supervisorId: theirs.supervisor } })
  await db.skp.create({
    data: {
      id: theirs.skp,
      employeeId: theirs.person,
      from,
      until: new Date('2026-12-31'),
      status: 'SUBMITTED',
    },
  })
  await db.dayDeclaration.create({
    data: {
      id: theirs.declaration,
      agencyId: theirs.agency,
      employeeId: theirs.person,
      status: 'LEAVE_ANNUAL',
      from: new Date('2026-11-25'),
      until: new Date('2026-11-25'),
      state: 'DECLARED',
      declaredAt: now,
    },
  })
  const reported = { day: '2026-11-23', sentAt: now, what: secret }
  theirReport = await sendReport(db, { employeeId: theirs.person, ...reported })
  ourReport = await sendReport(db, { employeeId: demoId('rina'), ...reported })
  await db.address.createMany({
    data: [
      { ...place, address: 'ours', employeeId: demoId('wayan'), linkedAt: now },
      { ...place, address: 'theirs', employeeId: theirs.supervisor, linkedAt: now },
    ],
  })
})
afterAll(() => base.close())

/** What all that arrived in one batch was answered, chat by chat. */
async function answers(batch: { address: string; said: Said }[]): Promise<Record<string, string>> {
  const arrived = batch.map(({ address, said }) => {
    const about = { messageId: randomUUID(), messageRef: '5', sentAt: now, language: null }
    return { id: randomUUID(), inbound: { ...place, ...about, address, said } }
  })
  await handleBatch({ db: base.app, secret: Buffer.alloc(32), now: () => now }, arrived)
  const rows = await base.db.outbox.findMany({ where: { kind: { not: 'menu' } } })
  await base.db.outbox.deleteMany()
  const said: Record<string, string> = {}
  for (const { address, payload } of rows)
    said[address] = `${said[address] ?? ''}${plain((payload as unknown as Reply).text)}\n`
  return said
}

const tap = (data: string): Said => ({ type: 'tap', data })
const cards = (report: Sent) =>
  (['detail', 'brief', 'evidence', 'approve', 'return', 'reject'] as const).map((verb) =>
    cardData(verb, report),
  )
const forged = () => [
  ...cards(theirReport),
  `m:fix:${shortId(theirReport.id)}`,
  `d:y:${shortId(theirs.declaration)}`,
  `t:n:2026-11-24:${shortId(theirs.person)}`,
  `t:u:2026-11-24:${shortId(theirs.unit)}`,
  `ev:own:${shortId(theirs.skp)}`,
  `fb:answer:${shortId(theirs.person)}`,
  `k:${shortId(theirs.person)}`,
  'm:approvals',
  'm:team',
]

const kept = async () => [
  await base.db.dailyReport.findMany({ where: { agencyId: theirs.agency } }),
  await base.db.decision.count({ where: { reportId: theirReport.id } }),
  await base.db.dayDeclaration.findMany({ where: { agencyId: theirs.agency } }),
  await base.db.skp.findMany({ where: { employeeId: theirs.person } }),
  await base.db.auditEntry.count({ where: { agencyId: theirs.agency } }),
]

test('ids of another agency lead nowhere, whoever wrote with them in the same batch', async () => {
  const before = await kept()
  for (const data of forged()) {
    const said = await answers([
      { address: 'ours', said: tap(data) },
      { address: 'theirs', said: { type: 'text', text: '/bantuan', forwarded: false } },
    ])
    expect(said.ours, data).toBeTruthy()
    expect(said.ours, data).not.toContain(secret)
  }
  expect(await kept()).toEqual(before)
})

// The program's own rule is misled here, so that only the database's is left.
test('not even where a wrong link says that one is their superior', async () => {
  const link = { role: 'CONSIDERING_OFFICIAL', from: new Date('2026-01-01') } as const
  await base.db.supervisorLink.deleteMany({ where: { employeeId: theirs.person } })
  await base.db.supervisorLink.create({
    data: { ...link, employeeId: theirs.person, supervisorId: demoId('wayan') },
  })
  const before = await kept()
  for (const data of forged()) {
    const said = await answers([{ address: 'ours', said: tap(data) }])
    expect(said.ours, data).toBeTruthy()
    expect(said.ours, data).not.toContain(secret)
  }
  expect(await kept()).toEqual(before)
})

test('the same taps on a report of one’s own agency are obeyed', async () => {
  const said = await answers([{ address: 'ours', said: tap(cardData('detail', ourReport)) }])
  expect(said.ours).toContain(secret)
  await answers([{ address: 'ours', said: tap(cardData('approve', ourReport)) }])
  expect(await base.db.decision.count({ where: { reportId: ourReport.id } })).toBe(1)
})

test('messages are taken in by the weak role alone', async () => {
  const inbound = { ...place, messageId: '1', messageRef: '5', sentAt: now, language: null, address: 'ours' }
  const batch = [{ id: randomUUID(), inbound: { ...inbound, said: tap('m:help') } }]
  const context = { secret: Buffer.alloc(32), now: () => now }
  for (const db of [base.db, base.owner])
    await expect(handleBatch({ ...context, db }, batch)).rejects.toThrow('taken in by lapkin_app')
})
