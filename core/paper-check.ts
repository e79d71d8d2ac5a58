import type { Facts } from './conversation/facts.ts'
import type { State } from './conversation/state.ts'
import { paperCodeIn } from './performance/issued-paper.ts'
import type { Rich } from './rich.ts'
import type { Turn } from './talk.ts'
import { paperCheckTexts, paperText } from './texts/paper-check.ts'

const mostWrong = 5
const lockMs = 3_600_000

/** Somebody asks about a code on a paper. Null when the words are something else. */
export function onPaperCode(facts: Facts, state: State, text: string): Turn | null {
  const asked = paperCodeIn(text, state.open.length > 0)
  if (asked === null) return null
  const { language } = facts.person
  const t = paperCheckTexts[language]
  const told = (text: Rich, next: State = state): Turn => ({
    state: next,
    replies: [{ text }],
    effects: [],
    tell: [],
  })
  if (asked.code === null) return told(t.how)
  const at = facts.sentAt.getTime()
  // An hour after the last wrong one they count from none again.
  const wrong = state.wrong !== null && at - state.wrong.at < lockMs ? state.wrong.codes : 0
  if (wrong >= mostWrong) return told(t.locked)
  const paper = facts.paper ?? null
  if (paper !== null) return told(paperText(paper, language))
  return told(t.unknown, { ...state, wrong: { codes: wrong + 1, at } })
}
