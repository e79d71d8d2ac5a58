import type { Day } from '../calendar/day.ts'
import { kindOf, realisationOf, type CheckIn, type Indicator, type Period, type Work } from './check-in.ts'
import { sameUnit } from './units.ts'

/**
 * What was realised of results that serve a leader's (penyelarasan, PermenPANRB 6/2022). Facts beside the leader's own, and
 * never a part of them: no rating and no realisation follows from it.
 */
export interface Cascaded extends Period {
  /** 1: serves the leader's result itself; 2: serves one that does. */
  depth: number
  work: Work[]
  indicators: (Indicator & { checkIns: CheckIn[] })[]
}

/** Of one level. Sums of different levels may hold the same work twice, so they are never added. */
export interface CascadeLevel {
  depth: number
  /** Of how many results. */
  results: number
  /** In the indicator's unit: their sum; null where a sum would mean nothing. */
  sum: number | null
  /** Where it would: what each of them has, largest first. */
  values: number[]
}

/**
 * What the cascaded results tell in this indicator's unit within a period, level by level. Counts and money add up;
 * percentages, scores and months stand beside each other. A result "1 dokumen" that is done counts as one of many.
 */
export function cascadeOf(indicator: Indicator, cascaded: Cascaded[], period: Period): CascadeLevel[] {
  const depths = [...new Set(cascaded.map(({ depth }) => depth))].sort((a, b) => a - b)
  return depths.flatMap((depth): CascadeLevel[] => {
    const told = cascaded.filter((one) => one.depth === depth).map((one) => valuesOf(indicator, one, period))
    const values = told.flat()
    if (values.length === 0) return []
    const results = told.filter((some) => some.length > 0).length
    const sum = Math.round(values.reduce((all, value) => all + value, 0) * 100) / 100
    return addsUp(indicator)
      ? [{ depth, results, sum, values: [] }]
      : [{ depth, results, sum: null, values: values.sort((a, b) => b - a) }]
  })
}

const addsUp = (indicator: Indicator) => ['count', 'money'].includes(kindOf(indicator))

function valuesOf(indicator: Indicator, { work, indicators, ...skp }: Cascaded, period: Period): number[] {
  const within = { from: later(skp.from, period.from), until: earlier(skp.until, period.until) }
  if (within.from > within.until) return []
  return indicators.flatMap((one) => {
    if (!isSameMeasure(indicator, one)) return []
    const { value } = realisationOf(one, work, one.checkIns, within)
    return value === null ? [] : [value]
  })
}

/** A number of documents sent back is no number of documents made: what is counted must be of one aspect. */
function isSameMeasure(indicator: Indicator, other: Indicator): boolean {
  const [kind, its] = [kindOf(indicator), kindOf(other)]
  if (indicator.narrative === true || other.narrative === true || !sameUnit(other.unit, indicator.unit))
    return false
  if (kind === 'money') return its === 'money'
  const isPart = kind === 'count' && its === 'done'
  return (kind === its || isPart) && indicator.aspect === other.aspect
}

const later = (one: Day, other: Day) => (one > other ? one : other)
const earlier = (one: Day, other: Day) => (one < other ? one : other)
