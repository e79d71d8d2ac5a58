import type { OutdatedPaper } from '../performance/issued-paper.ts'
import type { DocumentKind } from '../performance/documents.ts'
import type { Month, MonthSummary } from '../performance/month-summary.ts'
import type { MonthRow } from '../performance/month-totals.ts'
import type { Ties } from '../performance/standing.ts'

/** A file that was asked for, and how far it is. */
export interface DocumentHead {
  id: string
  kind: DocumentKind
  month: Month
  status: 'queued' | 'running' | 'done' | 'failed' | 'cancelled'
  /** Of how many people it holds the month. */
  done: number
  total: number
}

/** Facts on a month, loaded only when one is asked about. */
export interface MonthFacts {
  /** The person's own month. */
  summary: MonthSummary | null
  /** Of those over whom the person has the right to it today. */
  team: MonthRow[] | null
  /** How they stand to each of those whom they lead today: which files of others they may ask for. */
  leads: Ties[]
  /** Their papers of that month that no longer tell what is so. */
  outdated: OutdatedPaper[]
  /** The files they asked for last, newest first; locked. */
  documents: DocumentHead[]
}

export type MonthEffect =
  | { type: 'ask-document'; employeeId: string; jobId: string; kind: DocumentKind; month: Month }
  /** Cancels one that is not made yet, or asks again for one that came to nothing. */
  | { type: 'stop-document' | 'repeat-document'; employeeId: string; jobId: string }
