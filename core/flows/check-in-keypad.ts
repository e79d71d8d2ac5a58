import { number as amount } from '../texts/number.ts'
import type { Choice } from '../conversation/flow.ts'
import type { Facts } from '../conversation/facts.ts'
import { kindOf, realisationOf } from '../performance/check-in.ts'
import { todayOf } from '../plan-words.ts'
import { targetTexts } from '../texts/targets.ts'
import type { Target } from './targets.ts'

/** Likely answers. "t45" is a total, "d5" an addition: what a key says, whatever the numbers are when it is read. */
export function keypad({ plan, result, indicator }: Target, facts: Facts): Choice[] {
  const { language } = facts.person
  const t = targetTexts[language]
  const until = todayOf(facts)
  const { value } = realisationOf(indicator, result.work, indicator.checkIns, { from: plan.from, until })
  const key = (mode: 't' | 'd', number: number, i: number): Choice => ({
    value: `${mode}${number}`,
    label: (mode === 't' ? t.total : t.plus)(amount(number, language)),
    row: i % 3 === 0,
  })
  switch (kindOf(indicator)) {
    case 'done':
      return [
        { value: 't1', label: t.yes },
        { value: 't0', label: t.no, row: false },
      ]
    case 'percent':
      return levels(value, indicator.target).map((number, i) => key('t', number, i))
    case 'months': {
      const met = Math.min((value ?? 0) + 1, indicator.target)
      return [{ value: 'd1', label: t.monthMet }, key('t', met, 0)]
    }
    case 'count':
    case 'money': {
      const rest = indicator.target - (value ?? 0)
      const more = steps(indicator.target).map((number, i) => key('d', number, i))
      return rest > 0 ? [...more, key('t', indicator.target, 0)] : more
    }
  }
}

/** Round parts of a target as large as it is: 1, 5, 10 of 120; 10, 50, 100 of 6,000. */
function steps(target: number): number[] {
  const one = Math.max(1, 10 ** Math.floor(Math.log10(target / 60)))
  return target <= 24 ? [1, 2, 3] : [one, 5 * one, 10 * one]
}

/** From the last value on, in five steps to the target. */
function levels(value: number | null, target: number): number[] {
  const from = value !== null && value < target ? value : target * 0.75
  const step = (target - from) / 4
  const rounded = [1, 2, 3, 4].map((n) => Math.round((from + n * step) * 10) / 10)
  return [...new Set([...(value === null ? [] : [value]), ...rounded])]
}
