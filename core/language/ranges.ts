import { bareRange, isName, readClock, untilAt, type Clock, type ReadClock } from './clock.ts'
import { units } from './lexicon/units.ts'
import { list } from './lexicon/words.ts'
import type { Token } from './tokens.ts'

export type ClockItem = { at: number; next: number } & (
  { kind: 'range'; from: Clock; to: Clock | null } | { kind: 'from' | 'to'; clock: Clock }
)

const froms = list('dari dr dri mulai sejak antara')

/** A range, a start or an end at token `i`; `open`: a start was said before and waits for its end. */
export function clocksAt(tokens: Token[], i: number, open: boolean): ClockItem | null {
  const lead = froms.has(tokens[i]?.lower ?? '') ? i + 1 : i
  const until = lead === i ? untilAt(tokens, i) : 0
  if (until > 0 && tokens[i]?.kind === 'word') {
    const end = readClock(tokens, i + until)
    if (end !== null && untilAt(tokens, end.next) === 0 && (end.marked || open || plainEnd(tokens, i, end)))
      return { kind: 'to', clock: end.clock, at: i, next: end.next }
    return null
  }
  const from = readClock(tokens, lead)
  if (from === null || labelled(tokens, lead)) return null
  return rangeFrom(tokens, i, lead, from) ?? point(tokens, i, lead, from)
}

function plainEnd(tokens: Token[], i: number, end: ReadClock): boolean {
  const school = tokens[i]?.lower === 'smp' || tokens[i]?.lower === 'sd'
  return !school && !units.has(tokens[end.next]?.lower ?? '')
}

function labelled(tokens: Token[], i: number): boolean {
  const before = tokens[i - 1]
  const token = tokens[i]
  return token?.kind === 'number' && before?.kind === 'word' && token.glued
}

function rangeFrom(tokens: Token[], i: number, lead: number, from: ReadClock): ClockItem | null {
  let bracket = from.next
  if (tokens[bracket]?.text === '.' && untilAt(tokens, bracket + 1) > 0) bracket++
  const until = untilAt(tokens, bracket)
  if (until === 0) return null
  const after = tokens[bracket + until]?.lower ?? ''
  if (/^(selesai|slesai|selesainya|slese)$/.test(after) && from.marked)
    return { kind: 'range', from: from.clock, to: null, at: i, next: bracket + until + 1 }
  const to = readClock(tokens, bracket + until)
  // "09.00-25.30": an end that no day has is none, and no word of the work either.
  if (to === null && from.marked && /^\d{2}[.:]\d{2}$/.test(after))
    return { kind: 'range', from: from.clock, to: null, at: i, next: bracket + until + 1 }
  if (to === null) return null
  const dash = tokens[bracket]?.kind === 'mark'
  const bare = tokens[lead]?.kind === 'number' && !from.marked
  if (bare && isName(tokens, lead)) return null
  if (bare && !(to.marked && !dash) && !bareRange(tokens, lead, from.clock, to.clock, to.next)) return null
  return { kind: 'range', from: from.clock, to: to.clock, at: i, next: to.next }
}

function point(tokens: Token[], i: number, lead: number, from: ReadClock): ClockItem | null {
  const start = tokens[lead]
  const after = tokens[from.next]?.lower ?? ''
  if (!from.marked) {
    // "0815 apel"
    const four = start?.kind === 'number' && /^0\d{3}$/.test(start.text)
    return four && !units.has(after) ? { kind: 'from', clock: from.clock, at: i, next: from.next } : null
  }
  if (start?.kind === 'number' && (units.has(after) || /^\d{1,2}$/.test(start.text))) {
    if (units.has(after) || from.clock.part === null)
      return from.clock.zone === null ? null : { kind: 'from', clock: from.clock, at: i, next: from.next }
  }
  return { kind: 'from', clock: from.clock, at: i, next: from.next }
}
