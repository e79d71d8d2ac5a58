import { shortDay } from './calendar/day.ts'
import { onReview, onTarget } from './check-ins.ts'
import type { Facts } from './conversation/facts.ts'
import type { FlowState, State } from './conversation/state.ts'
import { longId } from './flows/card.ts'
import { decidePlan, planObstacle, returnState } from './flows/plan-decide.ts'
import { expectState } from './flows/plan-expect.ts'
import { beginFileDraft, beginPlanFile, turnPlanFile } from './plan-file.ts'
import { planWords } from './flows/plan-rows.ts'
import type { Button } from './messages.ts'
import { inForce, type Plan } from './performance/plan.ts'
import { planCard } from './plan-card.ts'
import { planData, planVerb, type PlanVerb } from './plan-data.ts'
import { historyPage } from './plan-history.ts'
import { planPage } from './plan-view.ts'
import { todayOf } from './plan-words.ts'
import { looked } from './rights/looks.ts'
import { begin, type Turn } from './talk.ts'
import { ownPlanTexts } from './texts/own-plan.ts'
import { planTexts } from './texts/planning.ts'

/** `/skp`: the plan in force, or the newest one; other periods and plans that wait for this person below. */
export function showPlan(facts: Facts, state: State): Turn {
  const own = facts.plan?.own ?? []
  const t = planTexts[facts.person.language]
  const plan = inForce(own, todayOf(facts)) ?? own[0]
  const page =
    plan === undefined
      ? {
          text: t.none,
          buttons: [
            [{ label: t.make, data: planData('new') }],
            [{ label: ownPlanTexts[facts.person.language].button, data: planData('sendFile') }],
          ],
        }
      : planPage(facts, plan, 0, false)
  const more = [...others(facts, plan), ...waiting(facts), ...teamButton(facts)]
  return { state, replies: [{ ...page, buttons: [...(page.buttons ?? []), ...more] }], effects: [], tell: [] }
}

function others({ plan, person }: Facts, shown: Plan | undefined): Button[][] {
  const day = (of: Plan) => `${shortDay(of.from, person.language)} – ${shortDay(of.until, person.language)}`
  return (plan?.own ?? [])
    .filter(({ id }) => id !== shown?.id)
    .slice(0, 4)
    .map((other) => [
      { label: `🗂 ${day(other)} ${other.until.slice(0, 4)}`, data: planData('view', other.id) },
    ])
}

function waiting({ plan, person }: Facts): Button[][] {
  return (plan?.waiting ?? [])
    .slice(0, 8)
    .map(({ id, employeeName }) => [
      { label: planTexts[person.language].waiting(employeeName), data: planData('card', id) },
    ])
}

function teamButton({ plan, person }: Facts): Button[][] {
  const label = planTexts[person.language].team
  return (plan?.team ?? []).length === 0 ? [] : [[{ label, data: planData('team') }]]
}

const teamPage = 8

/** The plans in force of those whose supervisor this person is today, a page at a time. */
function seeTeam({ plan, person }: Facts, state: State, { number }: Tap): Turn {
  const t = planTexts[person.language]
  const team = plan?.team ?? []
  const last = Math.max(0, Math.ceil(team.length / teamPage) - 1)
  const page = Math.min(number, last)
  const shown = team.slice(page * teamPage, (page + 1) * teamPage)
  const go = (label: string, to: number) => ({ label, data: planData('team', '', to) })
  const turn = [...(page > 0 ? [go('◀', page - 1)] : []), ...(page < last ? [go('▶', page + 1)] : [])]
  const rows = shown.map(({ id, employeeName }) => [{ label: employeeName, data: planData('view', id) }])
  const text = team.length === 0 ? t.noTeam : t.teamTitle
  return only(state, [
    { text, buttons: [...rows, turn].filter(({ length }) => length > 0), slot: 'plan', edit: true },
  ])
}

interface Tap {
  id: string
  number: number
}
type OnTap = (facts: Facts, state: State, tap: Tap) => Turn

/** A tap on `p:<letter>:<id>:<number>`. Null when the button says nothing known. */
export function onPlanTap(facts: Facts, state: State, rest: string[]): Turn | null {
  const [letter = '', short = '', number = '0'] = rest
  const verb = planVerb(letter)
  const id = short === '' ? '' : longId(short)
  if (verb === undefined || id === null || !/^[0-9a-z]{1,4}$/.test(number)) return null
  return taps[verb](facts, state, { id, number: parseInt(number, 36) })
}

const taps: Record<PlanVerb, OnTap> = {
  view: seePlan,
  card: (facts, state, { id, number }) =>
    withPlan(facts, state, id, (plan) => only(state, [planCard(plan, facts.person.language, true, number)])),
  history: seeHistory,
  team: seeTeam,
  new: (facts, state) => begin(facts, state, draft(facts, state, null)),
  revise: (facts, state, { id }) => {
    const plan = facts.plan?.own.find((own) => own.id === id)
    return plan === undefined ? gone(facts, state) : begin(facts, state, draft(facts, state, plan))
  },
  agree: (facts, state, { id, number }) => {
    const plan = facts.plan?.named.find((named) => named.id === id)
    const why = planObstacle(facts, plan, number)
    if (why !== null || plan === undefined) return only(state, why ?? [])
    return { state, ...decidePlan(facts, plan, 'AGREED', []) }
  },
  return: (facts, state, { id, number }) => {
    const plan = facts.plan?.named.find((named) => named.id === id)
    const why = planObstacle(facts, plan, number)
    if (why !== null || plan === undefined) return only(state, why ?? [])
    return begin(facts, state, returnState(facts.turnId, plan))
  },
  expect: (facts, state, { id }) =>
    withPlan(facts, state, id, (plan) =>
      plan.mayAgreeAs === null
        ? only(state, [{ text: planTexts[facts.person.language].notYours }])
        : begin(facts, state, expectState(facts.turnId, plan)),
    ),
  sendFile: (facts, state) => beginPlanFile(facts, state),
  fileDraft: (facts, state, { id }) => beginFileDraft(facts, state, id),
  fileTroubles: (facts, state, { id, number }) => turnPlanFile(facts, state, id, number),
  checkin: (facts, state, { id }) => onTarget(facts, state, 'checkin', id),
  action: (facts, state, { id }) => onTarget(facts, state, 'action', id),
  seen: (facts, state, { id }) => onReview(facts, state, 'seen', id),
  ask: (facts, state, { id }) => onReview(facts, state, 'ask', id),
}

const only = (state: State, replies: Turn['replies']): Turn => ({ state, replies, effects: [], tell: [] })
const gone = ({ person }: Facts, state: State) => only(state, [{ text: planTexts[person.language].gone }])

function withPlan(facts: Facts, state: State, id: string, then: (plan: Plan) => Turn): Turn {
  const plan = facts.plan?.named.find((named) => named.id === id)
  return plan === undefined ? gone(facts, state) : then(plan)
}

/** Own plans page by page in one message; those of others where they are linked to the employee today. */
function seePlan(facts: Facts, state: State, { id, number }: Tap): Turn {
  const plan = [...(facts.plan?.own ?? []), ...(facts.plan?.named ?? [])].find((seen) => seen.id === id)
  if (plan === undefined) return gone(facts, state)
  const { employeeId, id: record } = plan
  return looked(only(state, [planPage(facts, plan, number, true)]), facts, 'plan', [{ employeeId, record }])
}

function seeHistory(facts: Facts, state: State, { id, number }: Tap): Turn {
  const plan = [...(facts.plan?.own ?? []), ...(facts.plan?.named ?? [])].find((seen) => seen.id === id)
  if (plan === undefined) return gone(facts, state)
  const { employeeId, id: record } = plan
  return looked(only(state, [historyPage(facts, plan, number)]), facts, 'plan', [{ employeeId, record }])
}

/** A draft of the next version, or the one that is open already. `plan` null: of a period that has none. */
function draft({ turnId }: Facts, state: State, plan: Plan | null): FlowState {
  const version = (plan?.version ?? 0) + 1
  const open = state.open.find(
    ({ flow, fixed }) => flow === 'plan' && fixed.skpId === plan?.id && fixed.version === String(version),
  )
  if (open !== undefined) return open
  const fresh = { flow: 'plan', tag: turnId.slice(0, 8), asked: '' }
  if (plan === null) return { ...fresh, fixed: { version: '1' }, said: {} }
  const { proposal, id: skpId, from, until, form } = plan
  const pending = proposal !== null && proposal.status !== 'AGREED'
  const { said, fixed } = planWords(pending ? proposal.content : plan, form)
  return { ...fresh, said, fixed: { ...fixed, skpId, version: String(version), from, until, form } }
}
