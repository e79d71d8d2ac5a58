import { bulkIn, commandIn, isCommand } from './commands.ts'
import type { Facts } from './conversation/facts.ts'
import { amend, answer, proceed } from './conversation/step.ts'
import type { State, Words } from './conversation/state.ts'
import { bulk, onCard, onList, openNumber } from './approving.ts'
import { newReport } from './flows/correct.ts'
import { localDay } from './calendar/day.ts'
import type { Said } from './messages.ts'
import { join } from './rich.ts'
import { run } from './run-command.ts'
import { onReminder, onSetting } from './small-taps.ts'
import { active, ask, begin, scene, settle, type Turn } from './talk.ts'
import { texts } from './texts/index.ts'

/** Documents Telegram lets a bot fetch. */
const maxBytes = 20 * 1024 * 1024

/** The whole of the bot: what a linked person said, with what is known, becomes what is stored and said. Pure. */
export function respond(facts: Facts, state: State, said: Said, ref: string | null): Turn {
  const t = texts[facts.person.language]
  switch (said.type) {
    case 'text':
      return onText(facts, state, { text: said.text, ...(ref === null ? {} : { ref }) })
    case 'tap':
      return onTap(facts, state, said.data)
    case 'edit':
      return onEdit(facts, state, ref, said.text)
    case 'attachment':
      return onAttachment(facts, state, said, ref)
    case 'contact':
      return { ...quiet(state), replies: [{ text: t.notUnderstood, closeContact: true }] }
    case 'unsupported':
      return { ...quiet(state), replies: [{ text: t.unsupported[said.what] }] }
    case 'reachable':
    case 'group':
      return quiet(state)
  }
}

const quiet = (state: State): Turn => ({ state, replies: [], effects: [], tell: [] })

function onText(facts: Facts, state: State, words: Words): Turn {
  const text = words.text ?? ''
  const talk = active(state)
  const command = commandIn(text, talk !== null)
  if (command !== null) return run(facts, state, command)
  // A mistyped command must not become an answer, least of all a note that decides.
  if (text.trim().startsWith('/')) return unknownCommand(facts, state)
  const many = bulkIn(text)
  if (many !== null && (talk === null || many.all)) return bulk(facts, state, many)
  if (talk !== null) return settle(facts, state, answer(talk.flow, scene(facts, talk.at), words))
  if (/^\d{1,3}$/.test(text.trim()) && state.shown.length > 0) return openNumber(facts, state, Number(text))
  return freeText(facts, state, words)
}

function unknownCommand(facts: Facts, state: State): Turn {
  const t = texts[facts.person.language]
  const talk = active(state)
  const step = talk === null ? null : proceed(talk.flow, scene(facts, talk.at))
  if (step !== null && !step.done)
    return { ...quiet(state), replies: [ask(facts, { ...step, problem: t.notUnderstood }, false)] }
  const menu = run(facts, state, 'menu')
  return { ...menu, replies: [{ text: t.notUnderstood }, ...menu.replies] }
}

/** Free words with nothing open: long enough to be a day's work, they begin its report; else the menu helps. */
function freeText(facts: Facts, state: State, words: Words): Turn {
  const t = texts[facts.person.language]
  const { text = '' } = words
  if (text.trim().length < 15) {
    const menu = run(facts, state, 'menu')
    return { ...menu, replies: [{ text: t.notUnderstood }, ...menu.replies] }
  }
  const draft = newReport(facts.turnId, localDay(facts.sentAt, facts.person.zone))
  return begin(facts, state, { ...draft, said: { 'r1.what': words } })
}

function onTap(facts: Facts, state: State, data: string): Turn {
  const [kind, ...rest] = data.split(':')
  const [first = '', second = ''] = rest
  switch (kind) {
    case 'q':
      return onAnswerTap(facts, state, first, second, rest.slice(2).join(':'))
    case 'c':
      return onCard(facts, state, data)
    case 'l':
      return onList(facts, state, first)
    case 'm':
      return isCommand(first) || first === 'fix' || first === 'restore'
        ? run(facts, state, first, second, true)
        : stale(facts, state)
    case 'r':
      return onReminder(facts, state, first, second)
    case 's':
      return onSetting(facts, state, first, second)
    default:
      return stale(facts, state)
  }
}

function onAnswerTap(facts: Facts, state: State, tag: string, key: string, value: string): Turn {
  const talk = active(state)
  if (talk === null || talk.at.tag !== tag || talk.at.asked !== key) return stale(facts, state)
  return settle(facts, state, answer(talk.flow, scene(facts, talk.at), { choice: value }), true)
}

/** A button of yesterday, or of another question: said so, and today's state shown. */
export function stale(facts: Facts, state: State): Turn {
  const t = texts[facts.person.language]
  const talk = active(state)
  if (talk !== null) {
    const step = proceed(talk.flow, scene(facts, talk.at))
    if (!step.done)
      return { ...quiet(state), replies: [ask(facts, { ...step, problem: t.oldButton }, false)] }
  }
  const menu = run(facts, state, 'menu')
  return {
    ...menu,
    replies: menu.replies.map((reply) => ({ ...reply, text: join([t.oldButton, reply.text], '\n\n') })),
  }
}

function onEdit(facts: Facts, state: State, ref: string | null, text: string): Turn {
  const talk = active(state)
  const step = talk === null || ref === null ? null : amend(talk.flow, scene(facts, talk.at), ref, text)
  return step === null ? quiet(state) : settle(facts, state, step, true)
}

/** Photos and documents go to the row being told; an album's pictures come one by one, also after "selesai". */
function onAttachment(
  facts: Facts,
  state: State,
  said: Said & { type: 'attachment' },
  ref: string | null,
): Turn {
  const t = texts[facts.person.language]
  const { attachment, caption } = said
  if ((attachment.bytes ?? 0) > maxBytes)
    return { ...quiet(state), replies: [{ text: t.report.tooBigFile(20) }] }
  const fileId = facts.turnId
  const file = { ...attachment, fileId }
  const saved = { type: 'save-file' as const, fileId, employeeId: facts.person.id, attachment }
  const talk = active(state)
  const caught: Words = caption.trim() === '' ? {} : { text: caption, ...(ref === null ? {} : { ref }) }
  if (talk === null || talk.at.flow !== 'report') {
    const draft = newReport(facts.turnId, localDay(facts.sentAt, facts.person.zone))
    const words = {
      'r1.evidence': { files: [file] },
      ...(caught.text === undefined ? {} : { 'r1.what': caught }),
    }
    const turn = begin(facts, state, { ...draft, said: words })
    return { ...turn, effects: [...turn.effects, saved] }
  }
  const rows = Object.keys(talk.at.said).flatMap((key) => /^r(\d+)\./.exec(key)?.[1] ?? [])
  const asked = /^r(\d+)\./.exec(talk.at.asked)?.[1]
  const row = asked ?? String(Math.max(1, ...rows.map(Number)))
  const key = `r${row}.evidence`
  const before = talk.at.said[key] ?? {}
  const { choice, ...rest } = before
  const words: Words = {
    ...rest,
    ...(choice === undefined || choice === 'none' ? {} : { choice }),
    files: [...(before.files ?? []), file],
  }
  // A picture that comes after "tanpa bukti" or before the question was reached is kept with what was said.
  const keep = talk.at.asked === key || choice === undefined ? words : { ...words, choice: 'done' }
  const at = { ...talk.at, said: { ...talk.at.said, [key]: keep } }
  const turn = settle(
    facts,
    { ...state, open: [...state.open.slice(0, -1), at] },
    proceed(talk.flow, scene(facts, at)),
    true,
  )
  return { ...turn, effects: [...turn.effects, saved] }
}
