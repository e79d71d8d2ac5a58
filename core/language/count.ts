import { hourWords, minuteWords, numerals } from './lexicon/words.ts'
import { countLeads, labels, noUnits, secondOfUnit, unitName, units } from './lexicon/units.ts'
import { abbreviations } from './lexicon/abbreviations.ts'
import { isHead } from './lexicon/verbs.ts'
import { closedWords } from './lexicon/closed.ts'
import type { Token } from './tokens.ts'

export interface ReadCount {
  value: number
  unit: string | null
  approximate: boolean
  next: number
  /** The token of the unit, -1 without one. */
  unitAt: number
}

/** "32 orang", "1.250 lembar", "2,5 km", "30an anak", "± 45 murid", "dua belas berkas", "12 dari 40 OPD" at token `i`. */
export function readCount(tokens: Token[], i: number): ReadCount | null {
  const lead = approximateAt(tokens, i)
  const amount = lead.next > i || isCountable(tokens, i) ? valueAt(tokens, lead.next) : null
  if (amount === null || !(amount.value > 0) || amount.value > 1e9) return null
  let next = amount.next
  let approximate = lead.next > i
  if (tokens[next]?.text === '-' && tokens[next + 1]?.lower === 'an') next++
  if (/^(an|annya)$/.test(tokens[next]?.lower ?? '') && tokens[next]?.glued === true) {
    approximate = true
    next++
  }
  if (tokens[next]?.lower === 'lebih') next++
  const of = tokens[next]?.lower === 'dari' || tokens[next]?.lower === 'dr' ? valueAt(tokens, next + 1) : null
  if (of !== null) next = of.next
  // "RKPD 2028 bab 2": a year, and a chapter of its own number.
  if (/^20\d\d$/.test(tokens[i]?.text ?? '') && labels.has(tokens[next]?.lower ?? '')) return null
  const unit = unitAt(tokens, next, amount.word)
  if (unit === 'no') return null
  if (unit === null) {
    const of = amount.word ? null : countedBefore(tokens, i, next)
    if (of !== null) return { value: amount.value, unit: of.unit, approximate, next, unitAt: -1 }
    if (
      amount.word ||
      !(approximate || countLeads.has(tokens[i - 1]?.lower ?? '') || tokens[i - 1]?.text === '=')
    )
      return null
    return { value: amount.value, unit: null, approximate, next, unitAt: -1 }
  }
  const end = fractionAfter(tokens, unit.next)
  return { value: amount.value, unit: unit.name, approximate, next: end, unitAt: next }
}

function isCountable(tokens: Token[], i: number): boolean {
  const token = tokens[i]
  if (token?.kind === 'word') return numerals.has(token.lower)
  if (token?.kind !== 'number') return false
  const before = tokens[i - 1]
  if (
    token.glued &&
    before !== undefined &&
    (before.kind === 'word' || before.kind === 'slash' || before.text === '-' || before.text === '/')
  )
    return countLeads.has(before.lower) || units.has(before.lower)
  if (before?.text === '.' && labels.has(tokens[i - 2]?.lower ?? '') && before.glued) return false
  if (before?.kind !== 'word' || !labels.has(before.lower)) return true
  // "tim 4 orang", "kelompok 12 petani": the number is a name only where no sure unit follows.
  const after = tokens[i + 1]
  return (
    after?.kind === 'word' &&
    units.has(after.lower) &&
    !hourWords.has(after.lower) &&
    !/^(rt|rw|no|kelas|kls|sd|sdn|smpn|sman|negeri|pph|bab|pasal|hal|tahun|rhk)$/.test(before.lower)
  )
}

function approximateAt(tokens: Token[], i: number): { next: number } {
  const word = tokens[i]?.lower ?? ''
  let next = i
  if (
    word === '±' ||
    word === 'lk' ||
    word === 'kira2' ||
    word === 'kira-kira' ||
    word === 'sekitar' ||
    word === 'sktr' ||
    word === 'kisaran' ||
    word === 'hampir'
  )
    next = i + 1
  else if ((word === 'kurang' || word === 'krg') && /^(lebih|lbh)$/.test(tokens[i + 1]?.lower ?? ''))
    next = i + 2
  else if ((word === 'lebih' || word === 'lbh') && /^(kurang|krg)$/.test(tokens[i + 1]?.lower ?? ''))
    next = i + 2
  else if (word === '+' && (tokens[i + 1]?.text === '-' || tokens[i + 1]?.text === '/'))
    next = tokens[i + 1]?.text === '/' ? i + 3 : i + 2
  if (next > i && tokens[next]?.text === '.') next++
  return { next: tokens[next]?.kind === 'number' ? next : i }
}

function valueAt(tokens: Token[], i: number): { value: number; next: number; word: boolean } | null {
  const token = tokens[i]
  if (token?.kind === 'number') {
    const value = numberOf(token.text)
    if (value === null) return null
    const bracket = tokens[i + 1]?.text === '(' && numerals.has(tokens[i + 2]?.lower ?? '')
    if (!bracket) return { value, next: i + 1, word: false }
    let close = i + 3
    while (close < i + 7 && tokens[close]?.text !== ')') close++
    return { value, next: close + 1, word: false }
  }
  return token?.kind === 'word' ? numeralsAt(tokens, i) : null
}

/** Digits with the Indonesian dot for thousands and comma for decimals; "8.30" and longer numbers are none. */
export function numberOf(text: string): number | null {
  if (text.length > 13) return null
  if (/^\d{1,3}(\.\d{3})+$/.test(text)) return Number(text.replaceAll('.', ''))
  if (/^\d+(,\d{1,3}|\.\d{1,2})?$/.test(text)) return Number(text.replace(',', '.'))
  return null
}

function numeralsAt(tokens: Token[], i: number): { value: number; next: number; word: boolean } | null {
  let total = 0
  let at = i
  let any = false
  for (; at < i + 8; at++) {
    const n = numerals.get(tokens[at]?.lower ?? '')
    if (n === undefined) break
    any = true
    const scale = tokens[at + 1]?.lower
    if (scale === 'belas') total += n + 10
    else if (scale === 'puluh') total += n * 10
    else if (scale === 'ratus') total += n * 100
    else if (scale === 'ribu') total += n * 1000
    else {
      total += n
      continue
    }
    at++
  }
  if (!any || total === 0) return null
  if (tokens[at]?.text === '(' && tokens[at + 1]?.kind === 'number' && tokens[at + 2]?.text === ')') at += 3
  return { value: total, next: at, word: true }
}

function unitAt(tokens: Token[], i: number, word: boolean): { name: string; next: number } | 'no' | null {
  const token = tokens[i]
  const glued = token?.glued === true
  if (token?.text === '%' || token?.text === '/' || token?.text === '°') return 'no'
  if (token?.text === '-' && tokens[i + 1]?.kind === 'number') return 'no'
  if (token?.kind !== 'word') return null
  const lower = token.lower
  if (noUnits.has(lower) || minuteWords.has(lower) || hourWords.has(lower)) return 'no'
  if (units.has(lower)) {
    const after = tokens[i + 1]
    if (lower === 'x' && (after?.kind === 'number' || !glued))
      return after?.kind === 'number' ? 'no' : { name: 'kali', next: i + 1 }
    // "2x giat": the noun says what was done twice.
    if (lower === 'x' && after?.kind === 'word' && units.has(after.lower))
      return { name: unitName(after.lower), next: i + 2 }
    if (after?.kind === 'word' && secondOfUnit(lower, after.lower))
      return { name: `${lower} ${after.lower}`, next: i + 2 }
    return { name: shortOf(tokens[i - 2], lower) ?? unitName(lower), next: i + 1 }
  }
  if (word || glued || closedWords.has(lower) || lower.length < 3) return null
  if (labels.has(tokens[i - 2]?.lower ?? '') || isHead(lower)) return null
  const full = abbreviations.get(lower) ?? lower
  // A name after a number belongs to what stands before it: "simpang 4 Cakra".
  if (/^\p{Lu}\p{Ll}/u.test(token.text) || full.includes(' ')) return null
  return { name: unitName(full), next: i + 1 }
}

/** "pasien masuk 11", "pasang implan 2": a bare number at the end of a clause, after the small word that it counts. */
function countedBefore(tokens: Token[], i: number, next: number): { unit: string | null } | null {
  const end = tokens[next]
  if (end !== undefined && end.kind !== 'line' && !/^[,;.!?)]$/.test(end.text)) return null
  const before = tokens[i - 1]
  if (before?.kind !== 'word' || tokens[i]?.kind !== 'number' || isGlued(tokens[i])) return null
  const lower = before.lower
  if (units.has(lower)) return { unit: unitName(lower) }
  const noun = tokens[i - 2]?.lower ?? ''
  if (countLeads.has(lower)) return units.has(noun) ? { unit: unitName(noun) } : null
  const name = lower.length < 5 || labels.has(lower) || closedWords.has(lower) || before.text !== lower
  return name || isHead(lower) || !isHead(noun) ? null : { unit: null }
}

/** "nasi bungkus 250 bks": the short form of the noun before it. */
function shortOf(before: Token | undefined, lower: string): string | null {
  if (
    before?.kind !== 'word' ||
    lower.length > 4 ||
    before.lower.length <= lower.length ||
    !units.has(before.lower)
  )
    return null
  let at = 0
  for (const letter of before.lower) if (letter === lower[at]) at++
  return at === lower.length && before.lower.startsWith(lower.charAt(0)) ? unitName(before.lower) : null
}

function isGlued(token: Token | undefined): boolean {
  return token !== undefined && token.glued
}

function fractionAfter(tokens: Token[], i: number): number {
  const of = tokens[i]?.lower === 'dari' || tokens[i]?.lower === 'dr'
  return of && tokens[i + 1]?.kind === 'number' && tokens[i + 2]?.kind !== 'word' ? i + 2 : i
}
