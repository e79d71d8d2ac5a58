import { headingsOf } from './template.ts'
import { writeXlsx } from './write.ts'

const kinds = {
  RESOURCE_SUPPORT: 'Dukungan sumber daya',
  ACCOUNTABILITY_SCHEME: 'Skema pertanggungjawaban',
  CONSEQUENCE: 'Konsekuensi',
}

const words = [
  'Satu baris satu indikator. Kolom RHK yang kosong berarti RHK di baris atasnya.',
  'Jenis: Utama, Tambahan, atau nama lampiran (Dukungan Sumber Daya, Skema Pertanggungjawaban, Konsekuensi).',
  'Rhk Atasan yang Diintervensi: salin dari lembar "RHK Atasan"; kosong untuk tambahan.',
  'Aspek: Kuantitas, Kualitas, Waktu, atau Biaya. Target: satu angka; satuannya di kolom Satuan.',
  'Perspektif hanya untuk pimpinan: Penerima layanan, Proses bisnis, Penguatan internal, atau Anggaran.',
  'Bentuk kualitatif: kosongkan Target di semua baris; tulis ukuran keberhasilan di kolom indikator.',
]

/** The plan form to fill in, with an invented example, and what of the leader's plan can be served. */
export function planTemplateXlsx(leader: { title: string }[], { from, until }: { from: string; until: string }): Uint8Array {
  const headings = headingsOf('proposal').filter((heading) => heading !== 'NIP')
  const served = leader[0]?.title ?? ''
  const row = (...cells: string[]) => [from, until, ...cells]
  return writeXlsx([
    {
      name: 'SKP Saya',
      rows: [
        headings,
        row('Utama', served, 'Terbitnya kartu keluarga', 'Kuantitas', 'Jumlah kartu keluarga yang terbit', '1200', 'dokumen'),
        row('', '', '', 'Waktu', 'Penerbitan setiap bulan', '12', 'bulan'),
        row('Tambahan', '', 'Terlatihnya rekan di loket', 'Kuantitas', 'Jumlah pelatihan', '2', 'kegiatan'),
        row(kinds.RESOURCE_SUPPORT, '', 'Satu pemindai berkas di loket'),
        row(kinds.ACCOUNTABILITY_SCHEME, '', 'Laporan harian, dialog kinerja setiap bulan'),
        row(kinds.CONSEQUENCE, '', 'Sesuai peraturan yang berlaku'),
      ],
    },
    { name: 'RHK Atasan', rows: [['Yang dapat diintervensi'], ...leader.map(({ title }) => [title])] },
    { name: 'Petunjuk', rows: words.map((line) => [line]) },
  ])
} // prettier-ignore
