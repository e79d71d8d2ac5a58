import type { Choice, Question, Scene } from '../conversation/flow.ts'
import { pick } from '../conversation/answers.ts'
import { planLine, readPlanLine } from '../language/plan-line.ts'
import {
  leaderChoice,
  perspectives,
  type Form,
  type PlanContent,
  type PlannedResult,
} from '../performance/plan.ts'
import { join, say } from '../rich.ts'
import { planTexts } from '../texts/planning.ts'
import type { Words } from '../conversation/state.ts'
import { rowNumbers } from './rows.ts'

export const planTextsOf = ({ facts }: Scene) => planTexts[facts.person.language]

export function formOf({ state }: Scene): Form {
  return (state.fixed.form ?? state.said.form?.choice ?? 'QUANTITATIVE') as Form
}

/** The two questions of one planned result: the line, and what it serves (or its perspective). */
export function resultQuestions(n: number, position: number): Question[] {
  return [
    {
      key: `r${n}.what`,
      ask: (scene) => planTextsOf(scene).askLine(position, formOf(scene)),
      read(words, scene) {
        const t = planTextsOf(scene)
        const text = (words.text ?? '').trim()
        const { title, indicators } = readPlanLine(text, formOf(scene))
        if (title.length < 5) return { ok: false, problem: t.shortLine }
        if (text.length > 1000 || indicators.length > 8) return { ok: false, problem: t.longLine }
        return indicators.length === 0 ? { ok: false, problem: t.noTarget } : { ok: true, value: title }
      },
    },
    {
      key: `r${n}.kind`,
      ask(scene) {
        const t = planTextsOf(scene)
        const { title } = readPlanLine(scene.state.said[`r${n}.what`]?.text ?? '', formOf(scene))
        const asked = leaders(scene).length === 0 ? t.askKind : t.askServes
        return join([say`_${position}. ${title}_`, formOf(scene) === 'LEADER' ? t.askPerspective : asked])
      },
      choices: kinds,
      read(words, scene) {
        const value = pick(words, kinds(scene)) ?? kept(words, scene)
        if (value === null) return { ok: false, problem: scene.t.pickOne }
        return {
          ok: true,
          value,
          ...(words.choice === value ? {} : { set: { [`r${n}.kind`]: { choice: value } } }),
        }
      },
    },
  ]
}

/** A served result that the leader has dropped since is still what this version says. */
function kept({ choice }: Words, { state }: Scene): string | null {
  return choice !== undefined && Object.values(state.fixed).includes(`parent:${choice}`) ? choice : null
}

const leaders = ({ facts }: Scene) => facts.plan?.leader ?? []

function kinds(scene: Scene): Choice[] {
  const t = planTextsOf(scene)
  if (formOf(scene) === 'LEADER')
    return (['MAIN', 'ADDITIONAL'] as const).flatMap((kind) =>
      perspectives.map((one, i) => ({
        value: leaderChoice(kind, one),
        label: kind === 'MAIN' ? t.perspectives[one] : t.additionalIn(t.perspectives[one]),
        row: i % 2 === 0,
      })),
    )
  const served = leaders(scene).map(({ id, title }) => ({ value: id.slice(0, 8), label: title.slice(0, 60) }))
  const main = served.length === 0 ? [{ value: 'MAIN', label: t.main }] : []
  return [...served, ...main, { value: 'ADDITIONAL', label: t.additional }]
}

/** The rows whose questions are all answered, with the ids they had before and fresh ones made from `turnId`. */
export function resultsOf(scene: Scene, before: PlannedResult[]): PlannedResult[] {
  return rowNumbers(scene.state.said).flatMap((n) => {
    const line = scene.state.said[`r${n}.what`]?.text
    const choice = scene.state.said[`r${n}.kind`]?.choice
    if (line === undefined || choice === undefined) return []
    const old = before.find(({ id }) => id === scene.state.fixed[`id${n}`])
    const { title, indicators } = readPlanLine(line, formOf(scene))
    const perspective = perspectives.find((one) => choice.endsWith(one)) ?? null
    const leader = leaders(scene).find(({ id }) => id.startsWith(choice))
    const same = old?.parentId?.startsWith(choice) === true ? old : undefined
    const taken = new Set<string>()
    return [
      {
        id: old?.id ?? freshId(scene.facts.turnId, n, 0),
        kind: choice.startsWith('ADDITIONAL') ? ('ADDITIONAL' as const) : ('MAIN' as const),
        title,
        parentId: leader?.id ?? same?.parentId ?? null,
        parentTitle: leader?.title ?? same?.parentTitle ?? null,
        indicators: indicators.map((indicator, i) => {
          // The same measure keeps its id, so that what was checked in on it stays with it.
          const kept = old?.indicators.find(
            (o) => o.aspect === indicator.aspect && o.unit === indicator.unit && !taken.has(o.id),
          )
          if (kept !== undefined) taken.add(kept.id)
          return { ...indicator, perspective, id: kept?.id ?? freshId(scene.facts.turnId, n, i + 1) }
        }),
      },
    ]
  })
}

/** Ids for rows made within one message: its own fresh id with the head counted up, by which buttons name them. */
function freshId(turnId: string, row: number, part: number): string {
  const head = (parseInt(turnId.slice(0, 8), 16) + row * 16 + part) % 2 ** 32
  return head.toString(16).padStart(8, '0') + turnId.slice(8)
}

/** A version back into the words that would say it, so that mending is a draft like any other. */
export function planWords(content: PlanContent, form: Form) {
  const said: Record<string, Words> = {}
  const fixed: Record<string, string> = {}
  content.results.forEach((result, i) => {
    said[`r${i + 1}.what`] = { text: planLine(result) }
    const perspective = result.indicators[0]?.perspective ?? 'RECIPIENTS'
    const kind =
      form === 'LEADER'
        ? leaderChoice(result.kind, perspective)
        : (result.parentId?.slice(0, 8) ?? result.kind)
    said[`r${i + 1}.kind`] = { choice: kind }
    fixed[`id${i + 1}`] = result.id
    fixed[`parent${i + 1}`] = `parent:${kind}`
  })
  for (const [kind, text] of Object.entries(content.attachments)) said[`x${kind}`] = { text }
  return { said, fixed }
}
