import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { handleBatch } from '../../bot/handle.ts'
import { cardData } from '../../core/flows/card.ts'
import type { Reply } from '../../core/messages.ts'
import { plain } from '../../core/rich.ts'
import type { Arrived } from '../../prisma/store/inbox.ts'
import { reportCode } from '../../core/performance/report.ts'
import { testDatabase } from '../database.ts'

const pairs = 20
const rounds = 50
const now = new Date('2026-11-24T08:10:00Z')
const place = { channel: 'telegram', account: '1' } as const

let home: Awaited<ReturnType<typeof testDatabase>>

beforeAll(async () => {
  home = await testDatabase()
})
afterAll(() => home.close())

/** The same chances in every run: a failure can be looked at again. */
function dice(seed: number): (sides: number) => number {
  let x = seed
  return (sides) => {
    x = (Math.imul(x ^ (x >>> 15), 0x2c1b3c6d) + 0x6d2b79f5) | 0
    let y = x ^ (x >>> 12)
    y = Math.imul(y, 0x297a2d39)
    return ((y ^ (y >>> 15)) >>> 0) % sides
  }
}

interface Pair {
  employee: string
  supervisors: { id: string; name: string; address: string }[]
}

async function people(): Promise<Pair[]> {
  const { db } = home
  const agency = await db.agency.create({ data: { name: 'Kota', timezone: 'Asia/Makassar' } })
  const unit = await db.orgUnit.create({ data: { agencyId: agency.id, name: 'Dinas', type: 'dinas' } })
  const all = Array.from({ length: pairs }, (_, i): Pair => ({
    employee: randomUUID(),
    supervisors: ['Tetap', 'Harian'].map((name, n) => ({
      id: randomUUID(),
      name: `Ibu ${name} ${i}.`,
      address: String(100 + 2 * i + n),
    })),
  }))
  let nip = 100_000_000_000_000_000n
  const person = (id: string, name: string) => ({
    id,
    name,
    agencyId: agency.id,
    unitId: unit.id,
    nip: String(nip++),
    employmentType: 'PNS' as const,
    position: 'Staf',
  })
  await db.employee.createMany({
    data: all.flatMap(({ employee, supervisors }, i) => [
      person(employee, `Pegawai ${i}`),
      ...supervisors.map(({ id, name }) => person(id, name)),
    ]),
  })
  await db.supervisorLink.createMany({
    data: all.flatMap(({ employee: employeeId, supervisors }) =>
      supervisors.map(({ id: supervisorId }, n) => ({
        employeeId,
        supervisorId,
        role: 'CONSIDERING_OFFICIAL' as const,
        capacity: n === 0 ? ('DEFINITIVE' as const) : ('PLH' as const),
        actingFor: n === 0 ? null : 'Kepala Seksi',
        from: new Date('2026-01-01'),
      })),
    ),
  })
  await db.address.createMany({
    data: all.flatMap(({ supervisors }) =>
      supervisors.map(({ id, address }) => ({ ...place, address, employeeId: id, linkedAt: now })),
    ),
  })
  return all
}

/** One report for each pair, sent on the day of this round. */
async function reports(all: Pair[], round: number): Promise<string[]> {
  const ids = all.map(() => randomUUID())
  const agencyId = (await home.db.agency.findFirstOrThrow()).id
  const day = new Date(Date.UTC(2026, 9, 1 + round))
  await home.db.dailyReport.createMany({
    data: ids.map((id, i) => ({
      id,
      agencyId,
      employeeId: all[i]?.employee ?? '',
      day,
      code: reportCode(id),
      status: 'SUBMITTED' as const,
      version: 1,
      createdAt: now,
      updatedAt: now,
    })),
  })
  await home.db.reportVersion.createMany({
    data: ids.map((reportId) => ({ reportId, version: 1, sentAt: now, late: false, warnings: [] })),
  })
  await home.db.activity.createMany({
    data: ids.map((reportId) => ({
      reportId,
      version: 1,
      position: 1,
      kind: 'OTHER_DUTY' as const,
      description: 'Melayani warga',
      durationMinutes: 60,
      effectiveMinutes: 60,
    })),
  })
  return ids
}

interface Tap {
  arrived: Arrived
  address: string
  report: string
}

let update = 0
function tap(address: string, report: string, data: string): Tap {
  const id = randomUUID()
  const messageId = String(++update)
  const said = { type: 'tap' as const, data }
  const inbound = { ...place, address, messageId, messageRef: '5', sentAt: now, language: null, said }
  return { arrived: { id, inbound }, address, report }
}

/** These stand at the last question of giving a report back: the next tap decides. */
async function atNote(standing: { supervisor: string; report: string }[]): Promise<void> {
  await home.db.conversation.deleteMany()
  await home.db.conversation.createMany({
    data: standing.map(({ supervisor, report }) => {
      const fixed = { reportId: report, version: '1', name: 'Pegawai', rows: '1' }
      const open = [{ flow: 'return', tag: 'tag1', asked: 'note', fixed, said: {} }]
      return { employeeId: supervisor, state: { open, cancelled: null, shown: [] }, updatedAt: now }
    }),
  })
}

/** As the receiver does it: all together, and one by one where that failed. */
async function handle(batch: Tap[]): Promise<void> {
  const context = { db: home.app, secret: Buffer.alloc(32), now: () => now }
  const arrived = batch.map((one) => one.arrived)
  try {
    await handleBatch(context, arrived)
  } catch {
    for (const one of arrived) {
      for (let attempt = 1; ; attempt++) {
        try {
          await handleBatch(context, [one])
          break
        } catch (error) {
          if (attempt === 3) throw error
        }
      }
    }
  }
}

/**
 * Some batches one after the other in two lanes; a person only once in each, as in the receiver. In one round of four
 * also both of a report in one batch, which then fails and is handled one by one.
 */
function shuffled(taps: Tap[], roll: (sides: number) => number): Tap[][] {
  const batches: Tap[][] = Array.from({ length: 1 + roll(5) }, () => [])
  const together = roll(4) === 0
  for (const one of [...taps].sort(() => roll(2) - 0.5)) {
    const at = roll(batches.length)
    const free = [...batches.slice(at), ...batches.slice(0, at)].find((batch) =>
      batch.every(({ address, report }) => address !== one.address && (together || report !== one.report)),
    )
    if (free === undefined) batches.push([one])
    else free.push(one)
  }
  return batches.filter((batch) => batch.length > 0)
}

test(`${pairs * rounds} reports, two supervisors each: one decision, and everyone is told which`, async () => {
  const roll = dice(20261124)
  const all = await people()
  let decided = 0
  const outcomes = new Set<string>()
  for (let round = 0; round < rounds; round++) {
    const ids = await reports(all, round)
    const taps: Tap[] = []
    const standing: { supervisor: string; report: string }[] = []
    for (const [i, { supervisors }] of all.entries()) {
      const report = ids[i] ?? ''
      for (const { id, address } of supervisors) {
        const approves = roll(2) === 0
        if (approves) {
          taps.push(tap(address, report, cardData('approve', { id: report, version: 1 })))
          if (roll(4) === 0) taps.push(tap(address, report, cardData('approve', { id: report, version: 1 })))
        } else {
          standing.push({ supervisor: id, report })
          taps.push(tap(address, report, 'q:tag1:note:n0'))
        }
      }
    }
    await atNote(standing)
    const batches = shuffled(taps, roll)
    const lanes = [batches.filter((_, i) => i % 2 === 0), batches.filter((_, i) => i % 2 === 1)]
    await Promise.all(
      lanes.map(async (lane) => {
        for (const batch of lane) await handle(batch)
      }),
    )
    const found = await home.db.decision.findMany({ where: { reportId: { in: ids } } })
    const heads = await home.db.dailyReport.findMany({ where: { id: { in: ids } } })
    const audits = await home.db.auditEntry.count({ where: { action: 'decide', subject: { in: ids } } })
    expect(found.map(({ reportId }) => reportId).sort()).toEqual([...ids].sort())
    expect(audits).toBe(pairs)
    const answers = await home.db.outbox.findMany({ where: { kind: 'answer', status: 'queued' } })
    for (const { arrived, report } of taps) {
      const decision = found.find(({ reportId }) => reportId === report)
      expect(heads.find(({ id }) => id === report)?.status).toBe(decision?.outcome)
      const decider = all
        .flatMap(({ supervisors }) => supervisors)
        .find(({ id }) => id === decision?.deciderId)
      const told = answers
        .filter(({ dedupeKey }) => dedupeKey.startsWith(`a:${arrived.id}:`))
        .map(({ payload }) => plain((payload as unknown as Reply).text))
        .join('\n')
      const word = decision?.outcome === 'APPROVED' ? '✅ Disetujui' : '↩️ Dikembalikan'
      expect(told).toContain(`${word} oleh ${decider?.name}`)
      expect(told).not.toContain(decision?.outcome === 'APPROVED' ? '↩️ Dikembalikan' : '✅ Disetujui')
      outcomes.add(`${decision?.outcome} ${decision?.capacity}`)
    }
    decided += found.length
    await home.db.$executeRaw`delete from outbox`
  }
  expect(decided).toBe(pairs * rounds)
  expect([...outcomes].sort()).toEqual([
    'APPROVED Plh. Kepala Seksi',
    'APPROVED pemberi pertimbangan kinerja',
    'RETURNED Plh. Kepala Seksi',
    'RETURNED pemberi pertimbangan kinerja',
  ])
}, 120_000)
