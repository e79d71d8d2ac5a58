import type { Facts } from '../conversation/facts.ts'
import type { Clocked } from '../texts/rights.ts'
import { hoursLeft, type RightsFacts } from './facts.ts'

const none: RightsFacts = { stored: null, looks: null, mine: [], waiting: [], admins: [] }

export function rightsOf({ rights }: Facts): RightsFacts {
  return rights ?? none
}

/** What waits for an administrator's answer, with the hours that are left. */
export function clocked(facts: Facts): Clocked[] {
  return rightsOf(facts).waiting.map((one) => ({ ...one, hoursLeft: hoursLeft(one, facts.now) }))
}
