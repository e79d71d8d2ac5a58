import type { Outcome, Scene } from '../conversation/flow.ts'
import type { Reply } from '../messages.ts'
import { planData } from '../plan-data.ts'
import { saidProgress, standing, todayOf } from '../plan-words.ts'
import type { NamedCheckIn, Plan } from '../performance/plan.ts'
import type { CheckIn } from '../performance/check-in.ts'
import { join, say } from '../rich.ts'
import type { Day } from '../calendar/day.ts'
import type { Language } from '../texts/language.ts'
import { targetTexts } from '../texts/targets.ts'
import { shortId } from './card.ts'
import type { Target } from './targets.ts'

type Said = Pick<CheckIn, 'mode' | 'value'>

/** Kept as it was said; what it adds up to is worked out when it is read. The supervisor is shown it. */
export function saveCheckIn({ facts }: Scene, { plan, result, indicator }: Target, said: Said): Outcome {
  const { person, turnId: id, sentAt } = facts
  const day = todayOf(facts)
  const told = [...indicator.checkIns, { id, day, sentAt, ...said }]
  const shown = standing(
    result,
    { ...indicator, checkIns: told },
    { period: plan, today: day, language: person.language },
  )
  const title = say`*${result.title}*`
  const text = targetTexts[person.language].saved(join([title, shown]))
  const again = [[{ label: targetTexts[person.language].more, data: 'm:target' }]]
  const supervisor = person.approver
  const next: Plan = {
    ...plan,
    results: plan.results.map((row) => ({
      ...row,
      indicators: row.indicators.map((one) => (one.id === indicator.id ? { ...one, checkIns: told } : one)),
    })),
  }
  const card = (language: Language) =>
    checkInCard(
      next,
      { id, indicatorId: indicator.id, ...said, review: null, reviewerName: null },
      { today: day, language },
    )
  return {
    replies: [{ text, buttons: again }],
    effects: [
      {
        type: 'check-in',
        id,
        indicatorId: indicator.id,
        employeeId: person.id,
        day,
        ...said,
        sentAt,
        audit: { subject: indicator.id, detail: { before: null, after: { ...said, day } } },
      },
    ],
    tell:
      supervisor === null
        ? []
        : [
            {
              employeeId: supervisor.id,
              kind: 'card',
              dedupeKey: `check-in:${id}`,
              reply: card(supervisor.language),
            },
          ],
  }
}

/** A check-in as the supervisor sees it, in the one message that is edited ever after. */
export function checkInCard(
  plan: Plan,
  one: Pick<NamedCheckIn, 'id' | 'indicatorId' | 'mode' | 'value' | 'review' | 'reviewerName'>,
  { today, language, edit = false }: { today: Day; language: Language; edit?: boolean },
): Reply {
  const t = targetTexts[language]
  const result = plan.results.find(({ indicators }) => indicators.some(({ id }) => id === one.indicatorId))
  const indicator = result?.indicators.find(({ id }) => id === one.indicatorId)
  const stands =
    result === undefined || indicator === undefined
      ? []
      : join([say`*${result.title}*`, standing(result, indicator, { period: plan, today, language })])
  const said = indicator === undefined ? '–' : saidProgress(indicator, one, language)
  const reviewed = one.review === null ? [] : t.reviewedBy(t.reviewed[one.review], one.reviewerName ?? '')
  const button = (label: string, verb: 'seen' | 'ask') => ({ label, data: planData(verb, one.id) })
  return {
    text: join([t.card(plan.employeeName, stands, said), reviewed]),
    buttons: [
      ...(one.review === null ? [[button(t.acknowledge, 'seen'), button(t.askBack, 'ask')]] : []),
      [{ label: t.seePlan, data: planData('view', plan.id) }],
    ],
    slot: `check-in:${shortId(one.id)}`,
    edit,
  }
}
