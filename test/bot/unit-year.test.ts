import { afterAll, beforeAll, expect, test } from 'vitest'
import { demoId } from '../../prisma/demo.ts'
import { nextSteps } from '../../workers/next-steps.ts'
import { openOffice, type Phone } from '../office.ts'
import { told, walk } from './year-walk.ts'

/**
 * One unit through the whole year in the chat, clock moved: its head (hasan), who is assessed by gede, a section head
 * (wayan), who decides day by day, and three employees. Nothing is written past the bot but that January finds no plan.
 */
const unit = ['hasan', 'wayan', 'rina', 'baiq', 'laras'] as const
const staff = ['rina', 'baiq', 'laras'] as const
type Key = (typeof unit)[number] | 'gede'
let office: Awaited<ReturnType<typeof openOffice>>
const phones = new Map<Key, Phone>()
const phone = (key: Key): Phone => phones.get(key) as Phone
const names = { hasan: 'Lalu Hasan', wayan: 'Wayan Suartana', rina: 'Rina', baiq: 'Baiq', laras: 'Laras' }
const dinas = 'Dinas Kependudukan dan Pencatatan Sipil (demo)'

beforeAll(async () => {
  office = await openOffice({ at: new Date('2026-01-05T01:00:00Z') })
  for (const key of [...unit, 'gede'] as const) phones.set(key, await office.phone(key))
  const skp = { employeeId: { in: unit.map(demoId) } }
  await office.db.rhk.updateMany({ where: { parent: { skp } }, data: { parentId: null } })
  await office.db.indicator.deleteMany({ where: { rhk: { skp } } })
  await office.db.rhk.deleteMany({ where: { skp } })
  await office.db.skp.deleteMany({ where: skp })
}, 120_000)
afterAll(() => office.close())

const at = (time: string) => office.clock.set(new Date(time))
const everybody = (act: (key: (typeof staff)[number]) => Promise<void>) => Promise.all(staff.map(act))

const plans = {
  rina: ['Terbitnya KTP-el warga; kuantitas 1200 dokumen; waktu 12 bulan', 'Terbitnya KTP-el'],
  baiq: ['Terlayaninya pindah datang penduduk; kuantitas 600 dokumen', 'Terlayaninya pindah'],
  laras: ['Terkelolanya aduan warga; kualitas 95 persen', 'Terkelolanya aduan'],
} as const

test('January: plans go down from the head, each agreed by the assessor', { timeout: 60_000 }, async () => {
  const begun = [['/skp', 'Belum ada SKP'], ['>Susun SKP', 'periode apa'], ['1', 'Bentuk SKP']] as const // prettier-ignore
  await walk(
    phone('hasan'),
    ...begun,
    ['Pimpinan', 'Rencana hasil kerja 1'],
    ['Meningkatnya kepuasan warga; 88 nilai', 'Perspektifnya'],
    ['>Penerima layanan', 'Periksa SKP'],
    ['>Hasil kerja', 'Rencana hasil kerja 2'],
    ['Terkoordinasinya satgas banjir; 4 laporan', 'Perspektifnya'],
    ['>Tambahan · Proses bisnis', 'satgas banjir (Tambahan)'],
    ['>Ajukan', 'diajukan'],
  )
  await walk(phone('gede'), ['>Sepakati', 'disepakati'])
  await walk(
    phone('wayan'),
    ...begun,
    ['1', 'Rencana hasil kerja 1'],
    ['Tertibnya layanan identitas; kualitas 98 persen', 'RHK atasan yang mana'],
    ['1', 'Periksa SKP'],
    ['>Ajukan', 'diajukan'],
  )
  await walk(phone('hasan'), ['>Sepakati', 'disepakati'])
  await everybody((key) =>
    walk(
      phone(key),
      ...begun,
      ['1', 'Rencana hasil kerja 1'],
      [plans[key][0], 'RHK atasan yang mana'],
      ['>Tertibnya layanan identitas', 'Periksa SKP'],
      ['>Ajukan', 'diajukan'],
    ),
  )
  for (const key of staff) await told(phone('hasan'), plans[key][1])
  for (const _ of staff) await walk(phone('hasan'), ['>Sepakati', 'disepakati'])
  await everybody(async (key) => void (await told(phone(key), 'SKP versi 1 disepakati')))
  const agreed = { status: 'AGREED' as const, employeeId: { in: unit.map(demoId) } }
  expect(await office.db.skp.count({ where: agreed })).toBe(5)
})

const work = {
  rina: (n: number) => `08.00-11.00 menerbitkan KTP-el warga kelurahan ${n} sebanyak 40 dokumen`,
  baiq: (n: number) => `08.00-10.00 melayani pindah datang penduduk loket ${n} sebanyak 20 dokumen`,
  laras: (n: number) => `09.00-12.00 mengelola aduan warga pekan ${n} sebanyak 15 aduan`,
}
const progress = {
  rina: () => 'nambah 10 dokumen',
  baiq: (month: number) => `sudah ${month * 40} dokumen`,
  laras: (month: number) => `sudah ${80 + month} persen`,
}

/** Each reports a day and where the target stands; the section head decides and acknowledges. */
async function liveMonth(month: number): Promise<void> {
  at(`2026-${String(month).padStart(2, '0')}-12T07:30:00Z`)
  await everybody(async (key) => {
    const blocked = key === 'rina' && month === 2 ? '. Kendala: printer KTP rusak sejak pagi' : ''
    await walk(phone(key), [work[key](month) + blocked, 'Periksa laporan'], ['kirim', 'terkirim'])
    await walk(phone(key), [progress[key](month), 'Tercatat'])
  })
  const wayan = phone('wayan')
  for (const _ of staff) await walk(wayan, ['>Setujui', 'Disetujui'])
  for (const _ of staff) await walk(wayan, ['>Diketahui', 'Diketahui, I Wayan'])
}

const ratings = { above: 'Di atas ekspektasi', meets: 'Sesuai ekspektasi', below: 'Di bawah ekspektasi' }
type Given = readonly [result: keyof typeof ratings, behavior: keyof typeof ratings, grade: string]

async function rate(by: Key, period: string, who: keyof typeof names, given: Given): Promise<string> {
  const [result, behavior, grade] = given
  const assessor = phone(by)
  await walk(
    assessor,
    ['/evaluasi', 'Apa yang ingin'],
    [`>Nilai pegawai · ${period}`, 'Pegawai mana'],
    [names[who], 'Rating hasil kerja?'],
  )
  const page = assessor.text()
  await walk(
    assessor,
    [ratings[result], 'tujuh nilai'],
    ['Semua sesuai ekspektasi', 'seluruhnya'],
    [ratings[behavior], 'alasannya'],
    [`Bukti dan umpan balik ${period} ${who}`, `Predikat menurut tabel: ${grade}`],
    ['>Sampaikan', 'Hasil disampaikan'],
  )
  expect(await told(phone(who), `umpan balik ${period} ${who}`)).toContain(`Predikat: ${grade}`)
  return page
}

/** The performance first, by gede, who sees the targets; then the head by gede and the unit by its head. */
async function evaluate(period: string, value: string, given: Record<keyof typeof names, Given>) {
  const gede = phone('gede')
  await walk(
    gede,
    ['/evaluasi', 'Apa yang ingin'],
    ['>Tetapkan capaian organisasi', 'unit mana'],
    [`${dinas} · ${period}`, 'Target organisasi menurut SKP'],
  )
  const goals = gede.text()
  await walk(
    gede,
    [value, 'Apa dasarnya'],
    ['Berita acara capaian rencana aksi', `untuk ${period}: ${value}`],
  )
  const pages: Partial<Record<Key, string>> = {}
  const byHasan = async () => {
    for (const key of ['wayan', ...staff] as const) pages[key] = await rate('hasan', period, key, given[key])
  }
  const byGede = async () => {
    pages.hasan = await rate('gede', period, 'hasan', given.hasan)
  }
  await Promise.all([byHasan(), byGede()])
  return { goals, pages }
}

const usual = ['meets', 'meets', 'Baik'] as const
const all = { hasan: usual, wayan: usual, rina: usual, baiq: usual, laras: usual }

test(
  'first quarter: days, a blocker, feedback in all directions, a dialogue, then ratings',
  { timeout: 120_000 },
  async () => {
    for (const month of [1, 2]) await liveMonth(month)
    await told(phone('wayan'), 'Kendala dari Rina')
    await walk(phone('wayan'), ['>Jawab', 'printer KTP rusak'], ['Teknisi datang besok pagi', 'Rina'])
    await told(phone('rina'), 'Teknisi datang besok')
    const feedback = (from: Key, to: string, kind: string, words: string) =>
      walk(
        phone(from),
        ['/umpanbalik', 'Umpan balik'],
        ['>Beri umpan balik', 'siapa'],
        [to, 'Tentang'],
        ['>Kolaboratif', 'Apresiasi'],
        [kind, 'Tulis'],
        [words, 'Hanya'],
      )
    await feedback('wayan', 'Rina', 'Apresiasi', 'Loket tertib walau printer rusak')
    await feedback('rina', 'Wayan', 'Perbaikan', 'Mohon jadwal loket lebih awal')
    await feedback('baiq', 'Laras', 'Apresiasi', 'Terima kasih membantu antrean pindah')
    await told(phone('laras'), 'membantu antrean')
    for (const key of ['rina', 'hasan'] as const)
      expect(phone(key).all().join()).not.toContain('membantu antrean')
    await walk(
      phone('wayan'),
      ['/umpanbalik', 'Umpan balik'],
      ['>Catat dialog', 'Dialog dengan siapa'],
      ['Baiq', 'Bentuknya'],
      ['>Bimbingan', 'Apa yang dibicarakan'],
      ['Membahas cara mempercepat verifikasi', 'Langkah lanjut'],
      ['Menyusun daftar periksa pindah datang', 'Selesai kapan'],
      ['>1 minggu', 'berdua diingatkan'],
    )
    at('2026-02-19T01:00:00Z')
    expect(
      (await nextSteps({ db: office.db, now: office.clock.now, files: office.dataDir })).steps,
    ).toBeGreaterThan(0)
    await liveMonth(3)
    await walk(phone('hasan'), ['rhk 1 sudah 86', 'Tercatat'])
    at('2026-03-30T01:00:00Z')
    const { goals, pages } = await evaluate('Triwulan I 2026', 'Baik', all)
    expect(goals).toContain('86 dari 88 nilai')
    expect(pages.rina).toContain('Laporan: 3 dikirim, 3 tepat waktu, 3 disetujui')
    expect(pages.rina).toContain('Kendala: 1, belum dijawab 0')
    expect(pages.rina).toContain('1 apresiasi, 0 perbaikan')
    expect(pages.rina).toContain('Kuantitas: 150 dari 1.200 dokumen')
    expect(pages.baiq).toContain('120 dari 600 dokumen')
    expect(pages.laras).toContain('83 dari 95')
    expect(pages.hasan).toContain('Capaian unit yang dipimpin: Baik')
  },
)

const quarters = [
  { months: [4, 5, 6], day: '2026-06-29', period: 'Triwulan II 2026', value: 'Istimewa', given: { ...all, rina: ['above', 'above', 'Sangat Baik'], hasan: ['above', 'meets', 'Baik'] } },
  { months: [7, 8, 9], day: '2026-09-28', period: 'Triwulan III 2026', value: 'Butuh Perbaikan', given: { ...all, laras: ['below', 'meets', 'Butuh Perbaikan'], baiq: ['meets', 'above', 'Baik'] } },
  { months: [10, 11, 12], day: '2026-12-28', period: 'Triwulan IV 2026', value: 'Baik', given: { ...all, laras: ['meets', 'below', 'Kurang'] } },
] as const // prettier-ignore
test.each(quarters)(
  '$period: three months of days and check-ins, then ratings',
  { timeout: 120_000 },
  async (quarter) => {
    const { months, day, period, value, given } = quarter
    for (const month of months) await liveMonth(month)
    at(`${day}T01:00:00Z`)
    const { pages } = await evaluate(period, value, given)
    for (const key of staff) expect(pages[key]).toContain('Laporan: 3 dikirim')
  },
)

test('December: the year is rated on all of it, beside the four quarters', { timeout: 60_000 }, async () => {
  const given = {
    ...all,
    rina: ['above', 'above', 'Sangat Baik'],
    laras: ['below', 'meets', 'Butuh Perbaikan'],
  } as const
  const { pages } = await evaluate('Tahun 2026', 'Baik', given)
  expect(pages.rina).toContain('Laporan: 12 dikirim')
  expect(pages.rina).toContain('600 dari 1.200 dokumen')
  expect(pages.laras).toContain('Triwulan I 2026 Baik, Triwulan II 2026 Baik, Triwulan III 2026 Butuh Perbaikan, Triwulan IV 2026 Kurang') // prettier-ignore
  const where = { employeeId: { in: unit.map(demoId) } }
  const counts = await office.db.evaluation.groupBy({ by: ['period'], where, _count: true })
  expect(counts.map(({ _count }) => _count)).toEqual([5, 5, 5, 5, 5])
})

test(
  'January: one acknowledges, one objects in time and is heard by the assessor’s superior',
  { timeout: 60_000 },
  async () => {
    at('2027-01-08T01:00:00Z')
    const opened = [['/evaluasi', 'Apa yang ingin'], ['>Hasil saya', 'Hasil yang mana'], ['Tahun 2026', 'Predikat']] as const // prettier-ignore
    await walk(phone('rina'), ...opened, ['>Saya sudah menerima', 'Dicatat'])
    await walk(phone('laras'), ...opened, ['>Ajukan keberatan', 'Apa keberatan'])
    await walk(phone('laras'), ['Aduan selesai 92 persen sepanjang tahun', 'disampaikan kepada'])
    await told(phone('hasan'), '92 persen')
    await walk(
      phone('hasan'),
      ['>Beri penjelasan', 'Apa penjelasan'],
      ['Target 95 persen belum tercapai', 'diteruskan'],
    )
    await told(phone('gede'), 'Target 95 persen belum')
    await walk(
      phone('gede'),
      ['>Buka', 'Putusan'],
      ['>Hasil diubah', 'Rating hasil kerja'],
      ['Sesuai ekspektasi', 'seluruhnya'],
      ['Sesuai ekspektasi', 'pertimbangannya'],
      ['Kenaikan capaian nyata dan didukung data', 'Baik'],
      ['>Sampaikan', 'Putusan final'],
    )
    expect(await told(phone('laras'), 'Putusan final')).toContain('atasan pejabat penilai')
    expect(await office.db.objection.findMany()).toMatchObject([{ grade: 'BAIK', deciderId: demoId('gede') }])
  },
)

test('nothing was lost on the way, and every act left who, as what, before and after', async () => {
  expect(await office.db.inbox.count({ where: { status: 'failed' } })).toBe(0)
  expect(await office.db.dailyReport.count({ where: { status: 'APPROVED' } })).toBe(36)
  expect(await office.db.targetCheckIn.count({ where: { review: 'ACKNOWLEDGED' } })).toBe(36)
  const given = await office.db.auditEntry.findMany({ where: { action: 'evaluation' } })
  expect(given).toHaveLength(25)
  for (const { detail } of given)
    expect(detail).toMatchObject({
      capacity: 'pejabat penilai kinerja',
      before: null,
      after: { grade: expect.any(String) },
    })
})
