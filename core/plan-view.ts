import type { Facts } from './conversation/facts.ts'
import { localDay, shortDay, type Day } from './calendar/day.ts'
import { shortId } from './flows/card.ts'
import type { Button, Reply } from './messages.ts'
import { berakhlak } from './performance/berakhlak.ts'
import { realisationOf, trendOf, type Period } from './performance/check-in.ts'
import {
  attachmentKinds,
  type IndicatorInForce,
  type Plan,
  type PlannedResult,
  type ResultInForce,
} from './performance/plan.ts'
import { progressBar } from './performance/progress-bar.ts'
import { join, say, type Rich } from './rich.ts'
import type { Language } from './texts/language.ts'
import { planTexts } from './texts/planning.ts'
import { targetTexts } from './texts/targets.ts'

export type PlanVerb =
  | 'view'
  | 'card'
  | 'team'
  | 'new'
  | 'revise'
  | 'agree'
  | 'return'
  | 'expect'
  | 'checkin'
  | 'seen'
  | 'ask'
  | 'action'
const letters: Record<PlanVerb, string> = {
  view: 'v',
  card: 'w',
  team: 't',
  new: 'n',
  revise: 'x',
  agree: 'a',
  return: 'r',
  expect: 'e',
  checkin: 'c',
  seen: 'k',
  ask: 'q',
  action: 'm',
}

/** `p:<letter>:<id>:<number>`: number is a version, or a page. 27 bytes and a little. */
export function planData(verb: PlanVerb, id = '', number = 0): string {
  return `p:${letters[verb]}:${id === '' ? '' : shortId(id)}:${number.toString(36)}`
}

export function planVerb(letter: string): PlanVerb | undefined {
  return (Object.keys(letters) as PlanVerb[]).find((verb) => letters[verb] === letter)
}

const numbers = {
  id: new Intl.NumberFormat('id-ID', { maximumFractionDigits: 2 }),
  en: new Intl.NumberFormat('en', { maximumFractionDigits: 2 }),
}

export function amount(value: number, language: Language): string {
  return numbers[language].format(value)
}

export const todayOf = ({ sentAt, person }: Facts): Day => localDay(sentAt, person.zone)

/** "Kuantitas 1.200 dokumen": an indicator as planned. */
export function measure(indicator: PlannedResult['indicators'][number], language: Language): string {
  const t = planTexts[language]
  const name =
    indicator.perspective === null ? t.aspects[indicator.aspect] : t.perspectives[indicator.perspective]
  return indicator.narrative
    ? indicator.title
    : `${name}: ${amount(indicator.target, language)} ${indicator.unit}`
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

/** Where an indicator stands: bar, numbers, what reports carry, where the pace leads. */
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
  ])
}

function heading(plan: Plan, language: Language): Rich {
  const t = planTexts[language]
  const period = `${shortDay(plan.from, language)} – ${shortDay(plan.until, language)} ${plan.until.slice(0, 4)}`
  return t.title(plan.employeeName, `${period} · ${t.forms[plan.form]}`)
}

/** Page 0 is the overview, 1…n one result each, n+1 attachments and behaviour; all in one message, edited in place. */
export function planPage(facts: Facts, plan: Plan, page: number, edit: boolean): Reply {
  const { language } = facts.person
  const t = planTexts[language]
  const last = plan.results.length + 1
  const at = Math.min(Math.max(0, page), last)
  const result = plan.results[at - 1]
  const go = (label: string, to: number): Button => ({ label, data: planData('view', plan.id, to) })
  const turn = [
    ...(at > 0 ? [go('◀', at - 1)] : []),
    ...(at < last ? [go('▶', at + 1)] : []),
    ...(at > 0 ? [go(t.overview, 0)] : [go(t.extras, last)]),
  ]
  const own = plan.employeeId === facts.person.id
  const common = { slot: 'plan', edit }
  if (at === 0)
    return { text: overview(plan, language), buttons: [turn, ...ownButtons(plan, own, language)], ...common }
  if (result === undefined) {
    const expect = plan.mayAgreeAs === null ? [] : [[{ label: t.expect, data: planData('expect', plan.id) }]]
    return { text: extras(plan, language), buttons: [turn, ...expect], ...common }
  }
  const today = todayOf(facts)
  const says = result.indicators.map((indicator) =>
    standing(result, indicator, { period: plan, today, language }),
  )
  const act = result.indicators.map((indicator, i) => [
    { label: t.checkIn(i + 1, t.aspects[indicator.aspect]), data: planData('checkin', indicator.id) },
    ...(indicator.narrative ? [] : [{ label: t.action(i + 1), data: planData('action', indicator.id) }]),
  ])
  const served = result.parentTitle === null ? [] : t.served(result.parentTitle)
  const text = join([
    say`_${t.page(at, plan.results.length)} · ${t.kinds[result.kind]}_\n*${result.title}*`,
    served,
    ...says.map((text) => say`\n${text}`),
  ])
  return { text, buttons: [turn, ...(own ? act : [])], ...common }
}

function ownButtons(plan: Plan, own: boolean, language: Language): Button[][] {
  const t = planTexts[language]
  if (!own) return []
  const label = plan.proposal?.status === 'RETURNED' ? t.mend : t.revise
  return [
    [{ label, data: planData('revise', plan.id, plan.version) }],
    [{ label: t.makeOther, data: planData('new') }],
  ]
}

function overview(plan: Plan, language: Language): Rich {
  const t = planTexts[language]
  const { proposal } = plan
  const pending = proposal !== null && proposal.status !== 'AGREED'
  const results = plan.results.length > 0 ? plan.results : (proposal?.content.results ?? [])
  return join([
    heading(plan, language),
    plan.results.length > 0 ? say`✅ ${t.inForce}` : [],
    pending ? t.pending(proposal.version, t.statuses[proposal.status]) : [],
    ...(pending && proposal.status === 'RETURNED'
      ? proposal.notes.map(({ row, note }) => t.rowNote(row, note))
      : []),
    ...results.map((result, i) => resultLine(result, i + 1, language)),
  ])
}

function extras(plan: Plan, language: Language): Rich {
  const t = planTexts[language]
  return join([
    heading(plan, language),
    ...attachmentKinds.map((kind) => say`*${t.attachments[kind]}*: ${plan.attachments[kind] ?? '–'}`),
    say`\n*BerAKHLAK*`,
    ...berakhlak.map((value) => {
      const said = plan.expectations.find((expectation) => expectation.value === value)
      return say`• ${t.values[value]}: ${said?.text ?? t.expectationNone}`
    }),
  ])
}

/** A proposal as its assessor sees it, in the one message that is edited ever after. */
export function planCard(plan: Plan, language: Language, edit = false): Reply {
  const t = planTexts[language]
  const { proposal } = plan
  const content = proposal?.content ?? { results: plan.results, attachments: plan.attachments }
  const open = proposal?.status === 'SUBMITTED'
  const verdict =
    proposal === null || open
      ? []
      : say`\n*${t.statuses[proposal.status]}* · ${proposal.deciderName ?? ''}, ${proposal.capacity ?? ''}`
  const button = (label: string, verb: PlanVerb) => ({ label, data: planData(verb, plan.id, plan.version) })
  return {
    text: join([
      t.card(plan.employeeName, plan.employeeUnit, plan.version),
      heading(plan, language).slice(1),
      ...content.results.map((result, i) => resultLine(result, i + 1, language)),
      ...attachmentKinds.flatMap((kind) => {
        const said = content.attachments[kind]
        return said === undefined ? [] : [say`📎 ${t.attachments[kind]}: ${said}`]
      }),
      verdict,
      ...(proposal?.notes ?? []).map(({ row, note }) => t.rowNote(row, note)),
    ]),
    buttons: open
      ? [[button(t.agree, 'agree'), button(t.return, 'return')], [button(t.expect, 'expect')]]
      : [],
    slot: `skp:${plan.id}`,
    edit,
  }
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
