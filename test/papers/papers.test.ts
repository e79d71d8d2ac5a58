import { expect, test } from 'vitest'
import { longDay } from '../../core/calendar/day.ts'
import { monthPdf } from '../../workers/papers/month.ts'
import { evaluationPdf } from '../../workers/papers/evaluation.ts'
import { skpPdf } from '../../workers/papers/skp.ts'
import { pdfPages } from './pdf-text.ts'
import { sampleEvaluation, sampleSkp } from './sample-forms.ts'
import { activity, sampleMonth } from './sample-month.ts'

const joined = async (pdf: Promise<Uint8Array>) => pdfPages(await pdf).join('\n')

test('every reported day stands on the paper of the month, with its code and what became of it', async () => {
  const summary = sampleMonth()
  const text = await joined(monthPdf(summary))
  for (const { day, report } of summary.days.filter(({ report }) => report !== null)) {
    expect(text).toContain(longDay(day, 'id'))
    expect(text).toContain(report?.code)
  }
  expect(text).toContain('Disetujui 1 Okt 19.00 WITA oleh I Wayan Contoh, S.Sos.')
  expect(text).toContain('Menunggu persetujuan')
  expect(text).toContain('Cuti tahunan')
  expect(text).toContain('Disetujui secara elektronik dalam sistem (19 dari 21 laporan)')
})

test('every page names itself, the number of pages, and the code to look the paper up by', async () => {
  const pages = pdfPages(await monthPdf(sampleMonth()))
  expect(pages.length).toBeGreaterThan(2)
  pages.forEach((page, i) => {
    expect(page).toContain(`Halaman ${i + 1} dari ${pages.length}`)
    expect(page).toContain('Kode verifikasi: 4F7K-9Q2M')
  })
})

test('a day that goes on overleaf is named again there', async () => {
  const many = Array.from({ length: 60 }, (_, i) => activity({ description: `Kegiatan nomor ${i + 1}` }))
  const { days, ...rest } = sampleMonth()
  const long = days.map((day, i) =>
    i === 0 && day.report !== null ? { ...day, report: { ...day.report, activities: many } } : day,
  )
  const pages = pdfPages(await monthPdf({ ...rest, days: long }))
  expect(pages.filter((page) => page.includes('Kamis, 1 Oktober 2026 (lanjutan)')).length).toBeGreaterThan(1)
  for (let i = 1; i <= 60; i++) expect(pages.join('\n')).toMatch(new RegExp(`Kegiatan nomor ${i}$`, 'm'))
})

test('a month without a report is no absence', async () => {
  const summary = sampleMonth()
  const text = await joined(
    monthPdf({
      ...summary,
      approver: null,
      days: summary.days.map((day) => ({ ...day, report: null })),
      results: [],
      totals: { ...summary.totals, reportedDays: 0, approvedDays: 0, effectiveMinutes: 0 },
    }),
  )
  expect(text).toContain('Belum ada laporan')
  expect(text).toContain('Belum ada laporan yang disetujui')
  expect(text).toContain('Belum tercatat dalam sistem')
  expect(text).not.toMatch(/alpa|absen|tidak masuk/i)
})

test('what people wrote cannot turn the writing around, hide, or break the paper', async () => {
  const description = `\u202Elaporan \u200Bpalsu\u0000 ${'\u0301'.repeat(40)} 李明 \ud800\r\n\r\nbaris dua ${'x'.repeat(200)} )Tj ET`
  const { days, ...rest } = sampleMonth()
  const [first, ...others] = days
  if (first === undefined || first.report === null) throw new Error('The sample begins with a report')
  const report = { ...first.report, activities: [activity({ description })] }
  const text = await joined(monthPdf({ ...rest, days: [{ ...first, report }, ...others] }))
  expect(text).toContain('laporan palsu')
  expect(text).toContain('baris dua')
  expect(text).toContain(')Tj ET')
  expect(text.replace(/[^x]/g, '').length).toBeGreaterThanOrEqual(200)
  expect(text).not.toMatch(/[\u202A-\u202E\u2066-\u2069\u200B]/)
})

test('the same content gives the same bytes', async () => {
  expect(await monthPdf(sampleMonth())).toEqual(await monthPdf(sampleMonth()))
  expect(await skpPdf(sampleSkp())).toEqual(await skpPdf(sampleSkp()))
  expect(await evaluationPdf(sampleEvaluation())).toEqual(await evaluationPdf(sampleEvaluation()))
})

test('no paper claims a signature', async () => {
  const papers = [
    monthPdf(sampleMonth()),
    monthPdf(sampleMonth(), 'en'),
    skpPdf(sampleSkp()),
    evaluationPdf(sampleEvaluation()),
  ]
  for (const paper of papers) expect(await joined(paper)).not.toMatch(/tanda ?tangan|ditandatangani|signed/i)
})

test('the paper of the month speaks English to whoever chose it', async () => {
  const text = await joined(monthPdf(sampleMonth(), 'en'))
  expect(text).toContain('Page 1 of')
  expect(text).toContain('Thursday, 1 October 2026')
})

test('the SKP has the columns and the annex of its form', async () => {
  const text = (await joined(skpPdf(sampleSkp()))).replaceAll('\n', ' ')
  for (const words of [
    'SASARAN KINERJA PEGAWAI',
    'PENDEKATAN HASIL KERJA KUANTITATIF',
    'Periode penilaian: 1 Januari 2026 s.d. 31 Desember 2026',
    'Rencana hasil kerja pimpinan yang diintervensi',
    'A. UTAMA',
    'B. TAMBAHAN',
    '4.200 dokumen',
    'Waktu',
    'Kolaboratif',
    'Menyapa setiap pemohon',
    'SKEMA PERTANGGUNGJAWABAN',
    'Disetujui secara elektronik dalam sistem pada 14 Januari 2026',
  ])
    expect(text).toContain(words)
})

test('the form of a leader has a perspective and no result above it', async () => {
  const results = sampleSkp().results.map((result) => ({
    ...result,
    indicators: result.indicators.map((one) => ({ ...one, perspective: 'BUDGET' as const })),
  }))
  const text = (await joined(skpPdf(sampleSkp({ form: 'LEADER', results })))).replaceAll('\n', ' ')
  expect(text).toContain('Perspektif')
  expect(text).toContain('Anggaran')
  expect(text).not.toContain('pimpinan yang diintervensi')
  expect(text).not.toContain('Kuantitas')
})

test('a qualitative form has a measure instead of aspect and target', async () => {
  const text = (await joined(skpPdf(sampleSkp({ form: 'QUALITATIVE' })))).replaceAll('\n', ' ')
  expect(text).toContain('Ukuran keberhasilan')
  expect(text).not.toContain('Aspek')
})

test('an evaluation prints what people gave, and says where nothing is known', async () => {
  const text = (await joined(evaluationPdf(sampleEvaluation()))).replaceAll('\n', ' ')
  for (const words of [
    'EVALUASI KINERJA PEGAWAI',
    'PERIODE: TRIWULAN III 2026',
    'CAPAIAN KINERJA ORGANISASI',
    'SESUAI EKSPEKTASI',
    'PREDIKAT KINERJA PEGAWAI BAIK',
    '1.047 dokumen',
    '98,5%',
    'Belum ada data',
    'Tercapai',
    'Bukti: 58 tautan; 4 foto',
    'Ditetapkan secara elektronik dalam sistem pada 7 Oktober 2026',
  ])
    expect(text).toContain(words)
})

test('after an objection the decided predikat stands, and who decided', async () => {
  const outcome = {
    deciderName: 'Baiq Contoh, M.Si.',
    capacity: 'atasan pejabat penilai',
    resultRating: 'ABOVE' as const,
    behaviorRating: 'ABOVE' as const,
    grade: 'SANGAT_BAIK' as const,
    decision: 'Bukti yang terlewat telah diperiksa.',
  }
  const objection = {
    reasons: 'Ada bukti yang terlewat.',
    filedAt: new Date('2026-10-10T00:00:00Z'),
    doubtful: false,
    explanation: null,
    outcome,
  }
  const text = (await joined(evaluationPdf(sampleEvaluation({ objection })))).replaceAll('\n', ' ')
  expect(text).toContain('PREDIKAT KINERJA PEGAWAI SANGAT BAIK')
  expect(text).toContain('(Baiq Contoh, M.Si., atasan pejabat penilai)')
})
