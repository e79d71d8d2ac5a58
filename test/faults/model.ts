import { emptyState, type State } from '../../core/conversation/state.ts'
import type { Effect } from '../../core/conversation/effects.ts'
import { cardData } from '../../core/flows/card.ts'
import type { Said } from '../../core/messages.ts'
import type { Report } from '../../core/performance/report.ts'
import { respond } from '../../core/respond.ts'
import { factsOf, rina, tuesday } from '../core/talking.ts'

export type ModelAct =
  | { type: 'submit' | 'correct'; who: number }
  | { type: 'decide'; decider: number; who: number; verb: 'approve' | 'return' | 'reject'; behind: number }
  | { type: 'bulk'; decider: number }
  | { type: 'again' }

type Saved = (Effect & { type: 'save-report' })['report']
type Decided = Effect & { type: 'decide' }

const uuid = (n: number) => `dddddddd-0000-4000-8000-${String(n).padStart(12, '0')}`
const today = '2026-11-24'

/** An office in memory: three people, two who may decide, and of the database only what the effects say. */
export function createOffice() {
  const heads = new Map<string, Report>()
  const versions: Saved[] = []
  const decisions: Decided[] = []
  const told: string[] = []
  const states = new Map<string, State>()
  let last: { id: string; said: Said } | null = null
  let turns = 0

  const employee = (who: number) => uuid(1 + who)
  const decider = (which: number) => uuid(11 + which)
  const stateOf = (id: string) => states.get(id) ?? emptyState

  function hear(id: string, said: Said): void {
    const isDecider = id >= uuid(11)
    const all = [...heads.values()].map((report) => ({ ...report, mayDecideAs: isDecider ? 'pemberi pertimbangan kinerja' : null })) // prettier-ignore
    const own = all.filter(({ employeeId }) => employeeId === id)
    const facts = factsOf({
      turnId: uuid(1000 + ++turns),
      person: { ...rina, id, name: id.slice(-2), subordinates: isDecider ? 3 : 0 },
      reports: all,
      recent: own,
      waiting: isDecider ? all.filter(({ status }) => status === 'SUBMITTED') : [],
    })
    const turn = respond(facts, stateOf(id), said, null)
    states.set(id, turn.state)
    turn.effects.forEach(write)
    // What is inserted under a known key is not said: the outbox's own rule.
    for (const { dedupeKey } of turn.tell) if (!told.includes(dedupeKey)) told.push(dedupeKey)
    last = { id, said }
  }

  function write(effect: Effect): void {
    if (effect.type === 'save-report') save(effect.report)
    if (effect.type !== 'decide') return
    decisions.push(effect)
    const head = heads.get(effect.reportId)
    if (head === undefined || head.version !== effect.version) throw new Error('decided on no such version')
    const decision = { ...effect, deciderName: effect.deciderId.slice(-2) }
    heads.set(head.id, { ...head, status: effect.outcome, decision })
  }

  function save(report: Saved): void {
    versions.push(report)
    heads.set(report.id, {
      ...report,
      employeeName: report.employeeId.slice(-2),
      employeeUnit: 'Seksi',
      employeeLanguage: 'id',
      zone: rina.zone,
      decision: null,
      maySee: true,
      mayDecideAs: null,
    })
  }

  const tap = (id: string, data: string) => hear(id, { type: 'tap', data })
  const say = (id: string, text: string) => hear(id, { type: 'text', text, forwarded: false })

  function submit(who: number): void {
    const id = employee(who)
    if (stateOf(id).open.length === 0) states.set(id, draftOf(uuid(100 + who)))
    tap(id, 'q:dr01:check:send')
  }

  function correct(who: number): void {
    const id = employee(who)
    say(id, 'ralat')
    tap(id, `q:${stateOf(id).open.at(-1)?.tag ?? ''}:check:send`)
  }

  function decide({ decider: which, who, verb, behind }: ModelAct & { type: 'decide' }): void {
    const report = [...heads.values()].find(({ employeeId }) => employeeId === employee(who))
    const version = Math.max(1, (report?.version ?? 1) - behind)
    tap(decider(which), cardData(verb, { id: report?.id ?? uuid(99), version }))
    if (stateOf(decider(which)).open.at(-1)?.asked === 'note') say(decider(which), 'Bukti belum lengkap')
  }

  return {
    perform(act: ModelAct): void {
      if (act.type === 'submit') submit(act.who)
      else if (act.type === 'correct') correct(act.who)
      else if (act.type === 'decide') decide(act)
      else if (act.type === 'bulk') {
        say(decider(act.decider), 'setujui semua')
        say(decider(act.decider), 'ya')
      } else if (last !== null) hear(last.id, last.said)
    },
    /** A second decision behind the back of the rules. */
    plant({ decider: deciderId }: { decider: string }): void {
      const [first] = decisions
      if (first !== undefined) decisions.push({ ...first, deciderId })
    },
    verify(): void {
      verify({ heads: [...heads.values()], versions, decisions, told })
    },
  }
}

interface Left {
  heads: Report[]
  versions: Saved[]
  decisions: Decided[]
  told: string[]
}

function verify({ heads, versions, decisions, told }: Left): void {
  const days = heads.map(({ employeeId, day }) => `${employeeId} ${day}`)
  unique(days, 'reports of one person and day')
  unique(versions.map(({ id, version }) => `${id} ${version}`), 'one version sent twice') // prettier-ignore
  unique(decisions.map(({ reportId, version }) => `${reportId} ${version}`), 'one version decided twice') // prettier-ignore
  for (const { id, version, status, activities } of heads) {
    const own = versions.filter((saved) => saved.id === id)
    holds(own.length === version, 'versions without a gap')
    const last = decisions.find((one) => one.reportId === id && one.version === version)
    holds(status === (last?.outcome ?? 'SUBMITTED'), 'the status is what was decided')
    holds(activities.length > 0, 'a report has rows')
    const rejected = decisions.find((one) => one.reportId === id && one.outcome === 'REJECTED')
    holds(rejected === undefined || rejected.version === version, 'after a rejection nothing is sent')
  }
  for (const { reportId, version } of decisions)
    holds(told.includes(`decision:${reportId}:${version}`), 'its author is told of every decision')
  holds(approvedByHeads(heads) === approvedByDecisions(versions, decisions), 'the summary adds up')
}

const minutes = (activities: Report['activities']) =>
  activities.reduce((sum, { effectiveMinutes }) => sum + effectiveMinutes, 0)

/** What a month's summary counts, seen from the reports. */
function approvedByHeads(heads: Report[]): number {
  return heads
    .filter(({ status }) => status === 'APPROVED')
    .reduce((sum, r) => sum + minutes(r.activities), 0)
}

/** The same, seen from what was written in the order in which it happened. */
function approvedByDecisions(versions: Saved[], decisions: Decided[]): number {
  const newest = new Map(versions.map(({ id, version }) => [id, version]))
  // A correction of what was approved counts only when it is approved itself.
  const approved = decisions.filter(
    ({ outcome, reportId, version }) => outcome === 'APPROVED' && newest.get(reportId) === version,
  )
  return approved.reduce((sum, { reportId, version }) => {
    const saved = versions.find((one) => one.id === reportId && one.version === version)
    return sum + minutes(saved?.activities ?? [])
  }, 0)
}

function unique(keys: string[], what: string): void {
  holds(new Set(keys).size === keys.length, what)
}

function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(`broken: ${what}`)
}

function draftOf(reportId: string): State {
  const said = {
    day: { choice: today },
    'r1.what': { text: 'Melayani warga di loket' },
    'r1.target': { choice: 'other' },
    'r1.time': { text: '8-10' },
    'r1.quantity': { text: '12 berkas' },
    'r1.evidence': { choice: 'none' },
  }
  const fixed = { today, reportId, version: '1' }
  return { ...emptyState, open: [{ flow: 'report', tag: 'dr01', asked: 'check', fixed, said }] }
}

// The clock of the talks in test/core stands still on this day.
if (!tuesday.toISOString().startsWith(today)) throw new Error('the model lives on another day')
