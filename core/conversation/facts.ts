import type { WorkCalendar } from '../calendar/schedule.ts'
import type { Place } from '../messages.ts'
import type { PlanFacts } from '../performance/plan.ts'
import type { Report, ReportHead } from '../performance/report.ts'
import type { Language } from '../texts/language.ts'

/** What the database knew when the message was handled. Facts in, decisions out. */
export interface Facts {
  now: Date
  /** When the message was sent: the time that counts. */
  sentAt: Date
  /** Fresh for this message: the id of whatever it brings into being. */
  turnId: string
  place: Place
  person: Person
  /** Planned results of the SKP in force on the person's today. */
  results: Result[]
  /** The person's reports of the last two weeks, newest first, without rows. */
  recent: ReportHead[]
  /** The newest report with its rows; loaded when a copy may be asked for. */
  last: Report | null
  /** The reports this message or the open flow names, with the right to decide looked up now. */
  reports: Report[]
  /** What waits for this person's decision, oldest first; loaded when asked for. */
  waiting: Report[]
  /** Plans and targets; loaded when the message is about them. */
  plan?: PlanFacts
}

export interface Person {
  id: string
  agencyId: string
  name: string
  position: string
  unit: string
  zone: string
  lateDays: number
  language: Language
  /** Wants one list in the morning instead of a card for each report. */
  digest: boolean
  selfCertified: boolean
  calendar: WorkCalendar
  /** Who decides on this person's reports today. */
  approver: { id: string; name: string; digest: boolean; language: Language } | null
  subordinates: number
}

export interface Result {
  id: string
  title: string
  shortTitle: string
  unit: string | null
}
