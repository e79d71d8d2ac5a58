import { halves, hourWords, minuteWords, numerals, quarters } from './lexicon/words.ts'
import type { Token } from './tokens.ts'

export interface ReadLength {
  minutes: number
  next: number
}

const fractions: Record<string, number> = { '1/2': 0.5, '1/4': 0.25, '3/4': 0.75, '1/3': 1 / 3 }

/** "2 jam", "1,5jam", "2 (dua) jam", "1 jam 15 mnt", "satu setengah jam", "3/4 jam", "sejam", "45'" at token `i`. */
export function readLength(tokens: Token[], i: number): ReadLength | null {
  const word = tokens[i]?.lower ?? ''
  if (word === 'sejam') return withMinutes(tokens, i + 1, 60)
  const amount = amountAt(tokens, i)
  if (amount === null) return null
  const unit = tokens[amount.next]?.lower ?? ''
  if (hourWords.has(unit)) {
    // "loket 3 jam 8-10": the hour belongs to what follows.
    if (clockFollows(tokens, amount.next + 1, amount.value)) return null
    return withMinutes(tokens, amount.next + 1, amount.value * 60)
  }
  if (minuteWords.has(unit)) return { minutes: Math.round(amount.value), next: amount.next + 1 }
  return null
}

export function amountAt(tokens: Token[], i: number): { value: number; next: number } | null {
  const token = tokens[i]
  if (token === undefined) return null
  const fraction = token.kind === 'slash' ? fractions[token.text] : undefined
  if (fraction !== undefined) return { value: fraction, next: i + 1 }
  if (halves.has(token.lower)) return { value: 0.5, next: i + 1 }
  if (quarters.has(token.lower)) return { value: 0.25, next: i + 1 }
  let value = Number.NaN
  let next = i + 1
  if (token.kind === 'number') {
    if (token.text.length > 6 || !/^\d{1,4}(?:[.,]\d{1,2})?$/.test(token.text)) return null
    value = Number(token.text.replace(',', '.'))
  } else if (token.kind === 'word') {
    value = numerals.get(token.lower) ?? Number.NaN
    if (tokens[next]?.lower === 'belas') {
      value += 10
      next++
    } else if (tokens[next]?.lower === 'puluh') {
      value = value * 10 + (numerals.get(tokens[next + 1]?.lower ?? '') ?? 0)
      next += numerals.has(tokens[next + 1]?.lower ?? '') ? 2 : 1
    }
  }
  if (!(value >= 0)) return null
  // "2 (dua) jam"
  if (
    tokens[next]?.text === '(' &&
    tokens[next + 2]?.text === ')' &&
    numerals.has(tokens[next + 1]?.lower ?? '')
  )
    next += 3
  if (halves.has(tokens[next]?.lower ?? '') || tokens[next]?.text === '1/2')
    return { value: value + 0.5, next: next + 1 }
  return { value, next }
}

function clockFollows(tokens: Token[], i: number, value: number): boolean {
  const token = tokens[i]
  if (token?.lower === 'ke' || token?.lower === 'ke-') return true
  if (token?.kind !== 'number')
    return halves.has(token?.lower ?? '') && tokens[i + 1]?.kind === 'number' && value > 12
  const after = tokens[i + 1]?.lower ?? ''
  if (minuteWords.has(after)) return false
  return (
    /^\d{1,2}([.:]\d{2})?$/.test(token.text) &&
    (after === '-' || after === 'sd' || after === 'smp' || after === 'sampai') &&
    /^\d/.test(tokens[i + 2]?.text ?? '') &&
    !/^\d{2}[.:]/.test(token.text)
  )
}

function withMinutes(tokens: Token[], i: number, minutes: number): ReadLength {
  const token = tokens[i]
  const joined = token?.lower === 'lebih' || token?.lower === 'lewat' || token?.lower === 'dan' ? i + 1 : i
  const number = tokens[joined]
  if (
    number?.kind === 'number' &&
    /^\d{1,2}$/.test(number.text) &&
    minuteWords.has(tokens[joined + 1]?.lower ?? '')
  )
    return { minutes: Math.round(minutes) + Number(number.text), next: joined + 2 }
  if (halves.has(token?.lower ?? '') && tokens[i + 1]?.kind !== 'number' && tokens[i + 1]?.lower !== 'jam')
    return { minutes: Math.round(minutes) + 30, next: i + 1 }
  if (quarters.has(token?.lower ?? '') && tokens[i + 1]?.lower !== 'jam')
    return { minutes: Math.round(minutes) + 15, next: i + 1 }
  return { minutes: Math.round(minutes), next: i }
}
