import type { Flow } from '../conversation/flow.ts'
import { approveAll } from './approve-all.ts'
import { actingFlow } from './acting.ts'
import { dailyReport } from './daily-report.ts'
import { importFlow } from './import.ts'
import { rejectReport, returnReport } from './decide.ts'

/** Add a conversation here. */
const all: Flow[] = [dailyReport, returnReport, rejectReport, approveAll, importFlow, actingFlow]

export const flows: ReadonlyMap<string, Flow> = new Map(all.map((flow) => [flow.id, flow]))
