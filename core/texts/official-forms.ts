import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import { id as indonesian } from 'date-fns/locale/id'
import type { Day } from '../calendar/day.ts'
import type { BerakhlakValue } from '../performance/berakhlak.ts'
import type { Period } from '../performance/check-in.ts'
import type { EvaluationPeriod } from '../performance/evaluation-period.ts'
import type { FormAttachment, FormKind, FormPerspective, SkpForm } from '../performance/official-forms.ts'
import { evaluationTexts } from './evaluation.ts'
import { feedbackTexts } from './feedback.ts'

/** The state's forms are in Indonesian whoever asks for them: there is no English edition of PermenPANRB 6/2022. */

const date = (day: Day) => format(parseISO(day), 'd MMMM yyyy', { locale: indonesian })
const { ratings, grades, performances, period } = evaluationTexts.id

/** The three standard guides of each value: SE MenPANRB 20/2021, word for word. */
const guides: Record<BerakhlakValue, string[]> = {
  BERAKHLAK_PELAYANAN: [
    'Memahami dan memenuhi kebutuhan masyarakat',
    'Ramah, cekatan, solutif, dan dapat diandalkan',
    'Melakukan perbaikan tiada henti',
  ],
  BERAKHLAK_AKUNTABEL: [
    'Melaksanakan tugas dengan jujur, bertanggung jawab, cermat, disiplin, dan berintegritas tinggi',
    'Menggunakan kekayaan dan barang milik negara secara bertanggung jawab, efektif, dan efisien',
    'Tidak menyalahgunakan kewenangan jabatan',
  ],
  BERAKHLAK_KOMPETEN: [
    'Meningkatkan kompetensi diri untuk menjawab tantangan yang selalu berubah',
    'Membantu orang lain belajar',
    'Melaksanakan tugas dengan kualitas terbaik',
  ],
  BERAKHLAK_HARMONIS: [
    'Menghargai setiap orang apa pun latar belakangnya',
    'Suka menolong orang lain',
    'Membangun lingkungan kerja yang kondusif',
  ],
  BERAKHLAK_LOYAL: [
    'Memegang teguh ideologi Pancasila, Undang-Undang Dasar Negara Republik Indonesia Tahun 1945, setia kepada Negara Kesatuan Republik Indonesia serta pemerintahan yang sah',
    'Menjaga nama baik sesama ASN, pimpinan, instansi, dan negara',
    'Menjaga rahasia jabatan dan negara',
  ],
  BERAKHLAK_ADAPTIF: [
    'Cepat menyesuaikan diri menghadapi perubahan',
    'Terus berinovasi dan mengembangkan kreativitas',
    'Bertindak proaktif',
  ],
  BERAKHLAK_KOLABORATIF: [
    'Memberi kesempatan kepada berbagai pihak untuk berkontribusi',
    'Terbuka dalam bekerja sama untuk menghasilkan nilai tambah',
    'Menggerakkan pemanfaatan berbagai sumber daya untuk tujuan bersama',
  ],
}

const approaches: Record<FormKind, string[]> = {
  QUANTITATIVE: ['PENDEKATAN HASIL KERJA KUANTITATIF', 'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL'],
  QUALITATIVE: ['PENDEKATAN HASIL KERJA KUALITATIF', 'BAGI PEJABAT ADMINISTRASI DAN PEJABAT FUNGSIONAL'],
  LEADER: ['BAGI PEJABAT PIMPINAN TINGGI DAN PIMPINAN UNIT KERJA MANDIRI'],
}

const perspectives: Record<FormPerspective, string> = {
  RECIPIENTS: 'Penerima layanan',
  PROCESS: 'Proses bisnis',
  STRENGTHENING: 'Penguatan internal',
  BUDGET: 'Anggaran',
}

const attachments: Record<FormAttachment, string> = {
  RESOURCE_SUPPORT: 'DUKUNGAN SUMBER DAYA',
  ACCOUNTABILITY_SCHEME: 'SKEMA PERTANGGUNGJAWABAN',
  CONSEQUENCE: 'KONSEKUENSI',
}

const columns = {
  number: 'No',
  parent: 'Rencana hasil kerja pimpinan yang diintervensi',
  result: 'Rencana hasil kerja',
  aspect: 'Aspek',
  indicator: 'Indikator kinerja individu',
  measure: 'Ukuran keberhasilan/indikator kinerja individu dan target',
  target: 'Target',
  perspective: 'Perspektif',
  realisation: 'Realisasi berdasarkan bukti dukung',
  feedback: 'Umpan balik berkelanjutan berdasarkan bukti dukung',
}

/** Of a block with what became of the plan. One that came by import was agreed elsewhere: the system knows nothing of it. */
function agreedState({ status, decidedOn, capacity }: SkpForm): string {
  const on = decidedOn === null ? '' : ` pada ${date(decidedOn)}`
  const as = capacity === null ? '' : ` (${capacity})`
  const states: Record<SkpForm['status'], string> = {
    AGREED:
      decidedOn === null
        ? 'Berlaku menurut data yang dimuat ke dalam sistem'
        : `Disetujui secara elektronik dalam sistem${on}${as}`,
    SUBMITTED: 'Menunggu persetujuan dalam sistem',
    RETURNED: `Dikembalikan untuk diperbaiki${on}${as}`,
  }
  return states[status]
}

export const officialForms = {
  date,
  columns,
  guides,
  approaches,
  perspectives,
  attachments,
  values: feedbackTexts.id.values,
  grades,
  aspects: { QUANTITY: 'Kuantitas', QUALITY: 'Kualitas', TIME: 'Waktu', COST: 'Biaya' },
  kinds: { UTAMA: 'A. UTAMA', TAMBAHAN: 'B. TAMBAHAN' },
  skp: 'SASARAN KINERJA PEGAWAI',
  evaluation: 'EVALUASI KINERJA PEGAWAI',
  period: (of: EvaluationPeriod) => `PERIODE: ${period(of).toUpperCase()}`,
  dates: ({ from, until }: Period) => `Periode penilaian: ${date(from)} s.d. ${date(until)}`,
  employee: 'PEGAWAI YANG DINILAI',
  assessor: 'PEJABAT PENILAI KINERJA',
  work: 'HASIL KERJA',
  behavior: 'PERILAKU KERJA',
  behaviorColumns: ['No', 'Nilai dan panduan perilaku', 'Ekspektasi khusus pimpinan', columns.feedback],
  noResults: 'Belum ada rencana hasil kerja.',
  attachmentsTitle: 'LAMPIRAN SASARAN KINERJA PEGAWAI',
  noAttachment: 'Tidak diisi.',
  met: (done: boolean) => (done ? 'Tercapai' : 'Belum tercapai'),
  untold: 'Belum ada data',
  evidence: (items: string[]) => `Bukti: ${items.join('; ')}`,
  organisation: 'CAPAIAN KINERJA ORGANISASI',
  performance: (value: keyof typeof performances | null) =>
    value === null ? 'BELUM DITETAPKAN' : performances[value].toUpperCase(),
  pattern: 'Pola distribusi predikat (bahan pertimbangan)',
  resultRating: 'RATING HASIL KERJA',
  behaviorRating: 'RATING PERILAKU KERJA',
  grade: 'PREDIKAT KINERJA PEGAWAI',
  rating: (value: keyof typeof ratings) => ratings[value].toUpperCase(),
  gradeName: (value: keyof typeof grades) => grades[value].toUpperCase(),
  reasons: 'ALASAN PEJABAT PENILAI',
  objection: 'PUTUSAN ATAS KEBERATAN',
  decided: (by: string, capacity: string, decision: string) => `${decision} (${by}, ${capacity})`,
  objectionOpen: 'Keberatan diajukan dan belum diputuskan.',
  proposed: ({ status, decidedOn }: SkpForm): string =>
    status === 'AGREED' && decidedOn === null
      ? 'Berlaku menurut data yang dimuat ke dalam sistem'
      : 'Diajukan secara elektronik melalui sistem',
  agreedState,
  given: (day: Day, capacity: string | null) =>
    `Ditetapkan secara elektronik dalam sistem pada ${date(day)}${capacity === null ? '' : ` (${capacity})`}`,
  received: (acknowledged: boolean) =>
    acknowledged ? 'Penerimaan dinyatakan secara elektronik dalam sistem' : 'Belum menyatakan penerimaan',
}
