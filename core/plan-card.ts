import type { Reply } from './messages.ts'
import { attachmentKinds, type Plan } from './performance/plan.ts'
import { planData, type PlanVerb } from './plan-data.ts'
import { heading, resultLine } from './plan-words.ts'
import { join, say } from './rich.ts'
import type { Language } from './texts/language.ts'
import { planTexts } from './texts/planning.ts'

/** So many results are read at a time. */
export const resultsAtOnce = 6

/** A proposal as its assessor sees it, in the one message that is edited ever after. */
export function planCard(plan: Plan, language: Language, edit = false, page = 0): Reply {
  const t = planTexts[language]
  const { proposal } = plan
  const content = proposal?.content ?? { results: plan.results, attachments: plan.attachments }
  const open = proposal?.status === 'SUBMITTED'
  const verdict =
    proposal === null || open
      ? []
      : say`\n*${t.statuses[proposal.status]}* · ${proposal.deciderName ?? ''}, ${proposal.capacity ?? ''}`
  const last = Math.max(0, Math.ceil(content.results.length / resultsAtOnce) - 1)
  const at = Math.min(page, last)
  const go = (label: string, to: number) => ({ label, data: planData('card', plan.id, to) })
  const turn = [...(at > 0 ? [go('◀', at - 1)] : []), ...(at < last ? [go('▶', at + 1)] : [])]
  const button = (label: string, verb: PlanVerb) => ({ label, data: planData(verb, plan.id, plan.version) })
  return {
    text: join([
      t.card(plan.employeeName, plan.employeeUnit, plan.version),
      heading(plan, language).slice(1),
      ...(last === 0 ? [] : [say`_${t.part(at + 1, last + 1)}_`]),
      ...content.results
        .map((result, i) => resultLine(result, i + 1, language))
        .slice(at * resultsAtOnce, (at + 1) * resultsAtOnce),
      ...(at < last ? [] : attachmentKinds).flatMap((kind) => {
        const said = content.attachments[kind]
        return said === undefined ? [] : [say`📎 ${t.attachments[kind]}: ${said}`]
      }),
      verdict,
      ...(proposal?.notes ?? []).map(({ row, note }) => t.rowNote(row, note)),
    ]),
    buttons: [
      ...(turn.length > 0 ? [turn] : []),
      ...(open ? [[button(t.agree, 'agree'), button(t.return, 'return')], [button(t.expect, 'expect')]] : []),
    ],
    slot: `skp:${plan.id}`,
    edit,
  }
}
