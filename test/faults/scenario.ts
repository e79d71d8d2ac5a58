import { check, type Violation } from './checker.ts'
import { openHouse, type House, type HouseOptions } from './house.ts'

/** How large: small in every run of the tests, large with `npm run faults`. */
export interface Scale {
  kills: number
  backlog: number
  fanout: number
  /** How long an outage lasts. */
  seconds: number
}

export const small: Scale = { kills: 3, backlog: 300, fanout: 250, seconds: 1 }

export interface Scenario {
  name: string
  /** What people may rely on, in a sentence. */
  promise: string
  house(scale: Scale): HouseOptions | Promise<HouseOptions>
  /** Why it cannot be played on this machine; null when it can. */
  skipped?(): string | null
  /** Plays it to the end and says how often the fault happened. What must hold beyond the checker's rules it throws. */
  play(house: House, scale: Scale): Promise<number>
}

export interface Outcome {
  name: string
  /** How often the fault happened. */
  trials: number
  violations: Violation[]
  seconds: number
  skipped: string | null
  /** It could not be played to the end, or what it promises besides did not hold. */
  failed?: string
}

export async function perform(scenario: Scenario, scale: Scale): Promise<Outcome> {
  const { name } = scenario
  const skipped = scenario.skipped?.() ?? null
  if (skipped !== null) return { name, trials: 0, violations: [], seconds: 0, skipped }
  const begun = performance.now()
  const house = await openHouse(await scenario.house(scale))
  try {
    const trials = await scenario.play(house, scale)
    const violations = check(await house.evidence())
    return { name, trials, violations, seconds: (performance.now() - begun) / 1000, skipped }
  } finally {
    await house.close()
  }
}
