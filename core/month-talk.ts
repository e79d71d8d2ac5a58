import type { DocumentHead, MonthEffect } from './conversation/month-facts.ts'
import type { Facts } from './conversation/facts.ts'
import type { State } from './conversation/state.ts'
import { longId, shortId } from './flows/card.ts'
import type { Button, Reply } from './messages.ts'
import { monthOf, recapIn } from './month-asked.ts'
import {
  documents,
  isDocumentKind,
  isMonth,
  isTemplate,
  kindsOf,
  mayBeSent,
  monthsFrom,
  type DocumentKind,
} from './performance/documents.ts'
import type { Month } from './performance/month-summary.ts'
import { allowedOverAny } from './performance/standing.ts'
import { join } from './rich.ts'
import { looked } from './rights/looks.ts'
import type { Turn } from './talk.ts'
import { monthTexts, summaryText, teamText } from './texts/month.ts'
import { outdatedText } from './texts/paper-check.ts'

const turnOf = (state: State, reply: Reply, effects: MonthEffect[] = []): Turn => ({
  state,
  replies: [reply],
  effects,
  tell: [],
})

/** "rekap oktober" and its like, which are no bare command. Null when it is something else. */
export function onRecap(facts: Facts, state: State, text: string): Turn | null {
  const recap = recapIn(text, state.open.length > 0)
  if (recap === null) return null
  return recap.team ? showTeam(facts, state, recap.words) : showMonth(facts, state, recap.words)
}

/** The person's own month in a short message, with its files a tap away. */
export function showMonth(facts: Facts, state: State, words = ''): Turn {
  const { person, sentAt, month } = facts
  const { language, zone } = person
  const summary = month?.summary ?? null
  const asked = summary?.month ?? monthOf({ words }, { sentAt, zone })
  const told = summary === null ? monthTexts[language].title(asked) : summaryText(summary, language)
  const papers = month?.outdated ?? []
  const text = papers.length === 0 ? told : join([told, outdatedText(papers, zone, language)])
  return turnOf(state, { text, buttons: monthButtons(facts, asked), slot: 'month' })
}

function showTeam(facts: Facts, state: State, words: string): Turn {
  const { person, sentAt, month } = facts
  const asked = month?.summary?.month ?? monthOf({ words }, { sentAt, zone: person.zone })
  return teamTurn(facts, state, asked, false)
}

function teamTurn(facts: Facts, state: State, month: Month, edit: boolean): Turn {
  const turn = turnOf(state, { ...teamReply(facts, month), edit })
  const about = (facts.month?.team ?? []).map(({ employeeId }) => ({ employeeId, record: month }))
  return looked(turn, facts, 'month', about)
}

function teamReply({ person, month }: Facts, asked: Month): Reply {
  const t = monthTexts[person.language]
  const team = month?.team ?? []
  if (team.length === 0) return { text: t.nobody }
  return {
    text: teamText(asked, team, person.language),
    buttons: [
      [...kindsOf('map'), ...kindsOf('team')].map((kind) => fileButton(t.kinds[kind], kind, asked)),
      steps(asked, 't', person.language),
    ],
    slot: 'month',
  }
}

/** A tap under a summary or a file that is being made. Null when the button says nothing known. */
export function onMonthTap(
  facts: Facts,
  state: State,
  [verb, first = '', second = '']: string[],
): Turn | null {
  if (verb === 's' && isMonth(first)) return inPlace(showMonth(facts, state, first))
  if (verb === 't' && isMonth(first)) return teamTurn(facts, state, first, true)
  if (verb === 'f' && isDocumentKind(first) && isMonth(second)) return askFile(facts, state, first, second)
  const id = longId(first)
  if (id === null || (verb !== 'x' && verb !== 'a')) return null
  const found = facts.month?.documents.find((document) => document.id === id)
  return verb === 'x' ? stop(facts, state, found) : again(facts, state, found)
}

function inPlace(turn: Turn): Turn {
  return { ...turn, replies: turn.replies.map((reply) => ({ ...reply, edit: true })) }
}

/** Whether they may is looked up now; what the file then holds is theirs by the same look-up when it is made. */
function mayAsk({ person: { admin = false }, month }: Facts, kind: DocumentKind): boolean {
  return mayBeSent(kind, { admin, led: month?.leads ?? [] })
}

export function askFile(facts: Facts, state: State, kind: DocumentKind, month: Month): Turn {
  const { person, turnId } = facts
  if (!mayAsk(facts, kind)) return turnOf(state, { text: monthTexts[person.language].notYours })
  const open = facts.month?.documents.find(
    (one) => one.kind === kind && one.month === month && isUnderWay(one),
  )
  // A second tap is no second file.
  if (open !== undefined) return turnOf(state, progressReply(open, person.language))
  const fresh: DocumentHead = { id: turnId, kind, month, status: 'queued', done: 0, total: 0 }
  return turnOf(state, { ...progressReply(fresh, person.language), edit: false }, [
    { type: 'ask-document', employeeId: person.id, jobId: turnId, kind, month },
  ])
}

const isUnderWay = ({ status }: DocumentHead) => status === 'queued' || status === 'running'

function stop({ person }: Facts, state: State, document: DocumentHead | undefined): Turn {
  const t = monthTexts[person.language]
  if (document === undefined || !isUnderWay(document)) return turnOf(state, { text: t.over })
  const { id: jobId } = document
  return turnOf(
    state,
    {
      text: t.stopped(whatOf(document, person.language)),
      slot: `doc:${jobId}`,
      edit: true,
      buttons: againButton(document, person.language),
    },
    [{ type: 'stop-document', employeeId: person.id, jobId }],
  )
}

function again(facts: Facts, state: State, document: DocumentHead | undefined): Turn {
  const { person } = facts
  const t = monthTexts[person.language]
  if (document === undefined || document.status === 'done') return turnOf(state, { text: t.over })
  if (!mayAsk(facts, document.kind)) return turnOf(state, { text: t.notYours })
  if (isUnderWay(document)) return turnOf(state, progressReply(document, person.language))
  const fresh: DocumentHead = { ...document, status: 'queued', done: 0, total: 0 }
  return turnOf(state, progressReply(fresh, person.language), [
    { type: 'repeat-document', employeeId: person.id, jobId: document.id },
  ])
}

/** The one message that shows how far a file is; edited until it is there. */
export function progressReply(document: DocumentHead, language: Facts['person']['language']): Reply {
  const t = monthTexts[language]
  const { id, done, total } = document
  const what = whatOf(document, language)
  return {
    text: total > 1 ? t.progress(what, done, total) : t.queued(what),
    buttons: [[{ label: t.stop, data: `sm:x:${shortId(id)}` }]],
    slot: `doc:${id}`,
    edit: true,
  }
}

/** Under what failed or was cancelled. */
export function againButton(
  { id }: Pick<DocumentHead, 'id'>,
  language: Facts['person']['language'],
): Button[][] {
  return [[{ label: monthTexts[language].again, data: `sm:a:${shortId(id)}` }]]
}

/** "📗 Excel · Oktober 2026" */
export function whatOf(
  { kind, month }: Pick<DocumentHead, 'kind' | 'month'>,
  language: Facts['person']['language'],
): string {
  const t = monthTexts[language]
  const timeless = isTemplate(kind) || documents[kind].of === 'data'
  return timeless ? t.kinds[kind] : `${t.kinds[kind]} · ${t.month(month)}`
}

export function fileButton(label: string, kind: DocumentKind, month: Month): Button {
  return { label, data: `sm:f:${kind}:${month}` }
}

function monthButtons(facts: Facts, month: Month): Button[][] {
  const { person, sentAt } = facts
  const t = monthTexts[person.language]
  const files = (of: 'own' | 'plan' | 'agency') =>
    inRows(
      kindsOf(of).flatMap((kind) => (mayAsk(facts, kind) ? [fileButton(t.kinds[kind], kind, month)] : [])),
    )
  const now = monthOf({ words: '' }, { sentAt, zone: person.zone })
  return [
    ...files('own'),
    ...files('plan'),
    ...(allowedOverAny('team.report', facts.month?.leads ?? [])
      ? [[{ label: t.teamButton, data: `sm:t:${month}` }]]
      : []),
    ...files('agency'),
    steps(month, 's', person.language, now),
  ]
}

/** Three beside each other are as many as a phone can show. */
function inRows(buttons: Button[]): Button[][] {
  return buttons.flatMap((_, i) => (i % 3 === 0 ? [buttons.slice(i, i + 3)] : []))
}

/** To the month before and, unless it is still to come, the one after. */
function steps(month: Month, verb: 's' | 't', language: Facts['person']['language'], now?: Month): Button[] {
  const t = monthTexts[language]
  const [before, after] = [monthsFrom(month, -1), monthsFrom(month, 1)]
  return [
    { label: `‹ ${t.month(before)}`, data: `sm:${verb}:${before}` },
    ...(now === undefined || after <= now
      ? [{ label: `${t.month(after)} ›`, data: `sm:${verb}:${after}` }]
      : []),
  ]
}
