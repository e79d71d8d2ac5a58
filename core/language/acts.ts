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

/** An activity says what is done in its first words, and less surely in those after. */
export const byPlace = [1, 0.6, 0.35]

/** Of each title, 0 to about 2: how well what is done goes with the kind of result; null where the root is no verb. */
export function agreement(root: string, titles: number[][]): number[] | null {
  const kinds = kindsByVerb.get(spoken(root, (verb) => kindsByVerb.has(verb)))
  return kinds === undefined
    ? null
    : titles.map((kindsOfTitle) => Math.max(...kinds.map((kind) => kindsOfTitle[kind] ?? 0)))
}
