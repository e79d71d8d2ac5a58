import type { Day } from '../calendar/day.ts'
import type { Language } from '../texts/language.ts'
import type { BerakhlakValue } from './berakhlak.ts'
import type { Ties } from './standing.ts'

/** Umpan balik berkelanjutan, dialog kinerja and kendala (PermenPANRB 6/2022 art. 5: pelaksanaan dan pembinaan). */
export type FeedbackKind = 'PRAISE' | 'IMPROVEMENT'
export const dialogueKinds = ['DIALOGUE', 'COACHING', 'COUNSELING'] as const
export type DialogueKind = (typeof dialogueKinds)[number]

/** Somebody with whom the person works today. */
export interface Colleague {
  id: string
  name: string
  language: Language
  relation: 'SUPERVISOR' | 'SUBORDINATE' | 'TEAM'
  ties: Ties
  /** Planned results in force. */
  results: { id: string; title: string }[]
}

export interface ReceivedFeedback {
  authorName: string
  kind: FeedbackKind
  rhkTitle: string | null
  value: BerakhlakValue | null
  text: string
  sentAt: Date
}

export interface OpenBlocker {
  id: string
  employeeId: string
  employeeName: string
  employeeLanguage: Language
  text: string
  raisedAt: Date
  /** How the person of these facts stands to the employee today. */
  ties: Ties
}

export interface OpenStep {
  id: string
  text: string
  due: Day
  leaderId: string
  leaderLanguage: Language
}

/** Loaded only for messages about feedback. */
export interface FeedbackFacts {
  colleagues: Colleague[]
  /** Newest first. */
  received: ReceivedFeedback[]
  /** The person's own and those of subordinates, oldest first. */
  blockers: OpenBlocker[]
  /** The person's own that are not done. */
  steps: OpenStep[]
}

/** A word and a mark; "kendala-kendala" is a plural. */
const raised = /(?:^|[\s.,;(])((?:kendala(?:nya)?|hambatan(?:nya)?|blocker)\s*(?:[:–]|-(?!\w))\s*(.+))$/is

/** "Kendala: printer rusak" within a report's row; null when the row raises none. */
export function blockerIn(description: string): string | null {
  const text = raised.exec(description)?.[2]?.trim() ?? ''
  // "Kendala: tidak ada" and "kendala: -" say that there is none.
  return text.length < 3 || /^(tidak ada|nihil|none|nil)\b/i.test(text) ? null : text
}

/** A told day whose last line ends with what was in the way: the work, and the rest with its word. */
export function apart(told: string): { work: string; rest: string } | null {
  const said = raised.exec(told)
  const rest = said?.[1]?.trim() ?? ''
  const work = told.slice(0, said?.index ?? 0).trim()
  return work === '' || rest.includes('\n') ? null : { work, rest }
}
