import { acts as lines } from './lexicon/acts.ts'
import { list } from './lexicon/words.ts'
import type { Words } from './roots.ts'
import { spoken } from './serving.ts'
import { stem } from './stem.ts'

const kinds = lines
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((words) => new Set([...list(words)].map(stem))))

/** Of each kind of act, how much a title speaks of it: the weight of the first of its words. */
export function actsIn(title: Words): number[] {
  return kinds.map(([results]) => {
    let most = 0
    for (const [root, weight] of title) if (results?.has(root)) most = Math.max(most, weight)
    return most
  })
}

/** The act of each root that is a verb, by its kind. */
const kindsByVerb = new Map<string, number[]>()
kinds.forEach(([, verbs], kind) => {
  for (const verb of verbs ?? []) kindsByVerb.set(verb, [...(kindsByVerb.get(verb) ?? []), kind])
})

const known = new Map<string, number[]>()
const mostKnown = 20_000

function kindsOf(root: string): number[] {
  let kinds = known.get(root)
  if (kinds !== undefined) return kinds
  if (known.size >= mostKnown) known.clear()
  kinds = kindsByVerb.get(spoken(root, (verb) => kindsByVerb.has(verb))) ?? []
  known.set(root, kinds)
  return kinds
}

/** An activity says what is done in its first words, and less surely in those after. */
const byPlace = [1, 0.6, 0.35]

/** Of each title, 0 to about 2: how well what is done goes with the kind of result. */
export function agreement(activity: Words, titles: number[][]): number[] {
  const done = new Map<number, number>()
  let place = 0
  for (const root of activity.keys()) {
    const weight = byPlace[place++]
    if (weight === undefined) break
    for (const kind of kindsOf(root)) if (!done.has(kind)) done.set(kind, weight)
  }
  if (done.size === 0) return titles.map(() => 0)
  return titles.map((kindsOfTitle) => {
    let most = 0
    for (const [kind, weight] of done) most = Math.max(most, weight * (kindsOfTitle[kind] ?? 0))
    return most
  })
}
