import type { Clock } from './clock.ts'
import type { Part } from './lexicon/words.ts'

const day = 24 * 60

export interface Resolved {
  start: number
  /** Beyond 24 h on the next day; null when it cannot be: the words put it before the start. */
  end: number | null
  assumedPm: boolean
}

/** Can this clock be at that time of the day? Otherwise it is twelve hours later. */
export function inPart(minute: number, part: Part): number {
  const hour = minute / 60
  switch (part) {
    case 'pagi':
      return hour >= 12 && hour < 13 ? minute - 720 : minute
    case 'siang':
      return hour < 7 ? minute + 720 : minute
    case 'sore':
      return hour < 8 ? minute + 720 : minute
    case 'malam':
      return hour >= 5 && hour < 12 ? minute + 720 : hour >= 12 && hour < 13 ? minute + 720 : minute
  }
}

/**
 * One clock in its day. `around` is a word of its clause ("sorenya …"); without any word 1 to 6 is afternoon,
 * which is assumed.
 */
export function resolvePoint(clock: Clock, around: Part | null): { minute: number; assumedPm: boolean } {
  if (clock.part !== null) return { minute: inPart(clock.minute, clock.part), assumedPm: false }
  const small = clock.minute >= 60 && clock.minute < 7 * 60
  if (clock.exact && !(around !== null && around !== 'pagi' && around !== 'malam' && small))
    return { minute: clock.minute, assumedPm: false }
  if (around !== null) {
    const minute = inPart(clock.minute, around)
    if (around === 'pagi' || minute !== clock.minute || !small || around === 'malam')
      return { minute, assumedPm: false }
  }
  return small ? { minute: clock.minute + 720, assumedPm: true } : { minute: clock.minute, assumedPm: false }
}

/** A word that stands at one end ("7-9 malam") or in the clause is meant for both ends. */
export function resolveRange(from: Clock, to: Clock, around: Part | null): Resolved {
  let assumedPm = false
  let end: number
  let start: number
  if (from.part === null && to.part !== null) {
    end = inPart(to.minute, to.part)
    start = from.minute
    // The later of the two hours that the number can mean, if that is still before the end: "7-9 malam", but "10-1 siang".
    if (!from.exact && start + 720 < end) start += 720
    else if (!from.exact && end <= 6 * 60 && start < 720 && start > end)
      start += to.part === 'malam' ? 720 : 0
  } else {
    const point = early(from, to, around)
      ? { minute: from.minute, assumedPm: false }
      : resolvePoint(from, around)
    ;({ minute: start, assumedPm } = point)
    end = to.part === null ? to.minute : inPart(to.minute, to.part)
    if (end <= start && to.part === null && !to.exact && end < 720) {
      if (end + 720 > start) {
        end += 720
        assumedPm ||=
          to.minute >= 60 &&
          to.minute < 420 &&
          around === null &&
          (from.part === null || from.part === 'pagi')
      }
    }
  }
  if (end <= start) {
    const length = end + day - start
    return {
      start,
      end: start >= 15 * 60 && end <= 9.5 * 60 && length <= 17 * 60 ? end + day : null,
      assumedPm,
    }
  }
  return { start, end, assumedPm }
}

/** "6.30-8" and "6-9" are before office hours, not in the evening. */
function early(from: Clock, to: Clock, around: Part | null): boolean {
  return (
    around === null &&
    from.part === null &&
    from.minute >= 6 * 60 &&
    from.minute < 7 * 60 &&
    to.part === null &&
    to.minute >= 7 * 60 &&
    to.minute <= 12 * 60
  )
}
