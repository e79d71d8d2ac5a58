import { storedKinds, type StoredKind } from '../rights/stored.ts'
import { storedTexts } from './stored-kinds.ts'

/** BACA-SAYA.txt of the archive. In Indonesian, as the names of its files; an English line says what it is. */
export function readMe({
  counts,
  files,
  parts,
  left,
  now,
}: {
  counts: { kind: StoredKind; count: number }[]
  files: number
  /** Archives, this one included. */
  parts: number
  left: number
  now: Date
}): string {
  const names = storedTexts.id.kinds
  const lines = counts.map(({ kind, count }) =>
    count === 0
      ? `  ${names[kind]}: tidak ada`
      : `  ${names[kind]}: ${count} baris -> tabel/${storedKinds[kind].stem}.csv`,
  )
  return [
    'SEMUA DATA ANDA DI LAPKIN',
    `Dibuat ${now.toISOString()} (waktu UTC).`,
    'All your personal data in Lapkin: tabel/ for spreadsheets, json/ for programs, bukti/ your evidence.',
    '',
    'ISI',
    '  tabel/  untuk dibuka dengan Excel atau LibreOffice',
    '  json/   isi yang sama, untuk dibaca program lain (UU 27/2022 pasal 13)',
    `  bukti/  foto dan dokumen laporan Anda: ${files} berkas`,
    ...(parts > 1
      ? [
          `  Bukti dibagi dalam ${parts} berkas ZIP karena batas ukuran kiriman chat; ini bagian 1.`,
          '  Bagian lain hanya berisi bukti. Ekstrak semuanya ke folder yang sama.',
        ]
      : []),
    ...(left > 0
      ? [
          `  ${left} bukti tidak ada lagi di penyimpanan; daftarnya di bukti/TIDAK-ADA.txt.`,
          '  Mintalah kepada administrator instansi Anda.',
        ]
      : []),
    '',
    'YANG DISIMPAN TENTANG ANDA',
    ...lines,
    '',
    'PENJELASAN',
    '  Waktu ditulis menurut ISO 8601 dalam UTC; tanggal menurut kalender instansi Anda.',
    '  Menit dihitung sejak tengah malam: 480 berarti pukul 08.00.',
    '  Nama orang lain hanya muncul bila mereka memutuskan, menulis kepada Anda, atau membuka data Anda.',
    '  Isi pesan Lapkin kepada Anda tidak diulang: bisa memuat data orang lain. Isinya ada di chat Anda.',
    '  Kode aktivasi tidak dapat ditampilkan: yang disimpan hanya sandinya.',
    '',
    'ADA YANG KELIRU?',
    '  Ketik "koreksi data" atau "hapus data" kepada Lapkin; dijawab paling lama 3 x 24 jam.',
    '',
    'Simpan berkas ini baik-baik: isinya data pribadi Anda.',
    '',
  ].join('\r\n')
}
