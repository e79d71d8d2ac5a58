import { cycleTables, planColumns } from './cycle-columns.ts'
import { dayTables } from './day-columns.ts'
import { fold } from './sheet.ts'

/**
 * The tables an import knows, with the headings that agencies write over their columns; the first one is the
 * template's. `needs` are the columns without which a sheet is not taken for such a table. Of two tables that fit
 * equally well the first is meant.
 */
export const tables = {
  skp: {
    needs: ['nip', 'result'],
    columns: {
      nip: ['nip', 'nip pegawai', 'nip ni pppk', 'nomor induk pegawai'],
      ...planColumns,
    },
  },
  team: {
    needs: ['team', 'nip'],
    columns: {
      team: ['tim kerja', 'nama tim', 'nama tim kerja', 'tim'],
      nip: ['nip anggota', 'nip', 'nip pegawai', 'nomor induk pegawai'],
      role: ['peran', 'peran dalam tim', 'kedudukan', 'kedudukan dalam tim'],
      from: ['berlaku mulai', 'mulai', 'tmt', 'mulai berlaku'],
      until: ['berlaku sampai', 'sampai', 'selesai'],
    },
  },
  supervisor: {
    needs: ['nip', 'considering'],
    columns: {
      nip: ['nip', 'nip pegawai', 'nip bawahan', 'pegawai', 'nomor induk pegawai'],
      considering: [
        'nip pemberi pertimbangan',
        'pemberi pertimbangan',
        'pemberi pertimbangan kinerja',
        'nip pemberi pertimbangan kinerja',
        'atasan langsung',
        'nip atasan langsung',
        'nip atasan',
        'atasan',
      ],
      appraising: [
        'nip pejabat penilai',
        'pejabat penilai',
        'pejabat penilai kinerja',
        'nip pejabat penilai kinerja',
      ],
      from: ['berlaku mulai', 'mulai', 'tmt', 'mulai berlaku'],
    },
  },
  unit: {
    needs: ['name', 'parent'],
    columns: {
      code: ['kode', 'kode unit', 'id unit', 'kode unor', 'kode unit kerja'],
      name: [
        'nama unit',
        'unit',
        'unit kerja',
        'nama unit kerja',
        'unor',
        'nama unor',
        'unit organisasi',
        'nama opd',
        'opd',
        'perangkat daerah',
      ],
      parent: ['unit induk', 'induk', 'unit atasan', 'unor induk', 'unit kerja induk', 'induk unit'],
      type: ['jenis', 'jenis unit', 'tipe', 'tingkat', 'eselon'],
      from: ['berlaku mulai', 'mulai', 'tmt', 'mulai berlaku'],
      until: ['berlaku sampai', 'sampai', 'dihapus'],
    },
  },
  agency: {
    needs: ['name', 'zone'],
    columns: {
      name: ['nama instansi', 'instansi', 'nama pemerintah daerah', 'pemerintah daerah'],
      zone: ['zona waktu', 'waktu', 'zona'],
      rhythm: ['evaluasi periodik', 'periode evaluasi', 'evaluasi'],
    },
  },
  ...dayTables,
  ...cycleTables,
  employee: {
    needs: ['nip', 'name'],
    columns: {
      nip: ['nip', 'nip ni pppk', 'nip baru', 'nip nippppk', 'ni pppk', 'nomor induk pegawai', 'nip nippk'],
      name: ['nama', 'nama lengkap', 'nama pegawai', 'nama asn'],
      type: [
        'status pegawai',
        'status',
        'jenis pegawai',
        'status kepegawaian',
        'jenis asn',
        'status asn',
        'kedudukan',
      ],
      grade: [
        'golongan',
        'gol',
        'gol ruang',
        'pangkat golongan',
        'pangkat gol',
        'pangkat',
        'golongan ruang',
        'pangkat golongan ruang',
        'pangkat gol ruang',
        'gol pangkat',
      ],
      position: ['jabatan', 'nama jabatan', 'jabatan saat ini'],
      unit: [
        'unit kerja',
        'unit',
        'nama unit',
        'nama unit kerja',
        'unor',
        'opd',
        'perangkat daerah',
        'bidang',
        'tempat tugas',
      ],
      phone: [
        'nomor hp',
        'no hp',
        'hp',
        'nomor ponsel',
        'no telepon',
        'no telp',
        'telepon',
        'wa',
        'no wa',
        'nomor wa',
        'nomor whatsapp',
        'no handphone',
        'nomor telepon',
      ],
      considering: [
        'nip pemberi pertimbangan',
        'pemberi pertimbangan',
        'pemberi pertimbangan kinerja',
        'atasan langsung',
        'nip atasan langsung',
        'nip atasan',
        'atasan',
      ],
      appraising: [
        'nip pejabat penilai',
        'pejabat penilai',
        'pejabat penilai kinerja',
        'nip pejabat penilai kinerja',
      ],
      top: ['pimpinan puncak', 'puncak', 'tanpa atasan'],
      from: ['berlaku mulai', 'tmt', 'mulai', 'mulai berlaku', 'tmt jabatan'],
      until: ['berhenti', 'tanggal berhenti', 'berlaku sampai', 'pensiun', 'tanggal pensiun', 'tmt pensiun'],
      oldNip: ['nip lama', 'nip sebelumnya'],
      isNew: ['orang baru', 'pegawai baru'],
      admin: ['admin', 'administrator', 'pengelola'],
    },
  },
} as const satisfies Record<string, { needs: readonly string[]; columns: Record<string, readonly string[]> }>

export type TableKind = keyof typeof tables
export type Column<K extends TableKind = TableKind> = K extends TableKind
  ? keyof (typeof tables)[K]['columns'] & string
  : never

const byHeading: Record<TableKind, Map<string, string>> = {
  skp: headings('skp'),
  team: headings('team'),
  supervisor: headings('supervisor'),
  unit: headings('unit'),
  agency: headings('agency'),
  employee: headings('employee'),
  holiday: headings('holiday'),
  shift: headings('shift'),
  leave: headings('leave'),
  discipline: headings('discipline'),
  proposal: headings('proposal'),
}
/** What an administrator's file may hold: an employee's own plan is read by itself, see own-plan.ts. */
export const tableKinds = (Object.keys(tables) as TableKind[]).filter((kind) => kind !== 'proposal')

function headings(kind: TableKind): Map<string, string> {
  const columns: Record<string, readonly string[]> = tables[kind].columns
  return new Map(
    Object.entries(columns).flatMap(([column, words]) => words.map((word) => [fold(word), column])),
  )
}

/** The column a heading names in such a table: "NIP *", "No. HP (WA)" and "nip" are all read. Null when it is another's. */
export function columnFor(kind: TableKind, heading: string): string | null {
  const words = byHeading[kind]
  return words.get(fold(heading)) ?? words.get(fold(heading.replace(/\([^)]*\)/g, ''))) ?? null
}
