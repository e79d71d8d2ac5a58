import { kills } from './scenarios/kills.ts'
import type { Scenario } from './scenario.ts'

export const scenarios: Scenario[] = [...kills]
