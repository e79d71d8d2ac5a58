import { months, weekdays } from './lexicon/words.ts'
import type { Token } from './tokens.ts'

const dayMs = 86_400_000

/** The sender's today, as the number of the day since 1970: days are counted without a zone. */
export interface Today {
  number: number
  year: number
  month: number
  day: number
  /** 1 = Monday. */
  weekday: number
}

const formats = new Map<string, Intl.DateTimeFormat>()

let known: { at: number; zone: string; today: Today } | null = null

export function todayOf(sentAt: Date, zone: string): Today {
  const at = sentAt.getTime()
  if (known?.at === at && known.zone === zone) return known.today
  const today = computeToday(sentAt, zone)
  known = { at, zone, today }
  return today
}

function computeToday(sentAt: Date, zone: string): Today {
  let format = formats.get(zone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    })
    formats.set(zone, format)
  }
  const [year = 1970, month = 1, day = 1] = format.format(sentAt).split('-').map(Number)
  const number = dayNumber(year, month, day) ?? 0
  return { number, year, month, day, weekday: weekdayOf(number) }
}

function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1
}

/** Null for a day that does not exist, such as 31 February. */
function dayNumber(year: number, month: number, day: number): number | null {
  const at = new Date(Date.UTC(year, month - 1, day))
  return at.getUTCMonth() === month - 1 && at.getUTCDate() === day ? at.getTime() / dayMs : null
}

export function isoDay(number: number): string {
  return new Date(number * dayMs).toISOString().slice(0, 10)
}

export interface ReadDate {
  day: number
  next: number
  /** `evening`: "semalam". `named`: a weekday, which yields to a full date. */
  kind: 'absolute' | 'relative' | 'evening' | 'named'
}

/** "17/11", "tgl 17 nov", "18-11-2026", "kemarin", "senin lalu", "malam minggu kmrn", "2 hari yang lalu" at token `i`. */
export function readDate(tokens: Token[], i: number, today: Today): ReadDate | null {
  const token = tokens[i]
  if (token === undefined) return null
  if (token.kind === 'slash') return isFraction(tokens, i) ? null : slashed(token.text, i, today)
  if (token.kind === 'number') return numbered(tokens, i, today) ?? ago(tokens, i, today)
  if (token.kind !== 'word') return null
  if (token.lower === 'tgl' || token.lower === 'tanggal') return marked(tokens, i, today)
  return relative(tokens, i, today)
}

/** "1/2 jam", "jam 1/2 8", "1 1/2 jam". */
function isFraction(tokens: Token[], i: number): boolean {
  const text = tokens[i]?.text ?? ''
  if (text !== '1/2' && text !== '1/4' && text !== '3/4') return false
  const after = tokens[i + 1]
  return (
    /^(jam|jm|j)$/.test(after?.lower ?? '') ||
    (text === '1/2' && after?.kind === 'number') ||
    tokens[i - 1]?.lower === 'jam'
  )
}

function relative(tokens: Token[], i: number, today: Today): ReadDate | null {
  const word = tokens[i]?.lower ?? ''
  const next = tokens[i + 1]?.lower ?? ''
  if (yesterday.has(word)) {
    if (next === 'lusa') return { day: today.number - 2, next: i + 2, kind: 'relative' }
    if (next === 'malam' || next === 'mlm') return { day: today.number - 1, next: i + 2, kind: 'evening' }
    const named = weekdays.get(next === 'hari' ? (tokens[i + 2]?.lower ?? '') : next)
    if (named !== undefined)
      return { day: latest(named, today, true), next: i + (next === 'hari' ? 3 : 2), kind: 'named' }
    return { day: today.number - 1, next: i + 1, kind: 'relative' }
  }
  if (evening.has(word)) return { day: today.number - 1, next: i + 1, kind: 'evening' }
  if ((word === 'tadi' || word === 'td') && /^(malam|mlm|malem)$/.test(next))
    return { day: today.number - 1, next: i + 2, kind: 'evening' }
  if ((word === 'malam' || word === 'mlm') && weekdays.has(next)) {
    const on = (((weekdays.get(next) ?? 1) + 5) % 7) + 1
    const past = pastWord(tokens[i + 2]?.lower)
    return { day: latest(on, today, past), next: i + (past ? 3 : 2), kind: 'named' }
  }
  const named = weekdays.get(word)
  // "3 minggu", "minggu ke 2", "minggu lalu" are weeks.
  if (named === undefined || (word === 'minggu' && (tokens[i - 1]?.lower !== 'hari' || next === 'ke')))
    return null
  const past = pastWord(next)
  return { day: latest(named, today, past), next: i + (past ? 2 : 1), kind: 'named' }
}

const yesterday = new Set(['kemarin', 'kmrn', 'kemaren', 'kmarin', 'kmren', 'kemarn'])
const evening = new Set(['semalam', 'smlm', 'semalem', 'smalam', 'smalem', 'tadimalam'])

function pastWord(word: string | undefined): boolean {
  return (
    word !== undefined && (yesterday.has(word) || word === 'lalu' || word === 'lalunya' || word === 'kmaren')
  )
}

function latest(weekday: number, today: Today, strictly: boolean): number {
  const back = (today.weekday - weekday + 7) % 7
  return today.number - (back === 0 && strictly ? 7 : back)
}

function slashed(text: string, i: number, today: Today): ReadDate | null {
  const parts = /^(\d{1,2})\/(\d{1,2})(?:\/(\d{4}|\d{2}))?$/.exec(text)
  return parts === null ? null : dated(Number(parts[1]), Number(parts[2]), parts[3], i + 1, today)
}

function dated(
  day: number,
  month: number,
  year: string | undefined,
  next: number,
  today: Today,
): ReadDate | null {
  const given = year === undefined ? null : Number(year) + (year.length === 2 ? 2000 : 0)
  let number = dayNumber(given ?? today.year, month, day)
  // "30/12" in January is last year's.
  if (number !== null && given === null && number - today.number > 180)
    number = dayNumber(today.year - 1, month, day)
  return number === null ? null : { day: number, next, kind: 'absolute' }
}

function numbered(tokens: Token[], i: number, today: Today): ReadDate | null {
  const text = tokens[i]?.text ?? ''
  if (text.length > 10) return null
  const dotted = /^(\d{1,2})[.](\d{1,2})[.](\d{4})$/.exec(text)
  if (dotted !== null) return dated(Number(dotted[1]), Number(dotted[2]), dotted[3], i + 1, today)
  if (!/^\d{1,2}$/.test(text)) return null
  const [one, month, two, year] = [tokens[i + 1], tokens[i + 2], tokens[i + 3], tokens[i + 4]]
  if (
    one?.text === '-' &&
    two?.text === '-' &&
    /^\d{1,2}$/.test(month?.text ?? '') &&
    /^(\d{4}|\d{2})$/.test(year?.text ?? '')
  )
    return dated(Number(text), Number(month?.text), year?.text, i + 5, today)
  const named = months.get(one?.lower ?? '')
  if (named === undefined) return null
  const hasYear = /^20\d\d$/.test(month?.text ?? '')
  return dated(Number(text), named, hasYear ? month?.text : undefined, i + (hasYear ? 3 : 2), today)
}

/** "tgl 17": the last one that was, unless it is just ahead. */
function marked(tokens: Token[], i: number, today: Today): ReadDate | null {
  const at = tokens[i + 1]?.text === '.' || tokens[i + 1]?.text === ':' ? i + 2 : i + 1
  const token = tokens[at]
  if (token?.kind === 'slash') return slashed(token.text, at, today)
  if (token?.kind !== 'number') return null
  const full = numbered(tokens, at, today)
  if (full !== null) return full
  if (!/^\d{1,2}$/.test(token.text)) return null
  const day = Number(token.text)
  const back = day > today.day + 3
  const month = back ? ((today.month + 10) % 12) + 1 : today.month
  const number = dayNumber(back && today.month === 1 ? today.year - 1 : today.year, month, day)
  if (number === null) return null
  const next = at + 1
  const more =
    /^(-|ke|sd|sampai|smp)$/.test(tokens[next]?.lower ?? '') && /^\d{1,2}$/.test(tokens[next + 1]?.text ?? '')
  return { day: number, next: more ? next + 2 : next, kind: 'absolute' }
}

function ago(tokens: Token[], i: number, today: Today): ReadDate | null {
  if (tokens[i + 1]?.lower !== 'hari') return null
  const at = /^(yg|yang)$/.test(tokens[i + 2]?.lower ?? '') ? i + 3 : i + 2
  const days = Number(tokens[i]?.text)
  return tokens[at]?.lower === 'lalu' && days < 60
    ? { day: today.number - days, next: at + 1, kind: 'relative' }
    : null
}
