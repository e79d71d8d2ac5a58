import { bulkIn, commandIn, isCommand } from './commands.ts'
import type { Facts } from './conversation/facts.ts'
import { amend, answer, proceed } from './conversation/step.ts'
import type { FlowState, State, Words } from './conversation/state.ts'
import { flows } from './flows/index.ts'
import { bulk, onCard, onList, openNumber, withoutDecisions } from './approving.ts'
import { beginEvaluation, beginFeedback } from './cycle.ts'
import { newReport } from './flows/correct.ts'
import { rowNumbers } from './flows/rows.ts'
import { understand } from './flows/told.ts'
import { freeText, isAside, onMeaning, retell, tellWithFile } from './free-text.ts'
import { onHandoff } from './handoff.ts'
import { forget } from './memory.ts'
import { localDay } from './calendar/day.ts'
import type { Said } from './messages.ts'
import { join } from './rich.ts'
import { asTap } from './replied.ts'
import { onPaperCode } from './paper-check.ts'
import { onPlanTap } from './planning.ts'
import { beginAnswer } from './rights/begin.ts'
import { onStored } from './rights/show.ts'
import { run } from './run-command.ts'
import { onDays } from './deciding-days.ts'
import { onMonthTap, onRecap } from './month-talk.ts'
import { onTeam } from './team.ts'
import { onReminder, onSetting } from './small-taps.ts'
import { onStructureTap, onWorkbook } from './structure-talk.ts'
import { active, ask, begin, scene, settle, type Turn } from './talk.ts'
import { texts } from './texts/index.ts'

/** Documents Telegram lets a bot fetch. */
const maxBytes = 20 * 1024 * 1024

/** The whole of the bot: what a linked person said, with what is known, becomes what is stored and said. Pure. */
export function respond(facts: Facts, state: State, heard: Said, ref: string | null): Turn {
  const t = texts[facts.person.language]
  const said = asTap(heard)
  switch (said.type) {
    case 'text':
      return onText(facts, state, { text: said.text, ...(ref === null ? {} : { ref }) }, said.forwarded)
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

function onText(facts: Facts, state: State, words: Words, forwarded: boolean): Turn {
  const text = words.text ?? ''
  const talk = active(state)
  const command = commandIn(text, talk !== null)
  const paper = onPaperCode(facts, state, text)
  if (paper !== null) return paper
  const recap = onRecap(facts, state, text)
  if (recap !== null) return recap
  if (command !== null) return run(facts, state, command)
  // A mistyped command must not become an answer, least of all a note that decides.
  if (text.trim().startsWith('/')) return unknownCommand(facts, state)
  const many = bulkIn(text)
  if (many !== null && (many.all || talk?.at.flow !== 'report'))
    return bulk(facts, withoutDecisions(state), many)
  if (talk?.at.flow === 'report' && talk.at.asked === 'check' && isAside(understand(facts, text)))
    return freeText(facts, state, words)
  if (talk !== null) return settle(facts, state, answer(talk.flow, scene(facts, talk.at), words))
  const meant = /^\d$/.test(text.trim()) ? onMeaning(facts, state, text.trim()) : null
  if (meant !== null) return meant
  if (/^\d{1,3}$/.test(text.trim()) && state.shown.length > 0) return openNumber(facts, state, Number(text))
  return freeText(facts, { ...state, heard: null }, words, forwarded)
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
    case 'im':
    case 'su':
      return onStructureTap(facts, state, kind, first, second) ?? stale(facts, state)
    case 'r':
      return onReminder(facts, state, { what: first, day: second, status: rest[2] ?? '' })
    case 'fb':
      return beginFeedback(facts, state, first, second)
    case 'ev':
      return beginEvaluation(facts, state, first, second)
    case 'p':
      return onPlanTap(facts, state, rest) ?? stale(facts, state)
    case 'd':
      return onDays(facts, state, first, second)
    case 't':
      return onTeam(facts, state, rest)
    case 'sm':
      return onMonthTap(facts, state, rest) ?? stale(facts, state)
    case 's':
      return onSetting(facts, state, first, second)
    case 'i':
      return onMeaning(facts, state, first) ?? stale(facts, state)
    case 'ek':
      return onHandoff(facts, state, first, rest.slice(1))
    case 'dp':
      return onStored(facts, state, first, second)
    case 'pr':
      return beginAnswer(facts, state, first)
    case 'k':
      return forget(facts, state, first)
    default:
      return stale(facts, state)
  }
}

function onAnswerTap(facts: Facts, state: State, tag: string, key: string, value: string): Turn {
  const talk = active(state)
  if (state.ended === tag && talk?.at.tag !== tag) return quiet(state)
  if (talk === null || talk.at.tag !== tag) return stale(facts, state)
  // The second of two quick taps.
  if (talk.at.asked !== key && talk.at.said[key]?.choice === value) return quiet(state)
  if (talk.at.asked !== key) return stale(facts, state)
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
  const told = ref === null ? null : retell(facts, state, ref, text)
  if (told !== null) return told
  const step = talk === null || ref === null ? null : amend(talk.flow, scene(facts, talk.at), ref, text)
  if (step !== null) return settle(facts, state, step, true)
  const sent = talk === null && facts.recent[0] !== undefined
  return sent
    ? { ...quiet(state), replies: [{ text: texts[facts.person.language].report.editedLater }] }
    : quiet(state)
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
  const workbook = onWorkbook(facts, state, said)
  if (workbook !== null) return workbook
  const fileId = facts.turnId
  const file = { ...attachment, fileId }
  const saved = { type: 'save-file' as const, fileId, employeeId: facts.person.id, attachment }
  const caught: Words | null =
    caption.trim() === '' ? null : { text: caption, ...(ref === null ? {} : { ref }) }
  const draft = state.open.findLast(({ flow }) => flow === 'report')
  if (draft === undefined) {
    const day = caught === null ? null : tellWithFile(facts, state, caught, [file])
    if (day !== null) return { ...day, effects: [...day.effects, saved] }
    const fresh = newReport(facts.turnId, localDay(facts.sentAt, facts.person.zone))
    const words = { 'r1.evidence': { files: [file] }, ...(caught !== null && { 'r1.what': caught }) }
    const turn = begin(facts, state, { ...fresh, said: words })
    return { ...turn, effects: [...turn.effects, saved] }
  }
  const turn = attach(facts, state, draft, file, caught)
  return { ...turn, effects: [...turn.effects, saved] }
}

/** Puts a file to the row that is being told, whatever is asked of it just now. */
function attach(
  facts: Facts,
  state: State,
  draft: FlowState,
  file: Files[number],
  caption: Words | null,
): Turn {
  const t = texts[facts.person.language]
  const rows = Object.keys(draft.said).flatMap((key) => /^r(\d+)\./.exec(key)?.[1] ?? [])
  const asked = /^r(\d+)\./.exec(draft.asked)?.[1]
  const row = asked ?? String(Math.max(1, ...rows.map(Number)))
  const key = `r${row}.evidence`
  const { choice, ...before } = draft.said[key] ?? {}
  const files = [...(before.files ?? []), file]
  // A picture that comes after "tanpa bukti" or "selesai" is kept, and the question stays answered.
  const words: Words = {
    ...before,
    files,
    ...(choice !== undefined && draft.asked !== key && { choice: 'done' }),
  }
  const what = caption !== null && draft.asked === `r${row}.what` ? { [draft.asked]: caption } : {}
  const at = { ...draft, said: { ...draft.said, [key]: words, ...what } }
  const open = [...state.open.filter(({ tag }) => tag !== draft.tag), at]
  const flow = flows.get(draft.flow)
  if (flow === undefined) return quiet(state)
  const note =
    draft.asked === key
      ? null
      : t.report.evidenceKept(files.length, rowNumbers(draft.said).indexOf(Number(row)) + 1)
  const edit = state.open.at(-1)?.tag === draft.tag && draft.asked === key
  return settle(facts, { ...state, open }, proceed(flow, scene(facts, at), note), edit || note !== null)
}

type Files = NonNullable<Words['files']>
