import { numberOf, readCount } from './count.ts'
import { normalise } from './normalise.ts'
import { tokenise } from './tokens.ts'

export interface Quantity {
  amount: number
  unit: string | null
}

/** Reads "12 berkas", "1.250 lembar" (thousands), "2,5 km", "dua belas berkas", the first of "12 berkas, 3 lembar". Zero is none. */
export function readQuantity(said: string): Quantity | null {
  const tokens = tokenise(normalise(said).trim().slice(0, 200))
  const first = tokens[0]
  if (first === undefined) return null
  const lead = /^(?:sebanyak|jumlah|total)$/.test(first.lower) ? 1 : 0
  const count = readCount(tokens, lead)
  if (count !== null) return { amount: count.value, unit: count.unit }
  const only = tokens[lead]
  const rest = tokens[lead + 1]
  const amount = only?.kind === 'number' ? numberOf(only.text) : null
  if (amount === null || !(amount > 0) || amount > 1e9) return null
  if (rest === undefined) return { amount, unit: null }
  const unit = tokens
    .slice(lead + 1)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower)
    .join(' ')
    .slice(0, 40)
    .trim()
  return rest.kind === 'word' && unit !== '' ? { amount, unit } : null
}
