import type { Clause } from './clauses.ts'
import type { Clock } from './clock.ts'
import type { ReadCount } from './count.ts'
import { judge } from './fate.ts'
import { isHead } from './lexicon/verbs.ts'
import type { Part } from './lexicon/words.ts'
import { list, onward } from './lexicon/words.ts'
import type { Item } from './scan.ts'
import type { Token } from './tokens.ts'

/** An activity as said: words and readings, not yet put together. */
export interface Draft {
  lead: Clause['lead']
  /** Ranges of tokens, in the order of the description. */
  words: { at: number; next: number }[]
  ranges: { from: Clock; to: Clock | null }[]
  from: Clock | null
  to: Clock | null
  length: number | null
  each: boolean
  lessons: { count: number; said: boolean; minutes: number | null } | null
  counts: ReadCount[]
  part: Part | null
  onward: boolean
  tokens: { first: number; last: number }
}

export function draftsOf(tokens: Token[], clauses: Clause[]): Draft[] {
  const drafts: Draft[] = []
  let waiting: Item[] = []
  let details = false
  let joins = false
  for (const clause of clauses) {
    if (clause.lead === 'line' || clause.lead === 'stop' || clause.lead === 'link' || clause.lead === 'semi')
      details = false
    const judged = judge(tokens, clause, drafts.length === 0)
    const last = drafts.at(-1)
    let { fate } = judged
    if (fate === 'end') break
    if (fate === 'drop') {
      joins = false
      // "Malam: …" still says when.
      if (drafts.length === 0) waiting.push(...clause.items.filter(({ kind }) => kind === 'part'))
      continue
    }
    const timed = clause.items.some(({ kind }) => kind === 'range' || kind === 'from' || kind === 'length')
    if (details && timed && fate === 'new') details = false
    if (details && fate === 'new') fate = 'join'
    if (fate === 'join' && !joins && !details) fate = 'new'
    if (last !== undefined && fate === 'times') {
      if ((joins || clause.lead !== 'comma') && joinTimes(last, clause)) continue
      waiting.push(...clause.items)
      continue
    }
    if (fate === 'times') {
      waiting.push(...clause.items)
      continue
    }
    if (last !== undefined && (fate === 'result' || fate === 'join')) {
      take(last, clause.items)
      if (fate === 'join') addWords(last, clause, judged.words)
      if (clause.titles) details ||= hasTime(last)
      continue
    }
    const draft = begin(clause, tokens)
    take(draft, waiting)
    waiting = []
    take(draft, clause.items)
    addWords(draft, clause, judged.words)
    place(drafts, draft, clause, tokens)
    details = clause.titles && hasTime(draft)
    joins = true
  }
  const last = drafts.at(-1)
  if (last !== undefined) take(last, waiting)
  return drafts
}

export const hasTime = (draft: Draft) =>
  draft.ranges.length > 0 ||
  draft.from !== null ||
  draft.to !== null ||
  draft.length !== null ||
  draft.lessons !== null

function bare(draft: Draft): boolean {
  return !hasTime(draft) && draft.counts.length === 0
}

/** A list that is closed by "dan" or has one time or count at its end is one thing. */
function place(drafts: Draft[], draft: Draft, clause: Clause, tokens: Token[]): void {
  const last = drafts.at(-1)
  const head = isHead(tokens[draft.words[0]?.at ?? 0]?.lower ?? '')
  const listed =
    clause.closes || (clause.lead === 'comma' && !head && last !== undefined && bare(last) && !bare(draft))
  if (last === undefined || !listed || !(clause.closes ? last.counts.length === 0 : bare(last))) {
    if (clause.lead === 'colon' && last !== undefined && bare(last)) merge(last, draft)
    else drafts.push(draft)
    return
  }
  let first = drafts.length - 1
  while (first > 0 && drafts[first]?.lead === 'comma' && bare(drafts[first] ?? draft)) first--
  const list = drafts.splice(first + 1)
  const into = drafts[first] ?? last
  for (const one of [...list, draft]) merge(into, one)
}

function merge(into: Draft, from: Draft): void {
  into.words.push({ at: -1, next: -1 }, ...from.words)
  into.ranges.push(...from.ranges)
  into.counts.push(...from.counts)
  into.from ??= from.from
  into.to ??= from.to
  into.length ??= from.length
  into.lessons ??= from.lessons
  into.part ??= from.part
  into.tokens.last = from.tokens.last
}

function joinTimes(last: Draft, clause: Clause): boolean {
  const ranged = clause.items.some(({ kind }) => kind === 'range' || kind === 'from')
  const free = last.ranges.length === 0 && last.from === null
  const again =
    clause.lead === 'again' ||
    clause.lead === 'and' ||
    (clause.lead === 'comma' && last.ranges.length > 0 && last.lead !== 'time')
  const next = clause.lead === 'line' || clause.lead === 'semi' || clause.lead === 'link'
  if (ranged && !(free && !next) && !again) return false
  take(last, clause.items)
  return true
}

function begin(clause: Clause, tokens: Token[]): Draft {
  const first = clause.items[0]?.at ?? 0
  return {
    lead: clause.lead,
    words: [],
    ranges: [],
    from: null,
    to: null,
    length: null,
    each: false,
    lessons: null,
    counts: [],
    part: null,
    onward: clause.onward !== null && onward.has(clause.onward),
    tokens: { first, last: Math.min(tokens.length, clause.items.at(-1)?.next ?? first) },
  }
}

function take(draft: Draft, items: Item[]): void {
  for (const item of items) {
    draft.tokens.last = Math.max(draft.tokens.last, item.next)
    if (item.kind === 'range') draft.ranges.push(item)
    else if (item.kind === 'from') draft.from ??= item.clock
    else if (item.kind === 'to') draft.to = item.clock
    else if (item.kind === 'length') {
      draft.length ??= item.minutes
      draft.each ||= item.each
    } else if (item.kind === 'lessons') {
      // "jam ke 3-5 (3 JP)": what is said as a number of lessons goes before the ordinals.
      if (draft.lessons === null || (item.said && !draft.lessons.said)) draft.lessons = item
    } else if (item.kind === 'count') draft.counts.push(item.count)
    else if (item.kind === 'part') draft.part ??= item.part
    else if (item.kind === 'date' && item.how === 'evening') draft.part ??= 'malam'
  }
}

/** "dinas malam", "apel pagi": the time of day is part of the name. */
function isWord(before: Item | undefined, item: Item): boolean {
  return before?.kind === 'word' && before.next === item.at
}

/** They only say how something is counted, never what. */
const measures = list(
  'ekor buah lembar unit titik eksemplar bungkus keping batang paket ton kg km meter liter kali boks kotak set rangkap kegiatan',
)

/** The words, with the noun of a count that stands amid them: "derek 4 mobil parkir". */
function addWords(draft: Draft, clause: Clause, words: Item[]): void {
  if (draft.words.length > 0) draft.words.push({ at: -1, next: -1 })
  const first = words[0]?.at ?? Number.POSITIVE_INFINITY
  clause.items.forEach((item, i) => {
    if (item.at < first && item.kind === 'word') return
    if (item.kind === 'word') draft.words.push(item)
    else if (
      item.kind === 'part' &&
      item.at > first &&
      item.next - item.at === 1 &&
      isWord(clause.items[i - 1], item)
    )
      draft.words.push(item)
    else if (
      item.kind === 'count' &&
      item.count.unitAt >= 0 &&
      !measures.has(item.count.unit ?? '') &&
      item.at > first &&
      clause.items[i + 1]?.kind === 'word'
    )
      draft.words.push({ at: item.count.unitAt, next: item.count.unitAt + 1 })
  })
}
