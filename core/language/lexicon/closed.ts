import {
  breaks,
  fillers,
  greetings,
  hourMarks,
  links,
  list,
  notDone,
  numerals,
  parts,
  plans,
  trailing,
  until,
  weekdays,
} from './words.ts'

/** Words that never are what was counted. */
export const closedWords = new Set([
  ...list(
    'yg yang dan di ke dari dr dgn dengan sm sama utk untuk pada pd oleh atau atas bawah dalam dlm per dg bhw ttg soal sudah belum blm akan telah ini itu lagi semua saja aja an th thn tahun wib wita wit ribu juta rupiah ditindak masuk rujuk hadir arah pihak lokasi_ pilar pintu atap terlampir menyusul nyusul ekor_ lebih kurang bareng via lewat karena krn',
  ),
  ...fillers,
  ...links,
  ...hourMarks,
  ...until,
  ...plans,
  ...breaks,
  ...notDone,
  ...parts.keys(),
  ...weekdays.keys(),
  ...numerals.keys(),
  ...[...trailing].filter((word) => !greetings.has(word)),
])
for (const unit of list('peserta pengunjung')) closedWords.delete(unit)
