import type { Flow } from '../conversation/flow.ts'
import { approveAll } from './approve-all.ts'
import { dailyReport } from './daily-report.ts'
import { evaluation } from './evaluation.ts'
import { feedback } from './feedback.ts'
import { rejectReport, returnReport } from './decide.ts'

/** Add a conversation here. */
const all: Flow[] = [dailyReport, returnReport, rejectReport, approveAll, feedback, evaluation]

export const flows: ReadonlyMap<string, Flow> = new Map(all.map((flow) => [flow.id, flow]))
