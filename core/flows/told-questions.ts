import type { Question, Scene } from '../conversation/flow.ts'
import type { Words } from '../conversation/state.ts'
import { join } from '../rich.ts'
import { checkQuestion } from './daily-report-check.ts'
import { rowNumbers } from './rows.ts'

type RowQuestions = (n: number, position: number) => Question[]

/**
 * A day told in one message is shown as a card at once: only what the person opens is asked, and rows they add by
 * button. What is answered already stays in the list, so that editing the message that said it changes it.
 */
export function toldQuestions(scene: Scene, rowQuestions: RowQuestions): Question[] {
  const { said } = scene.state
  const rows = rowNumbers(said).flatMap((n, i) =>
    rowQuestions(n, i + 1).filter((question) => {
      const words = said[question.key]
      if (said[`r${n}.new`] !== undefined || (words === undefined && question.collects === true)) return true
      return words !== undefined && (question.collects === true || question.read(words, scene).ok)
    }),
  )
  return [
    ...rows.map((question) => (question.collects === true ? { ...question, leave: [] } : question)),
    ...opened(scene, rowQuestions),
    { ...checkQuestion, leave: ['view'] },
  ]
}

/** The one field that is being changed; its old answer stays until there is a new one. */
function opened(scene: Scene, rowQuestions: RowQuestions): Question[] {
  const { said } = scene.state
  const [what, row, field] = (said.view?.choice ?? '').split('.')
  const position = rowNumbers(said).indexOf(Number(row)) + 1
  if (what !== 'field' || position === 0) return []
  const inner = rowQuestions(Number(row), position).find(({ key }) => key === `r${row}.${field}`)
  if (inner === undefined || inner.collects === true) return []
  const description = said[`r${row}.what`]?.text ?? ''
  return [
    {
      ...inner,
      key: 'change',
      leave: ['view'],
      ask: (at) => join([at.t.told.about(position, description), inner.ask(at)]),
      read(words, at) {
        const read = inner.read(words, at)
        if (!read.ok) return read
        const set: Record<string, Words> = { [inner.key]: words, ...read.set }
        return { ok: false, problem: null, set, forget: ['view', ...(read.forget ?? [])] }
      },
    },
  ]
}
