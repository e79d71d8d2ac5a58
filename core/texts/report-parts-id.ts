import { number } from './number.ts'
import { clockTime, localDay, minuteTime, shortDay } from '../calendar/day.ts'
import {
  totalMinutes,
  type Activity,
  type Decision,
  type Field,
  type Row,
  type Warning,
} from '../performance/report.ts'
import { join, say, type Rich } from '../rich.ts'
import { told } from './told.ts'

export const warningWords: Record<Warning, string> = {
  late: 'dilaporkan terlambat',
  overlap: 'ada jam yang tumpang tindih',
  over_10h: 'lebih dari 10 jam sehari',
  crosses_midnight: 'melewati tengah malam',
  unfinished: 'ada jam selesai yang belum lewat',
  no_evidence: 'tanpa bukti',
  day_off: 'bukan hari kerja',
  alike: 'sangat mirip laporan sebelumnya',
}

const outcomeWords = { APPROVED: '✅ Disetujui', RETURNED: '↩️ Dikembalikan', REJECTED: '⛔ Ditolak' }
export const statusWords = {
  SUBMITTED: '⏳ menunggu persetujuan',
  RETURNED: '↩️ dikembalikan',
  REJECTED: '⛔ ditolak',
  APPROVED: '✅ disetujui',
}

/** 435 → "7 jam 15 menit" */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours > 0 ? `${hours} jam` : '', rest > 0 || hours === 0 ? `${rest} menit` : '']
    .filter(Boolean)
    .join(' ')
}

/** "Sel 24 Nov, 14.02 WITA" */
export function moment(at: Date, zone: string): string {
  return `${shortDay(localDay(at, zone), 'id')}, ${clockTime(at, zone)}`
}

export function row(activity: Activity | Row, position: number): Rich {
  const { startsAt, endsAt, quantity, unit, evidence } = activity
  const clock =
    startsAt === null || endsAt === null
      ? ''
      : `${minuteTime(startsAt)}–${minuteTime(endsAt)}${endsAt > 1440 ? ' (esok)' : ''} · `
  const amount = quantity === null ? '' : ` · ${number(quantity, 'id')} ${unit ?? ''}`.trimEnd()
  const proof = evidence.length === 0 ? '' : ` · 📎 ${evidence.length}`
  const unsure = (field: Field) =>
    'guessed' in activity && activity.guessed.includes(field) ? told.id.guess : ''
  const target =
    activity.kind === 'DIRECT_ASSIGNMENT'
      ? 'Tugas langsung atasan'
      : activity.kind === 'OTHER_DUTY'
        ? 'Lainnya'
        : (activity.rhkTitle ?? '')
  const lasts =
    activity.durationMinutes === null
      ? told.id.whenMissing
      : say`${clock}${duration(activity.durationMinutes)}${unsure('time')}`
  const serves = activity.kind === null ? told.id.targetMissing : say`_${target}_${unsure('target')}`
  const what = activity.description === '' ? told.id.whatMissing : say`${activity.description}`
  return say`*${position}.* ${what}\n    🕑 ${lasts}${amount}${unsure('quantity')}${proof}\n    🎯 ${serves}`
}

export function rows(activities: (Activity | Row)[]): Rich {
  return join(activities.map((activity, i) => row(activity, i + 1)))
}

export function total(activities: Activity[]): Rich {
  const all = totalMinutes(activities, 'durationMinutes')
  const effective = totalMinutes(activities, 'effectiveMinutes')
  return all === effective
    ? say`Jumlah: *${duration(all)}*`
    : say`Jumlah: *${duration(all)}* (efektif ${duration(effective)})`
}

export function flags(warnings: Warning[], likeness: number | null): Rich {
  if (warnings.length === 0) return []
  const words = warnings.map((w) =>
    w === 'alike' && likeness !== null ? `${likeness}% mirip laporan sebelumnya` : warningWords[w],
  )
  return say`⚠️ ${words.join('; ')}`
}

export function decided(decision: Decision, zone: string): Rich {
  const where = decision.rows.length > 0 ? ` (kegiatan ${decision.rows.join(', ')})` : ''
  const note = decision.note === null ? [] : say`\nCatatan${where}: “${decision.note}”`
  return join(
    [
      say`*${outcomeWords[decision.outcome]}* oleh ${decision.deciderName}, ${decision.capacity}, ${moment(decision.decidedAt, zone)}.`,
      note,
    ],
    '',
  )
}
