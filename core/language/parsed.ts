export type Intent =
  'report' | 'leave' | 'approval' | 'check_in' | 'repeat' | 'correction' | 'cancel' | 'question' | 'chat'

/** One of the person's planned results (RHK), with the words of its indicators. */
export interface Target {
  id: string
  title: string
  indicators?: string[]
}

/** What this person chose before for similar words. */
export interface Learned {
  words: string
  target: string | null
  unit: string | null
}

export interface ParseContext {
  sentAt: Date
  /** IANA, of the person: days and clock times of the result are in it. */
  zone: string
  targets: Target[]
  learned?: Learned[]
  forwarded?: boolean
  /** Minutes of a lesson where the person teaches; null or absent: their plan or words say it, or nothing does. */
  lesson?: number | null
  /** The sender's: a forwarded report that names it is the sender's own. */
  name?: string
}

export interface Span {
  from: number
  to: number
}

export interface Sensitive extends Span {
  kind: 'nik' | 'phone' | 'name'
}

export type Assumed = 'pm' | 'start' | 'approximate'

export interface ParsedActivity {
  /** The person's own words, cleaned and with abbreviations written out. Never empty. */
  description: string
  /** HH:MM in the person's zone. */
  start: string | null
  end: string | null
  endDayOffset: 0 | 1
  /** Null when it was not said: the person is asked, it is never invented. */
  minutes: number | null
  quantity: number | null
  unit: string | null
  /** Null when unsure, or when none of the results is meant. */
  target: string | null
  /** Best first, three at most. */
  candidates: string[]
  /** Of the target. */
  sure: boolean
  assumed: Assumed[]
  links: string[]
  /** Places in the description. */
  sensitive: Sensitive[]
}

export type ParseWarning =
  | 'overlap'
  | 'end_before_start'
  | 'outside_hours'
  | 'crosses_midnight'
  | 'inferred_start'
  | 'assumed_pm'
  | 'other_zone'
  | 'late_date'
  | 'future_date'
  | 'vague'
  | 'sensitive_data'
  | 'over_10h'
  | 'approximate_quantity'

export interface Parsed {
  intent: Intent
  /** The three likeliest, best first, when unsure. */
  intents: Intent[]
  sure: boolean
  /** yyyy-MM-dd, the day of the work; null when it is no report. */
  date: string | null
  activities: ParsedActivity[]
  warnings: ParseWarning[]
  /** The others whom a forwarded report of a group names: their work is not the sender's. */
  names?: string[]
}
