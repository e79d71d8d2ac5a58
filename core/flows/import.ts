import { localDay } from '../calendar/day.ts'
import { pick } from '../conversation/answers.ts'
import type { Facts } from '../conversation/facts.ts'
import type { Choice, Flow, Outcome, Question, Scene } from '../conversation/flow.ts'
import type { State } from '../conversation/state.ts'
import type { Reply, Said } from '../messages.ts'
import { mayAdminister } from '../performance/permissions.ts'
import { tables, tableKinds } from '../structure/columns.ts'
import type { CheckedImport } from '../structure/facts.ts'
import { blocking } from '../structure/plan.ts'
import type { Language } from '../texts/language.ts'
import { monthTexts } from '../texts/month.ts'
import { pagesOf, structureTalk } from '../texts/structure-talk.ts'
import { longId, shortId } from './card.ts'

const sheetTypes = /spreadsheet|excel|csv|text\/plain|octet-stream/i

/** Whether something sent may be a workbook: only then the right to import is looked up. */
export function maybeWorkbook(said: Said): boolean {
  return (
    said.type === 'attachment' &&
    said.attachment.kind === 'document' &&
    sheetTypes.test(said.attachment.claimedMime ?? '')
  )
}

export function mayImport({ structure }: Facts): boolean {
  return mayAdminister('structure.import', { admin: structure?.isAdmin === true })
}

/** A workbook from an administrator is stored and queued; a worker reads it. Null when it is something else. */
export function takeWorkbook(facts: Facts, said: Said): Outcome | null {
  if (said.type !== 'attachment' || !maybeWorkbook(said) || !mayImport(facts)) return null
  const { id: employeeId, language } = facts.person
  const fileId = facts.turnId
  return {
    replies: [{ text: structureTalk[language].import.received }],
    effects: [
      { type: 'save-file', fileId, employeeId, attachment: said.attachment },
      { type: 'import-file', employeeId, importId: fileId, fileId },
    ],
    tell: [],
  }
}

/** `/impor`: what the last file came to, or how to send one. */
export function importState(facts: Facts): { say: Reply } | { open: CheckedImport } {
  const t = structureTalk[facts.person.language].import
  if (!mayImport(facts)) return { say: { text: t.notAdmin } }
  const last = facts.structure?.imported ?? null
  if (last?.status === 'checked') return { open: last }
  if (last?.status === 'waiting') return { say: { text: t.working } }
  const { sentAt, person } = facts
  const template = {
    label: monthTexts[person.language].kinds.template,
    data: `sm:f:template:${localDay(sentAt, person.zone).slice(0, 7)}`,
  }
  return { say: { text: t.explain(headings()), buttons: [[template]] } }
}

function headings(): string {
  return tableKinds
    .toReversed()
    .map(
      (kind) =>
        `• ${Object.values(tables[kind].columns)
          .map(([first]: readonly string[]) => first)
          .join(', ')}`,
    ) // prettier-ignore
    .join('\n')
}

/** The flow as it is begun by the command or by a button under the worker's notice (`im:<what>:<import>`). */
export function beginImport(turnId: string, importId: string, choice: string | null): State['open'][number] {
  return {
    flow: 'import',
    tag: shortId(turnId).slice(0, 8),
    asked: 'do',
    fixed: { importId },
    said: choice === null ? {} : { do: { choice } },
  }
}

/** Buttons of the notice that a file was checked. */
export function importButtons(checked: CheckedImport, language: Language): NonNullable<Reply['buttons']> {
  const t = structureTalk[language].import
  const button = (label: string, what: string) => [{ label, data: `im:${what}:${shortId(checked.id)}` }]
  const { whole, rest } = ways(checked)
  return [
    ...(whole ? [button(t.whole, 'whole')] : []),
    ...(rest ? [button(t.rest, 'rest')] : []),
    ...(pagesOf(checked.troubles.length) > 1 ? [button(t.show, 'show')] : []),
    button(t.drop, 'drop'),
  ]
}

export function importTap(what: string, short: string): { importId: string; choice: string | null } | null {
  const importId = longId(short)
  if (importId === null || !['whole', 'rest', 'drop', 'show'].includes(what)) return null
  return { importId, choice: what === 'show' ? null : what }
}

function ways({ counts, troubles }: CheckedImport): { whole: boolean; rest: boolean } {
  const wrong = blocking(troubles).length > 0
  return { whole: !wrong && counts.length > 0, rest: wrong && counts.length > 0 }
}

function checkedIn({ facts, state }: Scene): CheckedImport | null {
  const imported = facts.structure?.imported ?? null
  return imported?.id === state.fixed.importId && imported?.status === 'checked' ? imported : null
}

function choices(scene: Scene): Choice[] {
  const checked = checkedIn(scene)
  if (checked === null) return []
  const t = structureTalk[scene.facts.person.language].import
  const { whole, rest } = ways(checked)
  return [
    ...(whole ? [{ value: 'whole', label: t.whole }] : []),
    ...(rest ? [{ value: 'rest', label: t.rest }] : []),
    ...(pageOf(scene) < pagesOf(checked.troubles.length) ? [{ value: 'more', label: t.more }] : []),
    { value: 'drop', label: t.drop },
  ]
}

const pageOf = ({ state }: Scene) => Number(state.said.page?.choice ?? 1)

const what: Question = {
  key: 'do',
  ask(scene) {
    const checked = checkedIn(scene)
    const t = structureTalk[scene.facts.person.language].import
    return checked === null ? t.over : t.found(checked, pageOf(scene))
  },
  choices,
  read(words, scene) {
    // Nothing to ask about any more: the end says so.
    if (checkedIn(scene) === null) return { ok: true, value: 'over' }
    const value = pick(words, choices(scene))
    if (value === 'more')
      return { ok: false, problem: null, set: { page: { choice: String(pageOf(scene) + 1) } } }
    return value === null ? { ok: false, problem: scene.t.pickOne } : { ok: true, value, set: { do: { choice: value } } } // prettier-ignore
  },
}

const decisions = { whole: 'accepted', rest: 'accepted_part', drop: 'cancelled' } as const

/** What becomes of a workbook that was checked. Decided by an administrator, with the right looked up now. */
export const importFlow: Flow = {
  id: 'import',
  questions: () => [what],
  finish(scene) {
    const { facts, state } = scene
    const t = structureTalk[facts.person.language].import
    const only = (text: Reply['text']): Outcome => ({ replies: [{ text }], effects: [], tell: [] })
    if (!mayImport(facts)) return only(t.notAdmin)
    const checked = checkedIn(scene)
    const choice = state.said.do?.choice
    if (checked === null || choice === undefined || !Object.hasOwn(decisions, choice)) return only(t.over)
    const decision = decisions[choice as keyof typeof decisions]
    const employeeId = facts.person.id
    return {
      ...only(decision === 'cancelled' ? t.dropped : t.accepted),
      effects: [{ type: 'import-decide', employeeId, importId: checked.id, decision }],
    }
  },
}
