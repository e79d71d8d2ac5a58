import type { Evidence } from './evidence.ts'
import { followSends } from './follow-sends.ts'

export interface Violation {
  rule: Rule
  about: string
}

const endStates = new Set(['sent', 'failed', 'dropped'])

/** By kind: how often a row may be said once more when it was in hand at a kill. */
const mayRepeat: Record<string, number> = { answer: 1, decision: 1, card: 1, notice: 1, reminder: 0, menu: 1 }

export const limits = { residentMb: 400, jobsWaiting: 50, normalMs: 5_000 }

/** What must hold after every fault, each as a list of what breaks it. */
const rules = {
  'every update was confirmed': ({ acts, confirmed }) => {
    const told = new Set(confirmed)
    return acts.filter(({ updateId }) => !told.has(updateId)).map(({ updateId }) => updateId)
  },
  'every confirmed update is in the inbox, once': ({ confirmed, inbox }) => {
    const counted = countBy(inbox, ({ messageId }) => messageId)
    return confirmed.filter((id) => counted.get(id) !== 1)
  },
  'every confirmed update has its effect': (evidence) => {
    const has = effectsOf(evidence)
    const told = new Set(evidence.confirmed)
    const lacking = evidence.acts.filter((act) => told.has(act.updateId) && !has(act))
    return lacking.map(({ updateId }) => {
      const noted = evidence.inbox.find(({ messageId }) => messageId === updateId)
      return `${updateId} ${noted?.status} ${noted?.reason ?? ''}`
    })
  },
  'no effect came twice': ({ audit, versions, decisions }) => [
    ...repeated(
      audit.filter(({ version }) => version !== null),
      (a) => `${a.action} ${a.subject} ${a.version}`,
    ),
    ...repeated(versions, ({ reportId, version }) => `version ${reportId} ${version}`),
    ...repeated(decisions, ({ reportId, version }) => `decision ${reportId} ${version}`),
  ],
  'at most one report per person and day': ({ reports }) =>
    repeated(reports, ({ employeeId, day }) => `${employeeId} ${day}`),
  'every change has its audit entry': ({ versions, decisions, audit }) => {
    const noted = new Set(audit.map(({ action, subject, version }) => `${action} ${subject} ${version}`))
    const changes = [
      ...versions.map(({ reportId, version }) => `save-report ${reportId} ${version}`),
      ...decisions.map(({ reportId, version }) => `decide ${reportId} ${version}`),
    ]
    return changes.filter((change) => !noted.has(change))
  },
  'the audit chains verify': ({ brokenChains }) => brokenChains,
  'every outbox row came to an end': ({ outbox }) =>
    outbox.filter(({ status }) => !endStates.has(status)).map(({ id, status }) => `${id} ${status}`),
  'nothing was written twice into the outbox': ({ outbox }) => repeated(outbox, ({ dedupeKey }) => dedupeKey),
  'what counts as sent was said': (evidence) => followSends(evidence).unsaid,
  'nothing was said without a row': (evidence) => followSends(evidence).strangers,
  'nothing was said twice but what a kill interrupted': (evidence) => {
    const { repeats } = followSends(evidence)
    const inHand = countBy(evidence.interrupted, (id) => id)
    const excess = [...countBy(repeats, ({ id }) => id)].flatMap(([id, count]) => {
      const kind = repeats.find((row) => row.id === id)?.kind ?? ''
      const spare = (mayRepeat[kind] ?? 0) * (inHand.get(id) ?? 0)
      return Array.from({ length: Math.max(0, count - spare) }, () => ({ id, kind }))
    })
    const certain = excess.filter(({ kind }) => mayRepeat[kind] === 0)
    const others = excess.filter(({ kind }) => mayRepeat[kind] !== 0)
    return [...certain, ...others.slice(evidence.answersLost)].map(({ id, kind }) => `${kind} ${id}`)
  },
  'order in each chat was kept': (evidence) => followSends(evidence).overtaken,
  'nothing was sent inside a window of 429': ({ insideWindow }) =>
    insideWindow === 0 ? [] : [`${insideWindow} calls`],
  'no log line holds a canary': ({ log, canaries }) => canaries.filter((mark) => log.includes(mark)),
  'memory and queue are bounded': ({ residentMb, jobsWaiting }) => [
    ...((residentMb ?? 0) > limits.residentMb ? [`${residentMb} MB`] : []),
    ...(jobsWaiting > limits.jobsWaiting ? [`${jobsWaiting} jobs`] : []),
  ],
  'the bot answers again as ever': ({ normalMs }) =>
    normalMs !== null && normalMs > limits.normalMs ? [`${normalMs} ms`] : [],
} satisfies Record<string, (evidence: Evidence) => string[]>

export type Rule = keyof typeof rules

/** Every rule on what a scenario left behind. */
export function check(evidence: Evidence): Violation[] {
  const all = Object.entries(rules) as [Rule, (evidence: Evidence) => string[]][]
  return all.flatMap(([rule, broken]) => broken(evidence).map((about) => ({ rule, about })))
}

export const ruleNames = Object.keys(rules) as Rule[]

function effectsOf({ inbox, outbox, versions, decisions }: Evidence) {
  const inboxIds = new Map(inbox.map(({ id, messageId }) => [messageId, id]))
  const answered = new Set(outbox.flatMap(({ dedupeKey }) => /^a:([^:]+):/.exec(dedupeKey)?.[1] ?? []))
  const sent = new Set(versions.filter(({ version }) => version === 1).map(({ reportId }) => reportId))
  const decided = new Set(decisions.map(({ reportId }) => reportId))
  return ({ updateId, effect }: Evidence['acts'][number]): boolean => {
    switch (effect.type) {
      case 'report':
        return sent.has(effect.reportId)
      case 'decision':
        return decided.has(effect.reportId)
      case 'answer':
        return answered.has(inboxIds.get(updateId) ?? '')
      case 'nothing':
        return true
    }
  }
}

function countBy<T>(items: T[], keyOf: (item: T) => string): Map<string, number> {
  const counted = new Map<string, number>()
  for (const item of items) counted.set(keyOf(item), (counted.get(keyOf(item)) ?? 0) + 1)
  return counted
}

function repeated<T>(items: T[], keyOf: (item: T) => string): string[] {
  return [...countBy(items, keyOf)].filter(([, count]) => count > 1).map(([key]) => key)
}
