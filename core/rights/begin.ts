import type { Facts } from '../conversation/facts.ts'
import type { State } from '../conversation/state.ts'
import { longId } from '../flows/card.ts'
import { answerObstacle, privacyAnswer } from '../flows/privacy-answer.ts'
import { privacyAsk } from '../flows/privacy-ask.ts'
import { begin, type Turn } from '../talk.ts'
import { rightsTexts } from '../texts/rights.ts'
import type { RequestKind } from './facts.ts'
import { rightsOf } from './of.ts'

/** One of a kind at a time: until it is answered a second one would only hide the first. */
export function beginPrivacy(facts: Facts, state: State, kind: RequestKind): Turn {
  const { person, turnId } = facts
  const open = rightsOf(facts).mine.find(
    (one) => one.kind === kind && (one.status === 'OPEN' || one.status === 'ACCEPTED'),
  )
  if (open !== undefined) {
    const text = rightsTexts[person.language].already(kind, open.dueAt, person.zone)
    return { state, replies: [{ text }], effects: [], tell: [] }
  }
  return begin(facts, state, {
    flow: privacyAsk.id,
    tag: turnId.slice(0, 8),
    asked: 'words',
    fixed: { kind },
    said: {},
  })
}

/** A tap on `pr:<request>`. */
export function beginAnswer(facts: Facts, state: State, short: string): Turn {
  const requestId = longId(short)
  const request = rightsOf(facts).waiting.find(({ id }) => id === requestId)
  const text = answerObstacle(facts, request)
  if (text !== null || requestId === null)
    return { state, replies: text === null ? [] : [{ text }], effects: [], tell: [] }
  return begin(facts, state, {
    flow: privacyAnswer.id,
    tag: facts.turnId.slice(0, 8),
    asked: 'outcome',
    fixed: { requestId },
    said: {},
  })
}
