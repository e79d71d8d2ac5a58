import { circlesOf, common } from './lexicon/concepts.ts'
import type { Learned, Target } from './parsed.ts'
import { stem } from './stem.ts'

export interface Found {
  target: string | null
  candidates: string[]
  sure: boolean
}

type Words = Map<string, number>

export interface TargetIndex {
  ids: string[]
  titles: { words: Words; circles: Map<number, number>; grams: Set<string>; makes: boolean }[]
  /** How many titles have the root, or speak of the circle. */
  rarity: Map<string, number>
  circleRarity: Map<number, number>
}

const indexes = new WeakMap<Target[], TargetIndex>()

/** Made once for a list of results: it is kept as long as the list itself. */
export function targetIndex(targets: Target[]): TargetIndex {
  let index = indexes.get(targets)
  if (index === undefined) indexes.set(targets, (index = indexOf(targets)))
  return index
}

/** Which planned result an activity serves, by roots, by circles of words, by letters, and by what was chosen before. */
export function matchTarget(description: string, index: TargetIndex, learned: Learned[] = []): Found {
  const taught = learned.map(({ words, target }) => ({ words: rootsOf(words), target }))
  return taughtBefore(description, taught) ?? find(description, index)
}

const genericDuty =
  /^(?:ikut |mengikuti )?(?:apel|upacara|senam|rapat|briefing|tugas (?:dari )?pimpinan|zoom|meeting)(?: (?:pagi|siang|sore|senin|jumat|rutin|kantor|bersama|staf|gabungan|korpri|internal))*$/i

/** Says that something is written or made: what "tersusunnya …" is about. */
const making =
  /\b(?:(?:me|pe)?n?y?(?:susun|rancang)|bikin|buat|ketik|mengetik|tulis|menulis|revisi|finalisasi|draf|draft|konsep|cetak|terbit|desk|asistensi|isi|mengisi|olah|rekap|input|entri?y?|penyusunan|siapkan|menyiapkan)\w*/i

/** Best of the list; null below `least`, where a careful reader would not choose either. */
const least = 0.2
const clear = 1.25

function find(description: string, { ids, titles, rarity, circleRarity }: TargetIndex): Found {
  if (ids.length === 0 || genericDuty.test(description.trim()))
    return { target: null, candidates: [], sure: true }
  const words = rootsOf(description)
  const circles = circlesIn(words)
  const grams = gramsOf(words)
  const makes = making.test(description)
  const scores = titles.map((title) => {
    let score = 0
    for (const [root, weight] of words) {
      if (title.words.has(root)) score += (2 * weight) / (rarity.get(root) ?? 1)
    }
    for (const [circle, weight] of circles) {
      const theirs = title.circles.get(circle)
      if (theirs !== undefined)
        score += (Math.min(weight, 2) * Math.min(theirs, 2) * 0.6) / (circleRarity.get(circle) ?? 1)
    }
    return (score + 1.2 * shared(grams, title.grams)) * (title.makes && !makes ? 0.75 : 1)
  })
  const order = ids.map((id, i) => ({ id, score: scores[i] ?? 0 })).sort((a, b) => b.score - a.score)
  const [best, second] = order
  const candidates = order
    .filter(({ score }) => score > least / 2)
    .slice(0, 3)
    .map(({ id }) => id)
  if (best === undefined || best.score < least) return { target: null, candidates, sure: false }
  return { target: best.id, candidates, sure: best.score >= clear && best.score > 1.3 * (second?.score ?? 0) }
}

/** What the person chose for words that are nearly these. */
function taughtBefore(description: string, taught: { words: Words; target: string | null }[]): Found | null {
  if (taught.length === 0) return null
  const words = rootsOf(description)
  let best: { target: string | null; alike: number } = { target: null, alike: 0 }
  for (const { words: known, target } of taught) {
    let same = 0
    for (const root of words.keys()) if (known.has(root)) same++
    const alike = (2 * same) / (words.size + known.size || 1)
    if (alike > best.alike) best = { target, alike }
  }
  if (best.alike < 0.6 || best.target === null) return null
  return { target: best.target, candidates: [best.target], sure: best.alike >= 0.75 }
}

function indexOf(targets: Target[]): TargetIndex {
  const titles = targets.map(({ title, indicators = [] }) => {
    const words = rootsOf(title)
    for (const [root] of rootsOf(indicators.join(' '))) if (!words.has(root)) words.set(root, 0.5)
    return {
      words,
      circles: circlesIn(words),
      grams: gramsOf(rootsOf(title)),
      makes: /^(?:tersusun|terbit|terbentuk|terbangun)/i.test(title),
    }
  })
  const rarity = new Map<string, number>()
  const circleRarity = new Map<number, number>()
  for (const { words, circles } of titles) {
    for (const root of words.keys()) rarity.set(root, (rarity.get(root) ?? 0) + 1)
    for (const circle of circles.keys()) circleRarity.set(circle, (circleRarity.get(circle) ?? 0) + 1)
  }
  return { ids: targets.map(({ id }) => id), titles, rarity, circleRarity }
}

const circlesByRoot = new Map<string, number[]>()
for (const [word, circles] of circlesOf) {
  const root = stem(word)
  circlesByRoot.set(root, [...new Set([...(circlesByRoot.get(root) ?? []), ...circles])])
}

/** Roots of the words that say something, each with its weight: what comes first weighs more. */
function rootsOf(text: string): Words {
  const roots: Words = new Map()
  for (const [word] of text
    .toLowerCase()
    .slice(0, 1000)
    .matchAll(/\p{L}[\p{L}\d]*(?:-\p{L}+)?/gu)) {
    if (common.has(word) || word.length < 2) continue
    const root = stem(word)
    if (!roots.has(root)) roots.set(root, roots.size < 3 ? 1.15 : roots.size < 6 ? 1 : 0.7)
  }
  return roots
}

function circlesIn(words: Words): Map<number, number> {
  const found = new Map<number, number>()
  for (const [root, weight] of words) {
    const circles = circlesByRoot.get(root) ?? []
    // A word that stands in many circles says less about each.
    const share = (1.6 * weight) / Math.sqrt(circles.length + 1)
    for (const circle of circles) found.set(circle, (found.get(circle) ?? 0) + share)
  }
  return found
}

function gramsOf(words: Words): Set<string> {
  const grams = new Set<string>()
  for (const root of words.keys())
    for (let i = 0; root.length > 4 && i + 4 <= root.length; i++) grams.add(root.slice(i, i + 4))
  return grams
}

function shared(grams: Set<string>, theirs: Set<string>): number {
  if (grams.size === 0) return 0
  let same = 0
  for (const gram of grams) if (theirs.has(gram)) same++
  return same / Math.sqrt(grams.size * (theirs.size || 1))
}
