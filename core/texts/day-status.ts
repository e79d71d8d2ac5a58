import { clockTime, localDay, longDay, shortDay, type Day } from '../calendar/day.ts'
import type { DayStatus } from '../calendar/day-status.ts'
import type { Declaration } from '../performance/declaration.ts'
import { join, say, type Rich } from '../rich.ts'
import type { Language } from './language.ts'

type Span = Pick<Declaration, 'status' | 'from' | 'until' | 'workdays'>

const range = ({ from, until }: Span, language: Language) =>
  from === until ? longDay(from, language) : `${shortDay(from, language)} – ${longDay(until, language)}`

const id = {
  kinds: {
    LEAVE_ANNUAL: 'Cuti tahunan',
    LEAVE_SICK: 'Sakit',
    OFFICIAL_TRAVEL: 'Dinas luar (DL)',
    TRAINING: 'Diklat/bimtek',
    WORK_REMOTE: 'WFH/WFA',
    PERMIT_PARTIAL: 'Izin sebagian hari',
    SHIFT_OFF: 'Lepas jaga',
    LEAVE_IMPORTANT: 'Cuti alasan penting',
    LEAVE_MATERNITY: 'Cuti melahirkan',
    LEAVE_LONG: 'Cuti besar',
    LEAVE_UNPAID: 'Cuti di luar tanggungan negara',
    LEAVE_JOINT: 'Cuti bersama',
    STUDY_ASSIGNMENT: 'Tugas belajar',
  } satisfies Record<DayStatus, string>,
  askKind: say`*Cuti, dinas luar, atau lainnya?*\nPilih jenisnya. Alasan tidak perlu ditulis.`,
  badKind: say`Jenisnya belum terbaca. Pilih dengan tombol, angka, atau kata, misalnya *cuti tahunan* atau *DL*.`,
  askFrom: (kind: string) => say`*${kind}* mulai kapan?\n_Contoh: besok, Senin, 25 November_`,
  today: 'Hari ini',
  tomorrow: 'Besok',
  badDay: say`Tanggalnya belum terbaca. Tulis seperti *besok*, *Senin*, *25 November*, atau *25/11/2026*.`,
  farDay: say`Hari itu terlalu jauh. Dapat dicatat dari satu bulan lalu sampai satu tahun ke depan.`,
  askUntil: (from: string) =>
    say`*Sampai kapan?* Mulai ${from}.\n_Contoh: 3 hari, 2 minggu, sampai Jumat, 30 November_`,
  workdays: (count: number) => (count === 1 ? 'Hari itu saja' : `${count} hari kerja`),
  badUntil: say`Lamanya belum terbaca. Tulis seperti *3 hari*, *2 minggu*, *sampai Jumat*, atau *30 November*. Tidak boleh sebelum hari mulainya, dan paling lama tiga tahun.`,
  span: (span: Span): Rich =>
    say`*${id.kinds[span.status]}*\n${range(span, 'id')}${span.workdays === null ? '' : ` (${span.workdays} hari kerja)`}`,
  check: (span: Span, approver: string | null) =>
    join([
      id.span(span),
      approver === null ? [] : say`Dikirim kepada *${approver}* untuk dikonfirmasi.`,
      span.status === 'LEAVE_SICK' ? say`_Hanya statusnya yang disimpan, bukan sakitnya._` : [],
    ]),
  send: '✅ Kirim',
  changeKind: '✏️ Jenis',
  changeFrom: '✏️ Mulai',
  changeUntil: '✏️ Sampai',
  sent: (span: Span, approver: string | null) =>
    join([
      say`📨 ${id.span(span)}`,
      approver === null
        ? say`Sudah tercatat.`
        : say`Menunggu konfirmasi *${approver}*. Sementara itu Anda tidak diingatkan untuk hari-hari itu.`,
    ]),
  withdraw: '↩️ Batalkan',
  withdrawn: (span: Span) => say`↩️ Dibatalkan: ${id.span(span)}`,
  withdrawnCard: (of: Declaration) => say`↩️ *${of.employeeName}* membatalkan: ${id.span(of)}`,
  notWithdrawable: say`Itu sudah diputuskan atau dibatalkan. Bila keliru, bicarakan dengan atasan atau pengelola kepegawaian.`,
  card: (of: Declaration): Rich =>
    join([
      say`🗓 *${of.employeeName}* · ${of.employeeUnit}`,
      id.span(of),
      of.decision === null ? [] : id.decided(of),
    ]),
  decided: ({ state, decision, zone }: Declaration): Rich =>
    decision === null
      ? []
      : say`*${state === 'CONFIRMED' ? '✅ Dikonfirmasi' : '⛔ Belum dapat dikonfirmasi'}* oleh ${decision.deciderName}, ${decision.capacity}, ${shortDay(localDay(decision.decidedAt, zone), 'id')}, ${clockTime(decision.decidedAt, zone)}.`,
  outcome: (of: Declaration) =>
    join([
      id.span(of),
      id.decided(of),
      of.state === 'DECLINED'
        ? say`Hari-hari itu kembali seperti biasa. Silakan bicarakan dengan atasan.`
        : [],
    ]),
  confirm: '✅ Konfirmasi',
  decline: '⛔ Tidak',
  already: say`Itu sudah diputuskan:`,
  gone: say`Pengajuan itu tidak ada lagi atau sudah dibatalkan pegawainya.`,
  notYours: say`Anda bukan (atau bukan lagi) atasan yang mengonfirmasi itu, jadi tidak ada yang berubah.`,
  nothingWaiting: say`Tidak ada cuti atau dinas luar yang menunggu konfirmasi Anda.`,
  askWhich: say`*Yang mana?*`,
  waitingLine: (of: Declaration) =>
    `${of.employeeName}: ${id.kinds[of.status]}, ${shortDay(of.from, 'id')}${of.from === of.until ? '' : ` – ${shortDay(of.until, 'id')}`}`,
  askDecision: (of: string) => say`*${of}*\nDikonfirmasi?`,
  other: 'Lainnya …',
}

const en: typeof id = {
  kinds: {
    LEAVE_ANNUAL: 'Annual leave',
    LEAVE_SICK: 'Sick',
    OFFICIAL_TRAVEL: 'Official travel',
    TRAINING: 'Training',
    WORK_REMOTE: 'Working remotely',
    PERMIT_PARTIAL: 'Out for part of the day',
    SHIFT_OFF: 'Off after a shift',
    LEAVE_IMPORTANT: 'Leave for an important reason',
    LEAVE_MATERNITY: 'Maternity leave',
    LEAVE_LONG: 'Long leave',
    LEAVE_UNPAID: 'Unpaid leave',
    LEAVE_JOINT: 'Joint leave',
    STUDY_ASSIGNMENT: 'Study assignment',
  },
  askKind: say`*Leave, official travel, or something else?*\nChoose the kind. No reason is needed.`,
  badKind: say`I could not read the kind. Choose with a button, a number or a word, such as *annual leave*.`,
  askFrom: (kind) => say`*${kind}*, from which day?\n_For example: tomorrow, Monday, 25 November_`,
  today: 'Today',
  tomorrow: 'Tomorrow',
  badDay: say`I could not read that day. Write it like *tomorrow*, *Monday*, *25 November*, or *25/11/2026*.`,
  farDay: say`That day is too far away. It can be from a month ago until a year ahead.`,
  askUntil: (from) =>
    say`*Until when?* It begins on ${from}.\n_For example: 3 days, 2 weeks, until Friday, 30 November_`,
  workdays: (count) => (count === 1 ? 'Just that day' : `${count} working days`),
  badUntil: say`I could not read that. Write it like *3 days*, *2 weeks*, *until Friday*, or *30 November*. It cannot be before the first day, and three years at most.`,
  span: (span) =>
    say`*${en.kinds[span.status]}*\n${range(span, 'en')}${span.workdays === null ? '' : ` (working days: ${span.workdays})`}`,
  check: (span, approver) =>
    join([
      en.span(span),
      approver === null ? [] : say`Goes to *${approver}* to be confirmed.`,
      span.status === 'LEAVE_SICK' ? say`_Only the status is kept, never the illness._` : [],
    ]),
  send: '✅ Send',
  changeKind: '✏️ Kind',
  changeFrom: '✏️ From',
  changeUntil: '✏️ Until',
  sent: (span, approver) =>
    join([
      say`📨 ${en.span(span)}`,
      approver === null
        ? say`Noted.`
        : say`Waits for *${approver}* to confirm. Meanwhile you are not reminded of those days.`,
    ]),
  withdraw: '↩️ Take back',
  withdrawn: (span) => say`↩️ Taken back: ${en.span(span)}`,
  withdrawnCard: (of) => say`↩️ *${of.employeeName}* took back: ${en.span(of)}`,
  notWithdrawable: say`That was decided or taken back already. If it is wrong, talk to your supervisor or the personnel office.`,
  card: (of) =>
    join([
      say`🗓 *${of.employeeName}* · ${of.employeeUnit}`,
      en.span(of),
      of.decision === null ? [] : en.decided(of),
    ]),
  decided: ({ state, decision, zone }) =>
    decision === null
      ? []
      : say`*${state === 'CONFIRMED' ? '✅ Confirmed' : '⛔ Could not be confirmed'}* by ${decision.deciderName}, ${decision.capacity}, ${shortDay(localDay(decision.decidedAt, zone), 'en')}, ${clockTime(decision.decidedAt, zone)}.`,
  outcome: (of) =>
    join([
      en.span(of),
      en.decided(of),
      of.state === 'DECLINED' ? say`Those days are as usual again. Please talk to your supervisor.` : [],
    ]),
  confirm: '✅ Confirm',
  decline: '⛔ No',
  already: say`That was decided already:`,
  gone: say`That request is gone or was taken back.`,
  notYours: say`You are not (or no longer) the supervisor who confirms that, so nothing has changed.`,
  nothingWaiting: say`No leave or travel waits for you to confirm.`,
  askWhich: say`*Which one?*`,
  waitingLine: (of) =>
    `${of.employeeName}: ${en.kinds[of.status]}, ${shortDay(of.from, 'en')}${of.from === of.until ? '' : ` – ${shortDay(of.until, 'en')}`}`,
  askDecision: (of) => say`*${of}*\nConfirm it?`,
  other: 'Something else …',
}

export const dayTexts: Record<Language, typeof id> = { id, en }

/** What people write for a kind, beyond the words on its button. */
export const kindWords: [RegExp, DayStatus][] = [
  [/\b(sakit|sick)\b/, 'LEAVE_SICK'],
  [/\b(melahirkan|bersalin|maternity)\b/, 'LEAVE_MATERNITY'],
  [/\b(cuti besar|long leave)\b/, 'LEAVE_LONG'],
  [/\b(alasan penting|cap|important)\b/, 'LEAVE_IMPORTANT'],
  [/\b(cltn|luar tanggungan|unpaid)\b/, 'LEAVE_UNPAID'],
  [/\b(cuti bersama|joint)\b/, 'LEAVE_JOINT'],
  [/\b(dl|dinas luar|perjalanan dinas|sppd|spd|travel)\b/, 'OFFICIAL_TRAVEL'],
  [/\b(tugas belajar|tubel|study)\b/, 'STUDY_ASSIGNMENT'],
  [/\b(diklat|bimtek|pelatihan|workshop|training)\b/, 'TRAINING'],
  [/\b(wfh|wfa|remote|dari rumah)\b/, 'WORK_REMOTE'],
  [/\b(lepas jaga|libur shift|lepas dinas|off shift)\b/, 'SHIFT_OFF'],
  [/\b(izin|ijin|permit)\b/, 'PERMIT_PARTIAL'],
  [/\b(cuti|tahunan|annual|leave)\b/, 'LEAVE_ANNUAL'],
]

export function spanOf(status: DayStatus, from: Day, until: Day, workdays: number | null): Span {
  return { status, from, until, workdays }
}
