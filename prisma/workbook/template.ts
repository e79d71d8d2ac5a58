import { tables, type TableKind } from '../../core/structure/columns.ts'
import { writeXlsx, type SheetToWrite } from './write.ts'

/** One sheet a table, with an invented example that is written over. */
const examples: Record<Exclude<TableKind, 'proposal'>, { sheet: string; rows: string[][] }> = {
  agency: { sheet: 'Instansi', rows: [['Kota Contoh', 'WITA', 'triwulanan']] },
  unit: {
    sheet: 'Unit',
    rows: [
      ['', 'Dinas Contoh', '', 'dinas', '01-01-2026', ''],
      ['', 'Bidang Layanan', 'Dinas Contoh', 'bidang', '01-01-2026', ''],
    ],
  },
  employee: {
    sheet: 'Pegawai',
    rows: [
      ['197001012000031001', 'Contoh Satu, S.Sos.', 'PNS', 'IV/b', 'Kepala Dinas', 'Dinas Contoh', '081200000001', '', '', 'ya', '01-01-2026'],
      ['199002022024212002', 'Contoh Dua', 'PPPK', 'IX', 'Pranata Komputer', 'Bidang Layanan', '081200000002', '197001012000031001', '197001012000031001', '', '01-01-2026'],
    ], // prettier-ignore
  },
  holiday: {
    sheet: 'Kalender',
    rows: [['31-12-2026', 'Hari jadi kota', 'Libur', 'Semua unit', 'SE Wali Kota 800/1/2026']],
  },
  shift: {
    sheet: 'Jadwal Dinas',
    rows: [['199002022024212002', 'Contoh Dua', '31-12-2026', '21.00-07.00']],
  },
  leave: {
    sheet: 'Cuti dan Dinas',
    rows: [['199002022024212002', 'Contoh Dua', 'Cuti Tahunan', '28-12-2026', '30-12-2026']],
  },
  discipline: {
    sheet: 'Disiplin',
    rows: [['199002022024212002', 'Teguran lisan', '02-02-2026', '', 'SK 800/1/2026']],
  },
  supervisor: {
    sheet: 'Atasan',
    rows: [['199002022024212002', '197001012000031001', '197001012000031001', '01-01-2026']],
  },
  team: {
    sheet: 'Tim Kerja',
    rows: [['Tim Digitalisasi', '199002022024212002', 'Ketua', '01-01-2026', '']],
  },
  skp: {
    sheet: 'SKP',
    rows: [
      ['197001012000031001', '01-01-2026', '31-12-2026', 'Utama', '', 'Meningkatnya mutu layanan', 'Kualitas', 'Nilai survei kepuasan', '90', 'indeks'],
      ['199002022024212002', '01-01-2026', '31-12-2026', 'Utama', 'Meningkatnya mutu layanan', 'Tersedianya aplikasi layanan', 'Kuantitas', 'Jumlah aplikasi yang dipakai', '2', 'aplikasi'],
    ], // prettier-ignore
  },
}

/** Filled in from top to bottom: what a row names must stand in an earlier sheet or be known already. */
const order: (keyof typeof examples)[] = [
  'agency',
  'unit',
  'employee',
  'supervisor',
  'team',
  'skp',
  'holiday',
  'shift',
  'leave',
  'discipline',
]

/** The workbook that administrators fill in; all its columns are text, so that a NIP keeps its 18 digits. */
export function templateXlsx(): Uint8Array {
  return writeXlsx(
    order.map((kind): SheetToWrite => {
      const { sheet, rows } = examples[kind]
      return { name: sheet, rows: [headingsOf(kind), ...rows] }
    }),
  )
}

export function headingsOf(kind: TableKind): string[] {
  return Object.values(tables[kind].columns).map(([heading]: readonly string[]) => titled(heading ?? ''))
}

const always = new Set(['nip', 'rhk', 'hp', 'skp'])

/** "nip pegawai" → "NIP Pegawai" */
function titled(words: string): string {
  return words
    .split(' ')
    .map((word) => (always.has(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ')
}
