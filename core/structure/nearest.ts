import { fold } from './sheet.ts'

/** How much of two texts must be the same for one to be taken for a slip of the other. */
const alike = 0.6

/** The one that was most likely meant, by the pairs of letters both share; null when none is near. For showing only. */
export function nearest(words: string, among: string[]): string | null {
  const said = pairs(words)
  let best: { text: string; likeness: number } | null = null
  for (const text of among) {
    const own = pairs(text)
    const shared = [...said].filter((pair) => own.has(pair)).length
    const likeness = (2 * shared) / Math.max(1, said.size + own.size)
    if (likeness >= alike && likeness > (best?.likeness ?? 0)) best = { text, likeness }
  }
  return best?.text ?? null
}

function pairs(text: string): Set<string> {
  const letters = fold(text)
  return new Set(Array.from({ length: Math.max(0, letters.length - 1) }, (_, i) => letters.slice(i, i + 2)))
}
