import type { Facts } from './conversation/facts.ts'
import type { FlowState, State, Words } from './conversation/state.ts'
import { maybeWorkbook } from './flows/import.ts'
import { planFileFlow, planFileReply } from './flows/plan-file.ts'
import type { Said } from './messages.ts'
import { inForce, type Plan } from './performance/plan.ts'
import { todayOf } from './plan-words.ts'
import type { CheckedPlan, OwnPlan } from './structure/own-plan-draft.ts'
import { fold } from './structure/sheet.ts'
import { begin, type Turn } from './talk.ts'
import { ownPlanTexts } from './texts/own-plan.ts'

/** The template is a file of its own: its button stands below the question. */
export function beginPlanFile(facts: Facts, state: State): Turn {
  const fresh = { flow: planFileFlow.id, tag: facts.turnId.slice(0, 8), asked: '', fixed: {}, said: {} }
  const turn = begin(facts, without(state, planFileFlow.id), fresh)
  const label = ownPlanTexts[facts.person.language].template
  const template = { label, data: `sm:f:skp-template:${todayOf(facts).slice(0, 7)}` }
  return { ...turn, replies: turn.replies.map((reply) => ({ ...reply, buttons: [[template]] })) }
}

function without(state: State, ...flows: string[]): State {
  return { ...state, open: state.open.filter(({ flow }) => !flows.includes(flow)) }
}

/** A spreadsheet that is waited for, or says by its caption that it is a plan. Null when it is something else. */
export function takePlanFile(facts: Facts, state: State, said: Said): Turn | null {
  if (said.type !== 'attachment') return null
  const { language, id: employeeId } = facts.person
  const waits = state.open.at(-1)?.flow === planFileFlow.id
  if (!maybeWorkbook(said))
    return waits
      ? { state, replies: [{ text: ownPlanTexts[language].notSheet }], effects: [], tell: [] }
      : null
  if (!waits && !/\bskp\b/i.test(said.caption)) return null
  const fileId = facts.turnId
  return {
    state: without(state, planFileFlow.id),
    replies: [{ text: ownPlanTexts[language].received }],
    effects: [
      { type: 'save-file', fileId, employeeId, attachment: said.attachment },
      { type: 'plan-file', employeeId, importId: fileId, fileId },
    ],
    tell: [],
  }
}

/** The file becomes a draft like any other: seen whole, changed row by row, and submitted by hand. */
export function beginFileDraft(facts: Facts, state: State, id: string): Turn {
  const file = fileNamed(facts, id)
  if (file === null) return gone(facts, state)
  const at = draftOf(facts, file.draft)
  const others = state.open.filter(({ flow, fixed }) => flow !== 'plan' || fixed.skpId !== at.fixed.skpId)
  return begin(facts, { ...state, open: others }, at)
}

export function turnPlanFile(facts: Facts, state: State, id: string, page: number): Turn {
  const file = fileNamed(facts, id)
  if (file === null) return gone(facts, state)
  const reply = planFileReply(file, page, facts.person.language)
  return { state, replies: [{ ...reply, edit: true }], effects: [], tell: [] }
}

function fileNamed({ plan }: Facts, id: string): CheckedPlan | null {
  return plan?.file?.id === id ? plan.file : null
}

const gone = ({ person }: Facts, state: State): Turn => ({
  state,
  replies: [{ text: ownPlanTexts[person.language].gone }],
  effects: [],
  tell: [],
})

function draftOf(facts: Facts, file: OwnPlan): FlowState {
  const said: Record<string, Words> = {}
  file.rows.forEach(({ line, kind }, i) => {
    said[`r${i + 1}.what`] = { text: line }
    if (kind !== null) said[`r${i + 1}.kind`] = { choice: kind }
  })
  for (const [kind, text] of Object.entries(file.attachments)) said[`x${kind}`] = { text }
  const fresh = { flow: 'plan', tag: facts.turnId.slice(0, 8), asked: '' }
  const plan = planFor(facts, file)
  if (plan !== undefined) return { ...fresh, said, fixed: nextVersion(plan, file) }
  const { period, form } = file
  if (period !== null) said.period = { choice: `${period.from}_${period.until}` }
  return { ...fresh, said: { ...said, form: { choice: form } }, fixed: { version: '1' } }
}

/** The plan a file is a new version of: of the same beginning, or without a period the one in force. */
function planFor(facts: Facts, { period }: OwnPlan): Plan | undefined {
  const own = facts.plan?.own ?? []
  if (period === null) return inForce(own, todayOf(facts))
  return own.find(({ from }) => from === period.from)
}

/** Results of the same name keep their ids, so that reports and check-ins stay with them. */
function nextVersion(plan: Plan, { rows, form }: OwnPlan): Record<string, string> {
  const { id: skpId, from, until, version } = plan
  const before = [...plan.results, ...(plan.proposal?.content.results ?? [])]
  const ids = rows.flatMap(({ line }, i) => {
    const old = before.find(({ title }) => fold(title) === fold(line.split(';')[0] ?? ''))
    return old === undefined ? [] : [[`id${i + 1}`, old.id]]
  })
  return { ...Object.fromEntries(ids), skpId, version: String(version + 1), from, until, form }
}
