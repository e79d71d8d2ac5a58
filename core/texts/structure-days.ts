import type { Why } from '../structure/problems.ts'

type DayWhy = Extract<
  Why,
  'dayTwice' | 'noDayKind' | 'noSource' | 'noHours' | 'shiftTwice' | 'noStatus' | 'tooLong'
>
type Words = Record<DayWhy, (about: string[]) => string>

const q = (text: string | undefined) => `“${(text ?? '').slice(0, 60)}”`

/** What is wrong with a row of days and what to do about it. */
const id: Words = {
  dayTwice: ([value, row]) => `tanggal ${q(value)} untuk unit yang sama sudah ada di baris ${row}. Hapus salah satunya.`,
  noDayKind: ([value]) => `jenis hari ${q(value)} tidak dikenal. Tulis Libur, Cuti Bersama, atau Hari Kerja.`,
  noSource: () => 'dasarnya belum ada. Isi kolom Dasar dengan nomor surat atau keputusan, supaya dapat ditelusuri.',
  noHours: ([value]) => `jam dinas ${q(value)} tidak terbaca. Tulis jamnya, misalnya 21.00-07.00, atau Libur.`,
  shiftTwice: ([value, row]) => `orang ini sudah punya jadwal tanggal ${q(value)} di baris ${row}. Hapus salah satunya.`,
  noStatus: ([value]) => `jenis ${q(value)} tidak jelas. Tulis misalnya Cuti Tahunan, Sakit, Dinas Luar, Diklat, atau Tugas Belajar.`,
  tooLong: ([value]) => `tanggal akhir ${q(value)} lebih dari empat tahun setelah mulai. Periksa tahunnya.`,
} // prettier-ignore

const en: Words = {
  dayTwice: ([value, row]) => `the day ${q(value)} of the same unit is in row ${row} already. Delete one of them.`,
  noDayKind: ([value]) => `the kind ${q(value)} is not known. Write Libur, Cuti Bersama or Hari Kerja.`,
  noSource: () => 'the ground is missing. Fill in the column Dasar with the number of the letter or decision.',
  noHours: ([value]) => `the hours ${q(value)} cannot be read. Write them like 21.00-07.00, or Libur.`,
  shiftTwice: ([value, row]) => `this person’s duty of ${q(value)} is in row ${row} already. Delete one of them.`,
  noStatus: ([value]) => `the kind ${q(value)} is not clear. Write for example Cuti Tahunan, Sakit, Dinas Luar, Diklat or Tugas Belajar.`,
  tooLong: ([value]) => `the end ${q(value)} is more than four years after the beginning. Check the year.`,
} // prettier-ignore

export const dayWhy = { id, en }
