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

export interface TargetIndex {
  ids: string[]
  /** Stem or concept (`#12`) → the results it stands in, with what it says for each. */
  postings: Map<string, [target: number, weight: number][]>
}

const indexes = new WeakMap<Target[], TargetIndex>()

/** Made once for a list of results: it is kept as long as the list itself. */
export function targetIndex(targets: Target[]): TargetIndex {
  const known = indexes.get(targets)
  if (known !== undefined) return known
  const bags = targets.map(({ title, indicators = [] }) => features(`${title} ${indicators.join(' ')}`))
  const found = new Map<string, number>()
  for (const bag of bags) for (const key of bag.keys()) found.set(key, (found.get(key) ?? 0) + 1)
  const rarity = (key: string) => Math.log((targets.length + 1) / (found.get(key) ?? 1))
  const postings: TargetIndex['postings'] = new Map()
  bags.forEach((bag, target) => {
    let sum = 0
    for (const [key, weight] of bag) sum += (weight * rarity(key)) ** 2
    // The root of the length: a long title says more, but not as much more as it is longer.
    const root = Math.sqrt(Math.sqrt(sum)) || 1
    for (const [key, weight] of bag) {
      const list = postings.get(key) ?? []
      list.push([target, (weight * rarity(key)) / root])
      postings.set(key, list)
    }
  })
  const index = { ids: targets.map(({ id }) => id), postings }
  indexes.set(targets, index)
  return index
}

type Feature = [key: string, weight: number]

const words = new Map<string, Feature[]>()

/** What a written word counts for; kept, because the same words come again and again. */
function featuresOf(written: string): Feature[] {
  let found = words.get(written)
  if (found === undefined) {
    if (words.size > 20_000) words.clear()
    found = computeFeatures(written)
    words.set(written, found)
  }
  return found
}

function computeFeatures(written: string): Feature[] {
  const whole = abbreviations.get(written) ?? written
  const parts =
    written.includes('-') && !lines.has(stem(written)) ? [whole, ...written.split('-')] : whole.split(' ')
  return parts.flatMap((word): Feature[] => {
    if (dull.has(word)) return []
    const root = stem(word)
    const of = lines.get(root) ?? []
    return [
      [root, 1],
      ...(root.length > 6 ? [[`~${root.slice(0, 5)}`, 0.4] as Feature] : []),
      ...of.map((line): Feature => [`#${line}`, 1 / of.length]),
    ]
  })
}

/** Stems count once, a concept more with each word that stands for it. */
function features(text: string, only?: TargetIndex['postings']): Map<string, number> {
  const bag = new Map<string, number>()
  for (const written of text.toLowerCase().match(/[\p{L}\d]+(?:-[\p{L}\d]+)*/gu) ?? [])
    for (const [key, weight] of featuresOf(written)) {
      if (only?.has(key) === false) continue
      const before = bag.get(key) ?? 0
      bag.set(key, key.startsWith('#') ? Math.min(2.5, before + weight) : Math.max(before, weight))
    }
  return bag
}

export interface Match {
  target: string | null
  candidates: string[]
  sure: boolean
  /** What this person counts such work in. */
  unit: string | null
}

/** Below this the words have too little in common with every result: none is meant, or the person is asked. */
const least = 0.25

export function matchTarget(description: string, index: TargetIndex, learned: Learned[] = []): Match {
  const scores = index.ids.map(() => 0)
  for (const [key, weight] of features(description, index.postings))
    for (const [target, there] of index.postings.get(key) ?? [])
      scores[target] = (scores[target] ?? 0) + weight * there
  const chosen = learned.length === 0 ? null : closest(features(description), learned, index)
  const scored = index.ids
    .map((id, i) => ({ id, score: (scores[i] ?? 0) + (chosen?.target === id ? 4 * chosen.near : 0) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
  const unit = chosen?.unit ?? null
  const candidates = scored.slice(0, 3).map(({ id }) => id)
  if (chosen !== null && chosen.target === null && chosen.near > 0.8)
    return { target: null, candidates, sure: true, unit }
  const best = scored[0]
  if (best === undefined || best.score < least) return { target: null, candidates, sure: false, unit }
  return { target: best.id, candidates, sure: best.score > 1.3 * (scored[1]?.score ?? 0), unit }
}

/** What the person chose for the most similar words: at least half of the words must be the same. */
function closest(words: Map<string, number>, learned: Learned[], { ids }: TargetIndex) {
  let best: { target: string | null; unit: string | null; near: number } | null = null
  for (const { words: said, target, unit } of learned) {
    if (target !== null && !ids.includes(target)) continue
    const other = features(said)
    let shared = 0
    for (const key of other.keys()) if (words.has(key)) shared++
    const near = shared / Math.max(1, other.size + words.size - shared)
    if (near >= 0.5 && near >= (best?.near ?? 0)) best = { target, unit, near }
  }
  return best
}
