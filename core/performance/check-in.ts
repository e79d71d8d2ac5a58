import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths'
import { parseISO } from 'date-fns/parseISO'
import { addDays, type Day } from '../calendar/day.ts'
import { sameUnit, unitName } from './units.ts'

/**
 * How what was done adds up for one indicator. It states facts beside a target and nothing else: PermenPANRB 6/2022
 * (Arts 24-25) leaves the rating to the assessor, so no rating may ever be derived from these numbers.
 */
export type Aspect = 'QUANTITY' | 'QUALITY' | 'TIME' | 'COST'

export interface Indicator {
  id: string
  aspect: Aspect
  target: number
  unit: string
  /** Qualitative form: the measure is a sentence, met or not. */
  narrative?: boolean
}

/** An activity of an approved report's newest version that is linked to the indicator's planned result. */
export interface Work {
  day: Day
  quantity: number | null
  unit: string | null
}

/** What a person adds: `CUMULATIVE` ("sudah 45") is the total to date, `DELTA` ("nambah 5") comes on top. */
export interface CheckIn {
  id: string
  day: Day
  sentAt: Date
  mode: 'CUMULATIVE' | 'DELTA'
  /** In the indicator's unit. */
  value: number
}

/** Both days belong to it. */
export interface Period {
  from: Day
  until: Day
}

export type Kind = 'count' | 'percent' | 'months' | 'money' | 'done'

export interface Realisation {
  kind: Kind
  /** In the indicator's unit; `done`: 1 or 0. Null when a percentage has not been told in the period. */
  value: number | null
  /** Part of it that approved daily reports carry: sum of their quantities, months with work, last percentage. */
  reported: number | null
  target: number
  unit: string
}

/** States, not amounts: a satisfaction index of 88 told twice is not 176. */
const levels = new Set(['%', 'indeks', 'nilai', 'skor'])

/** What is counted follows from unit and aspect as SKP forms write them: "100 %", "12 Bulan", "1 Dokumen", rupiah. */
export function kindOf({ aspect, target, unit, narrative }: Omit<Indicator, 'id'>): Kind {
  if (narrative === true) return 'done'
  const name = unitName(unit)
  if (levels.has(name)) return 'percent'
  if (aspect === 'TIME' && name === 'bulan') return 'months'
  if (aspect === 'COST' || name === 'rupiah') return 'money'
  return target === 1 ? 'done' : 'count'
}

/**
 * What was realised of an indicator within a period, which may be a part of its SKP's (a quarter): counts, months and
 * money are the total at its end less the total before it; a percentage is the last one told within it, never a sum.
 * Pass all the work and check-ins of the indicator, also earlier ones. A negative number means that an earlier total
 * was corrected downwards within the period.
 */
export function realisationOf(
  indicator: Indicator,
  reports: Work[],
  checkIns: CheckIn[],
  period: Period,
): Realisation {
  const kind = kindOf(indicator)
  const fold = folds[kind]
  const upTo = (until: Day, said: CheckIn[]) =>
    fold(indicator, {
      reports: reports.filter(({ day }) => day <= until),
      checkIns: said.filter(({ day }) => day <= until),
    })
  const within = (said: CheckIn[]): number | null => {
    if (kind === 'percent')
      return fold(indicator, {
        reports: reports.filter(({ day }) => day >= period.from && day <= period.until),
        checkIns: said.filter(({ day }) => day >= period.from && day <= period.until),
      })
    const end = upTo(period.until, said) ?? 0
    return round(end - (upTo(addDays(period.from, -1), said) ?? 0))
  }
  const { target, unit } = indicator
  return { kind, value: within(checkIns), reported: within([]), target, unit }
}

interface Told {
  reports: Work[]
  checkIns: CheckIn[]
}

const folds: Record<Kind, (indicator: Indicator, told: Told) => number | null> = {
  count: sum,
  money: sum,
  percent: lastValue,
  months,
  done: (indicator, told) => (isDone(indicator, told) ? 1 : 0),
}

/** "Sudah 45" said on a day holds all reports up to that day; later reports and later "nambah" come on top. */
function sum(indicator: Indicator, { reports, checkIns }: Told): number {
  const said = inOrder(checkIns)
  const at = said.findLastIndex(({ mode }) => mode === 'CUMULATIVE')
  const base = said[at]
  const later = said.slice(at + 1).reduce((total, { value }) => total + value, 0)
  const reported = reports
    .filter(({ day, unit }) => sameUnit(unit, indicator.unit) && (base === undefined || day > base.day))
    .reduce((total, { quantity }) => total + (quantity ?? 0), 0)
  return round((base?.value ?? 0) + later + reported)
}

/** A percentage is a state, not an amount: adding up 80% and 90% means nothing. */
function lastValue({ unit: wanted }: Indicator, { reports, checkIns }: Told): number | null {
  const said = inOrder(checkIns).at(-1)
  const told = reports
    .filter(({ unit, quantity }) => sameUnit(unit, wanted) && quantity !== null)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
    .at(-1)
  if (told === undefined || (said !== undefined && said.day >= told.day)) return said?.value ?? null
  return told.quantity
}

/** A month is met once, however often it is told: by approved work on the result, or by saying so. */
function months(_indicator: Indicator, { reports, checkIns }: Told): number {
  const said = inOrder(checkIns)
  const at = said.findLastIndex(({ mode }) => mode === 'CUMULATIVE')
  const base = said[at]
  const met = new Set<string>()
  for (const { day } of [...reports, ...said.slice(at + 1)]) {
    const month = day.slice(0, 7)
    if (base === undefined || month > base.day.slice(0, 7)) met.add(month)
  }
  return (base?.value ?? 0) + met.size
}

/** "1 dokumen" a year is done or not: telling it twice does not make two. The last word of the person stands. */
function isDone({ unit: wanted, narrative }: Indicator, { reports, checkIns }: Told): boolean {
  const said = inOrder(checkIns).at(-1)
  if (said !== undefined) return said.value >= 1
  return (
    narrative !== true && reports.some(({ unit, quantity }) => sameUnit(unit, wanted) && (quantity ?? 0) >= 1)
  )
}

function inOrder(checkIns: CheckIn[]): CheckIn[] {
  return [...checkIns].sort((a, b) => a.day.localeCompare(b.day) || a.sentAt.getTime() - b.sentAt.getTime())
}

/**
 * Where the pace so far leads by the end of the period: by calendar days, and by months for "12 bulan". Null where a
 * pace means nothing (percentages, done or not) and in the first two weeks, when it would mislead.
 */
export function trendOf(realised: Realisation, period: Period, today: Day): number | null {
  const { kind, value } = realised
  if (value === null || value <= 0 || kind === 'percent' || kind === 'done') return null
  const until = today < period.until ? today : period.until
  const days = (end: Day) => differenceInCalendarDays(parseISO(end), parseISO(period.from)) + 1
  if (days(until) < 14) return null
  const parts = (end: Day) => differenceInCalendarMonths(parseISO(end), parseISO(period.from)) + 1
  const share = kind === 'months' ? parts(period.until) / parts(until) : days(period.until) / days(until)
  const ends = Math.round(value * share)
  return kind === 'months' ? Math.min(ends, parts(period.until)) : ends
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
