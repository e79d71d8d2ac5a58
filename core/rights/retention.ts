/**
 * How long each kind is kept, in days, unless the agency sets its own number. Null: kept until the agency sets one,
 * because archives are destroyed by its retention schedule (JRA) and nothing else (UU 43/2009 arts. 48 to 51).
 */
export const retention = {
  /** What Lapkin said to people. */
  said: 90,
  /** That somebody was reminded. */
  reminders: 365,
  /** Which files were asked for. */
  documents: 90,
  /** Activation codes that are over. */
  codes: 30,
  /** Chats that are no longer connected. */
  chats: 365,
  /** Requests about one's own data, answered: proof that the law was kept. */
  requests: 1_825,
  /** Which papers were made under which code, so that one can be asked about. */
  papers: 1_825,
  /** Feedback, talks and blockers. */
  feedback: null,
  /** Daily reports with versions, evidence and decisions; days of leave and duty. */
  reports: null,
  /** Plans whose period is over, with evaluations. */
  plans: null,
} as const satisfies Record<string, number | null>
export type RetentionKind = keyof typeof retention

export const retentionKinds = Object.keys(retention) as RetentionKind[]

export function isRetentionKind(word: string): word is RetentionKind {
  return Object.hasOwn(retention, word)
}

/** Below these a rule would take away what is still in use: a month must be over and decided on. */
export const fewestDays: Record<RetentionKind, number> = {
  said: 7,
  reminders: 31,
  documents: 7,
  codes: 3,
  chats: 30,
  requests: 365,
  papers: 365,
  feedback: 365,
  reports: 365,
  plans: 730,
}
