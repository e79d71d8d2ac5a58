import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoId } from '../../prisma/demo.ts'
import { importStructure } from '../../prisma/structure/import.ts'
import { writeXlsx } from '../../prisma/workbook/write.ts'
import { makeDocuments } from '../../workers/documents.ts'
import { importSent } from '../../workers/import.ts'
import { nextSteps } from '../../workers/next-steps.ts'
import { openOffice, until, type Phone } from '../office.ts'
import { sendReport } from '../reports.ts'
import { sheet } from '../structure/office-sheet.ts'

/** One unit through the whole cycle of PermenPANRB 6/2022, in the chat, with the clock moved: each test goes on from the last. */
let office: Awaited<ReturnType<typeof openOffice>>
let rina: Phone
let wayan: Phone
let hasan: Phone
let gede: Phone

beforeAll(async () => {
  office = await openOffice({ at: new Date('2026-01-05T01:00:00Z') })
  rina = await office.phone('rina')
  wayan = await office.phone('wayan')
  hasan = await office.phone('hasan')
  gede = await office.phone('gede')
  const skpId = demoId('skp/rina')
  await office.db.indicator.deleteMany({ where: { rhk: { skpId } } })
  await office.db.rhk.deleteMany({ where: { skpId } })
  await office.db.skp.delete({ where: { id: skpId } })
})
afterAll(() => office.close())

const told = (phone: Phone, words: string) => until(() => phone.all().some((text) => text.includes(words)))
const at = (time: string) => office.clock.set(new Date(`${time}T01:00:00Z`))
const context = () => ({ db: office.db, now: office.clock.now, files: join(office.dataDir, 'files') })
const dinas = 'Dinas Kependudukan dan Pencatatan Sipil (demo)'
const served = 'Terselenggaranya pelayanan loket identitas penduduk yang tertib dan ramah'
const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const plansOf = () =>
  office.db.skp.findMany({ where: { employeeId: demoId('rina') }, orderBy: { from: 'asc' } })
const resultOf = (skpId: string) => office.db.rhk.findFirstOrThrow({ where: { skpId, retiredAt: null } })

async function work(day: string, skpId: string): Promise<void> {
  const employeeId = demoId('rina')
  const { id: reportId } = await sendReport(office.db, {
    employeeId,
    day,
    sentAt: new Date(`${day}T08:00:00Z`),
  })
  const { id: rhkId } = await resultOf(skpId)
  await office.db.activity.updateMany({ where: { reportId }, data: { rhkId, quantity: 12, unit: 'dokumen' } })
  await office.db.dailyReport.update({ where: { id: reportId }, data: { status: 'APPROVED' } })
}

async function setPerformance(period: string, performance: string): Promise<void> {
  await gede.say('/evaluasi')
  await gede.tap('Tetapkan capaian organisasi')
  await gede.say(`${dinas} · ${period}`)
  await gede.say(performance)
  await gede.say('Berita acara capaian rencana aksi')
  await told(gede, `untuk ${period}: ${performance}`)
}

/** Returns the page of facts. */
async function rate(period: string, who: string, reasons: string): Promise<string> {
  await hasan.say('/evaluasi')
  await hasan.tap(`Nilai pegawai · ${period}`)
  const page = await hasan.tap(who)
  await hasan.say('Sesuai ekspektasi')
  await hasan.say('Semua sesuai ekspektasi')
  await hasan.say('Sesuai ekspektasi')
  await hasan.say(reasons)
  await hasan.tap('Sampaikan')
  await told(rina, reasons)
  return page
}

test('January: the plan is sent as a file, returned with a note, mended and agreed', async () => {
  expect(await rina.say('/skp')).toContain('Belum ada SKP')
  await rina.tap('Ajukan lewat berkas')
  const rows = [
    ['Mulai', 'Selesai', 'RHK Atasan', 'RHK', 'Aspek', 'IKI', 'Target', 'Satuan'],
    ['01-01-2026', '31-12-2026', served, 'Terbitnya kartu keluarga', 'Kuantitas', 'Jumlah KK', '600', 'dokumen'],
    ['', '', '', '', 'Waktu', 'Terbit tiap bulan', '12', 'bulan'],
  ] // prettier-ignore
  const about = { file_name: 'skp.xlsx', mime_type: xlsx }
  await rina.hears(() => rina.user.document(Buffer.from(writeXlsx([{ name: 'SKP', rows }])), about))
  await until(async () => (await importSent(context())).checked > 0)
  await told(rina, '1 hasil kerja terbaca benar')
  expect(await rina.tap('Lihat draf')).toContain('Kuantitas: 600 dokumen')
  await rina.tap('Ajukan')
  await told(hasan, 'Terbitnya kartu keluarga')
  await hasan.tap('Kembalikan')
  await hasan.say('1 targetnya terlalu rendah')
  await told(rina, 'Nomor 1: targetnya terlalu rendah')
  await rina.tap('Perbaiki sekarang')
  await rina.say('ubah 1')
  await rina.tap('Isi dan target')
  await rina.say('Terbitnya kartu keluarga; kuantitas 1200 dokumen; waktu 12 bulan')
  await rina.tap('Ajukan')
  await told(hasan, '1.200 dokumen')
  await hasan.tap('Ekspektasi khusus')
  await hasan.tap('Kolaboratif')
  await hasan.say('Mendampingi petugas kelurahan')
  await hasan.tap('Sepakati')
  await told(rina, 'SKP versi 2 disepakati')
  await rina.say('/skp')
  await rina.tap('▶')
  await rina.tap('Rencana aksi 1')
  expect(await rina.say('100')).toContain('100 dokumen sebulan untuk 12 bulan')
})

test('February: work adds up, feedback stays between two, a next step comes back, a blocker is answered', async () => {
  const [plan] = await plansOf()
  await work('2026-02-03', plan?.id ?? '')
  at('2026-02-04')
  expect(await rina.say('rhk 1 nambah 88 dokumen')).toContain('100 dari 1.200 dokumen')
  await told(wayan, 'nambah 88 dokumen')
  await wayan.tap('Diketahui')
  await wayan.say('/umpanbalik')
  await wayan.tap('Catat dialog')
  await wayan.say('Rina')
  await wayan.tap('Bimbingan')
  await wayan.say('Membahas cara mempercepat verifikasi berkas')
  await wayan.say('Menyusun daftar periksa berkas')
  await wayan.tap('1 minggu')
  await told(rina, 'Menyusun daftar periksa berkas')
  await rina.say('/umpanbalik')
  await rina.tap('Sampaikan kendala')
  await rina.say('Printer KTP rusak sejak pagi, perlu teknisi')
  await told(wayan, 'Printer KTP rusak')
  await wayan.tap('Jawab')
  await wayan.say('Teknisi datang jam 10')
  await told(rina, 'Teknisi datang jam 10')
  at('2026-02-11')
  expect(await nextSteps(context())).toEqual({ steps: 2 })
})

test('March: the quarter is rated on a page of facts, after the organisation', async () => {
  at('2026-03-30')
  const { nip, agencyId } = await office.db.employee.findUniqueOrThrow({ where: { id: demoId('rina') } })
  const record = sheet('Disiplin', [
    ['NIP', 'Hukuman Disiplin', 'TMT', 'Nomor SK'],
    [nip, 'Teguran lisan', '02-02-2026', 'SK 800/1/2026'],
    [nip, 'Teguran tertulis', '02-02-2025', 'SK 800/9/2025'],
  ])
  const options = { agencyId, actorId: demoId('arya'), now: office.clock.now(), mode: 'whole' as const }
  expect((await importStructure(office.db, [record], options)).counts).toEqual([
    { kind: 'disciplines', added: 2, changed: 0 },
  ])
  expect((await importStructure(office.db, [record], options)).counts).toEqual([])
  await setPerformance('Triwulan I 2026', 'Baik')
  const page = await rate('Triwulan I 2026', 'Rina', 'Target triwulan tercapai')
  expect(page).toContain('Terbitnya kartu keluarga')
  expect(page).toContain('Kendala: 1, belum dijawab 0')
  expect(page).toMatch(/Disiplin \(data kepegawaian\): Teguran lisan, .*2 Feb 2026, SK 800\/1\/2026/)
  expect(page).not.toContain('Teguran tertulis')
})

test('July: another post, another plan for the rest of the year, which ends the first one', async () => {
  at('2026-06-29')
  await rina.say('/skp')
  await rina.tap('SKP periode lain')
  await rina.say('1 Juli - 31 Desember')
  await rina.tap('Kualitatif')
  await rina.say('Layanan loket membaik; warga dilayani tanpa antre lama')
  await rina.tap('Terselenggaranya pelayanan loket')
  await rina.tap('Ajukan')
  await told(hasan, 'Layanan loket membaik')
  await hasan.tap('Sepakati')
  await told(rina, 'SKP versi 1 disepakati')
  expect((await plansOf()).map(({ from, until }) => [from, until].map((day) => day.toISOString().slice(5, 10)))).toEqual([
    ['01-01', '06-30'],
    ['07-01', '12-31'],
  ]) // prettier-ignore
})

test('September: the quarter is rated on the second plan alone', async () => {
  at('2026-09-28')
  expect(await rina.say('/target')).toContain('warga dilayani tanpa antre lama')
  await rina.say('Sudah')
  await setPerformance('Triwulan III 2026', 'Baik')
  const page = await rate('Triwulan III 2026', 'Rina', 'Antrean berkurang')
  expect(page).toContain('Layanan loket membaik')
  expect(page).not.toContain('Terbitnya kartu keluarga')
})

test('December: the year is rated in two parts, one for each plan, and drawn beside the guide', async () => {
  at('2026-12-28')
  await setPerformance('Tahun 2026', 'Baik')
  const first = await rate('Tahun 2026', '30 Jun', 'Paruh pertama tercapai')
  const second = await rate('Tahun 2026', '1 Jul', 'Paruh kedua tercapai')
  expect(first).toContain('Terbitnya kartu keluarga')
  expect(second).toContain('Layanan loket membaik')
  expect(second).toContain('Triwulan I 2026 Baik, Triwulan III 2026 Baik')
  await hasan.tap('Kurva predikat setahun')
  await until(async () => (await makeDocuments(context())).documents > 0)
  await until(() => hasan.user.messages.some(({ photo }) => photo !== undefined))
  expect(await office.db.evaluation.count({ where: { employeeId: demoId('rina'), period: '2026-Y' } })).toBe(
    2,
  )
})

test('January: one part is received, the other objected to and decided by the superior of the assessor', async () => {
  at('2027-01-08')
  await rina.say('/evaluasi')
  await rina.tap('Hasil saya')
  await rina.tap('1 Jul')
  await rina.tap('Ajukan keberatan')
  await rina.say('Antrean turun jauh melampaui ekspektasi')
  await told(gede, 'Antrean turun jauh')
  await gede.tap('Buka')
  await gede.tap('Hasil diubah')
  await gede.tap('Di atas ekspektasi')
  await gede.tap('Di atas ekspektasi')
  await gede.say('Data antrean mendukung keberatan')
  await gede.tap('Sampaikan')
  await told(rina, 'Putusan final')
  await rina.say('/evaluasi')
  await rina.tap('Hasil saya')
  await rina.tap('30 Jun')
  await rina.tap('Saya sudah menerima')
  const years = await office.db.evaluation.findMany({
    where: { period: '2026-Y', employeeId: demoId('rina') },
  })
  expect(years.filter(({ acknowledgedAt }) => acknowledgedAt !== null)).toHaveLength(1)
  expect(await office.db.objection.findMany()).toMatchObject([
    { grade: 'SANGAT_BAIK', deciderId: demoId('gede'), doubtful: false },
  ])
})

test('every decision of the year left who, as what, when, before and after', async () => {
  const entries = await office.db.auditEntry.findMany({
    where: { action: { in: ['decide-plan', 'expect', 'review-check-in', 'answer-blocker', 'unit-performance', 'evaluation', 'decide-objection'] } },
  }) // prettier-ignore
  expect(new Set(entries.map(({ action }) => action)).size).toBe(7)
  for (const { actorId, at: when, detail } of entries) {
    expect(actorId).not.toBeNull()
    expect(when).toBeInstanceOf(Date)
    expect(Object.keys(detail as object)).toEqual(expect.arrayContaining(['before', 'after']))
    expect(JSON.stringify(detail)).toMatch(/capacity/)
  }
  expect(await office.db.inbox.count({ where: { status: 'failed' } })).toBe(0)
})
