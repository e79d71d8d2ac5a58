import type { WorkCalendar } from '../calendar/schedule.ts'
import type { PlanFacts } from '../performance/plan-facts.ts'
import type { Learned } from '../language/parsed.ts'
import type { EvaluationFacts } from '../performance/evaluation.ts'
import type { FeedbackFacts } from '../performance/feedback.ts'
import type { LinkCode } from './link-code.ts'
import type { ChannelName, Place } from '../messages.ts'
import type { HandoffFacts } from '../performance/handoff.ts'
import type { IssuedPaper } from '../performance/issued-paper.ts'
import type { Report, ReportHead } from '../performance/report.ts'
import type { ReminderChoices } from '../performance/reminder-choices.ts'
import type { RightsFacts } from '../rights/facts.ts'
import type { StructureFacts } from '../structure/facts.ts'
import type { Language } from '../texts/language.ts'
import type { DayFacts } from './day-facts.ts'
import type { MonthFacts } from './month-facts.ts'

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
  /** What helps to understand free words; loaded when there are some. */
  lexicon: Lexicon
  /** What waits for this person's decision, oldest first; loaded when asked for. */
  waiting: Report[]
  /** Plans and targets; loaded when the message is about them. */
  plan?: PlanFacts
  /** Loaded for talks about feedback and about evaluations; null in all others. */
  feedback: FeedbackFacts | null
  evaluation: EvaluationFacts | null
  /** Declared days, team and calendar of the agency; loaded when asked for. */
  days?: DayFacts
  /** A code for another chat of this person; made when asked for. */
  linkCode: LinkCode | null
  /** Loaded for talks about superiors, imports and standing in. */
  structure?: StructureFacts
  /** Loaded when the hand-off to e-Kinerja is asked for. */
  handoff?: HandoffFacts
  /** A month and the files of months; loaded when asked for. */
  month?: MonthFacts
  /** The paper whose code is asked about; null when there is none. Loaded when asked for. */
  paper?: IssuedPaper | null
  /** One's own data, and requests about them; loaded when asked for. */
  rights?: RightsFacts
}

export interface Person {
  id: string
  agencyId: string
  name: string
  position: string
  unit: string
  /** As the unit is set up: "smp", "dinas"; tells how long a lesson is. */
  unitType?: string
  zone: string
  lateDays: number
  language: Language
  /** Wants one list in the morning instead of a card for each report. */
  digest: boolean
  selfCertified: boolean
  /** Personnel officer: may change the agency's calendar. */
  admin?: boolean
  /** Absent: nothing chosen yet. */
  reminders?: ReminderChoices
  calendar: WorkCalendar
  /** Who decides on this person's reports today. */
  approver: { id: string; name: string; digest: boolean; language: Language } | null
  subordinates: number
  /** The networks on which they have a chat. */
  channels: ChannelName[]
  /** The one they chose for reminders and cards. */
  channel: ChannelName | null
}

export interface Lexicon {
  /** What this person chose for similar words before, newest first. `target` is a result's id, 'direct' or 'other'. */
  learned: (Learned & { id: string })[]
  /** The words of the indicators, by the id of their result. */
  indicators: Record<string, string[]>
}

export interface Result {
  id: string
  title: string
  shortTitle: string
  unit: string | null
}
