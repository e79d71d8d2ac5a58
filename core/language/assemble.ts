import { describe } from './describe.ts'
import type { Draft } from './drafts.ts'
import { isHead } from './lexicon/verbs.ts'
import type { Assumed, ParsedActivity } from './parsed.ts'
import { timesOf, type Level, type Times } from './times.ts'
import type { Token } from './tokens.ts'

/** An activity with what only the warnings need. */
export interface Built {
  activity: ParsedActivity
  startAt: number | null
  endAt: number | null
  impossible: boolean
  zoned: boolean
}

export function assemble(tokens: Token[], drafts: Draft[], level: Level): Built[] {
  const built: Built[] = []
  let before: number | null = null
  let opening = ''
  for (const draft of drafts) {
    const prefix = carried(tokens, draft, opening)
    const description = describe(tokens, draft, prefix)
    if (!/[\p{L}\p{N}]/u.test(description)) continue
    const links = linksIn(tokens, draft)
    const times = timesOf(draft, before, level)
    const shared = times.length > 1 && draft.counts.length === times.length
    times.forEach((time, i) => {
      const count = shared
        ? draft.counts[i]
        : i === 0 || draft.counts[0]?.unit === 'kegiatan'
          ? draft.counts[0]
          : undefined
      const split =
        times.length > 1 && draft.counts[0]?.unit === 'kegiatan' && draft.counts[0].value === times.length
      const one = build(description, time, draft, split ? 1 : (count?.value ?? null), count?.unit ?? null)
      built.push({ ...one, activity: { ...one.activity, links } })
      if (time.end !== null) before = time.end
    })
    opening = description
  }
  return built
}

/** "lanjut Bertais 3 titik": what is done there is what was done before. */
function carried(tokens: Token[], draft: Draft, said: string): string[] {
  const first = tokens[draft.words[0]?.at ?? -1]
  if (first === undefined || said === '' || isHead(first.lower)) return []
  const opening = said.split(' ')
  if (opening.length < 2) return []
  const before = tokens[(draft.words[0]?.at ?? 0) - 1]?.lower ?? ''
  if (/^(di|ke)$/.test(before) && draft.ranges.length > 0 && draft.lead !== 'line') {
    const end = opening.findIndex((word) => word === 'di' || word === 'ke')
    return [...(end > 0 ? opening.slice(0, end) : opening), before]
  }
  const place = draft.onward && /^\p{Lu}\p{Ll}/u.test(first.text)
  const listed = draft.lead === 'comma' && /^\p{Lu}/u.test(first.text) && draft.words.length < 3
  if (!isHead(opening[0]?.toLowerCase() ?? '') || (!place && !listed)) return []
  return opening.slice(0, place ? 2 : 1)
}

function build(
  description: string,
  time: Times,
  draft: Draft,
  value: number | null,
  unit: string | null,
): Built {
  const lessons = value === null && draft.lessons?.said === true ? draft.lessons.count : null
  const assumed: Assumed[] = []
  if (time.assumedPm) assumed.push('pm')
  if (time.assumedStart) assumed.push('start')
  if (draft.counts[0]?.approximate === true && value !== null) assumed.push('approximate')
  const start = time.start === null ? null : clock(time.start)
  const end = time.end === null ? null : clock(time.end)
  const activity: ParsedActivity = {
    description,
    start,
    end,
    endDayOffset: time.end !== null && time.end >= 1440 && (time.start ?? 0) < 1440 ? 1 : 0,
    minutes: time.minutes !== null && time.minutes > 0 ? time.minutes : null,
    quantity: value ?? lessons,
    unit: lessons === null ? unit : 'jp',
    target: null,
    candidates: [],
    sure: false,
    assumed,
    links: [],
    sensitive: [],
  }
  return { activity, startAt: time.start, endAt: time.end, impossible: time.impossible, zoned: time.zoned }
}

function clock(minute: number): string {
  const inDay = ((minute % 1440) + 1440) % 1440
  return `${String(Math.floor(inDay / 60)).padStart(2, '0')}:${String(inDay % 60).padStart(2, '0')}`
}

function linksIn(tokens: Token[], { tokens: { first, last } }: Draft): string[] {
  const links: string[] = []
  for (let i = first; i < last; i++) {
    const token = tokens[i]
    if (token?.kind === 'url') links.push(token.text)
  }
  return links
}
