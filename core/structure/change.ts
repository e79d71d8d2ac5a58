import type { Dated, Known } from './known.ts'

/** A thing as it shall be, and as it was; `before` is null for what is new. */
export interface Change<T> {
  before: T | null
  now: T
}

export type Changes = {
  [K in Exclude<keyof Known, 'agency'>]: Change<Known[K][number]>[]
} & { agency: Change<NonNullable<Known['agency']>>[] }

/** In the order in which they can be written: what is pointed to comes first. */
export const kindsOfChange = [
  'agency', 'units', 'placements', 'people', 'postings', 'links', 'teams', 'members', 'skps', 'results', 'indicators',
  'holidays', 'shifts', 'leaves', 'disciplines',
] as const satisfies (keyof Changes)[] // prettier-ignore

export function noChanges(): Changes {
  return {
    agency: [],
    units: [],
    placements: [],
    people: [],
    postings: [],
    links: [],
    teams: [],
    members: [],
    skps: [],
    results: [],
    indicators: [],
    holidays: [],
    shifts: [],
    leaves: [],
    disciplines: [],
  }
}

/** None when both say the same: importing twice changes nothing. */
export function changed<T extends object>(before: T | undefined, now: T): Change<T>[] {
  if (before === undefined) return [{ before: null, now }]
  const keys = Object.keys(now) as (keyof T)[]
  return keys.every((key) => before[key] === now[key]) ? [] : [{ before, now }]
}

/**
 * The successor of a dated row: the current one ends on the day the next begins. One that began on that very day or
 * later was never in force as it stood, so it is put right in place.
 */
export function succeed<T extends Dated>(current: T | undefined, next: T): Change<T>[] {
  if (current === undefined) return [{ before: null, now: next }]
  if (current.from >= next.from)
    return [{ before: current, now: { ...next, id: current.id, from: current.from, until: current.until } }]
  return [
    { before: current, now: { ...current, until: next.from } },
    { before: null, now: { ...next, until: current.until } },
  ]
}
