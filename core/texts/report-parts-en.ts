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
  late: 'reported late',
  overlap: 'some hours overlap',
  over_10h: 'more than 10 hours in a day',
  crosses_midnight: 'goes past midnight',
  unfinished: 'some work ends later than now',
  no_evidence: 'no evidence',
  day_off: 'not a working day',
  alike: 'very much like the report before',
}

const outcomeWords = { APPROVED: '✅ Approved', RETURNED: '↩️ Returned', REJECTED: '⛔ Rejected' }
export const statusWords = {
  SUBMITTED: '⏳ waiting for approval',
  RETURNED: '↩️ returned',
  REJECTED: '⛔ rejected',
  APPROVED: '✅ approved',
}

/** (1, "hour") → "1 hour", (3, "activity", "activities") → "3 activities" */
export function many(count: number, one: string, more = `${one}s`): string {
  return `${number(count, 'en')} ${count === 1 ? one : more}`
}

/** 435 → "7 hours 15 minutes" */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours > 0 ? many(hours, 'hour') : '', rest > 0 || hours === 0 ? many(rest, 'minute') : '']
    .filter(Boolean)
    .join(' ')
}

/** "Sel 24 Nov, 14.02 WITA" */
export function moment(at: Date, zone: string): string {
  return `${shortDay(localDay(at, zone), 'en')}, ${clockTime(at, zone)}`
}

export function row(activity: Activity | Row, position: number): Rich {
  const { startsAt, endsAt, quantity, unit, evidence } = activity
  const clock =
    startsAt === null || endsAt === null
      ? ''
      : `${minuteTime(startsAt)}–${minuteTime(endsAt)}${endsAt > 1440 ? ' (next day)' : ''} · `
  const amount = quantity === null ? '' : ` · ${number(quantity, 'en')} ${unit ?? ''}`.trimEnd()
  const proof = evidence.length === 0 ? '' : ` · 📎 ${evidence.length}`
  const unsure = (field: Field) =>
    'guessed' in activity && activity.guessed.includes(field) ? told.en.guess : ''
  const target =
    activity.kind === 'DIRECT_ASSIGNMENT'
      ? 'Assigned directly by the supervisor'
      : activity.kind === 'OTHER_DUTY'
        ? 'Other'
        : (activity.rhkTitle ?? '')
  const lasts =
    activity.durationMinutes === null
      ? told.en.whenMissing
      : say`${clock}${duration(activity.durationMinutes)}${unsure('time')}`
  const serves = activity.kind === null ? told.en.targetMissing : say`_${target}_${unsure('target')}`
  const what = activity.description === '' ? told.en.whatMissing : say`${activity.description}`
  return say`*${position}.* ${what}\n    🕑 ${lasts}${amount}${unsure('quantity')}${proof}\n    🎯 ${serves}`
}

export function rows(activities: (Activity | Row)[]): Rich {
  return join(activities.map((activity, i) => row(activity, i + 1)))
}

export function total(activities: Activity[]): Rich {
  const all = totalMinutes(activities, 'durationMinutes')
  const effective = totalMinutes(activities, 'effectiveMinutes')
  return all === effective
    ? say`Total: *${duration(all)}*`
    : say`Total: *${duration(all)}* (effective ${duration(effective)})`
}

export function flags(warnings: Warning[], likeness: number | null): Rich {
  if (warnings.length === 0) return []
  const words = warnings.map((w) =>
    w === 'alike' && likeness !== null ? `${likeness}% like the report before` : warningWords[w],
  )
  return say`⚠️ ${words.join('; ')}`
}

export function decided(decision: Decision, zone: string): Rich {
  const where =
    decision.rows.length === 0
      ? ''
      : ` (${decision.rows.length === 1 ? 'activity' : 'activities'} ${decision.rows.join(', ')})`
  const note = decision.note === null ? [] : say`\nNote${where}: “${decision.note}”`
  return join(
    [
      say`*${outcomeWords[decision.outcome]}* by ${decision.deciderName}, ${decision.capacity}, ${moment(decision.decidedAt, zone)}.`,
      note,
    ],
    '',
  )
}
