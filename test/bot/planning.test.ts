import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoId } from '../../prisma/demo.ts'
import { openOffice, until, type Phone } from '../office.ts'
import { sendReport } from '../reports.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let rina: Phone
let wayan: Phone
let hasan: Phone

beforeAll(async () => {
  office = await openOffice()
  rina = await office.phone('rina')
  wayan = await office.phone('wayan')
  hasan = await office.phone('hasan')
})
afterAll(() => office.close())

const told = (phone: Phone, words: string) => until(() => phone.all().some((text) => text.includes(words)))
const skp = demoId('skp/rina')
const berkas = demoId('rhk/rina/berkas')

test('a plan is seen with its results, and revised from what is in force', async () => {
  expect(await rina.say('/skp')).toContain('Terverifikasinya berkas permohonan')
  expect(await rina.tap('▶')).toContain('0 dari 6.000 berkas')
  await rina.tap('« Ringkasan')
  expect(await rina.tap('Revisi')).toContain('Periksa SKP')
  await rina.say('ubah 1')
  await rina.tap('Isi dan target')
  await rina.say('Terverifikasinya berkas permohonan KTP-el; kuantitas 5000 berkas; kualitas 98 persen')
  await rina.tap('Ajukan')
  await told(rina, 'SKP versi 2 diajukan')
  await told(hasan, 'Kuantitas: 5.000 berkas')
  expect(await office.db.rhk.findUniqueOrThrow({ where: { id: berkas } })).toMatchObject({
    title: expect.stringContaining('dan KIA di loket'),
  })
})

test('the assessor returns it with notes per row, and what is in force stays', async () => {
  await hasan.tap('Kembalikan')
  expect(await hasan.say('12 targetnya terlalu rendah')).toContain('Nomornya 1 sampai 6')
  await hasan.say('1 targetnya terlalu rendah\nTambahkan lampiran dukungan')
  await told(rina, 'Nomor 1: targetnya terlalu rendah')
  expect(await office.db.skpVersion.findMany({ orderBy: { version: 'asc' } })).toMatchObject([
    { version: 1, status: 'AGREED' },
    { version: 2, status: 'RETURNED', deciderId: demoId('hasan'), capacity: 'pejabat penilai kinerja' },
  ])
})

test('it is mended, submitted again and agreed: rows keep their ids, and every version stays', async () => {
  expect(await rina.tap('Perbaiki sekarang')).toContain('targetnya terlalu rendah')
  await rina.say('ubah 1')
  await rina.tap('Isi dan target')
  await rina.say('Terverifikasinya berkas permohonan KTP-el; kuantitas 6500 berkas; kualitas 98 persen')
  await rina.tap('Lampiran')
  await rina.tap('Dukungan sumber daya')
  await rina.say('Dua pemindai berkas')
  await rina.say('ajukan')
  await told(hasan, '6.500 berkas')
  await hasan.tap('Sepakati')
  await told(rina, 'SKP versi 3 disepakati')
  const plan = await office.db.skp.findUniqueOrThrow({
    where: { id: skp },
    include: { results: { include: { indicators: true } }, versions: true },
  })
  expect(plan).toMatchObject({
    version: 3,
    status: 'AGREED',
    attachments: { RESOURCE_SUPPORT: 'Dua pemindai berkas' },
  })
  expect(plan.versions.map(({ status }) => status).sort()).toEqual(['AGREED', 'AGREED', 'RETURNED'])
  expect(plan.results.filter(({ retiredAt }) => retiredAt === null)).toHaveLength(6)
  const row = plan.results.find(({ id }) => id === berkas)
  expect(row?.title).toBe('Terverifikasinya berkas permohonan KTP-el')
  expect(row?.indicators.map(({ id, target }) => [id, Number(target)])).toContainEqual([
    demoId('indicator/rina/berkas/0'),
    6500,
  ])
})

test('a check-in adds to approved reports, and the supervisor sees where it stands', async () => {
  const report = await sendReport(office.db, {
    employeeId: demoId('rina'),
    day: '2026-11-23',
    sentAt: new Date('2026-11-23T08:00:00Z'),
  })
  await office.db.activity.updateMany({ where: { reportId: report.id }, data: { rhkId: berkas } })
  await rina.say('/target')
  expect(rina.text()).toContain('0 dari 6.500 berkas')
  await rina.say('batal')
  await office.db.dailyReport.updateMany({ data: { status: 'APPROVED' } })
  expect(await rina.say('/target')).toContain('12 dari 6.500 berkas')
  await rina.say('batal')
  expect(await rina.say('rhk 1 nambah 5 berkas')).toContain('17 dari 6.500 berkas')
  await told(wayan, 'melaporkan capaian: nambah 5 berkas')
  expect(await office.db.targetCheckIn.findMany()).toMatchObject([
    { indicatorId: demoId('indicator/rina/berkas/0'), mode: 'DELTA' },
  ])
})

test('the supervisor asks back, the employee tells the total, the supervisor acknowledges', async () => {
  await wayan.tap('Tanyakan')
  await wayan.say('Yang kemarin sudah termasuk?')
  await told(rina, 'Yang kemarin sudah termasuk?')
  expect(wayan.all().join('\n')).toContain('❓ Ditanyakan')
  await rina.tap('Perbarui capaian')
  expect(await rina.say('sudah 30')).toContain('30 dari 6.500 berkas')
  await told(wayan, 'sudah 30 berkas')
  await wayan.tap('Diketahui')
  await told(rina, 'mengetahui capaian Anda')
  const reviews = await office.db.targetCheckIn.findMany({ orderBy: { sentAt: 'asc' } })
  expect(reviews).toMatchObject([
    { review: 'ASKED', reviewerId: demoId('wayan'), capacity: 'pemberi pertimbangan kinerja' },
    { review: 'ACKNOWLEDGED', reviewerId: demoId('wayan') },
  ])
})

test('months get a plan of action, and the assessor’s special expectation is told', async () => {
  await rina.say('/skp')
  await rina.tap('▶')
  await rina.tap('Rencana aksi 1')
  expect(await rina.say('13 500')).toContain('Bulannya harus dalam periode')
  expect(await rina.say('500')).toContain('500 berkas sebulan untuk 2 bulan')
  await rina.say('/skp')
  expect(await rina.tap('▶')).toContain('rencana aksi bulan ini: 500 berkas')
  await wayan.tap('📋 SKP')
  expect(wayan.text()).toContain('SKP Rina')
})

test('the history says what became of each version, by whom, as what and when', async () => {
  await rina.say('/skp')
  const history = await rina.tap('Riwayat')
  expect(history).toMatch(/Versi 3 · ✅ disepakati[^]*Versi 2 · ↩️ dikembalikan[^]*Versi 1 · ✅ disepakati/)
  expect(history).toMatch(
    /Dikembalikan oleh H. Lalu Hasan[^\n]*, pejabat penilai kinerja, Sel 24 Nov 2026, \d\d\.\d\d WITA/,
  )
  expect(history).toContain('Nomor 1: targetnya terlalu rendah')
  expect(history).toContain('Sudah berlaku sebelum ada revisi')
  await rina.tap('« Ringkasan')
  await hasan.say('/skp')
  await hasan.tap('SKP tim')
  await hasan.tap('Rina')
  expect(await hasan.tap('Riwayat')).toContain('Versi 3')
})

test('a second plan of the year ends the first on the day before, once it is agreed', async () => {
  await rina.say('/skp')
  await rina.tap('SKP periode lain')
  expect(await rina.say('1 Januari - 31 Desember')).toContain('Sudah ada SKP')
  await rina.say('1 Desember - 31 Desember')
  await rina.tap('Kualitatif')
  await rina.say('Layanan loket membaik; warga dilayani tanpa antre lama')
  expect(rina.text()).toContain('RHK atasan yang mana?')
  await rina.tap('Terselenggaranya pelayanan loket')
  await rina.tap('Ajukan')
  await told(hasan, 'Layanan loket membaik')
  await hasan.tap('Ekspektasi khusus')
  await hasan.tap('Adaptif')
  await hasan.say('Mencoba satu cara layanan baru tiap bulan')
  await told(rina, 'Mencoba satu cara layanan baru')
  expect((await office.db.skp.findUniqueOrThrow({ where: { id: skp } })).until).toEqual(
    new Date('2026-12-31'),
  )
  await hasan.tap('Sepakati')
  await told(rina, 'SKP versi 1 disepakati')
  expect((await office.db.skp.findUniqueOrThrow({ where: { id: skp } })).until).toEqual(
    new Date('2026-11-30'),
  )
  office.clock.set(new Date('2026-12-01T02:00:00Z'))
  expect(await rina.say('/skp')).toContain('Layanan loket membaik')
  expect(rina.all().at(-1)).toContain('Mendukung: Terselenggaranya pelayanan loket')
  expect(await rina.tap('Lampiran & perilaku')).toContain('Adaptif: Mencoba satu cara')
})
