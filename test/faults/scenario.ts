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
  /** In several houses one after the other, each of this size and checked by itself. Left out: in one. */
  rounds?(scale: Scale): Scale[]
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
  failed?: Error
}

interface Watch {
  /** After each of several houses: what was played so far. */
  played?(sofar: Outcome): void
  /** Whether to leave out the houses that are left. */
  stopped?(): boolean
}

export async function perform(scenario: Scenario, scale: Scale, watch: Watch = {}): Promise<Outcome> {
  const { name } = scenario
  const skipped = scenario.skipped?.() ?? null
  let outcome: Outcome = { name, trials: 0, violations: [], seconds: 0, skipped }
  if (skipped !== null) return outcome
  const rounds = scenario.rounds?.(scale) ?? [scale]
  try {
    for (const share of rounds) {
      if (watch.stopped?.()) break
      outcome = add(outcome, await performIn(scenario, share))
      if (rounds.length > 1) watch.played?.(outcome)
    }
  } catch (error) {
    return { ...outcome, failed: error instanceof Error ? error : new Error('unknown error') }
  }
  return outcome
}

type Round = Pick<Outcome, 'trials' | 'violations' | 'seconds'>

const add = (sofar: Outcome, round: Round): Outcome => ({
  ...sofar,
  trials: sofar.trials + round.trials,
  violations: [...sofar.violations, ...round.violations],
  seconds: sofar.seconds + round.seconds,
})

async function performIn(scenario: Scenario, scale: Scale): Promise<Round> {
  const begun = performance.now()
  const house = await openHouse(await scenario.house(scale))
  try {
    const trials = await scenario.play(house, scale)
    const violations = check(await house.evidence())
    return { trials, violations, seconds: (performance.now() - begun) / 1000 }
  } finally {
    await house.close()
  }
}
