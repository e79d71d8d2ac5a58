import { say, type Rich } from '../rich.ts'

const id = {
  ask: (shown: Rich) =>
    say`${shown}\n\n*Berapa sekarang?*\n_*sudah 45* = jumlah sampai hari ini; *nambah 5* = tambahan_`,
  /** A state, told anew each time: `unit` is '%', or what is measured (nilai, indeks). */
  askLevel: (shown: Rich, unit: string) =>
    say`${shown}\n\n*Berapa ${unit === '%' ? 'persen' : unit} sekarang?*\n_Tulis nilai terakhir; nilai tidak ditambah-tambahkan._`,
  askDone: (shown: Rich) => say`${shown}\n\n*Sudah tercapai?*`,
  plus: (value: string) => `+${value}`,
  total: (value: string) => `Sudah ${value}`,
  monthMet: 'Bulan ini terpenuhi',
  yes: 'Sudah',
  no: 'Belum',
  bad: say`Angkanya belum terbaca. Tulis *sudah 45* (jumlah sampai hari ini) atau *nambah 5* (tambahan).`,
  percentDelta: say`Persentase dan nilai tidak ditambah-tambahkan. Tulis nilainya sekarang, misalnya *sudah 80*.`,
  badPercent: say`Persentase paling banyak 100, kecuali targetnya lebih. Tulis misalnya *sudah 80*.`,
  otherUnit: (unit: string) => say`Satuan indikator ini *${unit}*. Tulis angkanya dalam satuan itu.`,
  askMode: (value: string) => say`*${value}* itu jumlah sampai hari ini, atau tambahan?`,
  isTotal: 'Jumlah sampai hari ini',
  isAddition: 'Tambahan',
  list: (shown: Rich) =>
    say`*Target Anda*\n\n${shown}\n\n*Perbarui yang mana?* _Pilih nomornya, atau tulis seperti_ rhk 2 sudah 45`,
  listFor: (shown: Rich, said: string) => say`${shown}\n\n*“${said}” untuk target yang mana?*`,
  row: (row: number, title: string) => say`*RHK ${row} · ${title}*`,
  target: (row: number, name: string) => `RHK ${row} · ${name}`,
  numbered: (n: number, shown: Rich) => say`${n}. ${shown}`,
  saved: (shown: Rich) =>
    say`✔️ Tercatat.\n${shown}\n_Keliru? Kirim lagi dengan *sudah …*; jumlah terbaru yang berlaku._`,
  more: '📈 Target lain',
  seePlan: '📋 SKP',
  noPlan: say`Belum ada SKP yang berlaku hari ini. Susun dulu lewat /skp.`,
  noneSuch: say`Tidak ada indikator dengan nomor RHK atau satuan itu. Pilih nomornya dari daftar.`,
  gone: say`Indikator itu tidak lagi ada di SKP yang berlaku. Buka /target untuk melihat yang ada.`,
  card: (name: string, shown: Rich, said: string) =>
    say`📈 *${name}* melaporkan capaian: *${said}*\n${shown}`,
  said: (mode: 'CUMULATIVE' | 'DELTA', value: string, unit: string) =>
    mode === 'DELTA' ? `nambah ${value} ${unit}` : `sudah ${value} ${unit}`,
  acknowledge: '✔️ Diketahui',
  askBack: '❓ Tanyakan',
  reviewed: { ACKNOWLEDGED: '✔️ Diketahui', ASKED: '❓ Ditanyakan' },
  reviewedBy: (what: string, name: string) => say`_${what}, ${name}_`,
  alreadyReviewed: (name: string) => say`Capaian itu sudah ditanggapi oleh ${name}.`,
  notYours: say`Anda bukan (atau bukan lagi) atasan yang menanggapi capaian itu, jadi tidak ada yang berubah.`,
  checkInGone: say`Capaian itu tidak ditemukan.`,
  askQuestion: (name: string) => say`*Apa yang ingin Anda tanyakan kepada ${name}?*`,
  tellAcknowledged: (name: string, what: string) => say`✔️ ${name} mengetahui capaian Anda: ${what}.`,
  tellAsked: (name: string, what: string, question: string) =>
    say`❓ ${name} bertanya tentang capaian Anda (${what}):\n“${question}”`,
  answer: '📈 Perbarui capaian',
  asked: say`✔️ Pertanyaan disampaikan.`,
  askAction: (shown: Rich, unit: string) =>
    say`${shown}\n\n*Rencana aksi: berapa ${unit} sebulan?*\nAngka saja untuk setiap bulan yang tersisa, atau satu bulan: _11 120_ (bulan 11: 120).`,
  badAction: say`Tulis angka lebih dari nol, misalnya *100*, atau bulan dan angka: *11 120*. Bulannya harus dalam periode SKP.`,
  actionSaved: (months: number, target: string, unit: string) =>
    say`✔️ Rencana aksi tersimpan: *${target} ${unit}* sebulan untuk ${months} bulan.`,
}
export type TargetTexts = typeof id

const en: TargetTexts = {
  ask: (shown) => say`${shown}\n\n*How much now?*\n_*total 45* = to date; *plus 5* = on top_`,
  askLevel: (shown, unit) =>
    say`${shown}\n\n*What ${unit === '%' ? 'percentage' : unit} now?*\n_Write the latest value; values are not added up._`,
  askDone: (shown) => say`${shown}\n\n*Is it met?*`,
  plus: (value) => `+${value}`,
  total: (value) => `Total ${value}`,
  monthMet: 'Met this month',
  yes: 'Yes',
  no: 'Not yet',
  bad: say`I could not read the number. Write *total 45* (to date) or *plus 5* (on top).`,
  percentDelta: say`Percentages and scores are not added. Write the value now, for example *total 80*.`,
  badPercent: say`A percentage is at most 100 unless the target is more. Write for example *total 80*.`,
  otherUnit: (unit) => say`This indicator is counted in *${unit}*. Write the number in that unit.`,
  askMode: (value) => say`Is *${value}* the total to date, or on top?`,
  isTotal: 'Total to date',
  isAddition: 'On top',
  list: (shown) =>
    say`*Your targets*\n\n${shown}\n\n*Which one to update?* _Choose its number, or write like_ rhk 2 total 45`,
  listFor: (shown, said) => say`${shown}\n\n*Which target is “${said}” for?*`,
  row: (row, title) => say`*RHK ${row} · ${title}*`,
  target: (row, name) => `RHK ${row} · ${name}`,
  numbered: (n, shown) => say`${n}. ${shown}`,
  saved: (shown) => say`✔️ Noted.\n${shown}\n_Wrong? Send it again with *total …*; the newest total holds._`,
  more: '📈 Other targets',
  seePlan: '📋 Plan',
  noPlan: say`No plan is in force today. Make one with /skp first.`,
  noneSuch: say`There is no indicator with that RHK number or unit. Choose its number from the list.`,
  gone: say`That indicator is no longer in the plan in force. Open /target to see what there is.`,
  card: (name, shown, said) => say`📈 *${name}* checked in: *${said}*\n${shown}`,
  said: (mode, value, unit) => (mode === 'DELTA' ? `plus ${value} ${unit}` : `total ${value} ${unit}`),
  acknowledge: '✔️ Seen',
  askBack: '❓ Ask',
  reviewed: { ACKNOWLEDGED: '✔️ Seen', ASKED: '❓ Asked' },
  reviewedBy: (what, name) => say`_${what}, ${name}_`,
  alreadyReviewed: (name) => say`${name} has answered that check-in already.`,
  notYours: say`You are not (or no longer) the supervisor for that check-in, so nothing has changed.`,
  checkInGone: say`That check-in was not found.`,
  askQuestion: (name) => say`*What do you want to ask ${name}?*`,
  tellAcknowledged: (name, what) => say`✔️ ${name} has seen your check-in: ${what}.`,
  tellAsked: (name, what, question) => say`❓ ${name} asks about your check-in (${what}):\n“${question}”`,
  answer: '📈 Check in again',
  asked: say`✔️ Your question was passed on.`,
  askAction: (shown, unit) =>
    say`${shown}\n\n*Monthly plan: how many ${unit} a month?*\nA number for each month left, or one month: _11 120_ (month 11: 120).`,
  badAction: say`Write a number above zero, like *100*, or month and number: *11 120*. The month must be in the plan’s period.`,
  actionSaved: (months, target, unit) =>
    say`✔️ Monthly plan saved: *${target} ${unit}* a month for ${months} months.`,
}

export const targetTexts = { id, en }
