import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths'
import { endOfMonth } from 'date-fns/endOfMonth'
import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import { addDays, type Day } from '../calendar/day.ts'
import type { Period } from './check-in.ts'

export type Rhythm = 'MONTHLY' | 'QUARTERLY'

/** "2026-M03", "2026-Q1" or "2026-Y". */
export type PeriodKey = string & { readonly brand: 'PeriodKey' }

export interface EvaluationPeriod extends Period {
  key: PeriodKey
  kind: Rhythm | 'YEARLY'
  year: number
  /** Month 1 to 12 or quarter 1 to 4; 0 for the year. */
  number: number
}

/** How long before its end a period may be assessed, and how long after it is still offered. */
const opensDaysBefore = 14
const closesDaysAfter = 100

/** Null for what is no key: it comes back in buttons. */
export function evaluationPeriod(key: string): EvaluationPeriod | null {
  const [, year = '', letter, digits = ''] = /^(\d{4})-(?:(M|Q)(\d{1,2})|Y)$/.exec(key) ?? []
  if (year === '') return null
  const number = Number(digits)
  const kind = letter === 'M' ? 'MONTHLY' : letter === 'Q' ? 'QUARTERLY' : 'YEARLY'
  const count = { MONTHLY: 12, QUARTERLY: 4, YEARLY: 1 }[kind]
  if (kind !== 'YEARLY' && (number < 1 || number > count)) return null
  const months = 12 / count
  const first = Math.max(0, number - 1) * months + 1
  const last = `${year}-${pad(first + months - 1)}-01`
  return {
    key: key as PeriodKey,
    kind,
    year: Number(year),
    number,
    from: `${year}-${pad(first)}-01` as Day,
    until: format(endOfMonth(parseISO(last)), 'yyyy-MM-dd') as Day,
  }
}

/** What can be assessed on a day, oldest first: PermenPANRB 6/2022 has periodic evaluations and the year's. */
export function periodsOn(today: Day, rhythm: Rhythm): EvaluationPeriod[] {
  const year = Number(today.slice(0, 4))
  const keys = [year - 1, year].flatMap((y) => [
    ...(rhythm === 'MONTHLY'
      ? Array.from({ length: 12 }, (_, i) => `${y}-M${pad(i + 1)}`)
      : [1, 2, 3, 4].map((quarter) => `${y}-Q${quarter}`)),
    `${y}-Y`,
  ])
  return keys
    .map(evaluationPeriod)
    .filter((period) => period !== null)
    .filter(
      ({ until }) => addDays(until, -opensDaysBefore) <= today && today <= addDays(until, closesDaysAfter),
    )
}

/** The part of a period that an SKP covers: whoever moves within a period is assessed for each part. */
export function partOf(period: Period, skp: Period): Period | null {
  const from = period.from > skp.from ? period.from : skp.from
  const until = period.until < skp.until ? period.until : skp.until
  return from <= until ? { from, until } : null
}

/** Calendar months begun within it, 1 to 12. */
export function monthsIn({ from, until }: Period): number {
  return differenceInCalendarMonths(parseISO(until), parseISO(from)) + 1
}

function pad(month: number): string {
  return String(month).padStart(2, '0')
}
