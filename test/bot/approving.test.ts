import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cardData } from '../../core/flows/card.ts'
import type { Warning } from '../../core/performance/report.ts'
import { demoId } from '../../prisma/demo.ts'
import { openOffice, until, type Phone } from '../office.ts'
import { sendReport, type Sent } from '../reports.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let wayan: Phone
let komang: Phone
let rina: Phone

beforeAll(async () => {
  office = await openOffice()
  wayan = await office.phone('wayan')
  komang = await office.phone('komang')
  rina = await office.phone('rina')
})
afterAll(() => office.close())

const at = (clock: string) => new Date(`2026-11-24T${clock}:00Z`)
const sent = (key: string, day: string, clock: string, warnings: Warning[] = []) =>
  sendReport(office.db, { employeeId: demoId(key), day, sentAt: at(clock), warnings })
const decisions = ({ id }: Sent) => office.db.decision.findMany({ where: { reportId: id } })
const statusOf = async ({ id }: Sent) =>
  (await office.db.dailyReport.findUniqueOrThrow({ where: { id } })).status
const newest = (phone: Phone) => phone.user.last()?.message_id ?? 0
const shown = (phone: Phone, id: number) =>
  phone.user.messages.find(({ message_id }) => message_id === id)?.text ?? ''

/** Opens the one report's card out of the list; gives its message. */
async function openCard(phone: Phone, { code }: Sent): Promise<number> {
  // An earlier message may still be on its way, at the pace of the chat: wait for the very answer.
  await phone.say('/persetujuan')
  await until(() => phone.text().includes('Ketik nomor untuk membuka'))
  await phone.say('1')
  await until(() => phone.text().includes(`Laporan ${code}`))
  return newest(phone)
}

describe('what waits, and many at once', () => {
  let reports: Record<'rina' | 'baiq' | 'laras' | 'tegar', Sent>
  beforeAll(async () => {
    reports = {
      rina: await sent('rina', '2026-11-24', '07:00'),
      baiq: await sent('baiq', '2026-11-24', '06:00'),
      laras: await sent('laras', '2026-11-24', '07:30', ['late']),
      tegar: await sent('tegar', '2026-11-24', '05:00', ['overlap']),
    }
  })

  test('lists flags first, each group oldest first', async () => {
    const list = await wayan.say('/persetujuan')
    expect(list).toContain('4 laporan menunggu')
    const at = ['Tegar', 'Laras', 'Nurmala', 'Rina'].map((name) => list.indexOf(name))
    expect(at.every((position) => position > 0)).toBe(true)
    expect([...at].sort((a, b) => a - b)).toEqual(at)
    expect(list).toContain('tumpang tindih')
  })

  test('"setujui semua kecuali 2" asks once, then records each report on its own', async () => {
    const asked = await wayan.say('setujui semua kecuali 2')
    expect(asked).toContain('Setujui 3 laporan')
    expect(asked).not.toContain('Laras')
    expect(await office.db.decision.count()).toBe(0)
    await wayan.tap('Ya, setujui')
    await until(() => wayan.all().some((text) => text.includes('3 laporan disetujui')))
    for (const key of ['rina', 'baiq', 'tegar'] as const) {
      const [decision, ...more] = await decisions(reports[key])
      expect(decision).toMatchObject({ outcome: 'APPROVED', deciderId: demoId('wayan') })
      expect(decision?.capacity).toBe('pemberi pertimbangan kinerja')
      expect(more).toEqual([])
      expect(
        await office.db.auditEntry.count({ where: { subject: reports[key].id, action: 'decide' } }),
      ).toBe(1)
    }
    expect(await statusOf(reports.laras)).toBe('SUBMITTED')
    await until(() => rina.all().some((text) => text.includes('✅ Disetujui')))
  })

  test('a number opens a card; Tolak needs a reason; the card then says who, as what, and when', async () => {
    const card = await openCard(wayan, reports.laras)
    await wayan.tap('Rinci')
    expect(await wayan.tap('Tolak')).toContain('Apa alasannya?')
    expect(await wayan.say('tdk')).toContain('paling sedikit 5 karakter')
    expect(await decisions(reports.laras)).toEqual([])
    await wayan.hears(() => wayan.user.text('Kegiatan ini tidak pernah ada'))
    await until(() => shown(wayan, card).includes('⛔ Ditolak'))
    expect(shown(wayan, card)).toMatch(
      /Ditolak oleh I Wayan Suartana Dipa, S\.Sos\., pemberi pertimbangan kinerja, .*\d{2}[.:]\d{2}/,
    )
    expect(shown(wayan, card)).toContain('Kegiatan ini tidak pernah ada')
    const message = wayan.user.messages.find(({ message_id }) => message_id === card)
    expect(message?.buttons.flat().map(({ text }) => text)).toEqual([])
    expect(await decisions(reports.laras)).toMatchObject([{ outcome: 'REJECTED' }])
    expect(await wayan.say('/persetujuan')).toContain('Tidak ada laporan')
  })
})

describe('who may not', () => {
  test('a supervisor replaced since is told so and decides nothing, also in the middle of a note', async () => {
    const report = await sent('baiq', '2026-11-23', '08:00')
    const link = { employeeId: demoId('baiq'), supervisorId: demoId('wayan') }
    const card = await openCard(wayan, report)
    await wayan.tap('Kembalikan')
    expect(wayan.text()).toContain('Apa yang perlu diperbaiki?')
    await office.db.supervisorLink.updateMany({ where: link, data: { until: new Date('2026-11-24') } })
    expect(await wayan.tap('Bukti kurang')).toContain('bukan lagi')
    await wayan.hears(() => wayan.user.tapRaw(card, cardData('approve', report)))
    expect(wayan.text()).toContain('bukan lagi')
    expect(await decisions(report)).toEqual([])
    expect(await wayan.say('/persetujuan')).toContain('Tidak ada laporan')
    await office.db.supervisorLink.updateMany({ where: link, data: { until: null } })
    await office.db.dailyReport.delete({ where: { id: (await cleared(report)).id } })
  })

  test('nobody decides on a report of their own', async () => {
    const report = await sent('wayan', '2026-11-24', '07:00')
    await wayan.hears(() => wayan.user.tapRaw(newest(wayan), cardData('approve', report)))
    expect(wayan.text()).toContain('Laporan sendiri')
    expect(await decisions(report)).toEqual([])
  })

  test('a forwarded or forged card gives neither a decision nor a look at it', async () => {
    const report = await sent('tegar', '2026-11-23', '08:00')
    for (const verb of ['approve', 'return', 'reject', 'detail', 'brief', 'evidence'] as const) {
      const before = rina.all().length
      await rina.hears(() => rina.user.tapRaw(newest(rina), cardData(verb, report)))
      await until(() => rina.all().length > before)
      expect(rina.text()).toContain('Anda bukan')
      expect(rina.text()).not.toContain(report.code)
    }
    for (const data of ['c:a:zzz:1', 'c:a', 'c:a:AAAAAAAAAAAAAAAAAAAAAA:1'])
      expect(await rina.hears(() => rina.user.tapRaw(newest(rina), data))).toContain('tidak ditemukan')
    const stranger = office.stranger()
    stranger.user.start()
    await until(() => stranger.text() !== '')
    await stranger.hears(() => stranger.user.tapRaw(newest(stranger), cardData('approve', report)))
    expect(stranger.all().join()).not.toContain(report.code)
    expect(await decisions(report)).toEqual([])
    expect(await statusOf(report)).toBe('SUBMITTED')
  })
})

describe('words written as a reply to a card', () => {
  test('"ok" decides on the very card it answers, and on its own decides nothing', async () => {
    const first = await sent('rina', '2026-11-20', '07:00')
    const second = await sent('baiq', '2026-11-20', '07:10')
    const card = await openCard(wayan, first)
    expect(await wayan.say('ok')).not.toContain('✅ Disetujui')
    expect(await decisions(first)).toEqual([])
    await wayan.hears(() => wayan.user.text('ok pak', { reply_to: card }))
    expect(await decisions(first)).toEqual([])
    await wayan.hears(() => wayan.user.text('ok', { reply_to: card }))
    await until(() => shown(wayan, card).includes('Disetujui'))
    expect(await statusOf(first)).toBe('APPROVED')
    expect(await statusOf(second)).toBe('SUBMITTED')
    await sentBack(second)
  })

  async function sentBack(report: Sent): Promise<void> {
    const card = await openCard(wayan, report)
    await wayan.hears(() => wayan.user.text('kembalikan, bukti kurang', { reply_to: card }))
    expect(await statusOf(report)).toBe('SUBMITTED')
    await wayan.say('Bukti kurang, tolong foto berkasnya.')
    expect(await statusOf(report)).toBe('RETURNED')
  }
})

describe('two supervisors', () => {
  test('approve and return at the same instant: one decision, and both are told which', async () => {
    await office.db.supervisorLink.create({
      data: {
        employeeId: demoId('laras'),
        supervisorId: demoId('komang'),
        role: 'CONSIDERING_OFFICIAL',
        capacity: 'PLH',
        actingFor: 'Kepala Seksi Identitas Penduduk',
        from: new Date('2026-11-20'),
        until: new Date('2026-11-28'),
      },
    })
    for (const [i, day] of ['2026-11-19', '2026-11-20', '2026-11-23'].entries()) {
      const report = await sent('laras', day, `0${i + 1}:00`, ['late'])
      const wayanCard = await openCard(wayan, report)
      await openCard(komang, report)
      await komang.tap('Kembalikan')
      await until(() => komang.text().includes('Apa yang perlu diperbaiki?'))
      const note = komang.user.last()?.buttons.flat()[0]?.callback_data ?? ''
      const said = [
        () => wayan.user.tapRaw(wayanCard, cardData('approve', report)),
        () => komang.user.tapRaw(newest(komang), note),
      ]
      for (const act of i % 2 === 0 ? said : said.toReversed()) act()
      await until(async () => (await decisions(report)).length > 0)
      const [decision, ...more] = await decisions(report)
      expect(more).toEqual([])
      const words = decision?.outcome === 'APPROVED' ? '✅ Disetujui' : '↩️ Dikembalikan'
      expect(await statusOf(report)).toBe(decision?.outcome)
      const tells = (phone: Phone) =>
        phone.all().some((text) => text.includes(report.code) && text.includes(words))
      await until(() => tells(wayan) && tells(komang))
      const loser = decision?.deciderId === demoId('wayan') ? komang : wayan
      await until(() => loser.all().some((t) => t.includes(`${report.code} sudah diputuskan`)))
      const acting = 'Plh. Kepala Seksi Identitas Penduduk'
      expect(decision?.capacity).toBe(loser === wayan ? acting : 'pemberi pertimbangan kinerja')
    }
  })
})

/** Takes a report out again, so that it waits for nobody in the next test. */
async function cleared(report: Sent): Promise<Sent> {
  await office.db.activity.deleteMany({ where: { reportId: report.id } })
  await office.db.reportVersion.deleteMany({ where: { reportId: report.id } })
  return report
}
