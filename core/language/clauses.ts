import { isHead } from './lexicon/verbs.ts'
import { fillers, greetings, plans } from './lexicon/words.ts'
import type { Cut, Item } from './scan.ts'
import type { Token } from './tokens.ts'

/** A stretch of the text that says at most one thing. */
export interface Clause {
  /** What stands before it; `again` is a second clock range for the same thing, `time` and `head` need no mark. */
  lead: Cut | 'start' | 'again' | 'time' | 'head'
  /** "…, dan …" closes a list. */
  closes: boolean
  /** A colon stands after it. */
  titles: boolean
  items: Item[]
  /** Said with "lanjut", "trus": its start may be the end before it. */
  onward: string | null
  /** What its items hold so far, so that nothing is looked through again. */
  seen: {
    time: 'range' | 'length' | 'to' | null
    words: boolean
    named: boolean
    after: boolean
    meta: boolean
  }
}

export function clausesOf(tokens: Token[], items: Item[]): Clause[] {
  const clauses: Clause[] = []
  let now = fresh('start')
  const close = (lead: Clause['lead']) => {
    if (now.items.length > 0) clauses.push(now)
    else if (now.lead !== 'start' && (lead === 'comma' || lead === 'link'))
      lead = now.lead === 'comma' ? lead : now.lead
    const { onward } = now.items.length > 0 ? { onward: null } : now
    now = fresh(lead)
    now.onward = onward
  }
  for (let i = 0; i < items.length; i++) {
    const item = items[i]
    if (item === undefined) break
    if (item.kind !== 'cut') {
      const lead = turn(tokens, now, item, items[i + 1])
      if (lead !== null) close(lead)
      add(tokens, now, item)
      continue
    }
    if (item.cut === 'open') i = bracket(tokens, items, i, now)
    else if (item.cut === 'close') continue
    else if (item.cut === 'and') {
      if (now.items.length === 0) now.closes = now.lead === 'comma'
      else if (andCuts(tokens, now, items, i)) close('and')
      else add(tokens, now, { kind: 'word', at: item.at, next: item.next })
    } else if (item.cut === 'link' && planned(tokens, now)) continue
    else {
      if (item.cut === 'colon') now.titles = true
      close(item.cut)
      if (item.cut === 'link') {
        now.onward = tokens[item.at]?.lower ?? null
        const part = partOf(tokens[item.at]?.lower ?? '')
        if (part !== null) now.items.push({ kind: 'part', part, at: item.at, next: item.next })
      }
    }
  }
  close('line')
  return clauses
}

/** "besok lanjut …" is one plan. */
function planned(tokens: Token[], { items }: Clause): boolean {
  const first = items[0]
  return first !== undefined && items.length < 3 && plans.has(tokens[first.at]?.lower ?? '')
}

function partOf(word: string) {
  if (word === 'paginya') return 'pagi'
  if (word === 'siangnya') return 'siang'
  if (word === 'sorenya') return 'sore'
  return word === 'malamnya' ? 'malam' : null
}

function fresh(lead: Clause['lead']): Clause {
  return {
    lead,
    closes: false,
    titles: false,
    items: [],
    onward: null,
    seen: { time: null, words: false, named: false, after: false, meta: false },
  }
}

/** A word that may stand before the first thing without naming it. */
function isOpening(token: Token | undefined): boolean {
  const word = token?.lower ?? ''
  return token?.kind !== 'word' || word.length < 2 || fillers.has(word) || greetings.has(word)
}

const isMeta = (item: Item) => isTime(item) || item.kind === 'count' || item.kind === 'to'

export const isTime = ({ kind }: Item) => kind === 'range' || kind === 'length' || kind === 'lessons'

/** Does another thing begin here without any mark? */
function turn(tokens: Token[], now: Clause, item: Item, next: Item | undefined): Clause['lead'] | null {
  const { seen } = now
  if (seen.time === null || (item.kind !== 'range' && item.kind !== 'word' && item.kind !== 'from'))
    return null
  const timeFirst = !seen.named
  if (item.kind === 'word') {
    const word = tokens[item.at]?.lower ?? ''
    return !timeFirst && !seen.after && isHead(word) && !under.test(word) ? 'head' : null
  }
  if (seen.time === 'length') return timeFirst && seen.words && item.kind === 'range' ? 'time' : null
  if (item.kind === 'from') return timeFirst && seen.words ? 'time' : null
  if (timeFirst) return seen.words ? 'time' : 'again'
  return next?.kind === 'word' && isHead(tokens[next.at]?.lower ?? '') ? 'time' : 'again'
}

function add(tokens: Token[], { items, seen }: Clause, item: Item): void {
  items.push(item)
  seen.meta ||= isMeta(item)
  if (item.kind === 'word') {
    seen.words = true
    if (seen.time !== null) seen.after = true
    else seen.named ||= !isOpening(tokens[item.at])
  } else if (item.kind === 'range' || item.kind === 'length' || item.kind === 'to') seen.time ??= item.kind
}

/** Verbs that say more about the thing before them. */
const under =
  /^(membahas|bahas|ikut|mengenai|membantu|melayani|dengan|tugas|meliputi|bertempat|menghadirkan|bersama|pe(n|m).*|hadir)$/

function andCuts(tokens: Token[], now: Clause, items: Item[], i: number): boolean {
  if (!now.seen.meta) return false
  const last = now.items.at(-1)
  let at = i + 1
  if (items[at]?.kind === 'part') at++
  const next = items[at]
  if (next === undefined) return false
  if (next.kind === 'range' || next.kind === 'from') return true
  return last !== undefined && isMeta(last) && next.kind === 'word' && isHead(tokens[next.at]?.lower ?? '')
}

/** What stands in brackets belongs to the clause, unless it is a plan. Returns the place of the closing bracket. */
function bracket(tokens: Token[], items: Item[], open: number, now: Clause): number {
  let end = open + 1
  while (end < items.length) {
    const item = items[end]
    if (item?.kind === 'cut' && (item.cut === 'close' || item.cut === 'line' || item.cut === 'open')) break
    end++
  }
  const inside = items.slice(open + 1, end)
  const first = inside[0]
  if (first !== undefined && !plans.has(tokens[first.at]?.lower ?? ''))
    for (const item of inside)
      add(tokens, now, item.kind === 'cut' ? { kind: 'word', at: item.at, next: item.next } : item)
  const last = items[end]
  return last?.kind === 'cut' && last.cut === 'close' ? end : end - 1
}
