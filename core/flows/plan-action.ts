import { number as amount } from '../texts/number.ts'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths'
import { format } from 'date-fns/format'
import { parseISO } from 'date-fns/parseISO'
import type { Day } from '../calendar/day.ts'
import type { Flow, Outcome, Scene } from '../conversation/flow.ts'
import type { FlowState } from '../conversation/state.ts'
import { readNumber } from '../language/plan-line.ts'
import { join, say } from '../rich.ts'
import { planData } from '../plan-data.ts'
import { measure, todayOf } from '../plan-words.ts'
import { planTexts } from '../texts/planning.ts'
import { targetTexts } from '../texts/targets.ts'
import { allTargets, type Target } from './targets.ts'

export function actionState(turnId: string, which: string): FlowState {
  return { flow: 'plan-action', tag: turnId.slice(0, 8), asked: '', fixed: { which }, said: {} }
}

/** Rencana aksi: what of an indicator's target is meant for each month, in the indicator's unit. */
export const planActionFlow: Flow = {
  id: 'plan-action',
  questions: () => [
    {
      key: 'months',
      written: true,
      ask(scene) {
        const t = textsOf(scene)
        const target = targetOf(scene)
        if (target === undefined) return t.gone
        const { language } = scene.facts.person
        const planned = target.indicator.actions.map(
          ({ month, target: number }) => say`${month.slice(5)}: ${amount(number, language)}`,
        )
        const shown = join([
          say`*${target.result.title}*`,
          say`${measure(target.indicator, language)}`,
          join(planned, ' · '),
        ])
        return t.askAction(shown, target.indicator.unit)
      },
      read(words, scene) {
        const rows = rowsIn(words.text ?? '', scene)
        return rows.length === 0
          ? { ok: false, problem: textsOf(scene).badAction }
          : { ok: true, value: rows.length }
      },
    },
  ],
  finish(scene): Outcome {
    const { facts, state } = scene
    const t = textsOf(scene)
    const target = targetOf(scene)
    const rows = rowsIn(state.said.months?.text ?? '', scene)
    const first = rows[0]
    if (target === undefined || first === undefined)
      return { replies: [{ text: t.gone }], effects: [], tell: [] }
    const { id: indicatorId, unit, actions } = target.indicator
    const see = {
      label: planTexts[facts.person.language].overview,
      data: planData('view', target.plan.id, target.row),
    }
    const text = t.actionSaved(rows.length, amount(first.target, facts.person.language), unit)
    const audit = { subject: indicatorId, detail: { before: { actions }, after: { actions: rows } } }
    return {
      replies: [{ text, buttons: [[see]] }],
      effects: [{ type: 'plan-action', indicatorId, unit, rows, audit }],
      tell: [],
    }
  },
}

const textsOf = ({ facts }: Scene) => targetTexts[facts.person.language]

function targetOf({ facts, state }: Scene): Target | undefined {
  return allTargets(facts).find(({ id }) => id === state.fixed.which)
}

/** "100": every month from this one to the end of the plan. "11 120": the eleventh month only. */
function rowsIn(text: string, scene: Scene): { month: Day; target: number }[] {
  const target = targetOf(scene)
  const said = /^(?:(\d{1,2})\s*[:=\s]\s*)?(\d[\d.,]*)$/.exec(text.trim())
  const number = readNumber(said?.[2] ?? '')
  if (target === undefined || said === null || !(number > 0) || number > 1e15) return []
  const months = monthsOf(target, todayOf(scene.facts))
  const wanted =
    said[1] === undefined ? months.left : months.all.filter((m) => Number(m.slice(5, 7)) === Number(said[1]))
  return wanted.map((month) => ({ month, target: number }))
}

function monthsOf({ plan }: Target, today: Day): { all: Day[]; left: Day[] } {
  const first = parseISO(`${plan.from.slice(0, 7)}-01`)
  const count = differenceInCalendarMonths(parseISO(plan.until), first) + 1
  const all = Array.from({ length: count }, (_, i) => format(addMonths(first, i), 'yyyy-MM-dd') as Day)
  return { all, left: all.filter((month) => month.slice(0, 7) >= today.slice(0, 7)) }
}
