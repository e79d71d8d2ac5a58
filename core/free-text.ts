import { localDay, type Day } from './calendar/day.ts'
import { bulk, list } from './approving.ts'
import { beginCheckIn, showTargets } from './check-ins.ts'
import { bulkIn } from './commands.ts'
import type { Facts } from './conversation/facts.ts'
import type { FlowState, State, Words } from './conversation/state.ts'
import { correction, newReport } from './flows/correct.ts'
import { openDays } from './flows/daily-report.ts'
import { correctedWords } from './flows/daily-report-typed.ts'
import { nextRow, rowNumbers } from './flows/rows.ts'
import { rowsOf, understand } from './flows/told.ts'
import { readCorrection } from './language/correction.ts'
import { readLeave } from './language/leave.ts'
import { readQuestion } from './language/question.ts'
import { agrees } from './replied.ts'
import { beginDayStatus } from './run-days.ts'
import type { Intent, Parsed } from './language/parsed.ts'
import { join } from './rich.ts'
import { showMonth } from './month-talk.ts'
import { mayAsOwner } from './performance/permissions.ts'
import { run } from './run-command.ts'
import { begin, scene, type Turn } from './talk.ts'
import { texts } from './texts/index.ts'

type Files = NonNullable<Words['files']>
type Handler = (facts: Facts, state: State, words: Words, parsed: Parsed) => Turn

/** Free words outside an open question: understood as what they most likely are, or asked back. */
export function freeText(facts: Facts, state: State, words: Words, forwarded = false): Turn {
  const t = texts[facts.person.language]
  const text = words.text ?? ''
  if (/^[0-9A-Z]{5}-?[0-9A-Z]{5}-?[0-9A-Z]{5}$/i.test(text.trim()))
    return quiet(state, [{ text: t.welcome.already(facts.person.name) }])
  const parsed = understand(facts, text, forwarded)
  if (parsed.names !== undefined && parsed.names.length > 0)
    return quiet(state, [{ text: t.told.others(parsed.names) }])
  if (parsed.sure) return handlers[parsed.intent](facts, state, words, parsed)
  const buttons = parsed.intents.map((intent) => [{ label: t.told.meanings[intent], data: `i:${intent}` }])
  return {
    ...quiet(state, [{ text: t.told.which, buttons, slot: 'ask' }]),
    state: { ...state, heard: words },
  }
}

/** Which of the meanings it was, by button or by its number. */
export function onMeaning(facts: Facts, state: State, which: string): Turn | null {
  const words = state.heard
  if (words === null) return null
  const parsed = understand(facts, words.text ?? '')
  const intent = /^\d$/.test(which) ? parsed.intents[Number(which) - 1] : (which as Intent)
  if (intent === undefined || !Object.hasOwn(handlers, intent)) return null
  return handlers[intent](facts, { ...state, heard: null }, words, parsed)
}

/** With a report's card open, these are no part of the day. */
export function isAside({ sure, intent }: Parsed): boolean {
  return sure && (intent === 'question' || intent === 'leave' || intent === 'check_in')
}

const handlers: Record<Intent, Handler> = {
  report: tellDay,
  leave,
  approval: approve,
  check_in: beginCheckIn,
  repeat: (facts, state) => run(facts, state, 'copy'),
  correction: correct,
  cancel: (facts, state) => run(facts, state, 'cancel'),
  question,
  chat,
}

/** The status of a day, to be chosen with one tap: what kind it is, and never why. */
function leave(facts: Facts, state: State, words: Words): Turn {
  const { sentAt, person } = facts
  const told = readLeave(words.text ?? '', { sentAt, zone: person.zone })
  return beginDayStatus(facts, state, told ?? {})
}

function question(facts: Facts, state: State, words: Words): Turn {
  const { sentAt, person } = facts
  const what = readQuestion(words.text ?? '', { sentAt, zone: person.zone })?.what ?? 'help'
  if (what === 'forgotten') return run(facts, state, 'report')
  if (what === 'monthly-summary' && facts.month) return showMonth(facts, state, words.text)
  if (what === 'targets' && facts.plan) return showTargets(facts, state)
  if (what === 'help') return run(facts, state, 'help')
  if (what === 'missing' && facts.days?.team) return run(facts, state, 'team')
  return run(facts, state, what === 'waiting' && person.subordinates > 0 ? 'approvals' : 'mine')
}

const quiet = (state: State, replies: Turn['replies'] = []): Turn => ({
  state,
  replies,
  effects: [],
  tell: [],
})

/** The day in one message: its rows on one card, to confirm or to correct. */
function tellDay(facts: Facts, state: State, words: Words, parsed: Parsed): Turn {
  return draft(facts, state, words, parsed, [])
}

/** A picture with the day as its caption: the picture is evidence of what it tells. */
export function tellWithFile(facts: Facts, state: State, words: Words, files: Files): Turn | null {
  const parsed = understand(facts, words.text ?? '')
  return parsed.intent === 'report' && parsed.activities.length > 0
    ? draft(facts, state, words, parsed, files)
    : null
}

function draft(facts: Facts, state: State, words: Words, parsed: Parsed, files: Files): Turn {
  const t = texts[facts.person.language]
  const { activities } = parsed
  const today = localDay(facts.sentAt, facts.person.zone)
  const day = (parsed.date ?? today) as Day
  if (activities.length === 0) return chat(facts, state)
  const sent = facts.reports.find(
    ({ employeeId, day: on, status }) =>
      mayAsOwner('report.send', facts.person, employeeId) && on === day && status !== 'REJECTED',
  )
  const base = sent === undefined ? newReport(facts.turnId, today) : correction(sent, facts.turnId)
  const from = sent === undefined ? 1 : nextRow(base.said)
  const said: FlowState['said'] = {
    ...base.said,
    ...rowsOf(activities, from),
    told: { choice: 'told', ...ref(words) },
  }
  const evidence = said[`r${from}.evidence`]
  if (files.length > 0) said[`r${from}.evidence`] = { ...evidence, choice: 'done', files }
  const at = { ...base, said }
  if (sent !== undefined) return noted(begin(facts, state, at), t.told.toSent(sent.code))
  const open = openDays(scene(facts, at)).some(({ value }) => value === day)
  if (open) return begin(facts, state, { ...at, said: { ...said, day: { choice: day } } })
  return noted(begin(facts, state, at), t.told.dayClosed(t.longDay(day)))
}

function ref({ ref: at }: Words): Pick<Words, 'ref'> {
  return at === undefined ? {} : { ref: at }
}

function noted(turn: Turn, note: ReturnType<typeof join>): Turn {
  const [first, ...rest] = turn.replies
  return first === undefined
    ? turn
    : { ...turn, replies: [{ ...first, text: join([note, first.text], '\n\n') }, ...rest] }
}

/** The message that told the day was edited in the chat while its card is open: read again, files kept. */
export function retell(facts: Facts, state: State, ref: string, text: string): Turn | null {
  const open = state.open.findLast(({ flow, said }) => flow === 'report' && said.told?.ref === ref)
  if (open === undefined) return null
  const { activities } = understand(facts, text)
  if (activities.length === 0) return null
  const kept = Object.entries(open.said).filter(
    ([key, words]) => !/^r\d+\./.test(key) || words.files !== undefined,
  )
  const said: FlowState['said'] = { ...rowsOf(activities, 1), ...Object.fromEntries(kept) }
  delete said.view
  const rows = new Set(rowNumbers(rowsOf(activities, 1)))
  for (const key of Object.keys(said)) {
    const row = /^r(\d+)\./.exec(key)?.[1]
    if (row !== undefined && !rows.has(Number(row))) delete said[key]
  }
  const turn = begin(facts, state, { ...open, said }, true)
  return noted(turn, texts[facts.person.language].told.reread)
}

/** Words of approval decide only with numbers of the list, or all of it; a bare "ok" shows the list. */
function approve(facts: Facts, state: State, words: Words): Turn {
  if (facts.person.subordinates === 0) return chat(facts, state)
  const many = bulkIn(words.text ?? '')
  if (many !== null) return bulk(facts, state, many)
  const turn = list(facts, state)
  return facts.waiting.length === 0 ? turn : noted(turn, texts[facts.person.language].told.bareApproval)
}

/** "ralat no 2 jadi 18": the newest report opens with that change made, to be looked at and sent. */
function correct(facts: Facts, state: State, words: Words): Turn {
  const wanted = readCorrection(words.text ?? '')
  const turn = run(facts, state, 'correct')
  const at = turn.state.open.at(-1)
  if (wanted === null || at?.flow !== 'report' || at.asked !== 'check') return turn
  const rows = rowNumbers(at.said)
  const row = wanted.row === null ? rows.at(-1) : rows[wanted.row - 1]
  if (row === undefined) return turn
  const { view: _view, ...said } = at.said
  const change = wanted.what === 'delete' ? { [`r${row}.gone`]: {} } : correctedWords(wanted, row)
  if (wanted.what === 'delete' && rows.length === 1) return turn
  return begin(facts, turn.state, { ...at, said: { ...said, ...change } })
}

function chat(facts: Facts, state: State, words: Words = {}): Turn {
  // An "ok" with reports waiting was meant for one of them, and cannot tell for which.
  if (facts.waiting.length > 0 && agrees(words.text ?? '')) return approve(facts, state, words)
  const menu = run(facts, state, 'menu')
  const t = texts[facts.person.language]
  return { ...menu, replies: [{ text: t.notUnderstood }, ...menu.replies] }
}
