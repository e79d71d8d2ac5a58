import { kills } from './scenarios/kills.ts'
import { network } from './scenarios/network.ts'
import { twoBots } from './scenarios/two-bots.ts'
import type { Scenario } from './scenario.ts'

export const scenarios: Scenario[] = [...kills, ...twoBots, ...network]
