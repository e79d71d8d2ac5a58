import { clock } from './scenarios/clock.ts'
import { files } from './scenarios/files.ts'
import { kills } from './scenarios/kills.ts'
import { network } from './scenarios/network.ts'
import { postgres } from './scenarios/postgres.ts'
import { redis } from './scenarios/redis.ts'
import { restore } from './scenarios/restore.ts'
import { telegram } from './scenarios/telegram.ts'
import { twoBots } from './scenarios/two-bots.ts'
import { updates } from './scenarios/updates.ts'
import { workers } from './scenarios/workers.ts'
import type { Scenario } from './scenario.ts'

/** Processes that die. */
export const deaths: Scenario[] = [...kills, ...twoBots, ...workers]
/** Troubles around a process that lives. */
export const troubles: Scenario[] = [...network, ...telegram, ...updates, ...clock, ...files]
/** Troubles of the database server. */
export const servers: Scenario[] = [...postgres, ...restore, ...redis]

export const scenarios: Scenario[] = [...deaths, ...troubles, ...servers]
