import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoId } from '../../prisma/demo.ts'
import { openOffice, until, type Phone } from '../office.ts'
import { sendReport } from '../reports.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let rina: Phone
let hasan: Phone
let gede: Phone

beforeAll(async () => {
  office = await openOffice({ at: new Date('2026-03-30T01:00:00Z') })
  rina = await office.phone('rina')
  hasan = await office.phone('hasan')
  gede = await office.phone('gede')
})
afterAll(() => office.close())

const told = (phone: Phone, words: string) => until(() => phone.all().some((text) => text.includes(words)))
const dinas = 'Dinas Kependudukan dan Pencatatan Sipil (demo)'

async function setPerformance(period: string, performance: string): Promise<void> {
  await gede.say('/evaluasi')
  await gede.tap('Tetapkan capaian organisasi')
  const asked = await gede.say(`${dinas} · ${period}`)
  expect(asked).toContain('Target organisasi menurut SKP')
  expect(asked).toContain('Meningkatnya')
  await gede.say(performance)
  await gede.say('Berita acara capaian rencana aksi')
  await told(gede, `untuk ${period}: ${performance}`)
}

async function rateRina(phone: Phone, period: string, reasons: string): Promise<string> {
  await phone.say('/evaluasi')
  await phone.tap(period)
  await phone.say('Rina')
  await phone.say('Sesuai ekspektasi')
  await phone.say('Semua sesuai ekspektasi')
  await phone.say('Sesuai ekspektasi')
  return phone.say(reasons)
}

describe('one year of one unit', () => {
  const quarters = [
    ['2026-03-30T01:00:00Z', 'Triwulan I 2026'],
    ['2026-06-29T01:00:00Z', 'Triwulan II 2026'],
    ['2026-09-28T01:00:00Z', 'Triwulan III 2026'],
    ['2026-12-28T01:00:00Z', 'Triwulan IV 2026'],
  ] as const
  test.each(quarters)('is evaluated on %s for %s', async (at, period) => {
    office.clock.set(new Date(at))
    const day = at.slice(0, 10)
    await sendReport(office.db, { employeeId: demoId('rina'), day, sentAt: new Date(at) })
    await office.db.dailyReport.updateMany({ data: { status: 'APPROVED' } })
    await setPerformance(period, 'Baik')
    await rateRina(hasan, period, `Alasan untuk ${period}`)
    await hasan.tap('Sampaikan')
    await told(rina, `Alasan untuk ${period}`)
  })

  test('ends with the year’s, beside which the four quarters stand', async () => {
    await setPerformance('Tahun 2026', 'Istimewa')
    await hasan.say('/evaluasi')
    await hasan.tap('Tahun 2026')
    const page = await hasan.say('Rina')
    expect(page).toContain('Laporan: 4 dikirim')
    expect(page).toContain(
      'Triwulan I 2026 Baik, Triwulan II 2026 Baik, Triwulan III 2026 Baik, Triwulan IV 2026 Baik',
    )
    expect(page).toContain('Capaian organisasi: Istimewa')
    await hasan.say('batal')
    await rateRina(hasan, 'Tahun 2026', 'Sepanjang tahun target tercapai')
    await hasan.tap('Sampaikan')
    await told(rina, 'Evaluasi kinerja Tahun 2026')
    expect(await office.db.evaluation.count({ where: { employeeId: demoId('rina') } })).toBe(5)
  })
})

describe('who moved and who stands in', () => {
  test('a mutation within the quarter gives two parts, each for who was the assessor then', async () => {
    office.clock.set(new Date('2026-12-28T02:00:00Z'))
    const { db } = office
    const old = {
      employeeId: demoId('baiq'),
      supervisorId: demoId('hasan'),
      role: 'APPRAISING_OFFICIAL' as const,
    }
    await db.skp.update({ where: { id: demoId('skp/baiq') }, data: { until: new Date('2026-11-14') } })
    const skp = await db.skp.create({
      data: {
        employeeId: demoId('baiq'),
        from: new Date('2026-11-15'),
        until: new Date('2026-12-31'),
        results: { create: { position: 1, title: 'Terlaksananya layanan baru', shortTitle: 'Layanan baru' } },
      },
    })
    await db.supervisorLink.updateMany({ where: old, data: { until: new Date('2026-11-15') } })
    await db.supervisorLink.create({
      data: { ...old, supervisorId: demoId('gede'), from: new Date('2026-11-15') },
    })
    const parts = async (phone: Phone) => {
      await phone.say('/evaluasi')
      await phone.tap('Triwulan IV 2026')
      return phone.say('Baiq Nurmala')
    }
    expect(await parts(hasan)).toMatch(/1 Okt – \w+ 14 Nov/)
    expect(await parts(gede)).toMatch(/15 Nov – \w+ 31 Des/)
    expect(await db.rhk.count({ where: { skpId: skp.id } })).toBe(1)
  })

  test('an assessor and a stand-in rate at the same instant: one result, and both know it', async () => {
    const { db } = office
    await db.supervisorLink.create({
      data: {
        id: randomUUID(),
        employeeId: demoId('laras'),
        supervisorId: demoId('gede'),
        role: 'APPRAISING_OFFICIAL',
        capacity: 'PLH',
        actingFor: 'Kepala Dinas',
        from: new Date('2026-12-20'),
        until: new Date('2027-01-05'),
      },
    })
    for (const phone of [hasan, gede]) {
      await phone.say('/evaluasi')
      await phone.tap('Triwulan IV 2026')
      await phone.say('Laras')
      for (const words of [
        'Sesuai ekspektasi',
        'Semua sesuai ekspektasi',
        'Sesuai ekspektasi',
        'Alasan yang sama',
      ])
        await phone.say(words)
      expect(phone.text()).toContain('Periksa evaluasi')
    }
    const before = [hasan, gede].map((phone) => phone.all().length)
    const press = (phone: Phone) => {
      const message = phone.user.last()
      phone.user.tap(message?.message_id ?? 0, '✅ Sampaikan')
    }
    press(hasan)
    press(gede)
    const said = (phone: Phone, words: string) => phone.all().slice(-3).join().includes(words)
    await until(() =>
      [hasan, gede].every(
        (phone) => said(phone, 'Hasil disampaikan') || said(phone, 'Pegawai mana?') || said(phone, 'sudah'),
      ),
    )
    expect(before.every((count) => count > 0)).toBe(true)
    const results = await db.evaluation.findMany({ where: { employeeId: demoId('laras') } })
    expect(results).toHaveLength(1)
    expect([hasan, gede].filter((phone) => said(phone, 'Hasil disampaikan'))).toHaveLength(1)
    expect(await db.inbox.count({ where: { status: 'failed' } })).toBe(0)
  })

  test('nobody without the right is shown anything by a forged button', async () => {
    const { id } = await office.db.evaluation.findFirstOrThrow({ where: { employeeId: demoId('laras') } })
    const short = Buffer.from(id.replaceAll('-', ''), 'hex').toString('base64url')
    const last = () => rina.user.last()?.message_id ?? 0
    for (const data of [
      `ev:own:${short}`,
      `ev:acknowledge:${short}`,
      `ev:object:${short}`,
      `ev:constructor:${short}`,
      `ev:objections:${short}`,
      'ev:own:x',
      'ev:::',
      'fb:answer:x',
      `fb:answer:${short}`,
    ]) {
      const text = await rina.hears(() => rina.user.tapRaw(last(), data))
      expect(text).not.toContain('Laras')
      await rina.say('batal')
    }
    expect(await office.db.objection.count()).toBe(0)
  })
})
