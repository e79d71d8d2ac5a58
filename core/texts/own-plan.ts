import type { Why } from '../structure/problems.ts'
import { say } from '../rich.ts'

type PlanWhy = Extract<
  Why,
  | 'noRhythm'
  | 'noLetter'
  | 'notYourRow'
  | 'twoPeriods'
  | 'noPerspective'
  | 'noMeasure'
  | 'shortResult'
  | 'longResult'
  | 'unclearMeasure'
  | 'askLeadersResult'
>
type Words = Record<PlanWhy, (about: string[]) => string>

const q = (text: string | undefined) => `“${(text ?? '').slice(0, 60)}”`

/** What is wrong with a row of a plan, of discipline or of the agency, and what to do about it. */
const idWhy: Words = {
  noRhythm: ([value]) => `periode evaluasi ${q(value)} tidak dikenal. Tulis Bulanan atau Triwulanan.`,
  noLetter: () => 'nomor keputusannya kosong. Isi nomornya, supaya catatan dapat ditelusuri.',
  notYourRow: ([nip]) => `baris ini milik NIP ${nip}, bukan Anda. Hapus barisnya.`,
  twoPeriods: ([from, until]) => `periodenya berbeda dari ${from} s.d. ${until} di baris sebelumnya. Satu berkas untuk satu periode.`,
  noPerspective: ([value]) => `perspektif ${q(value)} tidak dikenal; nanti ditanyakan. Pilihannya: Penerima layanan, Proses bisnis, Penguatan internal, Anggaran.`,
  noMeasure: ([title]) => `${q(title)} belum punya indikator. Isi Indikator Kinerja Individu dan Target.`,
  shortResult: ([value]) => `${q(value)} terlalu pendek. Tulis paling sedikit 5 huruf.`,
  longResult: ([title]) => `${q(title)} terlalu panjang: paling banyak 1.000 huruf dan 8 indikator. Bagi menjadi dua.`,
  unclearMeasure: ([title]) => `satuan atau tulisan di ${q(title)} membingungkan. Awali dengan kata (bukan angka), dan tulis satuannya dengan huruf saja.`,
  askLeadersResult: ([value, near]) =>
    near
      ? `RHK atasan ${q(value)} tidak ada di SKP atasan Anda; nanti ditanyakan. Mungkin maksudnya “${near}”.`
      : `RHK atasan ${q(value)} tidak ada di SKP atasan Anda; nanti ditanyakan.`,
} // prettier-ignore

const enWhy: Words = {
  noRhythm: ([value]) => `the rhythm ${q(value)} is not known. Write Bulanan or Triwulanan.`,
  noLetter: () => 'the number of the decision is empty. Fill it in.',
  notYourRow: ([nip]) => `this row belongs to the NIP ${nip}, not to you. Delete it.`,
  twoPeriods: ([from, until]) => `its period is not ${from} to ${until} as above. One file is for one period.`,
  noPerspective: ([value]) => `the perspective ${q(value)} is not known; it will be asked. Choose Penerima layanan, Proses bisnis, Penguatan internal or Anggaran.`,
  noMeasure: ([title]) => `${q(title)} has no indicator yet. Fill in the indicator and its target.`,
  shortResult: ([value]) => `${q(value)} is too short. Write at least 5 letters.`,
  longResult: ([title]) => `${q(title)} is too long: at most 1,000 letters and 8 indicators. Make two of it.`,
  unclearMeasure: ([title]) => `the unit or the words of ${q(title)} are confusing. Begin with a word (no number), and write units in letters only.`,
  askLeadersResult: ([value, near]) =>
    near
      ? `the leader’s result ${q(value)} is not in your leader’s plan; it will be asked. Perhaps you mean “${near}”.`
      : `the leader’s result ${q(value)} is not in your leader’s plan; it will be asked.`,
} // prettier-ignore

export const planWhy = { id: idWhy, en: enWhy }

const id = {
  button: '📎 Ajukan lewat berkas',
  ask: say`*SKP lewat berkas*\nKirim berkas Excel (.xlsx) atau CSV berisi SKP Anda. Saya periksa baris demi baris, lalu menjadi draf yang Anda lihat dulu sebelum diajukan.\n\nBelum punya? Ambil templatnya; RHK atasan Anda sudah tertulis di dalamnya.`,
  notSheet: say`Yang saya tunggu berkas Excel (.xlsx) atau CSV. Kirim berkasnya, atau ketik *batal*.`,
  received: say`Berkas SKP diterima dan sedang diperiksa. Hasilnya segera saya kirim; belum ada yang diajukan.`,
  title: 'Hasil pemeriksaan berkas SKP',
  right: (rows: number) => say`${rows} hasil kerja terbaca benar.`,
  wrong: (rows: number, wrong: number) =>
    say`${rows} hasil kerja terbaca benar, ${wrong} masalah. Perbaiki di berkasnya lalu kirim lagi, atau lanjutkan dengan yang benar.`,
  none: (wrong: number) =>
    say`Belum ada yang bisa dijadikan draf: ${wrong} masalah. Perbaiki di berkasnya lalu kirim lagi.`,
  page: (at: number, of: number) => `halaman ${at} dari ${of}`,
  draft: '📝 Lihat draf',
  draftRest: '📝 Lanjutkan dengan yang benar',
  gone: say`Hasil pemeriksaan berkas itu sudah tidak ada. Kirim berkasnya lagi lewat /skp.`,
  template: '📗 Templat SKP',
  caption: say`Templat SKP. Isi lembar pertama, lalu kirim kembali ke sini dengan keterangan *skp*.`,
}
export type OwnPlanTexts = typeof id

const en: OwnPlanTexts = {
  button: '📎 Submit by file',
  ask: say`*A plan by file*\nSend an Excel (.xlsx) or CSV file with your plan. I check it row by row; then it is a draft that you see before it is submitted.\n\nNone yet? Take the template; your leader’s results are in it.`,
  notSheet: say`I am waiting for an Excel (.xlsx) or CSV file. Send it, or write *cancel*.`,
  received: say`The plan is here and is being checked. I will send what I find; nothing is submitted yet.`,
  title: 'What the check of the plan found',
  right: (rows) => say`${rows} results can be read.`,
  wrong: (rows, wrong) =>
    say`${rows} results can be read, ${wrong} problems. Mend them in the file and send it again, or go on with what is right.`,
  none: (wrong) =>
    say`Nothing can be made a draft yet: ${wrong} problems. Mend them in the file and send it again.`,
  page: (at, of) => `page ${at} of ${of}`,
  draft: '📝 See the draft',
  draftRest: '📝 Go on with what is right',
  gone: say`What was found in that file is no longer here. Send it again by /skp.`,
  template: '📗 Plan template',
  caption: say`The template of a plan. Fill in the first sheet and send it back here, with *skp* written under it.`,
}

export const ownPlanTexts = { id, en }
