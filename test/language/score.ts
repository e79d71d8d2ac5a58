import type { Parsed, ParsedActivity } from '../../core/language/parse.ts'

export type Said = Pick<
  ParsedActivity,
  'description' | 'start' | 'end' | 'minutes' | 'quantity' | 'unit' | 'target'
>

export interface Labelled {
  id: string
  persona: string
  text: string
  intent: string
  date: string | null
  activities: Said[]
  warnings: string[]
}

/** Shares of what is right, by the label rules: fields are compared over activities that are the same thing. */
export function score(labelled: Labelled[], read: (message: Labelled) => Parsed) {
  const n = {
    intent: 0,
    date: 0,
    reports: 0,
    gold: 0,
    found: 0,
    same: 0,
    times: 0,
    minutes: 0,
    quantity: 0,
    unit: 0,
    target: 0,
  }
  const warned = { gold: 0, found: 0, same: 0 }
  let invented = 0
  for (const message of labelled) {
    const parsed = read(message)
    if (parsed.intent === message.intent) n.intent++
    if (message.intent === 'report') {
      n.reports++
      if (parsed.date === message.date) n.date++
    }
    n.gold += message.activities.length
    n.found += parsed.activities.length
    for (const [gold, found] of pairs(message.activities, parsed.activities)) {
      n.same++
      if (gold.start === found.start && gold.end === found.end) n.times++
      if (gold.minutes === found.minutes) n.minutes++
      if (gold.minutes === null && found.minutes !== null) invented++
      if (gold.quantity === found.quantity) n.quantity++
      if (gold.unit === found.unit) n.unit++
      if (gold.target === found.target) n.target++
    }
    warned.gold += message.warnings.length
    warned.found += parsed.warnings.length
    warned.same += parsed.warnings.filter((warning) => message.warnings.includes(warning)).length
  }
  return {
    intent: n.intent / labelled.length,
    date: n.date / n.reports,
    activities: (2 * n.same) / (n.gold + n.found),
    times: n.times / n.same,
    minutes: n.minutes / n.same,
    quantity: n.quantity / n.same,
    unit: n.unit / n.same,
    target: n.target / n.same,
    warnings: (2 * warned.same) / (warned.gold + warned.found),
    invented,
  }
}

/** Each labelled activity with the most similar one that is left. */
function pairs(gold: Said[], found: Said[]): [Said, Said][] {
  const all = gold.flatMap((g) => found.map((f) => ({ g, f, near: similarity(g, f) })))
  const taken = new Set<Said>()
  return all
    .filter(({ near }) => near > 0)
    .sort((a, b) => b.near - a.near)
    .flatMap(({ g, f }): [Said, Said][] => {
      if (taken.has(g) || taken.has(f)) return []
      taken.add(g).add(f)
      return [[g, f]]
    })
}

function similarity(gold: Said, found: Said): number {
  const [a, b] = [wordsOf(gold), wordsOf(found)]
  const shared = [...a].filter((word) => b.has(word)).length
  const near = shared / new Set([...a, ...b]).size
  const time = (gold.start ?? gold.end) !== null && gold.start === found.start && gold.end === found.end
  const counted =
    gold.quantity !== null &&
    gold.unit !== null &&
    gold.quantity === found.quantity &&
    gold.unit === found.unit
  return near >= 0.3 || time || counted ? near + (time ? 0.5 : 0) + (counted ? 0.25 : 0) : 0
}

function wordsOf({ description }: Said): Set<string> {
  return new Set(description.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
