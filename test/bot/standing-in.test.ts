import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoId } from '../../prisma/demo.ts'
import { enterActing } from '../../prisma/structure/acting-command.ts'
import { openOffice, until, type Phone } from '../office.ts'
import { sendReport } from '../reports.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let komang: Phone
let wayan: Phone
let baiq: Phone
let rina: Phone
let arya: Phone

beforeAll(async () => {
  office = await openOffice()
  komang = await office.phone('komang')
  wayan = await office.phone('wayan')
  baiq = await office.phone('baiq')
  rina = await office.phone('rina')
  arya = await office.phone('arya')
})
afterAll(() => office.close())

const sent = (key: string, day: string, at: string) =>
  sendReport(office.db, { employeeId: demoId(key), day, sentAt: new Date(at) })
const nipOf = async (key: string) =>
  (await office.db.employee.findUniqueOrThrow({ where: { id: demoId(key) } })).nip
const list = async (phone: Phone) => {
  await phone.say('/persetujuan')
  return phone.text()
}

describe('a stand-in', () => {
  test('is appointed in the chat by the superior of the absent official, in words or numbers', async () => {
    await komang.say('/plh')
    await until(() => komang.text().includes('siapa pejabat yang digantikan'))
    expect(await komang.say('Suartana')).toContain('Siapa yang menggantikan')
    expect(await komang.say('Nurmala')).toContain('Sebagai apa?')
    expect(await komang.say('1')).toContain('Nomor suratnya?')
    expect(await komang.say('800/77/DUKCAPIL')).toContain('Mulai tanggal berapa?')
    expect(await komang.say('25-11-2026')).toContain('Sampai dengan tanggal berapa?')
    expect(await komang.say('24/11/2026')).toContain('mendahului tanggal mulai')
    expect(await komang.say('26 November 2026')).toContain('Periksa penunjukan')
    await komang.tap('Simpan')
    await until(() => komang.text().includes('Tercatat'))
    await until(() => baiq.text().includes('Anda ditunjuk sebagai Plh.'))
  })

  test('sees nothing before the first day, and decides with “Plh.” printed from then on', async () => {
    const report = await sent('rina', '2026-11-23', '2026-11-24T08:20:00Z')
    expect(await list(baiq)).not.toContain('Rina')
    office.clock.set(new Date('2026-11-25T01:00:00Z'))
    expect(await list(baiq)).toContain('Rina')
    expect(await list(wayan)).not.toContain('Rina')
    await baiq.say('setujui semua')
    await baiq.tap('Ya')
    await until(async () => (await office.db.decision.count({ where: { reportId: report.id } })) === 1)
    const decision = await office.db.decision.findFirstOrThrow({ where: { reportId: report.id } })
    expect(decision.capacity).toMatch(/^Plh\. Kepala Seksi/)
    expect(decision.deciderId).toBe(demoId('baiq'))
    await until(() => rina.all().some((text) => text.includes('Plh. Kepala Seksi')))
    const [audit] = await office.db.auditEntry.findMany({ where: { subject: report.id, action: 'decide' } })
    expect(audit).toMatchObject({
      actorId: demoId('baiq'),
      detail: {
        capacity: decision.capacity,
        before: { status: 'SUBMITTED' },
        after: { status: 'APPROVED' },
      },
    })
  })

  test('never decides on themselves: their own report goes to whoever is above the absent official', async () => {
    const own = await sent('baiq', '2026-11-24', '2026-11-25T01:10:00Z')
    expect(await list(baiq)).not.toContain(own.code)
    expect(await list(komang)).toContain('Nurmala')
    const links = await office.db.supervisorLink.findMany({ where: { supervisorId: demoId('baiq') } })
    expect(links.some(({ employeeId }) => employeeId === demoId('baiq'))).toBe(false)
  })

  test('stops by itself after the last day, and what waits is the official’s again', async () => {
    await sent('laras', '2026-11-25', '2026-11-26T01:00:00Z')
    office.clock.set(new Date('2026-11-26T15:30:00Z'))
    expect(await list(baiq)).toContain('Laras')
    office.clock.set(new Date('2026-11-26T16:30:00Z'))
    expect(await list(baiq)).not.toContain('Laras')
    expect(await list(wayan)).toContain('Laras')
  })

  test('is refused where it would make a chain, and to those who may not appoint', async () => {
    const flags = { as: 'plh', letter: '800/1', from: '01-12-2026', until: '05-12-2026' }
    const [w, b, k] = [await nipOf('wayan'), await nipOf('baiq'), await nipOf('komang')]
    const enter = (away: string, by: string) =>
      enterActing(office.db, { ...flags, for: away, by }, office.clock.now())
    expect(await enter(w, b)).toContain('menjadi Plh.')
    await expect(enter(w, k)).rejects.toThrow('sudah punya pengganti')
    await expect(enter(k, w)).rejects.toThrow('sedang digantikan')
    await expect(enter(k, k)).rejects.toThrow('dirinya sendiri')
    expect(await rina.say('/plh')).toContain('dicatat oleh administrator')
  })
})

describe('“Atasan saya salah”', () => {
  test('is one tap, reaches the administrator once a day, and reporting goes on', async () => {
    expect(await rina.say('atasan')).toContain('pemberi pertimbangan kinerja')
    await rina.tap('Atasan saya salah')
    await until(() => arya.text().includes('menyatakan atasannya keliru'))
    expect(arya.text()).toContain('Rina')
    await rina.tap('Atasan saya salah')
    expect(arya.all().filter((text) => text.includes('menyatakan atasannya keliru'))).toHaveLength(1)
    expect(await rina.say('lapor')).toContain('hari')
  })
})
