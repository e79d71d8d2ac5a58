import { number as amount } from './texts/number.ts'
import type { Facts } from './conversation/facts.ts'
import { localDay, shortDay, type Day } from './calendar/day.ts'
import { cascadeOf } from './performance/cascade.ts'
import { realisationOf, trendOf, type Period } from './performance/check-in.ts'
import type { IndicatorInForce, Plan, PlannedResult, ResultInForce } from './performance/plan.ts'
import { progressBar } from './performance/progress-bar.ts'
import { join, say, type Rich } from './rich.ts'
import type { Language } from './texts/language.ts'
import { planTexts } from './texts/planning.ts'
import { cascadeText } from './texts/cascade.ts'
import { targetTexts } from './texts/targets.ts'

export const todayOf = ({ sentAt, person }: Facts): Day => localDay(sentAt, person.zone)

/** "Kuantitas 1.200 dokumen": an indicator as planned. */
export function measure(indicator: PlannedResult['indicators'][number], language: Language): string {
  return indicator.narrative
    ? indicator.title
    : `${measureName(indicator, language)}: ${amount(indicator.target, language)} ${indicator.unit}`
}

/** Its aspect; in a leader's plan its perspective. */
export function measureName(
  { aspect, perspective }: Pick<PlannedResult['indicators'][number], 'aspect' | 'perspective'>,
  language: Language,
): string {
  const t = planTexts[language]
  return perspective === null ? t.aspects[aspect] : t.perspectives[perspective]
}

/** A planned result in a list: title, what it serves, its measures. */
export function resultLine(result: PlannedResult, position: number, language: Language): Rich {
  const t = planTexts[language]
  return join([
    say`*${position}.* ${result.title}${result.kind === 'ADDITIONAL' ? ` (${t.kinds.ADDITIONAL})` : ''}`,
    result.parentTitle === null ? [] : t.served(result.parentTitle),
    ...result.indicators.map((indicator) => say`    • ${measure(indicator, language)}`),
  ])
}

/** Where an indicator stands: bar, numbers, what reports carry, where the pace leads; what serves it beside. */
export function standing(
  result: ResultInForce,
  indicator: IndicatorInForce,
  {
    period,
    today,
    language,
    short = false,
  }: {
    period: Period
    today: Day
    language: Language
    /** In a list: without what reports carry and what the month asks. */ short?: boolean
  },
): Rich {
  const t = planTexts[language]
  const realised = realisationOf(indicator, result.work, indicator.checkIns, period)
  const number = (value: number) => amount(value, language)
  const { value, target, unit, kind } = realised
  const bar = progressBar(value, kind === 'done' ? 1 : target)
  const stands =
    kind === 'done'
      ? value === 1
        ? t.done
        : t.notDone
      : t.of(value === null ? t.untold : number(value), number(target), unit)
  const trend = trendOf(realised, period, today)
  const action = indicator.actions.find(({ month }) => month === today.slice(0, 7))
  const more = [
    !short && realised.reported !== null && realised.reported > 0 && kind !== 'done'
      ? t.reported(number(realised.reported))
      : '',
    trend === null ? '' : t.trend(number(trend), number(target)),
    short || action === undefined ? '' : t.month(number(action.target), unit),
  ].filter(Boolean)
  return join([
    say`${measure(indicator, language)}\n${bar} *${stands}*`,
    more.length === 0 ? [] : say`_${more.join(' · ')}_`,
    cascadeText(cascadeOf(indicator, result.cascaded ?? [], period), unit, language),
  ])
}

/** A check-in in words: "sudah 45 dokumen". */
export function saidProgress(
  indicator: { unit: string; narrative: boolean },
  said: { mode: 'CUMULATIVE' | 'DELTA'; value: number },
  language: Language,
): string {
  const t = targetTexts[language]
  if (indicator.narrative) return said.value >= 1 ? t.yes : t.no
  return t.said(said.mode, amount(said.value, language), indicator.unit)
}

/** Whose plan, for which days, in which form. */
export function heading(plan: Plan, language: Language): Rich {
  const t = planTexts[language]
  const period = `${shortDay(plan.from, language)} – ${shortDay(plan.until, language)} ${plan.until.slice(0, 4)}`
  return t.title(plan.employeeName, `${period} · ${t.forms[plan.form]}`)
}
