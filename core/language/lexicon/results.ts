import { stem } from '../stem.ts'
import { care } from './offices/care.ts'
import { civic } from './offices/civic.ts'
import { economy } from './offices/economy.ts'
import { government } from './offices/government.ts'
import { order } from './offices/order.ts'
import { school } from './offices/school.ts'
import { vertical } from './offices/vertical.ts'
import { common } from './concepts.ts'
import { list } from './words.ts'

/**
 * The usual results of about eighty kinds of offices. A line that begins with `#` names an office; each line after it is
 * one result: words that plans use for it | words that people use for the work.
 */
const lines = [care, civic, economy, government, order, school, vertical].flatMap((text) =>
  text.trim().split('\n'),
)

/** By root: the offices it names. */
export const officesNamed = new Map<string, number[]>()

/** By root: the results whose plans use the word, and those whose daily work does. */
export const inPlans = new Map<string, number[]>()
export const inDays = new Map<string, number[]>()

/** Of each result, its office. */
export const officeOf: number[] = []

export const offices: number = lines.reduce((office, line) => {
  if (line.startsWith('#')) {
    enter(officesNamed, line.slice(1), office)
    return office + 1
  }
  const [plans = '', days = ''] = line.split('|')
  const formal = enter(inPlans, plans, officeOf.length)
  enter(inDays, days, officeOf.length, formal)
  officeOf.push(office - 1)
  return office
}, 0)

function enter(map: Map<string, number[]>, words: string, number: number, but = new Set<string>()) {
  const roots = new Set([...list(words)].filter((word) => !common.has(word)).map(stem))
  for (const root of roots) if (!but.has(root)) map.set(root, [...(map.get(root) ?? []), number])
  return roots
}
