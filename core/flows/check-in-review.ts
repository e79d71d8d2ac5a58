import type { Facts } from '../conversation/facts.ts'
import type { Flow, Outcome } from '../conversation/flow.ts'
import type { FlowState } from '../conversation/state.ts'
import type { Reply } from '../messages.ts'
import type { NamedCheckIn } from '../performance/plan.ts'
import { planData } from '../plan-data.ts'
import { saidProgress, todayOf } from '../plan-words.ts'
import type { Language } from '../texts/language.ts'
import { planTexts } from '../texts/planning.ts'
import { targetTexts } from '../texts/targets.ts'
import { write, written } from './asking.ts'
import { checkInCard } from './check-in-save.ts'

type Review = { review: 'ACKNOWLEDGED' | 'ASKED'; question: string | null }

const planOf = (facts: Facts, one: NamedCheckIn) => facts.plan?.named.find(({ id }) => id === one.skpId)

/** Why it cannot be reviewed, in the order in which it should be said; null when it can. */
export function reviewObstacle(facts: Facts, one: NamedCheckIn | undefined): Reply[] | null {
  const t = targetTexts[facts.person.language]
  if (one === undefined) return [{ text: t.checkInGone }]
  if (one.mayReviewAs === null) return [{ text: t.notYours }]
  if (one.review === null) return null
  return [{ text: t.alreadyReviewed(one.reviewerName ?? '') }, ...card(facts, one)]
}

function card(facts: Facts, one: NamedCheckIn): Reply[] {
  const plan = planOf(facts, one)
  const { language } = facts.person
  return plan === undefined ? [] : [checkInCard(plan, one, { today: todayOf(facts), language, edit: true })]
}

/** Seen, or asked about: the card says so ever after, and the employee is told. Nothing is rated by it. */
export function reviewed(facts: Facts, one: NamedCheckIn, { review, question }: Review): Outcome {
  const { person, sentAt } = facts
  const t = targetTexts[one.employeeLanguage]
  const what = whatOf(facts, one, one.employeeLanguage)
  const text =
    question === null ? t.tellAcknowledged(person.name, what) : t.tellAsked(person.name, what, question)
  const answer = [[{ label: t.answer, data: planData('checkin', one.indicatorId) }]]
  const capacity = one.mayReviewAs ?? ''
  return {
    replies: card(facts, { ...one, review, reviewerName: person.name }),
    effects: [
      {
        type: 'review-check-in',
        id: one.id,
        review,
        reviewerId: person.id,
        capacity,
        question,
        reviewedAt: sentAt,
        audit: { subject: one.id, detail: { capacity, before: { review: null }, after: { review } } },
      },
    ],
    tell: [
      {
        employeeId: one.employeeId,
        kind: 'notice',
        dedupeKey: `review:${one.id}`,
        reply: { text, ...(question === null ? {} : { buttons: answer }) },
      },
    ],
  }
}

/** "Perekaman KTP: sudah 45 orang". */
function whatOf(facts: Facts, one: NamedCheckIn, language: Language): string {
  const result = planOf(facts, one)?.results.find(({ indicators }) =>
    indicators.some(({ id }) => id === one.indicatorId),
  )
  const indicator = result?.indicators.find(({ id }) => id === one.indicatorId)
  return result === undefined || indicator === undefined
    ? planTexts[language].untold
    : `${result.title}: ${saidProgress(indicator, one, language)}`
}

export function askBackState(turnId: string, { id, employeeName }: NamedCheckIn): FlowState {
  return {
    flow: 'check-in-ask',
    tag: turnId.slice(0, 8),
    asked: '',
    fixed: { checkInId: id, name: employeeName },
    said: {},
  }
}

/** The supervisor's question about a check-in. */
export const askBackFlow: Flow = {
  id: 'check-in-ask',
  questions: () => [
    write(
      'question',
      ({ facts, state }) => targetTexts[facts.person.language].askQuestion(state.fixed.name ?? ''),
      { least: 5, short: ({ facts }) => planTexts[facts.person.language].shortText },
    ),
  ],
  finish(scene) {
    const { facts, state } = scene
    const one = facts.plan?.checkIns.find(({ id }) => id === state.fixed.checkInId)
    const why = reviewObstacle(facts, one)
    if (why !== null || one === undefined) return { replies: why ?? [], effects: [], tell: [] }
    const outcome = reviewed(facts, one, { review: 'ASKED', question: written(scene, 'question') })
    const done = { text: targetTexts[facts.person.language].asked }
    return { ...outcome, replies: [...outcome.replies, done] }
  },
}
