import type { HeldJob } from '../prisma/store/document-jobs.ts'
import type { Issue } from '../prisma/store/issued-papers.ts'
import type { Kept } from '../prisma/store/made-files.ts'
import type { MonthCalendars } from '../prisma/store/month-calendars.ts'
import type { CountsOf } from '../prisma/store/month-counts.ts'
import type { JobContext } from './job.ts'

/** What one slice of a job is given. */
export interface DocumentTurn extends Pick<JobContext, 'db' | 'now'> {
  /** Where files are kept. */
  files: string
  /** Changes as slices are done. */
  job: HeldJob
  /** Read once a turn. */
  calendars(): Promise<MonthCalendars>
  /** Of the agency's people, for many slices at once. */
  counts: CountsOf
  /** Of how many people a slice is. */
  size: number
}

/** A file that is kept and not sent yet. */
export interface Made {
  kept: Kept
  /** As the receiver sees it. */
  name: string
  /** What is sent after it, in this order, because one message does not take it all. */
  further?: { kept: Kept; name: string }[]
  /** Under which code it is known, where one is printed on it. */
  issue?: Issue
}

/** What became of a slice: `more` are left; `nothing`: there is nothing to make it of; `gone`: the job was cancelled or is somebody else's. */
export type Outcome = { made: Made } | 'told' | 'more' | 'gone' | 'nothing'
