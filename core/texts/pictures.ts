import type { Language } from './language.ts'
import { number } from './number.ts'

/** What stands on the pictures of a month and of a team. */

const id = {
  minutes: 'Menit efektif per hari',
  minutesLegend: { approved: 'Disetujui', waiting: 'Belum disetujui', due: 'Menit kerja' },
  minutesTotal: (done: number, due: number) =>
    `${number(done, 'id')} dari ${number(due, 'id')} menit kerja disetujui`,
  curve: 'Sebaran predikat',
  curveLegend: { guide: 'Pola (pertimbangan)', given: 'Yang sudah diberikan' },
  curveUnit: (unit: string, performance: string, given: number, all: number) =>
    `${unit} · capaian ${performance} · ${given} dari ${all} pegawai`,
  curveNote: 'Pola adalah bahan pertimbangan; penilai boleh menyimpang.',
  results: 'Realisasi terhadap target',
  resultsNote: 'Angka adalah fakta, bukan penilaian.',
  noResults: 'Belum ada hasil kerja untuk digambar.',
  heat: 'Laporan per hari',
  more: (count: number) => `… dan ${count} baris lagi`,
  cells: {
    APPROVED: 'Disetujui',
    SUBMITTED: 'Menunggu',
    RETURNED: 'Dikembalikan',
    APPROVED_LATE: 'Disetujui, terlambat',
    SUBMITTED_LATE: 'Menunggu, terlambat',
    DRAFT: 'Masih draf',
    NONE: 'Belum ada',
    LEAVE: 'Cuti/DL',
    FREE: 'Libur',
  },
}

export type PictureTexts = typeof id

const en: PictureTexts = {
  minutes: 'Effective minutes per day',
  minutesLegend: { approved: 'Approved', waiting: 'Not yet approved', due: 'Working minutes' },
  minutesTotal: (done, due) => `${number(done, 'en')} of ${number(due, 'en')} working minutes approved`,
  curve: 'Distribution of grades',
  curveLegend: { guide: 'Guide (to consider)', given: 'Given so far' },
  curveUnit: (unit, performance, given, all) =>
    `${unit} · performance ${performance} · ${given} of ${all} people`,
  curveNote: 'The guide is to be considered; the assessor may deviate.',
  results: 'Realisation against target',
  resultsNote: 'Numbers are facts, not ratings.',
  noResults: 'There are no results to draw yet.',
  heat: 'Reports per day',
  more: (count) => `… and ${count} more rows`,
  cells: {
    APPROVED: 'Approved',
    SUBMITTED: 'Waiting',
    RETURNED: 'Returned',
    APPROVED_LATE: 'Approved, late',
    SUBMITTED_LATE: 'Waiting, late',
    DRAFT: 'Still a draft',
    NONE: 'None yet',
    LEAVE: 'Leave/duty',
    FREE: 'Day off',
  },
}

export const pictureTexts: Record<Language, PictureTexts> = { id, en }
