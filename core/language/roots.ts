import { common } from './lexicon/concepts.ts'
import { standsFor } from './lexicon/stands-for.ts'
import { stem } from './stem.ts'
import { weights } from './weights.ts'

/** Roots, in the order of the text, each with its weight. */
export type Words = Map<string, number>

/** Roots of the words that say something; those after the last place count as that. */
export function rootsOf(text: string, places: number[]): Words {
  const roots: Words = new Map()
  const meant: Words = new Map()
  for (const [word] of text
    .toLowerCase()
    .slice(0, 1000)
    .matchAll(/\p{L}[\p{L}\d]*(?:-\p{L}+)?/gu)) {
    if (common.has(word) || word.length < 2) continue
    const root = stem(word)
    if (roots.has(root)) continue
    const weight = places[Math.min(roots.size, places.length - 1)] ?? 1
    roots.set(root, weight)
    for (const full of meantBy.get(root) ?? [])
      if (!meant.has(full)) meant.set(full, weight * weights.standsFor)
  }
  for (const [root, weight] of meant) if (!roots.has(root)) roots.set(root, weight)
  return roots
}

const meantBy = new Map<string, string[]>()
for (const [name, words] of standsFor)
  meantBy.set(stem(name), words.filter((word) => !common.has(word)).map(stem))

/** Four letters at a time, of roots that have more. */
export function piecesOf(root: string): string[] {
  const pieces: string[] = []
  for (let i = 0; root.length > 4 && i + 4 <= root.length; i++) pieces.push(root.slice(i, i + 4))
  return pieces
}
