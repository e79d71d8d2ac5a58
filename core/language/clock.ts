import {
  halves,
  hourMarks,
  less,
  more,
  numerals,
  parts,
  quarters,
  until,
  zones,
  type Part,
} from './lexicon/words.ts'
import { list, minuteWords } from './lexicon/words.ts'
import { labels, units } from './lexicon/units.ts'
import type { Token } from './tokens.ts'

export interface Clock {
  /** Minutes after midnight, as written. */
  minute: number
  part: Part | null
  /** Written so that it cannot be twelve hours later: "08.00", "13". */
  exact: boolean
  /** Hours from UTC, when a zone was written. */
  zone: number | null
}

export interface ReadClock {
  clock: Clock
  next: number
  /** "jam", a zone or minutes show that it is a clock and no bare number. */
  marked: boolean
}

/** "jam setengah 8", "08.00 WITA", "9 seperempat", "12 kurang 10", "3 sore" at token `i`. */
export function readClock(tokens: Token[], i: number): ReadClock | null {
  let at = i
  let marked = false
  while (at < i + 3 && (tokens[at]?.lower === 'mulai' || tokens[at]?.lower === '@')) at++
  if (hourMarks.has(tokens[at]?.lower ?? '')) {
    at++
    marked = true
    if (tokens[at]?.text === '.' || tokens[at]?.text === ':') at++
  }
  const base = hourAt(tokens, at, marked)
  if (base === null) return null
  const { minute, exact } = base
  const tail = modified(tokens, base.next, minute)
  at = tail.next
  const zone = zones.get(tokens[at]?.lower ?? '')
  if (zone !== undefined) at++
  const late = tail.part === null ? partAt(tokens, at) : null
  if (late !== null) at = late.next
  marked ||= base.marked || tail.changed || zone !== undefined || tail.part !== null
  if (tail.minute < 0) return null
  return {
    clock: { minute: tail.minute, part: tail.part ?? late?.part ?? null, exact, zone: zone ?? null },
    next: at,
    marked: marked || late !== null,
  }
}

interface Base {
  minute: number
  exact: boolean
  marked: boolean
  next: number
}

function hourAt(tokens: Token[], at: number, marked: boolean): Base | null {
  const token = tokens[at]
  if (token === undefined) return null
  if (halves.has(token.lower) || token.text === '1/2') {
    const hour = tokens[at + 1]
    const n = hour?.kind === 'number' && hour.text.length < 3 ? Number(hour.text) : numeralAt(hour, marked)
    const unit = tokens[at + 2]?.lower ?? ''
    if (!(n >= 1 && n <= 24) || unit === 'jam' || isLabel(tokens[at - 1])) return null
    return { minute: n * 60 - 30, exact: n > 12, marked: true, next: at + 2 }
  }
  if (token.kind === 'word') {
    const n = numeralAt(token, marked)
    if (!(n >= 1)) return null
    const second = tokens[at + 1]?.lower === 'belas' ? 10 : 0
    return { minute: (n + second) * 60, exact: false, marked: true, next: at + (second > 0 ? 2 : 1) }
  }
  if (token.kind !== 'number') return null
  return digitsAt(token.text, at, marked)
}

function numeralAt(token: Token | undefined, marked: boolean): number {
  return marked ? (numerals.get(token?.lower ?? '') ?? Number.NaN) : Number.NaN
}

const clockForm = /^(\d{1,2})[.:](\d{2})(?:[.:]\d{2})?$/
const comma = /^(\d{1,2}),(\d{2})$/

function digitsAt(text: string, at: number, marked: boolean): Base | null {
  if (text.length > 8) return null
  if (/^\d{1,2}$/.test(text)) {
    const hour = Number(text)
    if (hour > 24) return null
    return { minute: hour * 60, exact: text.startsWith('0') || hour > 12, marked: false, next: at + 1 }
  }
  const parts = clockForm.exec(text) ?? (marked ? comma.exec(text) : null) ?? /^(\d{2})(\d{2})$/.exec(text)
  if (parts === null) return null
  const hour = Number(parts[1])
  const minutes = Number(parts[2])
  if (hour > 24 || minutes > 59 || (hour === 24 && minutes > 0)) return null
  const exact = text.startsWith('0') || hour > 12
  return {
    minute: hour * 60 + minutes,
    exact,
    marked: text.length !== 4 || !/^\d+$/.test(text) || marked,
    next: at + 1,
  }
}

function modified(tokens: Token[], at: number, minute: number) {
  const early = partAt(tokens, at)
  let next = early?.next ?? at
  const word = tokens[next]?.lower ?? ''
  const sign = less.has(word) ? -1 : more.has(word) ? 1 : 0
  if (sign !== 0) {
    const amount = tokens[next + 1]
    const n = quarters.has(amount?.lower ?? '')
      ? 15
      : halves.has(amount?.lower ?? '')
        ? 30
        : amount?.kind === 'number' && amount.text.length < 3
          ? Number(amount.text)
          : Number.NaN
    if (n > 0 && n < 60) {
      next += 2
      if (minuteWords.has(tokens[next]?.lower ?? '')) next++
      const late = early === null ? partAt(tokens, next) : null
      return {
        minute: minute + sign * n,
        part: early?.part ?? late?.part ?? null,
        next: late?.next ?? next,
        changed: true,
      }
    }
    return { minute, part: early?.part ?? null, next: early?.next ?? at, changed: false }
  }
  if (quarters.has(word) && tokens[next + 1]?.lower !== 'jam')
    return { minute: minute + 15, part: early?.part ?? null, next: next + 1, changed: true }
  return { minute, part: early?.part ?? null, next, changed: false }
}

/** "pagi", "siang hari", "dini hari", "sore" right after a clock. */
function partAt(tokens: Token[], at: number): { part: Part; next: number } | null {
  const word = tokens[at]
  const part = word?.kind === 'word' ? parts.get(word.lower) : undefined
  // "siangnya" opens the next clause.
  if (part === undefined || (word?.lower.endsWith('nya') ?? true)) return null
  const twice = parts.get(tokens[at + 1]?.lower ?? '') === undefined ? 1 : 2
  return { part, next: at + (tokens[at + twice]?.lower === 'hari' ? twice + 1 : twice) }
}

const endings = list('selesai slesai slese berakhir ke pulang kelar beres')

/** How many tokens say "until" at `i`: "-", "s/d", "sampai dengan", "selesai jam". */
export function untilAt(tokens: Token[], i: number): number {
  const word = tokens[i]?.lower ?? ''
  if (word === '-' || word === '–') return tokens[i + 1]?.text === '-' ? 2 : 1
  if (until.has(word)) {
    if (tokens[i + 1]?.lower === 'dengan' || tokens[i + 1]?.lower === 'dgn') return 2
    if (tokens[i + 1]?.text === '.' && tokens[i + 1]?.glued === true) return 2
    return 1
  }
  return endings.has(word) && hourMarks.has(tokens[i + 1]?.lower ?? '') ? 1 : 0
}

function isLabel(token: Token | undefined): boolean {
  return (
    token?.kind === 'word' &&
    labels.has(token.lower) &&
    !until.has(token.lower) &&
    !hourMarks.has(token.lower)
  )
}

/** Is the bare number at `i` the name of something, as in "loket 3", or the end of a range? */
export function isName(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1]
  return isLabel(before) || (before?.kind === 'mark' && (before.text === '-' || before.text === '/'))
}

/** A bare "9-11" is a clock range only where nothing else counts in such numbers. */
export function bareRange(tokens: Token[], i: number, from: Clock, to: Clock, next: number): boolean {
  const before = tokens[i - 1]
  const after = tokens[next]?.lower ?? ''
  if (from.minute >= 24 * 60 || to.minute > 24 * 60 || from.minute === to.minute) return false
  if (tokens[i]?.glued === true && before?.kind === 'word') return false
  const four = Number(tokens[i]?.text)
  // "2025-2029" are years.
  if (
    four > 1990 &&
    four < 2100 &&
    tokens[next - 1]?.text.length === 4 &&
    Number(tokens[next - 1]?.text) - four <= 30
  )
    return false
  if (tokens[i]?.text.length === 4) return after !== '%'
  return !(
    units.has(after) ||
    after === '%' ||
    after === '-' ||
    after === '/' ||
    after === 'jam' ||
    after === 'menit'
  )
}
