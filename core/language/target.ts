import { circlesOf, common } from './lexicon/concepts.ts'
import type { Learned, Target } from './parsed.ts'
import { stem } from './stem.ts'

export interface Found {
  target: string | null
  candidates: string[]
  sure: boolean
  /** What this person counted such work in, when they chose for these words before. */
  unit: string | null
}

type Words = Map<string, number>

/** What a title has of a root, a circle or a piece of a word: which title, and how much. */
type Postings = Map<string | number, [title: number, worth: number][]>

export interface TargetIndex {
  ids: string[]
  roots: Postings
  circles: Postings
  grams: Postings
  /** "tersusunnya …": about what is written or made. */
  makes: boolean[]
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
  const taught = learned.map(({ words, target, unit }) => ({ words: rootsOf(words), target, unit }))
  const before = taughtBefore(description, taught)
  if (before?.target != null) return before
  const found = find(description, index)
  return before === null ? found : { ...found, unit: before.unit }
}

const genericDuty =
  /^(?:ikut |mengikuti )?(?:apel|upacara|senam|rapat|briefing|tugas (?:dari )?pimpinan|zoom|meeting)(?: (?:pagi|siang|sore|senin|jumat|rutin|kantor|bersama|staf|gabungan|korpri|internal))*$/i

/** Says that something is written or made: what "tersusunnya …" is about. */
const making =
  /\b(?:(?:me|pe)?n?y?(?:susun|rancang)|bikin|buat|ketik|mengetik|tulis|menulis|revisi|finalisasi|draf|draft|konsep|cetak|terbit|desk|asistensi|isi|mengisi|olah|rekap|input|entri?y?|penyusunan|siapkan|menyiapkan)\w*/i

/** Best of the list; null below `least`, where a careful reader would not choose either. */
const least = 0.2
const clear = 1.25

function find(description: string, { ids, roots, circles, grams, makes }: TargetIndex): Found {
  if (ids.length === 0 || genericDuty.test(description.trim()))
    return { target: null, candidates: [], sure: true, unit: null }
  const scores = ids.map(() => 0)
  const add = (postings: Postings, key: string | number, weight: number) => {
    for (const [title, worth] of postings.get(key) ?? [])
      scores[title] = (scores[title] ?? 0) + weight * worth
  }
  const words = rootsOf(description)
  for (const [root, weight] of words) add(roots, root, 2 * weight)
  for (const [circle, weight] of circlesIn(words)) add(circles, circle, 0.6 * Math.min(weight, 2))
  const pieces = gramsOf(words)
  for (const gram of pieces) add(grams, gram, 1.2 / Math.sqrt(pieces.size))
  const writes = making.test(description)
  const order = ids
    .map((id, i) => ({ id, score: (scores[i] ?? 0) * (makes[i] === true && !writes ? 0.75 : 1) }))
    .sort((one, other) => other.score - one.score)
  const [best, second] = order
  const candidates = order
    .filter(({ score }) => score > least / 2)
    .slice(0, 3)
    .map(({ id }) => id)
  if (best === undefined || best.score < least) return { target: null, candidates, sure: false, unit: null }
  const sure = best.score >= clear && best.score > 1.3 * (second?.score ?? 0)
  return { target: best.id, candidates, sure, unit: null }
}

/** What the person chose for words that are nearly these. */
function taughtBefore(description: string, taught: Taught[]): Found | null {
  if (taught.length === 0) return null
  const words = rootsOf(description)
  let best: Omit<Taught, 'words'> & { alike: number } = { target: null, unit: null, alike: 0 }
  for (const { words: known, target, unit } of taught) {
    let same = 0
    for (const root of words.keys()) if (known.has(root)) same++
    const alike = (2 * same) / (words.size + known.size || 1)
    if (alike > best.alike) best = { target, unit, alike }
  }
  const { target, unit, alike } = best
  if (alike < 0.6) return null
  return { target, candidates: target === null ? [] : [target], sure: alike >= 0.75, unit }
}

interface Taught {
  words: Words
  target: string | null
  unit: string | null
}

function indexOf(targets: Target[]): TargetIndex {
  const roots: Postings = new Map()
  const circles: Postings = new Map()
  const grams: Postings = new Map()
  const post = (postings: Postings, key: string | number, title: number, worth: number) => {
    const there = postings.get(key)
    if (there === undefined) postings.set(key, [[title, worth]])
    else there.push([title, worth])
  }
  targets.forEach(({ title, indicators = [] }, i) => {
    const words = rootsOf(title)
    const pieces = gramsOf(words)
    for (const gram of pieces) post(grams, gram, i, 1 / Math.sqrt(pieces.size))
    for (const [root] of rootsOf(indicators.join(' '))) if (!words.has(root)) words.set(root, 0.5)
    for (const root of words.keys()) post(roots, root, i, 1)
    for (const [circle, weight] of circlesIn(words)) post(circles, circle, i, Math.min(weight, 2))
  })
  // What several titles have tells less about each.
  for (const postings of [roots, circles])
    for (const list of postings.values()) for (const entry of list) entry[1] /= list.length
  const makes = targets.map(({ title }) => /^(?:tersusun|terbit|terbentuk|terbangun)/i.test(title))
  return { ids: targets.map(({ id }) => id), roots, circles, grams, makes }
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
