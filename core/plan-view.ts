import type { Facts } from './conversation/facts.ts'
import type { Button, Reply } from './messages.ts'
import { berakhlak } from './performance/berakhlak.ts'
import { attachmentKinds, type Plan } from './performance/plan.ts'
import { resultsAtOnce } from './plan-card.ts'
import { planData } from './plan-data.ts'
import { heading, measureName, resultLine, standing, todayOf } from './plan-words.ts'
import { join, say, type Rich } from './rich.ts'
import type { Language } from './texts/language.ts'
import { ownPlanTexts } from './texts/own-plan.ts'
import { historyTexts } from './texts/plan-history.ts'
import { planTexts } from './texts/planning.ts'

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
    return {
      text: overview(plan, language),
      buttons: [turn, ...history(plan, language), ...(own ? ownButtons(plan, facts) : [])],
      ...common,
    }
  if (result === undefined) {
    const expect = plan.mayAgreeAs === null ? [] : [[{ label: t.expect, data: planData('expect', plan.id) }]]
    return { text: extras(plan, language), buttons: [turn, ...expect], ...common }
  }
  const today = todayOf(facts)
  const says = result.indicators.map((indicator) =>
    standing(result, indicator, { period: plan, today, language }),
  )
  const act = result.indicators.map((indicator, i) => [
    { label: t.checkIn(i + 1, measureName(indicator, language)), data: planData('checkin', indicator.id) },
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

/** Who may read the plan may read what became of it. */
function history(plan: Plan, language: Language): Button[][] {
  const label = historyTexts[language].button
  return plan.proposal === null ? [] : [[{ label, data: planData('history', plan.id) }]]
}

function ownButtons(plan: Plan, facts: Facts): Button[][] {
  const { language } = facts.person
  const t = planTexts[language]
  const label = plan.proposal?.status === 'RETURNED' ? t.mend : t.revise
  const paper = { label: t.paper, data: `sm:f:skp:${todayOf(facts).slice(0, 7)}` }
  return [
    [
      { label, data: planData('revise', plan.id, plan.version) },
      { label: ownPlanTexts[language].button, data: planData('sendFile') },
    ],
    [{ label: t.makeOther, data: planData('new') }, ...(plan.results.length > 0 ? [paper] : [])],
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
    // A long plan is read a result at a time, or whole on paper.
    ...results.map((result, i) =>
      results.length > resultsAtOnce ? say`*${i + 1}.* ${result.title}` : resultLine(result, i + 1, language),
    ),
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
