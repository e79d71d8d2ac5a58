import { pick } from '../conversation/answers.ts'
import type { Choice, Flow, Outcome, Question, Read, Scene } from '../conversation/flow.ts'
import { localDay, shortDay, type Day } from '../calendar/day.ts'
import { readPeriod } from '../language/period.ts'
import { resultsAtOnce } from '../plan-card.ts'
import { resultLine } from '../plan-words.ts'
import type { Period } from '../performance/check-in.ts'
import { attachmentKinds, type AttachmentKind, type Form, type PlanContent } from '../performance/plan.ts'
import { join, say, type Rich } from '../rich.ts'
import { planTexts } from '../texts/planning.ts'
import { formOf, planTextsOf, resultQuestions, resultsOf } from './plan-rows.ts'
import { nextRow, rowNumbers } from './rows.ts'
import { submitPlan } from './plan-submit.ts'

/** The period, the form, result by result, then one look at the whole. */
export const planFlow: Flow = {
  id: 'plan',
  keeps: true,
  questions: (scene) => [
    ...(scene.state.fixed.from === undefined ? [period, form] : []),
    ...rowNumbers(scene.state.said).flatMap((n, i) => resultQuestions(n, i + 1)),
    ...attachmentKinds.filter((kind) => scene.state.said[`x${kind}.new`] !== undefined).map(attachment),
    check,
  ],
  finish: (scene): Outcome =>
    submitPlan(scene, { period: periodOf(scene), form: formOf(scene), content: contentOf(scene) }),
}

function contentOf(scene: Scene): PlanContent {
  const plan = scene.facts.plan?.own.find(({ id }) => id === scene.state.fixed.skpId)
  const attachments: PlanContent['attachments'] = {}
  for (const kind of attachmentKinds) {
    const text = scene.state.said[`x${kind}`]?.text
    if (text !== undefined) attachments[kind] = text.trim()
  }
  const before = [...(plan?.proposal?.content.results ?? []), ...(plan?.results ?? [])]
  return { results: resultsOf(scene, before), attachments }
}

function periodOf({ state }: Scene): Period {
  const { from, until } = state.fixed
  if (from !== undefined && until !== undefined) return { from: from as Day, until: until as Day }
  const [a = '', b = ''] = (state.said.period?.choice ?? '').split('_')
  return { from: a as Day, until: b as Day }
}

const period: Question = {
  key: 'period',
  ask: (scene) => planTextsOf(scene).askPeriod,
  choices: periods,
  read(words, scene): Read {
    const t = planTextsOf(scene)
    const year = Number(today(scene).slice(0, 4))
    const said = readPeriod(words.text ?? '', year)
    const chosen =
      said === null ? (words.choice ?? pick(words, periods(scene))) : `${said.from}_${said.until}`
    if (chosen === null || !/^\d{4}-\d{2}-\d{2}_\d{4}-\d{2}-\d{2}$/.test(chosen))
      return { ok: false, problem: t.badPeriod }
    // A later one ends the one before it; one that begins no later would leave it without a day.
    const taken = scene.facts.plan?.own.some(
      (plan) =>
        plan.from >= chosen.slice(0, 10) &&
        plan.from <= chosen.slice(11) &&
        plan.id !== scene.state.fixed.skpId,
    )
    if (taken === true) return { ok: false, problem: t.takenPeriod }
    return {
      ok: true,
      value: chosen,
      ...(words.choice === chosen ? {} : { set: { period: { choice: chosen } } }),
    }
  },
}

const today = ({ facts }: Scene): Day => localDay(facts.sentAt, facts.person.zone)

function periods(scene: Scene): Choice[] {
  const t = planTextsOf(scene)
  const day = today(scene)
  const year = day.slice(0, 4)
  return [
    { value: `${year}-01-01_${year}-12-31`, label: t.year(year) },
    { value: `${day}_${year}-12-31`, label: t.rest(shortDay(day, scene.facts.person.language)) },
  ]
}

const form: Question = {
  key: 'form',
  ask: (scene) => planTextsOf(scene).askForm,
  choices: formChoices,
  read(words, scene) {
    const value = pick(words, formChoices(scene))
    if (value === null) return { ok: false, problem: scene.t.pickOne }
    return { ok: true, value, ...(words.choice === value ? {} : { set: { form: { choice: value } } }) }
  },
}

function formChoices(scene: Scene): Choice[] {
  const { forms } = planTextsOf(scene)
  return (Object.keys(forms) as Form[]).map((value) => ({ value, label: forms[value] }))
}

const attachment = (kind: AttachmentKind): Question => ({
  key: `x${kind}`,
  ask: (scene) => planTextsOf(scene).askAttachment(planTextsOf(scene).attachments[kind]),
  read(words, scene) {
    const text = (words.text ?? '').trim()
    return text.length < 5 || text.length > 1000
      ? { ok: false, problem: planTextsOf(scene).shortText }
      : { ok: true, value: text }
  },
})

/** The whole plan: submit it, or change a row, what it serves, the number of rows, an attachment. */
const check: Question = {
  key: 'check',
  ask(scene) {
    const t = planTextsOf(scene)
    const [what, row] = (scene.state.said.view?.choice ?? '').split('.')
    if (what === 'edit' && row !== undefined)
      return t.whichField(rowNumbers(scene.state.said).indexOf(Number(row)) + 1)
    if (what === 'edit' || what === 'delete') return t.whichRow
    return what === 'attach' ? t.whichAttachment : whole(scene)
  },
  choices: checkChoices,
  read(words, scene) {
    const typed = /^(ubah|edit|change|hapus|delete|remove)\s+(\d+)$/i.exec(words.text?.trim() ?? '')
    const row = rowNumbers(scene.state.said)[Number(typed?.[2] ?? 0) - 1]
    const verb = /^(u|e|c)/i.test(typed?.[1] ?? '') ? 'edit' : 'delete'
    const action = row === undefined ? pick(words, checkChoices(scene)) : `${verb}.${row}`
    return action === null ? { ok: false, problem: scene.t.pickOne } : act(action, scene)
  },
}

function whole(scene: Scene): Rich {
  const { language } = scene.facts.person
  const t = planTexts[language]
  const content = contentOf(scene)
  const plan = scene.facts.plan?.own.find(({ id }) => id === scene.state.fixed.skpId)
  const notes = plan?.proposal?.status === 'RETURNED' ? plan.proposal.notes : []
  const { at, last } = partOf(scene)
  const kept = new Set(content.results.map(({ id }) => id))
  const dropped = (plan?.results ?? []).filter(({ id }) => !kept.has(id)).length
  return join([
    t.check,
    dropped === 0 ? [] : t.dropped(dropped),
    ...(last === 0 ? [] : [say`_${t.part(at + 1, last + 1)}_`]),
    ...notes.filter(({ row }) => row === 0).map(({ note }) => t.wholeNote(note)),
    ...content.results
      .map((result, i) =>
        join([
          resultLine(result, i + 1, language),
          ...notes.filter(({ row }) => row === i + 1).map(({ note }) => t.note(note)),
        ]),
      )
      .slice(at * resultsAtOnce, (at + 1) * resultsAtOnce),
    ...(at < last ? [] : attachmentKinds).flatMap((kind) => {
      const text = content.attachments[kind]
      return text === undefined ? [] : [join([[{ text: `📎 ${t.attachments[kind]}: ` }], [{ text }]], '')]
    }),
  ])
}

/** Which part of a long plan is shown, from 0. */
function partOf(scene: Scene): { at: number; last: number } {
  const count = rowNumbers(scene.state.said).length
  const last = Math.max(0, Math.ceil(count / resultsAtOnce) - 1)
  const [what, part] = (scene.state.said.view?.choice ?? '').split('.')
  return { at: what === 'part' ? Math.min(Number(part), last) : 0, last }
}

function checkChoices(scene: Scene): Choice[] {
  const t = planTextsOf(scene)
  const { at, last } = partOf(scene)
  const [what, row] = (scene.state.said.view?.choice ?? '').split('.')
  const back = { value: 'view', label: t.back }
  if (what === 'edit' && row !== undefined)
    return [
      ...(['what', 'kind'] as const).map((f) => ({ value: `field.${row}.${f}`, label: t.fields[f] })),
      back,
    ]
  if (what === 'edit' || what === 'delete')
    return [
      ...rowNumbers(scene.state.said).map((n, i) => ({
        value: `${what}.${n}`,
        label: `${i + 1}`,
        row: i % 5 === 0,
      })),
      back,
    ]
  if (what === 'attach')
    return [...attachmentKinds.map((kind) => ({ value: `add.${kind}`, label: t.attachments[kind] })), back]
  return [
    { value: 'send', label: t.send },
    ...(at > 0 ? [{ value: `part.${at - 1}`, label: '◀' }] : []),
    ...(at < last ? [{ value: `part.${at + 1}`, label: '▶', row: at === 0 }] : []),
    { value: 'add', label: t.add },
    { value: 'edit', label: t.edit, row: false },
    { value: 'delete', label: t.remove, row: false },
    { value: 'attach', label: t.attach },
  ]
}

/** Only `send` is an answer; the rest changes what is asked next. */
function act(action: string, scene: Scene): Read {
  const { said } = scene.state
  const [what, which, field] = action.split('.')
  const next = (set: Record<string, object>, ...forget: string[]): Read => ({
    ok: false,
    problem: null,
    set,
    forget: ['view', ...forget],
  })
  if (what === 'send') return { ok: true, value: 'send' }
  if (what === 'view') return next({})
  if (what === 'add' && which === undefined) return next({ [`r${nextRow(said)}.new`]: {} })
  if (what === 'add') return next({ [`x${which}.new`]: {} }, `x${which}`)
  if (what === 'field') return next({}, `r${which}.${field}`)
  if (what === 'delete' && which !== undefined)
    return rowNumbers(said).length === 1
      ? { ok: false, problem: planTextsOf(scene).lastRow, forget: ['view'] }
      : next({ [`r${which}.gone`]: {} })
  return { ok: false, problem: null, set: { view: { choice: action } } }
}
