import type { Facts } from './conversation/facts.ts'
import type { State } from './conversation/state.ts'
import type { Turn } from './talk.ts'
import { rightsTexts } from './texts/rights.ts'

/**
 * How fast a person may write. Far above what hands can do, albums and impatience included; a program that floods is
 * stopped after its burst. Counted by when things were sent, so a backlog after an outage is nobody's fault.
 */
export const pace = { burst: 240, perSecond: 2, busyBurst: 30, enough: 20 }

/**
 * Messages a minute at which an agency with so many people counts as busy. A report takes eight messages; if everybody
 * reports within the 40 minutes after work ends, that is 0.2 a person and minute, and this is ten times as much. At least
 * 600: the 60 people of a small office may all report in the same minute.
 */
export function busyPerMinute(people: number): number {
  return Math.max(600, 2 * people)
}

/**
 * Answers unless messages come too fast: then it is said once, and nothing more until there is room again. The open talk
 * stays as it was. Kept with the person's state, which is locked and written anyway: so it holds over all processes and
 * both networks, and costs no round trip. `busy`: the agency as a whole sends more than it should.
 */
export function atPace(facts: Facts, state: State, busy: boolean, answer: (state: State) => Turn): Turn {
  const before = state.rate ?? { left: pace.burst, at: facts.sentAt.getTime(), told: false }
  const at = Math.max(before.at, facts.sentAt.getTime())
  const left = Math.min(pace.burst, before.left + ((at - before.at) / 1000) * pace.perSecond)
  // In a busy agency those who sent most give way first; who writes a report does not notice.
  const floor = busy ? pace.burst - pace.busyBurst : 0
  // Not with the first drop again: else every half second one message would get through and the rest would not.
  if (left >= floor + (before.told ? pace.enough : 1)) {
    const turn = answer(state)
    return { ...turn, state: { ...turn.state, rate: { left: left - 1, at, told: false } } }
  }
  const silent: Turn = {
    state: { ...state, rate: { left, at, told: true } },
    replies: [],
    effects: [],
    tell: [],
  }
  if (before.told) return silent
  return { ...silent, replies: [{ text: rightsTexts[facts.person.language].slow }] }
}
