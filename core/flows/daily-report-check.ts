import { bare, pick } from '../conversation/answers.ts'
import type { Choice, Question, Read, Scene } from '../conversation/flow.ts'
import type { Words } from '../conversation/state.ts'
import { totalMinutes } from '../performance/report.ts'
import { activitiesOf, dayOf, fields, nextRow, rowNumbers } from './rows.ts'
import { draftLikeness, draftWarnings } from './report-day.ts'

/** The whole report on one card: send it, or change a row, a field, the number of rows. */
export const checkQuestion: Question = {
  key: 'check',
  ask(scene) {
    const { t } = scene
    const [what, row] = view(scene)
    if (what === 'edit' && row !== undefined) return t.report.whichField(position(scene, row))
    if (what === 'edit') return t.report.whichEdit
    if (what === 'delete') return t.report.whichRemove
    const day = dayOf(scene)
    return t.report.check(t.longDay(day), activitiesOf(scene), draftWarnings(scene), draftLikeness(scene))
  },
  choices: checkChoices,
  read(words, scene) {
    const action = typed(words, scene) ?? pick(words, checkChoices(scene))
    return action === null ? { ok: false, problem: scene.t.pickOne } : act(action, scene)
  },
}

/** "hapus 2", "ubah 2": for who writes rather than taps. */
function typed(words: Words, scene: Scene): string | null {
  const said =
    /^(?:no\s*\d+\s*)?(hapus|delete|remove|ubah|ganti|edit|change)\s+(?:no(?:mor)?\s*)?(\d+)$/.exec(
      bare(words.text ?? ''),
    )
  const row = said?.[2] === undefined ? undefined : rowNumbers(scene.state.said)[Number(said[2]) - 1]
  if (said === null || row === undefined) return null
  return /^(hapus|delete|remove)$/.test(said[1] ?? '') ? `delete.${row}` : `edit.${row}`
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
    { value: 'send', label: t.report.send },
    { value: 'add', label: t.report.add },
    { value: 'edit', label: t.report.edit, row: false },
    { value: 'delete', label: t.report.remove, row: false },
  ]
}

/** Only `send` is an answer; the rest changes what is asked next. */
function act(action: string, scene: Scene): Read {
  const { said } = scene.state
  const [what, row, field] = action.split('.')
  switch (what) {
    case 'send':
      return totalMinutes(activitiesOf(scene), 'durationMinutes') > 1440
        ? { ok: false, problem: scene.t.report.tooLong }
        : { ok: true, value: 'send' }
    case 'add':
      return { ok: false, problem: null, set: { [`r${nextRow(said)}.new`]: {} }, forget: ['view'] }
    case 'field':
      return { ok: false, problem: null, forget: ['view', `r${row}.${field}`] }
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
