import { number } from './number.ts'
import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import { enGB } from 'date-fns/locale/en-GB'
import { id as indonesian } from 'date-fns/locale/id'
import { clockTime, localDay, longDay, minuteTime, shortDay, type Day } from '../calendar/day.ts'
import { DayStatus } from '../calendar/day-status.ts'
import type { Month, MonthActivity, MonthDay, MonthTotals } from '../performance/month-summary.ts'
import { dayTexts } from './day-status.ts'
import type { Language } from './language.ts'
import { monthName } from './month.ts'

/** What stands on the paper of the month and on the pictures. Plain text: paper knows no markup of a chat. */

/** A status as stored, or in the words of whoever imported it. */
function statusName(status: string, language: Language): string {
  const known = DayStatus.safeParse(status)
  return known.success ? dayTexts[language].kinds[known.data] : status
}

const clock = ({ startsAt, endsAt }: MonthActivity, tomorrow: string) =>
  startsAt === null || endsAt === null
    ? ''
    : `${minuteTime(startsAt)}–${minuteTime(endsAt)}${endsAt > 1440 ? ` ${tomorrow}` : ''}`

/** "Sabtu–Minggu" needs no year twice. */
const span = (from: Day, until: Day, language: Language) =>
  from === until ? longDay(from, language) : `${shortDay(from, language)} – ${longDay(until, language)}`

const moment = (at: Date, zone: string, language: Language) =>
  `${format(parseISO(localDay(at, zone)), 'd MMM', { locale: language === 'id' ? indonesian : enGB })} ${clockTime(at, zone)}`

const id = {
  number: (value: number): string => number(value, 'id'),
  title: 'LAPORAN KINERJA HARIAN (LOGBOOK)',
  month: (month: Month) => `Bulan ${monthName(month, 'id')}`,
  employee: 'PEGAWAI',
  approver: 'PEJABAT YANG MENYETUJUI',
  person: { name: 'Nama', nip: 'NIP', grade: 'Pangkat/Gol.', position: 'Jabatan', unit: 'Unit kerja' },
  nobody: 'Belum tercatat dalam sistem',
  totals: ({
    workingDays,
    workingMinutes,
    reportedDays,
    approvedDays,
    lateDays,
    leaveDays,
    effectiveMinutes,
  }: MonthTotals): [string, string][] => [
    ['Hari kerja', String(workingDays)],
    ['Hari dilaporkan', String(reportedDays)],
    ['Hari disetujui', String(approvedDays)],
    ['Dilaporkan terlambat', String(lateDays)],
    ['Hari cuti', String(leaveDays)],
    ['Menit efektif disetujui', id.number(effectiveMinutes)],
    ['Menit kerja', id.number(workingMinutes)],
  ],
  daysTitle: 'A. Catatan harian',
  days: ['Jam', 'Uraian kegiatan', 'Rencana hasil kerja (RHK)', 'Volume', 'Menit efektif', 'Bukti dukung'],
  resultsTitle: 'B. Hasil kerja bulan ini',
  results: [
    'No',
    'Rencana hasil kerja',
    'Indikator kinerja individu',
    'Target',
    'Realisasi',
    'Menit efektif disetujui',
    'Bukti dukung',
    'Umpan balik',
  ],
  kinds: { UTAMA: 'UTAMA', TAMBAHAN: 'TAMBAHAN' },
  noResults: 'Belum ada rencana hasil kerja (SKP) yang berlaku pada bulan ini.',
  noReports: 'Tidak ada laporan yang tercatat pada bulan ini.',
  total: 'Jumlah',
  clock: (activity: MonthActivity) => clock(activity, '(esok)'),
  work: { MAIN_DUTY: '', DIRECT_ASSIGNMENT: 'Tugas langsung atasan', OTHER_DUTY: 'Lainnya' },
  aspects: { QUANTITY: 'Kuantitas', QUALITY: 'Kualitas', TIME: 'Waktu', COST: 'Biaya' },
  untold: 'Belum ada data',
  moreEvidence: (count: number) => `… dan ${count} lagi, lihat catatan harian`,
  status: {
    SUBMITTED: 'Menunggu persetujuan',
    RETURNED: 'Dikembalikan untuk diperbaiki',
    REJECTED: 'Ditolak',
    APPROVED: 'Disetujui',
  },
  span: (from: Day, until: Day) => span(from, until, 'id'),
  continued: (band: string) => `${band} (lanjutan)`,
  report: (
    { code, status, sentAt, late, decidedAt, deciderName }: NonNullable<MonthDay['report']>,
    zone: string,
  ) =>
    [
      `Laporan ${code}`,
      `dikirim ${moment(sentAt, zone, 'id')}${late ? ' (terlambat)' : ''}`,
      status === 'APPROVED' && decidedAt !== null
        ? `Disetujui ${moment(decidedAt, zone, 'id')}${deciderName === null ? '' : ` oleh ${deciderName}`}`
        : id.status[status],
    ].join(' · '),
  /** What is known of a day without a report. Nothing known is said as such: it is not an absence. */
  without: ({ status, holiday, workingMinutes }: MonthDay): string =>
    status !== null
      ? statusName(status, 'id')
      : (holiday ?? (workingMinutes === 0 ? 'Bukan hari kerja' : 'Belum ada laporan')),
  alsoThat: ({ status, holiday }: MonthDay): string =>
    [status === null ? '' : statusName(status, 'id'), holiday ?? ''].filter(Boolean).join(' · '),
  minutesOf: (done: number, due: number): string =>
    due === 0 ? `${id.number(done)} menit` : `${id.number(done)} dari ${id.number(due)} menit`,
  sender: 'Pegawai',
  sent: 'Dikirim secara elektronik melalui sistem',
  approved: (approved: number, reported: number): string =>
    approved === 0
      ? 'Belum ada laporan yang disetujui'
      : approved === reported
        ? 'Disetujui secara elektronik dalam sistem'
        : `Disetujui secara elektronik dalam sistem (${approved} dari ${reported} laporan)`,
  approvedBy: 'Pejabat yang menyetujui',
  code: (code: string) => `Kode verifikasi: ${code}`,
  page: (number: number, of: number) => `Halaman ${number} dari ${of}`,
}

export type PaperTexts = typeof id

const en: PaperTexts = {
  number: (value) => number(value, 'en'),
  title: 'DAILY PERFORMANCE REPORTS (LOGBOOK)',
  month: (month) => monthName(month, 'en'),
  employee: 'EMPLOYEE',
  approver: 'APPROVING OFFICIAL',
  person: { name: 'Name', nip: 'NIP', grade: 'Grade', position: 'Position', unit: 'Unit' },
  nobody: 'Not yet known to the system',
  totals: ({
    workingDays,
    workingMinutes,
    reportedDays,
    approvedDays,
    lateDays,
    leaveDays,
    effectiveMinutes,
  }) => [
    ['Working days', String(workingDays)],
    ['Days reported', String(reportedDays)],
    ['Days approved', String(approvedDays)],
    ['Reported late', String(lateDays)],
    ['Days of leave', String(leaveDays)],
    ['Approved effective minutes', en.number(effectiveMinutes)],
    ['Working minutes', en.number(workingMinutes)],
  ],
  daysTitle: 'A. Day by day',
  days: ['Time', 'Activity', 'Planned result (RHK)', 'Quantity', 'Effective minutes', 'Evidence'],
  resultsTitle: 'B. Results of the month',
  results: [
    'No',
    'Planned result',
    'Indicator',
    'Target',
    'Realisation',
    'Approved effective minutes',
    'Evidence',
    'Feedback',
  ],
  kinds: { UTAMA: 'MAIN', TAMBAHAN: 'ADDITIONAL' },
  noResults: 'No plan (SKP) was in force in this month.',
  noReports: 'No report is on record for this month.',
  total: 'Total',
  clock: (activity) => clock(activity, '(next day)'),
  work: { MAIN_DUTY: '', DIRECT_ASSIGNMENT: 'Direct assignment', OTHER_DUTY: 'Other' },
  aspects: { QUANTITY: 'Quantity', QUALITY: 'Quality', TIME: 'Time', COST: 'Cost' },
  untold: 'No data yet',
  moreEvidence: (count) => `… and ${count} more, see day by day`,
  status: {
    SUBMITTED: 'Waiting for approval',
    RETURNED: 'Returned for correction',
    REJECTED: 'Rejected',
    APPROVED: 'Approved',
  },
  span: (from, until) => span(from, until, 'en'),
  continued: (band) => `${band} (continued)`,
  report: ({ code, status, sentAt, late, decidedAt, deciderName }, zone) =>
    [
      `Report ${code}`,
      `sent ${moment(sentAt, zone, 'en')}${late ? ' (late)' : ''}`,
      status === 'APPROVED' && decidedAt !== null
        ? `Approved ${moment(decidedAt, zone, 'en')}${deciderName === null ? '' : ` by ${deciderName}`}`
        : en.status[status],
    ].join(' · '),
  without: ({ status, holiday, workingMinutes }) =>
    status !== null
      ? statusName(status, 'en')
      : (holiday ?? (workingMinutes === 0 ? 'Not a working day' : 'No report yet')),
  alsoThat: ({ status, holiday }) =>
    [status === null ? '' : statusName(status, 'en'), holiday ?? ''].filter(Boolean).join(' · '),
  minutesOf: (done, due) =>
    due === 0 ? `${en.number(done)} minutes` : `${en.number(done)} of ${en.number(due)} minutes`,
  sender: 'Employee',
  sent: 'Sent electronically through the system',
  approved: (approved, reported) =>
    approved === 0
      ? 'No report has been approved yet'
      : approved === reported
        ? 'Approved electronically in the system'
        : `Approved electronically in the system (${approved} of ${reported} reports)`,
  approvedBy: 'Approving official',
  code: (code) => `Verification code: ${code}`,
  page: (number, of) => `Page ${number} of ${of}`,
}

export const paperTexts: Record<Language, PaperTexts> = { id, en }
