import type { Clock } from './clock.ts'
import type { Draft } from './drafts.ts'
import { resolvePoint, resolveRange } from './resolve.ts'

export interface Times {
  start: number | null
  end: number | null
  minutes: number | null
  /** The end was said, but lies before the start. */
  impossible: boolean
  assumedPm: boolean
  assumedStart: boolean
  zoned: boolean
}

export interface Level {
  /** Minutes of a lesson; null where the school is not known. */
  lesson: number | null
  /** The sender's hours from UTC. */
  offset: number
}

/** The times of each activity that a draft says: one for each clock range, one if there is none. */
export function timesOf(draft: Draft, before: number | null, level: Level): Times[] {
  if (draft.ranges.length > 0) return draft.ranges.map(({ from, to }) => ranged(from, to, draft, level))
  if (draft.from !== null && draft.to !== null) return [ranged(draft.from, draft.to, draft, level)]
  if (draft.from !== null) return [fromPoint(draft.from, draft, level)]
  if (draft.to !== null) return [toPoint(draft.to, draft, before, level)]
  return [{ ...nothing, minutes: lengthOf(draft, level) }]
}

const nothing: Times = {
  start: null,
  end: null,
  minutes: null,
  impossible: false,
  assumedPm: false,
  assumedStart: false,
  zoned: false,
}

function shiftOf(level: Level, ...clocks: (Clock | null)[]): number {
  const zone = clocks.map((clock) => clock?.zone ?? null).find((z) => z !== null)
  return zone === undefined || zone === null ? 0 : (level.offset - zone) * 60
}

function ranged(from: Clock, to: Clock | null, draft: Draft, level: Level): Times {
  const shift = shiftOf(level, to, from)
  if (to === null) {
    const { minute, assumedPm } = resolvePoint(from, draft.part)
    return { ...nothing, start: minute + shift, minutes: draft.length, assumedPm, zoned: shift !== 0 }
  }
  const { start, end, assumedPm } = resolveRange(from, to, draft.part)
  const minutes = end === null ? null : end - start
  return {
    ...nothing,
    start: start + shift,
    end: end === null ? null : end + shift,
    minutes,
    impossible: end === null,
    assumedPm,
    zoned: shift !== 0,
  }
}

function fromPoint(from: Clock, draft: Draft, level: Level): Times {
  const shift = shiftOf(level, from)
  const { minute, assumedPm } = resolvePoint(from, draft.part)
  const minutes = lengthOf(draft, level)
  const end = minutes === null ? null : minute + shift + minutes
  return { ...nothing, start: minute + shift, end, minutes, assumedPm, zoned: shift !== 0 }
}

/** "lanjut … sampai jam 12": the start is the end before it, if there is one. */
function toPoint(to: Clock, draft: Draft, before: number | null, level: Level): Times {
  const shift = shiftOf(level, to)
  const known = draft.onward ? before : null
  if (known === null) {
    const { minute, assumedPm } = resolvePoint(to, draft.part)
    return { ...nothing, end: minute + shift, minutes: lengthOf(draft, level), assumedPm, zoned: shift !== 0 }
  }
  const from: Clock = { minute: known - shift, part: null, exact: true, zone: null }
  const { start, end, assumedPm } = resolveRange(from, to, draft.part)
  const minutes = end === null ? null : end - start
  return {
    start: start + shift,
    end: end === null ? null : end + shift,
    minutes,
    impossible: end === null,
    assumedPm,
    assumedStart: true,
    zoned: shift !== 0,
  }
}

function lengthOf(draft: Draft, level: Level): number | null {
  if (draft.length !== null) {
    const times = draft.each ? (draft.counts[0]?.value ?? draft.lessons?.count ?? 1) : 1
    return Math.round(draft.length * times)
  }
  if (draft.lessons === null) return null
  const each = level.lesson === null ? null : level.lesson * draft.lessons.count
  const minutes = draft.lessons.minutes ?? each
  return minutes === null ? null : Math.round(minutes)
}
