import { common } from './lexicon/concepts.ts'
import { standsFor } from './lexicon/stands-for.ts'
import { stem } from './stem.ts'
import { weights } from './weights.ts'

/** Roots, in the order of the text, each with its weight. */
export type Words = Map<string, number>

const ascii = /^[\0-\x7f]*$/
const plainWords = /[a-z][a-z\d]*(?:-[a-z]+)?/g
const words = /\p{L}[\p{L}\d]*(?:-\p{L}+)?/gu

/** Roots of the words that say something; those after the last place count as that. */
export function rootsOf(text: string, places: number[]): Words {
  const roots: Words = new Map()
  let meant: Words | null = null
  const lower = text.toLowerCase().slice(0, 1000)
  for (const word of lower.match(ascii.test(lower) ? plainWords : words) ?? []) {
    const root = rootOf(word)
    if (root === '' || roots.has(root)) continue
    const weight = places[Math.min(roots.size, places.length - 1)] ?? 1
    roots.set(root, weight)
    const full = meantBy.get(root)
    if (full === undefined) continue
    meant ??= new Map()
    for (const word of full) if (!meant.has(word)) meant.set(word, weight * weights.standsFor)
  }
  for (const [root, weight] of meant ?? []) if (!roots.has(root)) roots.set(root, weight)
  return roots
}

const known = new Map<string, string>()
const mostKnown = 20_000

/** Empty for a word that says nothing about which work it is. */
function rootOf(word: string): string {
  let root = known.get(word)
  if (root !== undefined) return root
  if (known.size >= mostKnown) known.clear()
  root = common.has(word) || word.length < 2 ? '' : stem(word)
  known.set(word, root)
  return root
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
