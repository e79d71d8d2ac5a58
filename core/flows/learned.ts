import type { Effect } from '../conversation/effects.ts'
import type { Scene } from '../conversation/flow.ts'
import type { Learned } from '../language/parsed.ts'
import { activitiesOf, rowNumbers } from './rows.ts'

/** What the person chose themselves, by the words of its row; what was only guessed teaches nothing. */
export function learnedFrom(scene: Scene): Effect[] {
  const { said } = scene.state
  const rows = rowNumbers(said)
  const learned = activitiesOf(scene).flatMap(({ kind, rhkId, description, unit }, i): Learned[] => {
    const words = said[`r${rows[i]}.target`]
    // A value of the button was tapped or typed for, not put there by the parser.
    if (words?.guess === true || said[`r${rows[i]}.plain`] !== undefined) return []
    const target = kind === 'DIRECT_ASSIGNMENT' ? 'direct' : (rhkId ?? 'other')
    return [{ words: description.slice(0, 200), target, unit }]
  })
  return learned.length === 0 ? [] : [{ type: 'learn', employeeId: scene.facts.person.id, learned }]
}
