import { abbreviations } from './lexicon/abbreviations.ts'
import { concepts } from './lexicon/concepts.ts'
import { list } from './lexicon/words.ts'
import type { Learned, Target } from './parsed.ts'
import { stem } from './stem.ts'

const dull = list(
  `di ke dari dan dengan untuk yang pada dalam atas bagi oleh serta sesuai secara tepat waktu baik hasil kegiatan pelaksanaan terlaksananya tersedianya tersusunnya terwujudnya meningkatnya terpenuhinya tercapainya terselenggaranya
  terkelolanya terlayaninya kota daerah kab kabupaten dinas kantor tahun bulan hari 2026 2027 1 2 3 4 5 6 7 8 9 jalan jl jl. jumlah persentase standar prosedur sah kelurahan kel lingkungan ikut buat bikin membuat cek per no melayani layani pelayanan layanan
  wilayah terhadap berdasarkan`,
)

/** stem → the lines of the concepts it stands in. */
const lines = new Map<string, number[]>()
concepts
  .trim()
  .split('\n')
  .forEach((line, i) => {
    for (const key of new Set(line.split(' ').map(stem))) lines.set(key, [...(lines.get(key) ?? []), i])
  })

interface Bag {
  /** Stem or concept (`#12`) → its weight. */
  weights: Map<string, number>
  length: number
}

export interface TargetIndex {
  targets: { id: string; bag: Bag }[]
  rarity: Map<string, number>
}

const indexes = new WeakMap<Target[], TargetIndex>()

/** Made once for a list of results: it is kept as long as the list itself. */
export function targetIndex(targets: Target[]): TargetIndex {
  const known = indexes.get(targets)
  if (known !== undefined) return known
  const bags = targets.map(({ title, indicators = [] }) => features(`${title} ${indicators.join(' ')}`))
  const rarity = new Map<string, number>()
  for (const bag of bags) for (const key of bag.keys()) rarity.set(key, (rarity.get(key) ?? 0) + 1)
  for (const [key, n] of rarity) rarity.set(key, Math.log((targets.length + 1) / n))
  const index = {
    rarity,
    targets: targets.map(({ id }, i) => ({ id, bag: weighted(bags[i] ?? new Map(), rarity) })),
  }
  indexes.set(targets, index)
  return index
}

function features(text: string): Map<string, number> {
  const bag = new Map<string, number>()
  const add = (key: string, weight: number) => bag.set(key, Math.max(bag.get(key) ?? 0, weight))
  for (const written of text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? []) {
    const whole = abbreviations.get(written) ?? written
    for (const word of written.includes('-') && !lines.has(stem(written))
      ? [whole, ...written.split('-')]
      : whole.split(' ')) {
      if (dull.has(word)) continue
      const root = stem(word)
      add(root, 1)
      if (root.length > 6) add(`~${root.slice(0, 5)}`, 0.4)
      const of = lines.get(root)
      if (of !== undefined)
        for (const line of of) bag.set(`#${line}`, Math.min(2.5, (bag.get(`#${line}`) ?? 0) + 1 / of.length))
    }
  }
  return bag
}

function weighted(bag: Map<string, number>, rarity: Map<string, number>): Bag {
  const weights = new Map<string, number>()
  let sum = 0
  for (const [key, weight] of bag) {
    const w = weight * (rarity.get(key) ?? 0)
    if (w === 0) continue
    weights.set(key, w)
    sum += w * w
  }
  return { weights, length: Math.sqrt(sum) }
}

export interface Match {
  target: string | null
  candidates: string[]
  sure: boolean
}

/** Below this the words have too little in common with every result: none is meant, or the person is asked. */
const least = 0.25

export function matchTarget(description: string, index: TargetIndex, learned: Learned[] = []): Match {
  const words = features(description)
  const chosen = closest(words, learned, index)
  const scored = index.targets
    .map(({ id, bag }) => ({
      id,
      score: score(words, bag) + (chosen?.target === id ? 4 * chosen.near : 0),
    }))
    .filter((s) => s.score > 0)
    .sort((a, b) => b.score - a.score)
  const candidates = scored.slice(0, 3).map(({ id }) => id)
  if (chosen !== null && chosen.target === null && chosen.near > 0.8)
    return { target: null, candidates, sure: true }
  const best = scored[0]
  if (best === undefined || best.score < least) return { target: null, candidates, sure: false }
  return { target: best.id, candidates, sure: best.score > 1.3 * (scored[1]?.score ?? 0) }
}

function score(words: Map<string, number>, bag: Bag): number {
  if (bag.length === 0) return 0
  let sum = 0
  for (const [key, weight] of words) sum += weight * (bag.weights.get(key) ?? 0)
  return sum / Math.sqrt(bag.length)
}

/** What the person chose for the most similar words: at least half of the words must be the same. */
function closest(words: Map<string, number>, learned: Learned[], { targets }: TargetIndex) {
  let best: { target: string | null; near: number } | null = null
  for (const { words: said, target } of learned) {
    if (target !== null && !targets.some(({ id }) => id === target)) continue
    const other = features(said)
    let shared = 0
    for (const key of other.keys()) if (words.has(key)) shared++
    const near = shared / Math.max(1, other.size + words.size - shared)
    if (near >= 0.5 && near >= (best?.near ?? 0)) best = { target, near }
  }
  return best
}
