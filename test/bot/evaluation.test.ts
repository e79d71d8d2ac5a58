import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoId } from '../../prisma/demo.ts'
import { nextSteps } from '../../workers/next-steps.ts'
import { openOffice, until, type Phone } from '../office.ts'
import { sendReport } from '../reports.ts'

let office: Awaited<ReturnType<typeof openOffice>>
let rina: Phone
let wayan: Phone
let hasan: Phone
let gede: Phone

beforeAll(async () => {
  office = await openOffice({ at: new Date('2026-09-21T01:00:00Z') })
  rina = await office.phone('rina')
  wayan = await office.phone('wayan')
  hasan = await office.phone('hasan')
  gede = await office.phone('gede')
})
afterAll(() => office.close())

const told = (phone: Phone, words: string) => until(() => phone.all().some((text) => text.includes(words)))

describe('feedback', () => {
  test('goes from the supervisor to the employee about a value, and nobody else can read it', async () => {
    await wayan.say('/umpanbalik')
    await wayan.tap('Beri umpan balik')
    await wayan.say('Rina')
    await wayan.tap('Kolaboratif')
    await wayan.tap('Apresiasi')
    expect(await wayan.say('bagus')).toContain('10 sampai 1.000 karakter')
    await wayan.say('Membantu rekan di loket saat antrean panjang')
    await told(wayan, 'Umpan balik terkirim')
    await told(rina, 'Membantu rekan di loket')
    await rina.say('/umpanbalik')
    expect(await rina.tap('Baca yang diterima')).toContain('Kolaboratif')
    await hasan.say('/umpanbalik')
    expect(hasan.all().join()).not.toContain('Membantu rekan')
    const [row, ...more] = await office.db.feedback.findMany()
    expect(more).toEqual([])
    expect(row).toMatchObject({
      authorId: demoId('wayan'),
      receiverId: demoId('rina'),
      value: 'BERAKHLAK_KOLABORATIF',
    })
  })

  test('a blocker reaches the supervisor, stays open until answered, and the first answer stands', async () => {
    await rina.say('batal')
    await rina.say('/umpanbalik')
    await rina.tap('Sampaikan kendala')
    await rina.say('Printer KTP rusak sejak pagi, perlu teknisi')
    await told(wayan, 'Printer KTP rusak')
    await hasan.say('batal')
    expect(await office.db.blocker.count({ where: { answeredAt: null } })).toBe(1)
    await wayan.tap('Jawab')
    await until(() => wayan.text().includes('Apa jawaban Anda?'))
    await wayan.say('Teknisi datang jam 10')
    await told(rina, 'Teknisi datang jam 10')
    const [blocker] = await office.db.blocker.findMany()
    expect(blocker).toMatchObject({ answererId: demoId('wayan'), capacity: 'pemberi pertimbangan kinerja' })
    const audit = await office.db.auditEntry.findFirst({ where: { action: 'answer-blocker' } })
    expect(audit?.detail).toMatchObject({ before: { state: 'OPEN' }, after: { state: 'ANSWERED' } })
  })

  test('a dialogue’s next step comes back to both on its day, once', async () => {
    await wayan.say('/umpanbalik')
    await wayan.tap('Catat dialog')
    await wayan.say('Rina')
    await wayan.tap('Bimbingan')
    await wayan.say('Membahas cara mempercepat verifikasi berkas')
    await wayan.say('Menyusun daftar periksa berkas')
    await wayan.tap('1 minggu')
    await told(rina, 'Menyusun daftar periksa berkas')
    const run = (at: string) => {
      office.clock.set(new Date(at))
      return nextSteps({ db: office.db, now: office.clock.now })
    }
    expect(await run('2026-09-27T03:00:00Z')).toEqual({ steps: 0 })
    expect(await run('2026-09-28T03:00:00Z')).toEqual({ steps: 2 })
    expect(await run('2026-09-28T03:05:00Z')).toEqual({ steps: 0 })
  })
})

describe('an evaluation of a quarter', () => {
  test('waits for the organisation’s performance, which the leader one level up sets', async () => {
    await sendReport(office.db, {
      employeeId: demoId('rina'),
      day: '2026-09-18',
      sentAt: new Date('2026-09-18T08:00:00Z'),
    })
    await office.db.dailyReport.updateMany({ data: { status: 'APPROVED' } })
    await hasan.say('/evaluasi')
    await hasan.tap('Triwulan III 2026')
    expect(await hasan.say('Rina')).toContain('belum ditetapkan')
    await gede.say('/evaluasi')
    await gede.tap('Tetapkan capaian organisasi')
    await gede.say('Dinas Kependudukan dan Pencatatan Sipil (demo) · Triwulan III 2026')
    await gede.tap('Baik')
    await gede.say('Berita acara capaian triwulan III')
    await told(gede, 'Capaian Dinas')
    expect(await office.db.unitPerformance.findMany()).toMatchObject([
      { period: '2026-Q3', value: 'BAIK', setById: demoId('gede'), capacity: 'atasan pimpinan unit' },
    ])
  })

  test('shows facts and the guide, asks for every rating, and the table gives the grade', async () => {
    const page = await hasan.say('Rina')
    expect(page).toContain('Laporan: 1 dikirim, 1 tepat waktu, 1 disetujui')
    expect(page).toContain('Menit efektif disetujui: 120')
    expect(page).toContain('1 apresiasi, 0 perbaikan')
    expect(page).not.toContain('Membantu rekan')
    expect(page).toContain('Kendala: 1, belum dijawab 0')
    expect(page).toContain('Baik: 0 (paling banyak 70%)')
    await hasan.say('sesuai')
    await hasan.tap('Satu per satu')
    for (let i = 0; i < 7; i++) await hasan.tap('Sesuai ekspektasi')
    await hasan.tap('Di atas ekspektasi')
    const check = await hasan.say('Target tercapai, umpan balik warga baik')
    expect(check).toContain('Predikat menurut tabel: Baik')
    expect(await office.db.evaluation.count()).toBe(0)
    await hasan.tap('Sampaikan')
    await told(rina, 'Target tercapai')
    expect(await office.db.evaluation.findMany()).toMatchObject([
      { resultRating: 'MEETS', behaviorRating: 'ABOVE', grade: 'BAIK', capacity: 'pejabat penilai kinerja' },
    ])
    expect(rina.all().join()).toContain('12 Okt')
  })

  test('is given once', async () => {
    await hasan.say('/evaluasi')
    await hasan.tap('Triwulan III 2026')
    expect(await hasan.say('Rina')).toContain('sudah dinilai: Baik')
    expect(await office.db.evaluation.count()).toBe(1)
  })

  test('may be objected to within 14 days; both sides are heard and the superior’s decision is final', async () => {
    office.clock.set(new Date('2026-10-12T01:00:00Z'))
    // The result's own buttons do it at once.
    expect(await rina.tap('Ajukan keberatan')).toContain('Apa keberatan Anda?')
    await rina.say('Hasil kerja saya melampaui target kartu keluarga')
    await told(hasan, 'Keberatan')
    await told(gede, 'melampaui target kartu keluarga')
    expect(await gede.tap('Buka')).toContain('belum memberi penjelasan')
    await hasan.tap('Beri penjelasan')
    await hasan.say('Target sudah disesuaikan pada bulan Agustus')
    await told(gede, 'Target sudah disesuaikan')
    await gede.tap('Buka')
    await gede.tap('Hasil diubah')
    await gede.tap('Di atas ekspektasi')
    await gede.tap('Di atas ekspektasi')
    expect(await gede.say('Bukti realisasi melebihi target')).toContain('Baik → Sangat Baik')
    await gede.tap('Sampaikan')
    await told(rina, 'Putusan final')
    await told(hasan, 'Putusan final')
    expect(await office.db.objection.findMany()).toMatchObject([
      { grade: 'SANGAT_BAIK', deciderId: demoId('gede'), doubtful: false },
    ])
    const audit = await office.db.auditEntry.findFirst({ where: { action: 'decide-objection' } })
    expect(audit?.detail).toMatchObject({ before: { grade: 'BAIK' }, after: { grade: 'SANGAT_BAIK' } })
  })
})
