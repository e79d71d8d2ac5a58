import { inDays, inPlans, officeOf, offices, officesNamed } from './lexicon/results.ts'
import { weights } from './weights.ts'

const { serving: by } = weights

/** Of each title, by its place in the list. */
type Worths = number[]

export interface Serving {
  /** 0 to 1, by office: how much the plan reads like one of that office. */
  likely: number[]
  /** By usual result: how far each title means it. */
  meant: Map<number, Worths>
}

/** Which usual results of which offices a plan's titles mean; a title is its roots, each with the weight of its place. */
export function servingOf(titles: Map<string, number>[]): Serving {
  const near = titles.map(nearTo)
  const likely = likelyOffices(titles, near)
  const meant = new Map<number, Worths>()
  // A title that means other results more says less about this one.
  const others = near.map((each) => {
    let sum = 0
    for (const nearness of each.values()) sum += nearness ** by.near
    return (sum || 1) ** by.others
  })
  for (const result of new Set(near.flatMap((each) => [...each.keys()]))) {
    if ((likely[officeOf[result] ?? 0] ?? 0) < 0.02) continue
    const best = Math.max(...near.map((each) => (each.get(result) ?? 0) ** by.near))
    const squares = near.map((each, i) => (each.get(result) ?? 0) ** by.near / (others[i] ?? 1))
    const all = squares.reduce((sum, square) => sum + square)
    // Titles compete for the result; one that is hardly named says less.
    meant.set(
      result,
      squares.map((square) => (square / all) * best ** by.best),
    )
  }
  return { likely, meant }
}

/** What a word of an activity says for each title: one vote, shared by the results it may be about; null for none. */
export function votes(root: string, { likely, meant }: Serving, titles: number): Worths | null {
  const days = inDays.get(root) ?? []
  const plans = inPlans.get(root) ?? []
  let all = by.silent
  const shares: [Worths, number][] = []
  for (const [results, weight] of [
    [days, 1],
    [plans, by.plans],
  ] as const) {
    for (const result of results) {
      const share = weight * (likely[officeOf[result] ?? 0] ?? 0)
      all += share
      const worths = meant.get(result)
      if (worths !== undefined) shares.push([worths, share])
    }
  }
  if (shares.length === 0) return null
  // A word of many offices, such as "kunjungan", tells less even where only one of them is meant.
  const vote = (days.length + plans.length) ** by.manyVotes / all
  const sums: Worths = Array.from({ length: titles }, () => 0)
  for (const [worths, share] of shares)
    for (let i = 0; i < titles; i++) sums[i] = (sums[i] ?? 0) + (worths[i] ?? 0) * share * vote
  return sums
}

/** The usual results a title's words name, 0 to 1; a word that many results use says less. */
function nearTo(title: Map<string, number>): Map<number, number> {
  const near = new Map<number, number>()
  const several = new Set<number>()
  let all = 0
  const add = (result: number, by: number) => {
    const sum = near.get(result)
    if (sum !== undefined) several.add(result)
    near.set(result, (sum ?? 0) + by)
  }
  for (const [root, weight] of title) {
    const results = inPlans.get(root) ?? []
    const days = inDays.get(root) ?? []
    const tells = weight / (results.length + 0.5) ** by.manyResults
    const hints = (by.days * weight) / (days.length + 0.5) ** by.manyResults
    all += tells
    for (const result of results) add(result, tells)
    for (const result of days) add(result, hints)
  }
  // Named by one word only, such as "pengarsipan", a result is less sure.
  for (const [result, sum] of near)
    near.set(result, (sum / all ** by.length) * (several.has(result) ? 1 : by.single))
  return near
}

function likelyOffices(titles: Map<string, number>[], near: Map<number, number>[]): number[] {
  const likely = Array.from({ length: offices }, () => 0)
  for (const each of near) {
    const best = new Map<number, number>()
    for (const [result, sum] of each) {
      const office = officeOf[result] ?? 0
      best.set(office, Math.max(best.get(office) ?? 0, sum))
    }
    for (const [office, sum] of best) likely[office] = (likely[office] ?? 0) + sum / titles.length
  }
  const named = new Map<number, number>()
  for (const root of new Set(titles.flatMap((title) => [...title.keys()]))) {
    const of = officesNamed.get(root) ?? []
    for (const office of of) named.set(office, (named.get(office) ?? 0) + 1 / of.length)
  }
  for (const [office, sum] of named) likely[office] = (likely[office] ?? 0) + by.named * Math.min(sum, 1)
  const most = Math.max(...likely) || 1
  return likely.map((sum) => (sum / most) ** by.likely)
}

/** The root as the knowledge has it, of a word spoken in short: "ngecek", "nyapu", "nagih", "panasin". */
export function spoken(root: string, known: (root: string) => boolean): string {
  if (known(root)) return root
  for (const [form, beginnings] of shortForms) {
    const rest = form.exec(root)?.[1]
    if (rest === undefined) continue
    const full = beginnings.map((beginning) => beginning + rest).find(known)
    if (full !== undefined) return full
  }
  return root
}

const shortForms: [RegExp, string[]][] = [
  [/^nge(.{3,})$/, ['', 'ke']],
  [/^ng(.{3,})$/, ['', 'k']],
  [/^ny(.{3,})$/, ['s', 'c']],
  [/^n([aiueo].{2,})$/, ['t']],
  [/^m([aiueo].{2,})$/, ['p']],
  [/^(.{4,})in$/, ['']],
]
