import { list } from './lexicon/words.ts'
import type { Token } from './tokens.ts'

const amounts = list('% persen juta jt ribu rb miliar milyar rupiah °')
const scales = list('juta jt ribu rb miliar milyar rupiah -')

/** "Rp 1.250.000", "3 juta", "50 %": not counted; where the amount ends. */
export function moneyAt(tokens: Token[], i: number): number {
  const word = tokens[i]?.lower ?? ''
  let next = i
  if (
    (word === 'rp' || word === 'idr') &&
    (tokens[i + 1]?.kind === 'number' || tokens[i + 2]?.kind === 'number')
  )
    next = tokens[i + 1]?.kind === 'number' ? i + 2 : i + 3
  else if (tokens[i]?.kind === 'number' && amounts.has(tokens[i + 1]?.lower ?? '')) next = i + 2
  while (next > i && next < i + 5 && scales.has(tokens[next]?.lower ?? '')) next++
  return next
}
