import { describe, expect, test } from 'vitest'
import { readOwnPlan } from '../../core/structure/own-plan.ts'
import type { Cell } from '../../core/structure/sheet.ts'
import { structureTexts } from '../../core/texts/structure.ts'
import { sheet, staff } from './office-sheet.ts'

const leader = [
  { id: 'aaaaaaaa-0000-4000-8000-000000000001', title: 'Terselenggaranya pelayanan loket' },
  { id: 'bbbbbbbb-0000-4000-8000-000000000002', title: 'Tertibnya arsip kependudukan' },
]
const columns = ['Jenis', 'RHK Atasan yang Diintervensi', 'Rencana Hasil Kerja', 'Aspek', 'IKI', 'Target', 'Satuan'] // prettier-ignore
const read = (...rows: Cell[][]) =>
  readOwnPlan([sheet('SKP Saya', [columns, ...rows])], { nip: staff, leader })
const says = (troubles: ReturnType<typeof read>['troubles']) =>
  troubles.map((trouble) => structureTexts.id.trouble(trouble))
const kk: Cell[] = ['Utama', 'Terselenggaranya pelayanan loket', 'Terbitnya kartu keluarga', 'Kuantitas', 'Jumlah KK', '1.200', 'dokumen'] // prettier-ignore

describe('a plan of one’s own as a file', () => {
  test('becomes the lines that would have said it, with what each serves', () => {
    const { draft, troubles } = read(
      kk,
      ['', '', '', 'Waktu', 'Terbit tiap bulan', '12 bulan', ''],
      ['Tambahan', '', 'Terlatihnya rekan', 'Kualitas', 'Nilai rata-rata', '85', 'nilai akhir'],
    )
    expect(troubles).toEqual([])
    expect(draft).toEqual({
      period: null,
      form: 'QUANTITATIVE',
      rows: [
        {
          line: 'Terbitnya kartu keluarga; kuantitas 1200 dokumen Jumlah KK; waktu 12 bulan Terbit tiap bulan',
          kind: 'aaaaaaaa',
        },
        { line: 'Terlatihnya rekan; kualitas 85 nilai_akhir Nilai rata-rata', kind: 'ADDITIONAL' },
      ],
      attachments: {},
    })
  })

  test('with slips says each one, row by row, what to do, and guesses nothing', () => {
    const { draft, troubles } = read(
      ['Utama', 'Terselengaranya pelayanan lokett', 'Terbitnya kartu keluarga', 'Kuantitas', 'Jumlah KK', 'banyak', 'dokumen'], // prettier-ignore
      ['', '', '', 'Kwantitas', 'Jumlah KIA', '300', 'dokumen'],
      ['Umum', '', 'Tertibnya arsip', 'Kuantitas', 'Jumlah berkas', '40', 'berkas'],
      ['', '', '', 'Waktu', 'Tiap bulan', '12', 'bulan'],
      ['Tambahan', '', 'Rapi', 'Kualitas', 'Kerapian', '90', '%'],
      ['Tambahan', '', 'Terlatihnya rekan', '', '', '', ''],
      [
        'Utama',
        'Tertibnya arsip kependudukan',
        'Tersusunnya daftar arsip',
        '',
        'Jumlah daftar',
        '2',
        'daftar',
      ],
    )
    expect(draft.rows).toEqual([
      { line: 'Tersusunnya daftar arsip; kuantitas 2 daftar Jumlah daftar', kind: 'bbbbbbbb' },
    ])
    expect(says(troubles)).toEqual([
      expect.stringMatching(/baris 2, kolom B: .*Mungkin maksudnya “Terselenggaranya pelayanan loket”/),
      expect.stringMatching(/baris 2, kolom F: target “banyak” harus satu angka/),
      expect.stringMatching(/baris 3, kolom D: aspek “Kwantitas” tidak dikenal/),
      expect.stringMatching(/baris 4, kolom A: jenis “Umum” tidak dikenal/),
      expect.stringMatching(/baris 6, kolom C: “Rapi” terlalu pendek/),
      expect.stringMatching(/baris 7, kolom E: “Terlatihnya rekan” belum punya indikator/),
    ])
    expect(troubles.map(({ harmless }) => harmless)).toEqual([true, false, false, false, false, false])
  })

  test('may have its period in one cell or two; two periods in one file are told', () => {
    const dated = (...rows: Cell[][]) =>
      readOwnPlan([sheet('SKP', [['Periode Mulai', 'Periode Selesai', ...columns], ...rows])], {
        nip: staff,
        leader,
      })
    const year = { from: '2026-01-01', until: '2026-12-31' }
    expect(dated(['01/01/2026', '31 Desember 2026', ...kk]).draft.period).toEqual(year)
    expect(dated(['1 Januari 2026 s.d. 31 Desember 2026', '', ...kk]).draft.period).toEqual(year)
    expect(dated(['31-02-2026', '31-12-2026', ...kk]).troubles).toMatchObject([{ why: 'noDate', row: 2 }])
    const two = dated(['01-01-2026', '31-12-2026', ...kk], ['01-02-2026', '31-12-2026', ...kk])
    expect(says(two.troubles)[0]).toContain('Satu berkas untuk satu periode')
  })

  test('without any number is qualitative; with perspectives it is a leader’s', () => {
    const measure: Cell[] = [
      'Utama',
      '',
      'Layanan loket membaik',
      '',
      'Warga dilayani tanpa antre lama',
      '',
      '',
    ]
    expect(read(measure).draft).toMatchObject({
      form: 'QUALITATIVE',
      rows: [{ line: 'Layanan loket membaik; Warga dilayani tanpa antre lama', kind: null }],
    })
    const top = readOwnPlan(
      [
        sheet('SKP', [
          [...columns, 'Perspektif'],
          ['', '', 'Meningkatnya kepuasan warga', '', 'Indeks kepuasan', '88', 'indeks', 'Penerima layanan'],
          ['', '', 'Tertatanya proses bisnis', '', 'Jumlah SOP', '12', 'SOP', 'entah'],
          ['Tambahan', '', 'Terkoordinasinya satgas', '', 'Laporan', '4', 'laporan', 'Proses bisnis'],
        ]),
      ],
      { nip: staff, leader: [] },
    )
    expect(top.draft.form).toBe('LEADER')
    expect(top.draft.rows.map(({ kind }) => kind)).toEqual(['RECIPIENTS', null, 'ADDITIONAL.PROCESS'])
    expect(says(top.troubles)[0]).toContain('nanti ditanyakan')
  })

  test('holds the three attachments in rows of their own', () => {
    const { draft, troubles } = read(
      kk,
      ['Dukungan Sumber Daya', '', 'Dua pemindai berkas', '', '', '', ''],
      ['Skema Pertanggungjawaban', '', 'Laporan harian', '', '', '', ''],
      ['Konsekuensi', '', 'Sesuai peraturan', '', '', '', ''],
    )
    expect(troubles).toEqual([])
    expect(draft.attachments).toEqual({
      RESOURCE_SUPPORT: 'Dua pemindai berkas',
      ACCOUNTABILITY_SCHEME: 'Laporan harian',
      CONSEQUENCE: 'Sesuai peraturan',
    })
    expect(draft.rows).toHaveLength(1)
  })

  test('never takes the rows of somebody else', () => {
    const office = readOwnPlan(
      [
        sheet('SKP', [
          ['NIP', ...columns],
          [staff, ...kk],
          ['198003032005042002', ...kk.with(2, 'Milik orang')],
        ]),
      ],
      { nip: staff, leader },
    )
    expect(office.draft.rows).toHaveLength(1)
    expect(says(office.troubles)[0]).toContain('bukan Anda')
  })

  test('tells what cannot be said in one line, and a file without any table', () => {
    const odd = read(kk.with(2, '12 laporan bulanan'), kk.with(2, 'Terukurnya lahan').with(6, 'm2'))
    expect(odd.draft.rows).toEqual([])
    expect(says(odd.troubles)[0]).toContain('Awali dengan kata')
    expect(odd.troubles).toHaveLength(2)
    const none = readOwnPlan([sheet('Catatan', [['halo', 'dunia']])], { nip: staff, leader })
    expect(none.troubles).toMatchObject([{ why: 'noTable' }])
  })
})
