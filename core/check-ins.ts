import type { Facts } from './conversation/facts.ts'
import type { State, Words } from './conversation/state.ts'
import { checkInState } from './flows/check-in.ts'
import { askBackState, reviewObstacle, reviewed } from './flows/check-in-review.ts'
import { actionState } from './flows/plan-action.ts'
import { allTargets, meantBy, progressWords } from './flows/targets.ts'
import { readCheckIn } from './language/check-in.ts'
import { planTexts } from './texts/planning.ts'
import { targetTexts } from './texts/targets.ts'
import { planData } from './plan-data.ts'
import { begin, type Turn } from './talk.ts'

/** `/target`: all targets to choose from. */
export function showTargets(facts: Facts, state: State): Turn {
  return beginCheckIn(facts, state, {})
}

/** "rhk 2 sudah 45 dok", "nambah 5 dok": noted where it can mean one indicator only, asked where it can mean more. */
export function beginCheckIn(facts: Facts, state: State, words: Words): Turn {
  const all = allTargets(facts)
  if (all.length === 0) return noPlan(facts, state)
  const said = readCheckIn(words.text ?? '')
  const fresh = checkInState(
    facts.turnId,
    said === null ? {} : { value: { ...words, text: progressWords(said) } },
  )
  const named = said?.target !== null && said !== null && all.some(({ row }) => row === said.target)
  const at = { ...fresh, fixed: named ? { row: String(said.target) } : fresh.fixed }
  const meant = said === null ? all : meantBy(said, all)
  const [only, ...more] = meant
  const which = only !== undefined && more.length === 0 ? { which: { choice: only.id } } : {}
  return begin(facts, without(state), { ...at, said: { ...at.said, ...which } })
}

const without = (state: State): State => ({
  ...state,
  open: state.open.filter(({ flow }) => flow !== 'check-in'),
})

function noPlan(facts: Facts, state: State): Turn {
  const { language } = facts.person
  const buttons = [[{ label: planTexts[language].make, data: planData('new') }]]
  return { state, replies: [{ text: targetTexts[language].noPlan, buttons }], effects: [], tell: [] }
}

/** The button of one indicator: update it, or plan its months. */
export function onTarget(facts: Facts, state: State, verb: 'checkin' | 'action', indicatorId: string): Turn {
  const t = targetTexts[facts.person.language]
  const target = allTargets(facts).find(({ indicator }) => indicator.id === indicatorId)
  if (target === undefined) return { state, replies: [{ text: t.gone }], effects: [], tell: [] }
  return verb === 'action'
    ? begin(facts, state, actionState(facts.turnId, target.id))
    : begin(facts, without(state), checkInState(facts.turnId, { which: { choice: target.id } }))
}

/** A tap of the supervisor under a check-in: seen, or a question about it. */
export function onReview(facts: Facts, state: State, verb: 'seen' | 'ask', id: string): Turn {
  const one = facts.plan?.checkIns.find((checkIn) => checkIn.id === id)
  const why = reviewObstacle(facts, one)
  if (why !== null || one === undefined) return { state, replies: why ?? [], effects: [], tell: [] }
  if (verb === 'ask') return begin(facts, state, askBackState(facts.turnId, one))
  return { state, ...reviewed(facts, one, { review: 'ACKNOWLEDGED', question: null }) }
}
