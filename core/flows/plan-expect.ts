import type { Choice, Flow, Scene } from '../conversation/flow.ts'
import type { FlowState } from '../conversation/state.ts'
import { berakhlak } from '../performance/berakhlak.ts'
import type { Plan } from '../performance/plan.ts'
import { planTexts } from '../texts/planning.ts'
import { choose, chosen, write, written } from './asking.ts'

export function expectState(turnId: string, { id }: Plan): FlowState {
  return { flow: 'plan-expect', tag: turnId.slice(0, 8), asked: '', fixed: { skpId: id }, said: {} }
}

const textsOf = ({ facts }: Scene) => planTexts[facts.person.language]
const planIn = ({ facts, state }: Scene) => facts.plan?.named.find(({ id }) => id === state.fixed.skpId)
const valueOf = (scene: Scene) => berakhlak.find((value) => value === chosen(scene, 'value'))

const choices = (scene: Scene): Choice[] =>
  berakhlak.map((value) => ({ value, label: textsOf(scene).values[value] }))

/** Ekspektasi khusus pimpinan for one of the seven values; the newest one holds. */
export const planExpectFlow: Flow = {
  id: 'plan-expect',
  questions: (scene) => [
    choose('value', () => textsOf(scene).askValue, choices),
    write(
      'text',
      (at) => {
        const value = valueOf(at)
        return textsOf(at).askExpectation(value === undefined ? '' : textsOf(at).values[value])
      },
      { least: 5, short: (at) => textsOf(at).shortText },
    ),
  ],
  finish(scene) {
    const { person, sentAt } = scene.facts
    const t = textsOf(scene)
    const plan = planIn(scene)
    const value = valueOf(scene)
    if (plan === undefined || value === undefined || plan.mayAgreeAs === null)
      return { replies: [{ text: plan === undefined ? t.gone : t.notYours }], effects: [], tell: [] }
    const text = written(scene, 'text')
    const theirs = planTexts[plan.employeeLanguage]
    const capacity = plan.mayAgreeAs
    const before = plan.expectations.some((one) => one.value === value) ? { value } : null
    return {
      replies: [{ text: t.expected(t.values[value]) }],
      effects: [
        {
          type: 'expect',
          skpId: plan.id,
          value,
          text,
          setById: person.id,
          capacity,
          setAt: sentAt,
          audit: { subject: plan.id, detail: { capacity, before, after: { value } } },
        },
      ],
      tell: [
        {
          employeeId: plan.employeeId,
          kind: 'notice',
          dedupeKey: `expect:${scene.facts.turnId}`,
          reply: { text: theirs.tellExpected(theirs.values[value], text, person.name) },
        },
      ],
    }
  },
}
