import { clockTime, localDay, minuteTime, weekday } from '../calendar/day.ts'
import { DayStatus } from '../calendar/day-status.ts'
import { dayTexts } from '../texts/day-status.ts'
import type { MonthActivity, MonthDay, MonthSummary, MonthTotals } from './month-summary.ts'
import type { MonthRow } from './month-totals.ts'
import type { Cell, Table, TableShape } from './table.ts'

/** Official tables are in Indonesian whatever language the chat is in: they go into the files of the office. */
export const aspectNames: Record<string, string> = {
  QUANTITY: 'Kuantitas',
  QUALITY: 'Kualitas',
  TIME: 'Waktu',
  COST: 'Biaya',
}
const kinds = { MAIN_DUTY: 'Tugas pokok', DIRECT_ASSIGNMENT: 'Penugasan langsung', OTHER_DUTY: 'Tugas lain' }
const statuses = {
  SUBMITTED: 'Menunggu persetujuan',
  RETURNED: 'Dikembalikan',
  REJECTED: 'Ditolak',
  APPROVED: 'Disetujui',
}
const weekdays = ['Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu', 'Minggu']

/** The sheets of one employee's month. */
export function monthTables(summary: MonthSummary): Table[] {
  return [overview(summary), daily(summary), results(summary)]
}

/** Every activity in a row; a day without a report has one too, and says nothing but its hours. */
export function daily({ days, zone }: MonthSummary): Table {
  const shape: TableShape = {
    name: 'Harian',
    columns: [
      { title: 'Tanggal', width: 12 },
      { title: 'Hari', width: 9 },
      { title: 'Menit kerja', width: 9 },
      { title: 'Keterangan hari', width: 22 },
      { title: 'Kode laporan', width: 10 },
      { title: 'Status laporan', width: 20 },
      { title: 'Dikirim', width: 20 },
      { title: 'Terlambat', width: 10 },
      { title: 'Mulai', width: 8 },
      { title: 'Selesai', width: 8 },
      { title: 'Jenis', width: 16 },
      { title: 'RHK', width: 36, wide: true },
      { title: 'Uraian kegiatan', width: 48, wide: true },
      { title: 'Jumlah', width: 9 },
      { title: 'Satuan', width: 12 },
      { title: 'Menit efektif', width: 9 },
      { title: 'Bukti', width: 36, wide: true },
      { title: 'Diputuskan oleh', width: 28 },
    ],
  }
  const rows = days.flatMap((day): Cell[][] => {
    const head: Cell[] = [day.day, weekdays[weekday(day.day) - 1] ?? '', day.workingMinutes, noteOf(day)]
    const { report } = day
    if (report === null) return [head]
    const sent = [report.code, statuses[report.status], moment(report.sentAt, zone), report.late ? 'ya' : '']
    return report.activities.map((activity) => [
      ...head,
      ...sent,
      ...activityCells(activity),
      report.deciderName,
    ])
  })
  return { shape, rows }
}

function activityCells(activity: MonthActivity): Cell[] {
  const { startsAt, endsAt, kind, rhkTitle, description, quantity, unit, effectiveMinutes, evidence } =
    activity
  return [
    startsAt === null ? null : minuteTime(startsAt),
    endsAt === null ? null : minuteTime(endsAt),
    kinds[kind],
    rhkTitle,
    description,
    quantity,
    unit,
    effectiveMinutes,
    evidence.map(({ label }) => label).join('\n'),
  ]
}

function noteOf({ status, holiday }: MonthDay): string {
  const known = DayStatus.safeParse(status)
  return [holiday, known.success ? dayTexts.id.kinds[known.data] : status].filter(Boolean).join(', ')
}

function overview({
  agency,
  unit,
  month,
  employee,
  approver,
  totals,
  verificationCode,
}: MonthSummary): Table {
  const shape = {
    name: 'Ringkasan',
    columns: [
      { title: 'Rekap bulanan', width: 34 },
      { title: month, width: 48, wide: true as const },
    ],
  }
  const rows: Cell[][] = [
    ['Instansi', agency],
    ['Unit kerja', unit],
    ['Nama', employee.name],
    ['NIP', employee.nip],
    ['Jabatan', employee.position],
    ['Pangkat/golongan', employee.grade],
    ['Pemberi persetujuan', approver?.name ?? null],
    ['NIP pemberi persetujuan', approver?.nip ?? null],
    ...totalTitles.map(({ title }, i): Cell[] => [title, totalCells(totals)[i] ?? null]),
    ['Kode verifikasi', verificationCode],
  ]
  return { shape, rows }
}

function results(summary: MonthSummary): Table {
  const shape: TableShape = {
    name: 'Hasil kerja',
    columns: [
      { title: 'Jenis', width: 11 },
      { title: 'RHK', width: 40, wide: true },
      { title: 'IKI', width: 36, wide: true },
      { title: 'Aspek', width: 11 },
      { title: 'Target', width: 10 },
      { title: 'Satuan', width: 12 },
      { title: 'Realisasi bulan ini', width: 12 },
      { title: 'Menit efektif', width: 9 },
      { title: 'Bukti', width: 36, wide: true },
      { title: 'Umpan balik', width: 40, wide: true },
    ],
  }
  const rows = summary.results.flatMap(({ kind, title, indicators, minutes, evidence, feedback }) => {
    const rest: Cell[] = [minutes, evidence.join('\n'), feedback.join('\n')]
    const name = kind === 'UTAMA' ? 'Utama' : 'Tambahan'
    if (indicators.length === 0) return [[name, title, null, null, null, null, null, ...rest]]
    return indicators.map(({ title: measure, aspect, target, unit, realisation }, i): Cell[] => [
      name,
      title,
      measure,
      aspectNames[aspect] ?? aspect,
      target,
      unit,
      realisation,
      // Minutes are those of the whole result: once, so that a sum over the column is right.
      ...(i === 0 ? rest : []),
    ])
  })
  return { shape, rows }
}

const totalTitles = [
  { title: 'Hari kerja', width: 9 },
  { title: 'Menit kerja', width: 10 },
  { title: 'Hari dilaporkan', width: 11 },
  { title: 'Hari disetujui', width: 10 },
  { title: 'Terlambat', width: 10 },
  { title: 'Hari cuti', width: 8 },
  { title: 'Menit efektif disetujui', width: 13 },
]

function totalCells(totals: MonthTotals): number[] {
  const { workingDays, workingMinutes, reportedDays, approvedDays, lateDays, leaveDays, effectiveMinutes } =
    totals
  return [workingDays, workingMinutes, reportedDays, approvedDays, lateDays, leaveDays, effectiveMinutes]
}

/** Many people, a row each. */
export const peopleShape: TableShape = {
  name: 'Pegawai per unit',
  columns: [
    { title: 'NIP', width: 20 },
    { title: 'Nama', width: 34 },
    { title: 'Jabatan', width: 28 },
    { title: 'Golongan', width: 9 },
    { title: 'Unit kerja', width: 32 },
    ...totalTitles,
  ],
}

export function personCells({ nip, name, position, grade, unit, totals }: MonthRow): Cell[] {
  return [nip, name, position, grade, unit, ...totalCells(totals)]
}

function moment(at: Date, zone: string): string {
  return `${localDay(at, zone)} ${clockTime(at, zone)}`
}
