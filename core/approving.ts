import type { Facts } from './conversation/facts.ts'
import type { State } from './conversation/state.ts'
import { approveAllState } from './flows/approve-all.ts'
import { cardReply, readCardData } from './flows/card.ts'
import { decide, obstacle } from './flows/decide.ts'
import type { Reply } from './messages.ts'
import type { Report } from './performance/report.ts'
import { looked } from './rights/looks.ts'
import { begin, type Turn } from './talk.ts'
import { texts } from './texts/index.ts'

const said = (state: State, ...replies: Reply[]): Turn => ({ state, replies, effects: [], tell: [] })

/** A decision begun and not ended: its open note would take a number or "setuju" as its answer. */
export function withoutDecisions(state: State): State {
  return { ...state, open: state.open.filter(({ flow }) => flow === 'report') }
}

/** A tap on a report's card. The button is a hint: right, version and state were looked up just now. */
export function onCard(facts: Facts, state: State, data: string): Turn {
  const t = texts[facts.person.language]
  const tap = readCardData(data)
  const report = facts.reports.find(({ id }) => id === tap?.reportId)
  if (tap === null || report === undefined) return said(state, { text: t.approve.gone })
  if (tap.verb === 'evidence') return evidence(facts, state, report)
  const why = obstacle(facts, report, tap.version)
  if (why !== null) return said(state, ...why)
  const clear = withoutDecisions(state)
  const { language } = facts.person
  switch (tap.verb) {
    case 'approve': {
      const { effects, tell, card } = decide(facts, report, { outcome: 'APPROVED', note: null, rows: [] })
      return { state: clear, replies: [card], effects, tell }
    }
    case 'detail':
    case 'brief':
      return seen(
        facts,
        report,
        said(
          state,
          cardReply(report, { decidable: true, detail: tap.verb === 'detail', language, edit: true }),
        ),
      )
    case 'return':
    case 'reject': {
      const { id: reportId, version, employeeName: name, activities } = report
      const fixed = { reportId, version: String(version), name, rows: String(activities.length) }
      return begin(facts, clear, {
        flow: tap.verb,
        tag: facts.turnId.slice(-4),
        asked: 'note',
        fixed,
        said: {},
      })
    }
  }
}

/** Shows what was attached, to its author and to who may see the report. */
function evidence(facts: Facts, state: State, report: Report): Turn {
  const t = texts[facts.person.language]
  if (!report.maySee) return said(state, { text: t.approve.notYours })
  const replies = report.activities.flatMap(({ evidence: items }, i) =>
    items.map((item): Reply => {
      const text = t.approve.evidenceOf(i + 1, report.code)
      if (item.kind === 'LINK') return { text, buttons: [[{ label: '🔗', url: item.url }]] }
      const kind = item.kind === 'PHOTO' ? 'photo' : 'document'
      return { text, file: { kind, remoteId: item.remoteId, fileId: item.fileId } }
    }),
  )
  return seen(facts, report, said(state, ...replies), 'evidence')
}

const seen = (
  facts: Facts,
  { id: record, employeeId }: Report,
  turn: Turn,
  what: 'report' | 'evidence' = 'report',
) => looked(turn, facts, what, [{ employeeId, record }])

/** What waits, flags first, then oldest first. Its numbers can be typed afterwards. */
export function list(facts: Facts, state: State): Turn {
  const t = texts[facts.person.language]
  const { open } = withoutDecisions(state)
  if (facts.waiting.length === 0) return said({ ...state, open, shown: [] }, { text: t.approve.nothing })
  const reports = ordered(facts.waiting).slice(0, 30)
  const shown = reports.map(({ id, version }) => `${id}:${version}`)
  const numbers = reports.map((_, i) => ({ label: t.approve.open(i + 1), data: `l:${i + 1}` }))
  const rows = Array.from({ length: Math.ceil(numbers.length / 5) }, (_, i) =>
    numbers.slice(i * 5, i * 5 + 5),
  )
  return said(
    { ...state, open, shown },
    {
      text: t.approve.list(reports, facts.waiting.length),
      buttons: [...rows, [{ label: t.approve.all, data: 'l:all' }]],
    },
  )
}

function ordered(reports: Report[]): Report[] {
  const flagged = (report: Report) => (report.warnings.length > 0 ? 0 : 1)
  return [...reports].sort((a, b) => flagged(a) - flagged(b) || a.sentAt.getTime() - b.sentAt.getTime())
}

export function onList(facts: Facts, state: State, which: string): Turn {
  return which === 'all'
    ? bulk(facts, state, { all: true, numbers: [] })
    : openNumber(facts, state, Number(which))
}

export function openNumber(facts: Facts, state: State, number: number): Turn {
  const t = texts[facts.person.language]
  const item = state.shown[number - 1]
  const report = facts.waiting.find(({ id, version }) => `${id}:${version}` === item)
  if (report === undefined)
    return said(state, { text: item === undefined ? t.approve.whichNumbers : t.approve.listGone })
  return seen(
    facts,
    report,
    said(state, cardReply(report, { decidable: true, language: facts.person.language })),
  )
}

/** "setujui semua kecuali 3, 7": numbers are those of the list last shown. Asked back once before anything is decided. */
export function bulk(
  facts: Facts,
  state: State,
  { all, numbers }: { all: boolean; numbers: number[] },
): Turn {
  const t = texts[facts.person.language]
  if (state.shown.length === 0) return list(facts, state)
  if (numbers.some((n) => state.shown[n - 1] === undefined))
    return said(state, { text: t.approve.whichNumbers })
  const wanted = state.shown.filter((_, i) => numbers.includes(i + 1) !== all)
  const reports = wanted.flatMap(
    (item) => facts.waiting.find(({ id, version }) => `${id}:${version}` === item) ?? [],
  )
  if (reports.length === 0) return said(state, { text: t.approve.listGone })
  return begin(facts, state, approveAllState(reports, facts.turnId))
}
