import { todayOf } from './dates.ts'
import type { Draft } from './drafts.ts'
import { normalise } from './normalise.ts'
import { scan, type Item } from './scan.ts'
import { timesOf } from './times.ts'
import { tokenise } from './tokens.ts'

/** Minutes after local midnight, or only a length. `end` passes 1440 when it is on the next day. */
export interface Span {
  start: number | null
  end: number | null
  minutes: number
  /** Hours 1 to 6 without a word for the time of day were read as afternoon. */
  assumedPm: boolean
}

const anyDay = todayOf(new Date(0), 'Asia/Makassar')

/**
 * Reads "8-10", "08.00 s.d. 10.30", "jam setengah 8 sampai 9", "jam 8 selama 2 jam", "2 jam", "1,5 jam", "90 menit".
 * Null when it is no time or has more than one: minutes are never invented.
 */
export function readTime(said: string): Span | null {
  const tokens = tokenise(normalise(said).trim().slice(0, 200))
  const draft = emptyDraft()
  for (const item of scan(tokens, anyDay)) if (!takes(draft, item)) return null
  if (draft.ranges.length > 1) return null
  const time = timesOf(draft, null, { lesson: null, offset: 8 })[0]
  if (time === undefined || time.minutes === null || time.minutes <= 0) return null
  return { start: time.start, end: time.end, minutes: time.minutes, assumedPm: time.assumedPm }
}

/** The same as clock times, with the day of the end. */
export function readSpan(said: string) {
  const span = readTime(said)
  if (span === null) return null
  const clock = (minute: number | null) =>
    minute === null
      ? null
      : `${String(Math.floor((minute % 1440) / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
  const endDayOffset: 0 | 1 = span.end !== null && span.end >= 1440 ? 1 : 0
  return { start: clock(span.start), end: clock(span.end), endDayOffset, minutes: span.minutes }
}

function emptyDraft(): Draft {
  return {
    lead: 'start',
    words: [],
    ranges: [],
    from: null,
    to: null,
    length: null,
    each: false,
    lessons: null,
    counts: [],
    part: null,
    onward: false,
    tokens: { first: 0, last: 0 },
  }
}

function takes(draft: Draft, item: Item): boolean {
  if (item.kind === 'range') draft.ranges.push(item)
  else if (item.kind === 'from') draft.from ??= item.clock
  else if (item.kind === 'to') draft.to ??= item.clock
  else if (item.kind === 'length' && draft.length === null) draft.length = item.minutes
  else if (item.kind === 'part') draft.part ??= item.part
  else return item.kind === 'cut' && item.cut !== 'semi'
  return true
}
