/** What a person did and Telegram heard of, and what has to come of it. */
export interface Act {
  /** Telegram's number of the update. */
  updateId: string
  /** `report` and `decision`: exactly one of that report's first version. `answer`: a reply. `nothing`: an act repeated. */
  effect: { type: 'report' | 'decision'; reportId: string } | { type: 'answer' } | { type: 'nothing' }
}

export interface SaidRow {
  id: string
  dedupeKey: string
  chat: string
  kind: string
  status: string
  /** Its words as they go over the wire; several where they are too long for one message. */
  parts: string[]
  /** Changes a message in place where it can: once more does no harm. */
  edits: boolean
}

/** A call that Telegram took, in the order in which it took them. */
export interface Send {
  chat: string
  text: string
  edit: boolean
  /** Milliseconds. */
  at: number
}

/** All that is known when a scenario is over. Plain data, so that a violation can be planted. */
export interface Evidence {
  acts: Act[]
  /** Updates that Telegram was told are taken. */
  confirmed: string[]
  inbox: { id: string; messageId: string; status: string; reason: string | null }[]
  outbox: SaidRow[]
  sends: Send[]
  /** Calls made while Telegram had told to wait. */
  insideWindow: number
  reports: { id: string; employeeId: string; day: string }[]
  versions: { reportId: string; version: number }[]
  decisions: { reportId: string; version: number }[]
  audit: { action: string; subject: string; version: number | null }[]
  /** Why chains of audit entries do not verify. */
  brokenChains: string[]
  /** Rows in hand when a process was killed, once for each time: these may have been said without anybody knowing. */
  interrupted: string[]
  /** Answers of Telegram that were lost on their way. */
  answersLost: number
  log: string
  /** Words that may stand in no log. */
  canaries: string[]
  residentMb: number | null
  jobsWaiting: number
  /** Until somebody who asks when all is over has an answer; null where nobody asked. */
  normalMs: number | null
}
