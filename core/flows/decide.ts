import { pick } from '../conversation/answers.ts'
import type { Effect, Tell } from '../conversation/effects.ts'
import type { Facts } from '../conversation/facts.ts'
import type { Choice, Flow, Outcome, Question, Scene } from '../conversation/flow.ts'
import type { Reply } from '../messages.ts'
import type { Decision, Report } from '../performance/report.ts'
import { texts } from '../texts/index.ts'
import { cardReply, shortId } from './card.ts'

/** What a decision changes and says; the same for a tap, a number, a word and a bulk approval. */
export interface Decided {
  effects: Effect[]
  tell: Tell[]
  card: Reply
}

export function decide(
  facts: Facts,
  report: Report,
  { outcome, note, rows }: { outcome: Decision['outcome']; note: string | null; rows: number[] },
): Decided {
  const { person, sentAt } = facts
  const capacity = report.mayDecideAs ?? ''
  const decision: Decision = { outcome, note, rows, capacity, deciderName: person.name, decidedAt: sentAt }
  const decided = { ...report, status: outcome, decision }
  const { id: reportId, version } = report
  const t = texts[report.employeeLanguage]
  const effects: Effect[] = [
    {
      type: 'decide',
      reportId,
      version,
      outcome,
      deciderId: person.id,
      capacity,
      note,
      rows,
      decidedAt: sentAt,
    },
  ]
  const tell: Tell[] = [
    {
      employeeId: report.employeeId,
      kind: 'decision',
      dedupeKey: `decision:${reportId}:${version}`,
      reply: { text: t.report.outcome(decided, decision), slot: `report:${reportId}`, edit: true },
    },
  ]
  if (outcome === 'RETURNED') {
    tell.push({
      employeeId: report.employeeId,
      kind: 'decision',
      dedupeKey: `returned:${reportId}:${version}`,
      reply: {
        text: t.report.returned(decided, decision),
        buttons: [[{ label: t.report.fix, data: `m:fix:${shortId(reportId)}` }]],
      },
    })
  }
  return {
    effects,
    tell,
    card: cardReply(decided, { decidable: false, language: person.language, edit: true }),
  }
}

/** Why a decision cannot be taken, in the order in which it should be said; null when it can. */
export function obstacle(facts: Facts, report: Report | undefined, version: number): Reply[] | null {
  const t = texts[facts.person.language]
  const { language } = facts.person
  if (report === undefined) return [{ text: t.approve.gone }]
  if (report.employeeId === facts.person.id) return [{ text: t.approve.ownReport }]
  if (report.mayDecideAs === null) return [{ text: t.approve.notYours }]
  if (report.version !== version)
    return [{ text: t.approve.oldVersion(report) }, cardReply(report, { decidable: true, language })]
  if (report.decision !== null)
    return [
      { text: t.approve.already(report, report.decision) },
      cardReply(report, { decidable: false, language, edit: true }),
    ]
  return null
}

const reportIn = ({ facts, state }: Scene) => facts.reports.find(({ id }) => id === state.fixed.reportId)

function finishWith(outcome: 'RETURNED' | 'REJECTED') {
  return (scene: Scene): Outcome => {
    const { facts, state } = scene
    const report = reportIn(scene)
    const why = obstacle(facts, report, Number(state.fixed.version))
    if (why !== null || report === undefined) return { replies: why ?? [], effects: [], tell: [] }
    const note = noteOf(scene)
    const rows = rowsOf(scene)
    const { effects, tell, card } = decide(facts, report, { outcome, note, rows })
    return { replies: [card], effects, tell }
  }
}

function rowsOf({ state }: Scene): number[] {
  const row = Number(state.said.rows?.choice ?? 0)
  return row > 0 ? [row] : []
}

function noteOf(scene: Scene): string {
  const words = scene.state.said.note ?? {}
  return pick(words, notes(scene)) ?? (words.text ?? '').trim().slice(0, 500)
}

function notes({ state, t }: Scene): Choice[] {
  const ready = state.flow === 'reject' ? t.approve.reasons : t.approve.notes
  return ready.map((label, i) => ({ value: label, label, row: i % 2 === 0 }))
}

const noteQuestion = (ask: Question['ask']): Question => ({
  key: 'note',
  ask,
  // Values of buttons must stay short: the place in the list stands for the ready note.
  choices: (scene) => notes(scene).map((choice, i) => ({ ...choice, value: `n${i}` })),
  read(words, scene) {
    const ready = notes(scene)
    const chosen =
      words.choice === undefined ? pick(words, ready) : ready[Number(words.choice.slice(1))]?.value
    if (chosen !== undefined && chosen !== null)
      return {
        ok: true,
        value: chosen,
        ...(words.text === chosen ? {} : { set: { note: { text: chosen } } }),
      }
    const text = (words.text ?? '').trim()
    if (/^(acc|oke?|ya|setuju|setujui|approve)\b/i.test(text))
      return { ok: false, problem: scene.t.approve.notANote }
    return text.length >= 5 ? { ok: true, value: text } : { ok: false, problem: scene.t.approve.shortNote }
  },
})

const rowsQuestion: Question = {
  key: 'rows',
  ask: (scene) => scene.t.approve.askRows(scene.state.fixed.name ?? ''),
  choices: rowChoices,
  read(words, scene) {
    const value = pick(words, rowChoices(scene))
    // Who writes the note at once means the whole report.
    const note = (words.text ?? '').trim()
    if (value === null && note.length >= 10 && /\s/.test(note))
      return { ok: true, value: '0', set: { rows: { choice: '0' }, note: { text: note } } }
    if (value === null) return { ok: false, problem: scene.t.pickOne }
    return { ok: true, value, ...(words.choice === value ? {} : { set: { rows: { choice: value } } }) }
  },
}

function rowChoices({ state, t }: Scene): Choice[] {
  const count = Number(state.fixed.rows ?? 1)
  const rows = Array.from({ length: count }, (_, i) => ({
    value: `${i + 1}`,
    label: `${i + 1}`,
    row: i % 5 === 0,
  }))
  return [...rows, { value: '0', label: t.approve.wholeReport }]
}

const returnNote = noteQuestion(({ state, t }) => t.approve.askNote(state.fixed.name ?? ''))

/** Given back with a note: to be mended and sent again. */
export const returnReport: Flow = {
  id: 'return',
  questions: ({ state }) => (state.fixed.rows === '1' ? [returnNote] : [rowsQuestion, returnNote]),
  finish: finishWith('RETURNED'),
}

/** A duplicate, something that did not happen, or the wrong person's: ends the report. */
export const rejectReport: Flow = {
  id: 'reject',
  questions: () => [noteQuestion(({ state, t }) => t.approve.askReason(state.fixed.name ?? ''))],
  finish: finishWith('REJECTED'),
}
