import type { CheckedPlan } from '../structure/own-plan-draft.ts'
import type { NamedCheckIn, Official, Plan, Revision } from './plan.ts'

/** Loaded only for messages about plans and targets. */
export interface PlanFacts {
  /** The person's own, newest period first. */
  own: Plan[]
  /** Those that a button or an open flow names. */
  named: Plan[]
  /** Planned results in force of the leader, to choose which one is served. */
  leader: { id: string; title: string }[]
  /** Pejabat penilai kinerja today: agrees to the plan. */
  official: Official | null
  /** Submitted plans of people whose assessor this person is. */
  waiting: { id: string; version: number; employeeName: string }[]
  /** Plans in force of those whose supervisor this person is today. */
  team: { id: string; employeeName: string }[]
  checkIns: NamedCheckIn[]
  /** All versions of the plan whose history is asked for, newest first. */
  history: Revision[]
  /** The person's own plan as a file, where a button names it. */
  file: CheckedPlan | null
}
