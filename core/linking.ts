import type { Facts } from './conversation/facts.ts'
import type { State } from './conversation/state.ts'
import type { Turn } from './talk.ts'
import { linkingTexts } from './texts/linking.ts'

const minutesValid = 15

/** "hubungkan": a code with which the same person comes in from another network. */
export function showLinkCode(facts: Facts, state: State): Turn {
  const { linkCode, person, now } = facts
  if (linkCode === null) return { state, replies: [], effects: [], tell: [] }
  const { code, selector, hash } = linkCode
  const expiresAt = new Date(now.getTime() + minutesValid * 60_000)
  return {
    state,
    replies: [{ text: linkingTexts[person.language].code(code, minutesValid) }],
    effects: [{ type: 'link-code', employeeId: person.id, selector, hash, expiresAt }],
    tell: [],
  }
}
