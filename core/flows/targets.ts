import type { Facts } from '../conversation/facts.ts'
import type { Scene } from '../conversation/flow.ts'
import { kindOf, type Indicator } from '../performance/check-in.ts'
import { inForce, type IndicatorInForce, type Plan, type ResultInForce } from '../performance/plan.ts'
import { sameUnit } from '../performance/units.ts'
import { join, type Rich } from '../rich.ts'
import { measureName, standing, todayOf } from '../plan-words.ts'
import { targetTexts } from '../texts/targets.ts'
import { readProgress, type CheckIn } from '../language/check-in.ts'
import { shortId } from './card.ts'
import { pageOf } from './paged.ts'

/** An indicator of the person's own plan in force. `id` as buttons carry it; `row`: which of their results, from 1. */
export interface Target {
  id: string
  plan: Plan
  result: ResultInForce
  row: number
  indicator: IndicatorInForce
  name: string
}

export function allTargets(facts: Facts): Target[] {
  const plan = inForce(facts.plan?.own ?? [], todayOf(facts))
  return (plan?.results ?? []).flatMap((result, i) =>
    result.indicators.map((indicator) => ({
      id: shortId(indicator.id),
      plan: plan as Plan,
      result,
      row: i + 1,
      indicator,
      name: measureName(indicator, facts.person.language),
    })),
  )
}

/** Whether something can come on top: percentages, scores and yes-or-no are told anew. */
export function adds(indicator: Indicator): boolean {
  const kind = kindOf(indicator)
  return kind === 'count' || kind === 'money' || kind === 'months'
}

/** "nambah 5" means those that add up, where there is one. */
function addable(all: Target[], mode: CheckIn['mode'] | null): Target[] {
  const adding = mode === 'DELTA' ? all.filter(({ indicator }) => adds(indicator)) : []
  return adding.length > 0 ? adding : all
}

/** The indicators that a sentence about progress can mean. */
export function meantBy(said: CheckIn, all: Target[]): Target[] {
  return addable(
    all.filter((target) => fits(target, said)),
    said.mode,
  )
}

function fits({ row, indicator }: Target, said: CheckIn): boolean {
  return (
    (said.target === null || said.target === row) &&
    (said.unit === null || sameUnit(said.unit, indicator.unit)) &&
    (said.of === null || said.of === indicator.target)
  )
}

/** The part of the sentence that answers "how much now?". */
export function progressWords({ mode, value, unit }: CheckIn): string {
  return `${mode === 'DELTA' ? 'nambah' : 'sudah'} ${String(value).replace('.', ',')} ${unit ?? ''}`.trim()
}

/** Those that can be meant: of the result that was said, and where a number was said with its unit, of that unit. */
export function targets({ facts, state }: Scene): Target[] {
  const row = Number(state.said.row?.choice ?? state.fixed.row ?? 0)
  const said = readProgress(state.said.value?.text ?? '')
  const all = allTargets(facts).filter((target) => row === 0 || target.row === row)
  const fitting = all.filter(({ indicator }) => said?.unit == null || sameUnit(said.unit, indicator.unit))
  return addable(fitting.length > 0 ? fitting : all, said?.mode ?? null)
}

/** The chosen one, or the only one. Null when it is to be asked, or is no longer in force. */
export function found(scene: Scene): Target | null {
  const id = scene.state.said.which?.choice
  return allTargets(scene.facts).find((target) => target.id === id) ?? null
}

/** So many are read at a time, each with its bar. */
export const targetsAtOnce = 6

/** A page of them with their bars, numbered as they are chosen. */
export function listed(scene: Scene): Rich {
  const { facts } = scene
  const { language } = facts.person
  const t = targetTexts[language]
  const { shown } = pageOf(scene, 'which', targets(scene), targetsAtOnce)
  const lines = shown.map(({ plan, result, row, indicator }, i, all) => {
    const stands = standing(result, indicator, { period: plan, today: todayOf(facts), language, short: true })
    const heading = all[i - 1]?.row === row ? [] : t.row(row, shortened(result.title))
    return join([heading, t.numbered(i + 1, stands)])
  })
  const said = scene.state.said.value?.text ?? ''
  return said === '' ? t.list(join(lines)) : t.listFor(join(lines), said)
}

const shortened = (title: string) => (title.length > 48 ? `${title.slice(0, 47).trimEnd()}…` : title)
