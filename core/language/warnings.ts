import type { Built } from './assemble.ts'
import type { Today } from './dates.ts'
import { list } from './lexicon/words.ts'
import type { ParseWarning } from './parsed.ts'

const empty = list(
  'rapat meeting tugas pimpinan dari atasan kerja kerjaan administrasi kantor dan briefing ikut koordinasi lainnya lain kegiatan rutin pekerjaan tupoksi piket zoom arahan perintah mengikuti menghadiri melaksanakan biasa seperti sesuai harian bos kepala lain-lain pelayanan ngantor lapangan disposisi tambahan sehari-hari membantu bantu teman hadir hadiri tim',
)
const alone = list('apel senam upacara pelayanan disposisi piket')

/** Does the description not say what was worked on? */
export function isVague(description: string): boolean {
  const lower = description.toLowerCase()
  const opening = /^[\p{L}\d-]+/u.exec(lower)?.[0]
  if (opening !== undefined && !empty.has(opening) && !alone.has(opening)) return false
  const words = lower.match(/[\p{L}\d-]+/gu) ?? []
  if (words.length === 1 && alone.has(words[0] ?? '')) return false
  return words.length > 0 && words.every((word) => empty.has(word))
}

/** The closed list: each tells the person what to look at before it is sent. Hours as the label of the message day. */
export function warningsOf(built: Built[], day: number, today: Today, sensitive: boolean): ParseWarning[] {
  const warnings: ParseWarning[] = []
  const some = (test: (one: Built) => boolean) => built.some(test)
  if (overlaps(built)) warnings.push('overlap')
  if (some(({ impossible }) => impossible)) warnings.push('end_before_start')
  if (some(({ startAt, endAt }) => outside(startAt) || outside(endAt))) warnings.push('outside_hours')
  if (some(({ activity }) => activity.endDayOffset === 1)) warnings.push('crosses_midnight')
  if (some(({ activity }) => activity.assumed.includes('start'))) warnings.push('inferred_start')
  if (some(({ activity }) => activity.assumed.includes('pm'))) warnings.push('assumed_pm')
  if (some(({ zoned }) => zoned)) warnings.push('other_zone')
  const ended = day + (some(({ activity }) => activity.endDayOffset === 1) ? 1 : 0)
  if (ended < today.number) warnings.push('late_date')
  if (day > today.number) warnings.push('future_date')
  if (some(({ activity }) => isVague(activity.description))) warnings.push('vague')
  if (sensitive) warnings.push('sensitive_data')
  if (some(({ activity }) => (activity.minutes ?? 0) > 600)) warnings.push('over_10h')
  if (some(({ activity }) => activity.assumed.includes('approximate'))) warnings.push('approximate_quantity')
  return warnings
}

function outside(minute: number | null): boolean {
  return minute !== null && (minute % 1440 < 360 || minute % 1440 > 1140)
}

function overlaps(built: Built[]): boolean {
  const ranges = built
    .flatMap(({ startAt, endAt, activity }) =>
      startAt === null || endAt === null || (activity.minutes ?? 0) <= 0 ? [] : [[startAt, endAt] as const],
    )
    .sort((a, b) => a[0] - b[0])
  let until = -1
  for (const [start, end] of ranges) {
    if (start < until) return true
    until = Math.max(until, end)
  }
  return false
}
