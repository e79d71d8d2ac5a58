import { amountAt } from './duration.ts'
import { minuteWords } from './lexicon/words.ts'
import type { Token } from './tokens.ts'

export interface ReadLessons {
  count: number
  /** "4 JP" is also a quantity; "jam ke 1-4" only says when. */
  said: boolean
  /** Minutes, when the length of one was said: "3 x 35 menit". */
  minutes: number | null
  next: number
}

/** "4 JP", "6 jam pelajaran", "jam ke 1-4", "jam ke-1 s.d. 4", "3 x 35 menit", "2 JP x 45 menit" at token `i`. */
export function readLessons(tokens: Token[], i: number): ReadLessons | null {
  const word = tokens[i]?.lower ?? ''
  if (word === 'jam' || word === 'jampel' || word === 'jp') return ordinals(tokens, i)
  const amount = amountAt(tokens, i)
  if (amount === null || !(amount.value > 0) || tokens[i]?.kind === 'slash') return null
  // Half a lesson is none, and a quantity must be what is written.
  if (!Number.isInteger(amount.value)) return null
  const unit = tokens[amount.next]?.lower ?? ''
  if (
    unit === 'jp' ||
    unit === 'jpl' ||
    unit === 'jtm' ||
    (unit === 'jam' && /^(pelajaran|pel|mapel|pembelajaran)$/.test(tokens[amount.next + 1]?.lower ?? ''))
  ) {
    const next = amount.next + (unit === 'jam' ? 2 : 1)
    const each = eachAt(tokens, next)
    return {
      count: amount.value,
      said: true,
      minutes: each === null ? null : each.minutes * amount.value,
      next: each?.next ?? next,
    }
  }
  const each = unit === 'x' || unit === '@' || unit === 'kali' ? eachAt(tokens, amount.next) : null
  return each === null
    ? null
    : { count: amount.value, said: false, minutes: each.minutes * amount.value, next: each.next }
}

function eachAt(tokens: Token[], i: number): { minutes: number; next: number } | null {
  if (!/^(x|@|kali|masing2|masing-masing)$/.test(tokens[i]?.lower ?? '')) return null
  const amount = amountAt(tokens, i + 1)
  const isMinutes = amount !== null && minuteWords.has(tokens[amount.next]?.lower ?? '')
  return isMinutes ? { minutes: amount.value, next: amount.next + 1 } : null
}

function ordinals(tokens: Token[], i: number): ReadLessons | null {
  let at = i + 1
  if (/^(pelajaran|pel)$/.test(tokens[at]?.lower ?? '')) at++
  if (tokens[at]?.lower !== 'ke') return null
  at++
  if (tokens[at]?.text === '-') at++
  const first = Number(tokens[at]?.text)
  if (tokens[at]?.kind !== 'number' || !(first >= 1 && first <= 15)) return null
  let next = at + 1
  let last = first
  if (/^(-|sd|sampai|smp|hingga|dan|&|,)$/.test(tokens[next]?.lower ?? '')) {
    let end = next + 1
    if (/^(dengan|\.)$/.test(tokens[end]?.lower ?? '')) end++
    if (tokens[end]?.lower === 'ke') end++
    if (tokens[end]?.text === '-') end++
    const n = Number(tokens[end]?.text)
    if (tokens[end]?.kind === 'number' && n >= first && n <= 15) {
      last = n
      next = end + 1
    }
  }
  return { count: last - first + 1, said: false, minutes: null, next }
}
