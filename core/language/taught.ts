import type { Learned } from './parsed.ts'
import { rootsOf } from './roots.ts'
import { weights } from './weights.ts'

export interface Taught {
  target: string | null
  unit: string | null
  /** 0 to 1: how much the words are those of then. */
  alike: number
}

/** What the person chose for words that are nearly these. */
export function taughtBefore(description: string, learned: Learned[]): Taught | null {
  if (learned.length === 0) return null
  const words = rootsOf(description, weights.inActivity)
  let best: Taught = { target: null, unit: null, alike: 0 }
  for (const { words: then, target, unit } of learned) {
    const known = rootsOf(then, weights.inActivity)
    let same = 0
    for (const root of words.keys()) if (known.has(root)) same++
    const alike = (2 * same) / (words.size + known.size || 1)
    if (alike > best.alike) best = { target, unit, alike }
  }
  return best.alike < 0.6 ? null : best
}
