import type { Flow } from '../conversation/flow.ts'
import { approveAll } from './approve-all.ts'
import { actingFlow } from './acting.ts'
import { calendar } from './calendar.ts'
import { confirmDays } from './confirm-days.ts'
import { dailyReport } from './daily-report.ts'
import { dayStatus } from './day-status.ts'
import { evaluation } from './evaluation.ts'
import { checkInFlow } from './check-in.ts'
import { askBackFlow } from './check-in-review.ts'
import { planFileFlow } from './plan-file.ts'
import { privacyAnswer } from './privacy-answer.ts'
import { privacyAsk } from './privacy-ask.ts'
import { planActionFlow } from './plan-action.ts'
import { planReturnFlow } from './plan-decide.ts'
import { planExpectFlow } from './plan-expect.ts'
import { planFlow } from './plan.ts'
import { feedback } from './feedback.ts'
import { importFlow } from './import.ts'
import { reminderSettings } from './reminder-settings.ts'
import { rejectReport, returnReport } from './decide.ts'

/** Add a conversation here. */
const all: Flow[] = [
  dailyReport,
  returnReport,
  rejectReport,
  approveAll,
  dayStatus,
  confirmDays,
  calendar,
  reminderSettings,
  feedback,
  evaluation,
  importFlow,
  actingFlow,
  planFlow,
  planReturnFlow,
  planExpectFlow,
  planActionFlow,
  planFileFlow,
  checkInFlow,
  askBackFlow,
  privacyAsk,
  privacyAnswer,
]

export const flows: ReadonlyMap<string, Flow> = new Map(all.map((flow) => [flow.id, flow]))
