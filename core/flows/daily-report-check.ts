import { pick } from '../conversation/answers.ts'
import type { Choice, Question, Read, Scene } from '../conversation/flow.ts'
import { totalMinutes, fields, type Field } from '../performance/report.ts'
import { join } from '../rich.ts'
import { activitiesOf, dayOf, nextRow, rowNumbers, rowOf } from './rows.ts'
import { draftLikeness, draftWarnings } from './report-day.ts'
import { readTyped } from './daily-report-typed.ts'
import { missing } from './told.ts'

/** The whole report on one card: send it, fill what is missing, change a row, a field, the number of rows. */
export const checkQuestion: Question = {
  key: 'check',
  ask(scene) {
    const { t, state } = scene
    const [what, row] = view(scene)
    if (what === 'edit' && row !== undefined) return t.report.whichField(position(scene, row))
    if (what === 'edit') return t.report.whichEdit
    if (what === 'delete') return t.report.whichRemove
    const rows = rowNumbers(state.said).map((n) => rowOf(scene, n))
    const card = t.report.check(
      t.longDay(dayOf(scene)),
      rows,
      activitiesOf(scene),
      draftWarnings(scene),
      draftLikeness(scene),
    )
    if (state.said.told === undefined && masked(scene).length === 0) return card
    const guessed = rows.some((r) => r.guessed.length > 0)
    return join([card, t.told.hint(missing(state.said).length, guessed, masked(scene).length > 0)], '\n\n')
  },
  choices: checkChoices,
  read(words, scene) {
    const picked = words.choice === undefined ? readTyped(words, scene) : null
    if (picked !== null && typeof picked !== 'string') return picked
    const action = picked ?? pick(words, checkChoices(scene))
    return action === null ? { ok: false, problem: scene.t.pickOne } : act(action, scene)
  },
}

/** Rows with personal data that the person has not called harmless. */
function masked({ state }: Scene): number[] {
  return rowNumbers(state.said).filter((n) => state.said[`r${n}.plain`] !== undefined)
}

function view({ state }: Scene): [string | undefined, number | undefined] {
  const [what, row] = (state.said.view?.choice ?? '').split('.')
  return [what, row === undefined ? undefined : Number(row)]
}

function position({ state }: Scene, row: number): number {
  return rowNumbers(state.said).indexOf(row) + 1
}

function checkChoices(scene: Scene): Choice[] {
  const { t, state } = scene
  const [what, row] = view(scene)
  const back = { value: 'view', label: t.report.backToCheck }
  if (what === 'edit' && row !== undefined) {
    const labels = fields.map((field, i) => ({
      value: `field.${row}.${field}`,
      label: t.report.fields[field],
      row: i % 3 === 0,
    }))
    return [...labels, back]
  }
  if (what === 'edit' || what === 'delete') {
    const labels = rowNumbers(state.said).map((n, i) => ({
      value: `${what}.${n}`,
      label: `${i + 1}`,
      row: i % 5 === 0,
    }))
    return [...labels, back]
  }
  return [
    ...toFill(scene),
    ...(masked(scene).length > 0 ? [{ value: 'unmask', label: t.told.unmask }] : []),
    { value: 'send', label: t.report.send },
    { value: 'add', label: t.report.add },
    { value: 'edit', label: t.report.edit, row: false },
    { value: 'delete', label: t.report.remove, row: false },
  ]
}

/** One tap for each field that is missing, then for each that was guessed; no more than fit under a thumb. */
function toFill({ state, t }: Scene): Choice[] {
  const { said } = state
  const rows = rowNumbers(said)
  const lacking = missing(said)
  const guessed = rows.flatMap((row) =>
    fields.flatMap((field): { row: number; field: Field }[] =>
      said[`r${row}.${field}`]?.guess === true ? [{ row, field }] : [],
    ),
  )
  return [...lacking, ...guessed].slice(0, 8).map(({ row, field }, i) => ({
    value: `field.${row}.${field}`,
    label: t.told.fillLabel(t.told.fill[field], rows.indexOf(row) + 1, i >= lacking.length),
    row: i % 2 === 0,
  }))
}

/** Only `send` is an answer; the rest changes what is asked next. */
function act(action: string, scene: Scene): Read {
  const { said } = scene.state
  const [what, row, field] = action.split('.')
  switch (what) {
    case 'send': {
      const [first] = missing(said)
      if (first !== undefined) {
        const set = { view: { choice: `field.${first.row}.${first.field}` } }
        return { ok: false, problem: scene.t.told.stillMissing, set }
      }
      return totalMinutes(activitiesOf(scene), 'durationMinutes') > 1440
        ? { ok: false, problem: scene.t.report.tooLong }
        : { ok: true, value: 'send' }
    }
    case 'add':
      return { ok: false, problem: null, set: { [`r${nextRow(said)}.new`]: {} }, forget: ['view'] }
    case 'field': {
      const key = `r${row}.${field}`
      if (said.told === undefined) return { ok: false, problem: null, forget: ['view', key] }
      if (field !== 'evidence') break
      const { files = [] } = said[key] ?? {}
      return { ok: false, problem: null, set: { [key]: { files } }, forget: ['view'] }
    }
    case 'unmask': {
      const plain = masked(scene).map((n) => [`r${n}.what`, { ...said[`r${n}.plain`] }] as const)
      const forget = masked(scene).map((n) => `r${n}.plain`)
      return { ok: false, problem: null, set: Object.fromEntries(plain), forget: [...forget, 'view'] }
    }
    case 'delete':
      if (row === undefined) break
      if (rowNumbers(said).length === 1)
        return { ok: false, problem: scene.t.report.lastRow, forget: ['view'] }
      return { ok: false, problem: null, set: { [`r${row}.gone`]: {} }, forget: ['view'] }
    case 'view':
      return { ok: false, problem: null, forget: ['view'] }
  }
  return { ok: false, problem: null, set: { view: { choice: action } } }
}
