import { actsIn, agreement, byPlace } from './acts.ts'
import { circlesOf, general } from './lexicon/concepts.ts'
import { inDays, inPlans } from './lexicon/results.ts'
import type { Learned, Target } from './parsed.ts'
import { piecesOf, rootsOf, type Words } from './roots.ts'
import { type Serving, servingOf, spoken, votes } from './serving.ts'
import { stem } from './stem.ts'
import { taughtBefore } from './taught.ts'
import { weights } from './weights.ts'

export interface Found {
  target: string | null
  candidates: string[]
  sure: boolean
  /** What this person counted such work in, when they chose for these words before. */
  unit: string | null
}

/** Of each title, by its place in the list. */
type Worths = number[]

export interface TargetIndex {
  ids: string[]
  /** What a root is worth to each title; worked out when the root is first met. */
  known: Map<string, Worth | null>
  titles: { roots: Words; circles: Map<number, number>; pieces: Set<string> }[]
  /** How many titles have the root or the circle: what several have tells less about each. */
  shared: { roots: Map<string, number>; circles: Map<number, number> }
  /** "tersusunnya …": about what is written or made. */
  makes: boolean[]
  /** Of each title, how much it speaks of each kind of act. */
  acts: number[][]
  serving: Serving
}

const indexes = new WeakMap<Target[], TargetIndex>()
/** By wording, the latest last: people who share a plan, and the next message of one, find it made. */
const recent = new Map<string, TargetIndex>()
const mostRecent = 200

/** Made once for a list of results, and once for lists of the same wording that come soon after one another. */
export function targetIndex(targets: Target[]): TargetIndex {
  let index = indexes.get(targets)
  if (index === undefined)
    indexes.set(targets, (index = { ...sameWords(targets), ids: targets.map(({ id }) => id) }))
  return index
}

function sameWords(targets: Target[]): TargetIndex {
  const key = JSON.stringify(targets.map(({ title, indicators }) => [title, indicators]))
  const index = recent.get(key) ?? indexOf(targets)
  recent.delete(key)
  recent.set(key, index)
  const oldest = recent.keys().next().value
  if (recent.size > mostRecent && oldest !== undefined) recent.delete(oldest)
  return index
}

/** Which planned result an activity serves, by roots, by circles of words, by letters, and by what was chosen before. */
export function matchTarget(description: string, index: TargetIndex, learned: Learned[] = []): Found {
  const before = taughtBefore(description, learned)
  if (before?.target != null) {
    const { target, unit, alike } = before
    return { target, candidates: [target], sure: alike >= 0.75, unit }
  }
  const found = find(description, index)
  return before === null ? found : { ...found, unit: before.unit }
}

const genericDuty =
  /^(?:ikut |mengikuti |hadir |hadiri |menghadiri )?(?:apel|upacara|senam|rapat|briefing|tugas (?:dari )?pimpinan|zoom|meeting)(?: (?:pagi|siang|sore|senin|jumat|rutin|kantor|bersama|staf|gabungan|korpri|internal|tim|dinas))*$/i

/** Says that something is written or made: what "tersusunnya …" is about. */
const making =
  /\b(?:(?:me|pe)?n?y?(?:susun|rancang)|bikin|buat|ketik|mengetik|tulis|menulis|revisi|finalisasi|draf|draft|konsep|cetak|terbit|desk|asistensi|isi|mengisi|olah|rekap|input|entri?y?|penyusunan|siapkan|menyiapkan)\w*/i

const clear = 1.8

function find(description: string, index: TargetIndex): Found {
  const { ids, makes } = index
  const words = rootsOf(description, weights.inActivity)
  if (ids.length === 0 || genericDuty.test(description.trim()) || isGeneral(words, index))
    return { target: null, candidates: [], sure: true, unit: null }
  const scores = scoresOf(words, index)
  // What is done never says alone what it is done for.
  if (Math.max(...scores) >= weights.least) addActs(scores, words, index)
  if (makes.includes(true) && !making.test(description))
    makes.forEach(
      (makesThings, i) => (scores[i] = (scores[i] ?? 0) * (makesThings ? weights.makesNothing : 1)),
    )
  const order = bestOf(scores, 3)
  const candidates = order.filter((i) => (scores[i] ?? 0) > weights.least / 2).map((i) => ids[i] ?? '')
  const [best = 0, second = 0] = order.map((i) => scores[i] ?? 0)
  if (best < weights.least) return { target: null, candidates, sure: false, unit: null }
  const sure = best >= clear && best > 1.3 * second
  return { target: candidates[0] ?? null, candidates, sure, unit: null }
}

/** Their places, the highest first; of equal ones the first. */
function bestOf(scores: Worths, most: number): number[] {
  const places: number[] = []
  for (let i = 0; i < scores.length; i++) {
    const score = scores[i] ?? 0
    let at = places.length
    while (at > 0 && (scores[places[at - 1] ?? 0] ?? 0) < score) at--
    if (at < most) places.splice(at, 0, i)
    if (places.length > most) places.pop()
  }
  return places
}

/** The act that goes best with a title, whichever of the first words says it. */
function addActs(scores: Worths, words: Words, index: TargetIndex): void {
  const most = scores.map(() => 0)
  let place = 0
  for (const root of words.keys()) {
    const surely = byPlace[place++]
    if (surely === undefined) break
    const acts = worthOf(root, index)?.acts
    if (acts == null) continue
    for (let i = 0; i < acts.length; i++) {
      const agrees = surely * (acts[i] ?? 0)
      if (agrees > (most[i] ?? 0)) most[i] = agrees
    }
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + weights.act * (most[i] ?? 0)
}

const generalRoots = new Set([...general].map(stem))

function isGeneral(words: Words, { shared }: TargetIndex): boolean {
  for (const root of words.keys()) if (!generalRoots.has(root) || shared.roots.has(root)) return false
  return true
}

function scoresOf(words: Words, index: TargetIndex): Worths {
  const scores: Worths = index.ids.map(() => 0)
  let pieces = 0
  for (const root of words.keys()) pieces += Math.max(0, root.length > 4 ? root.length - 3 : 0)
  const byLetters = weights.letters / Math.sqrt(pieces || 1)
  for (const [root, weight] of words) {
    const worth = worthOf(root, index)
    if (worth === null) continue
    const { words: byWord, letters } = worth
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + weight * (byWord[i] ?? 0)
    if (letters === null) continue
    for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) + byLetters * (letters[i] ?? 0)
  }
  return scores
}

interface Worth {
  words: Worths
  letters: Worths | null
  acts: Worths | null
}

/** Null where the root is worth nothing to any title. */
function worthOf(root: string, index: TargetIndex): Worth | null {
  let worth = index.known.get(root)
  if (worth !== undefined) return worth
  const { shared, titles, serving } = index
  const full = spoken(root, isKnown)
  const circles = circlesByRoot.get(full) ?? []
  const said = votes(full, serving, titles.length)
  // A word that stands in many circles says less about each.
  const share = (weights.circle * 1.6) / Math.sqrt(circles.length + 1)
  const words = titles.map((title, i) => {
    let sum =
      (weights.root * (title.roots.get(full) ?? 0)) / (shared.roots.get(full) ?? 1) ** weights.rootShared
    for (const circle of circles)
      sum +=
        (share * (title.circles.get(circle) ?? 0)) / (shared.circles.get(circle) ?? 1) ** weights.circleShared
    return sum + weights.office * (said?.[i] ?? 0)
  })
  const pieces = piecesOf(full)
  const letters = titles.map(
    (title) => pieces.filter((piece) => title.pieces.has(piece)).length / Math.sqrt(title.pieces.size || 1),
  )
  const spelled = letters.some(Boolean) ? letters : null
  const acts = agreement(root, index.acts)
  worth = words.some(Boolean) || spelled || acts ? { words, letters: spelled, acts } : null
  if (index.known.size < mostKnown) index.known.set(root, worth)
  return worth
}

const mostKnown = 2000

const isKnown = (root: string) => circlesByRoot.has(root) || inDays.has(root) || inPlans.has(root)

function indexOf(targets: Target[]): TargetIndex {
  const titles = targets.map(({ title, indicators = [] }) => {
    const roots = rootsOf(title, weights.inTitle)
    const pieces = new Set([...roots.keys()].flatMap(piecesOf))
    for (const [root] of rootsOf(indicators.join(' '), weights.inTitle))
      if (!roots.has(root)) roots.set(root, 0.5)
    return { roots, pieces, circles: levelled(circlesIn(roots)) }
  })
  const makes = targets.map(({ title }) => /^(?:tersusun|terbit|terbentuk|terbangun)/i.test(title))
  const shared = {
    roots: timesIn(titles.map(({ roots }) => roots)),
    circles: timesIn(titles.map(({ circles }) => circles)),
  }
  const acts = titles.map(({ roots }) => actsIn(roots))
  const serving = servingOf(titles.map(({ roots }) => roots))
  return { ids: targets.map(({ id }) => id), known: new Map(), titles, shared, makes, acts, serving }
}

function timesIn<Key>(maps: Map<Key, number>[]): Map<Key, number> {
  const times = new Map<Key, number>()
  for (const map of maps) for (const key of map.keys()) times.set(key, (times.get(key) ?? 0) + 1)
  return times
}

const circlesByRoot = new Map<string, number[]>()
for (const [word, circles] of circlesOf) {
  const root = stem(word)
  circlesByRoot.set(root, [...new Set([...(circlesByRoot.get(root) ?? []), ...circles])])
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

/** Long titles stand in many circles: each of theirs counts a little less. */
function levelled(circles: Map<number, number>): Map<number, number> {
  let mass = 0
  for (const weight of circles.values()) mass += weight * weight
  const level = mass ** 0.125 || 1
  return new Map([...circles].map(([circle, weight]) => [circle, Math.min(weight, 2) / level]))
}
