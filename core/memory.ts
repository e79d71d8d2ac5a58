import type { Facts } from './conversation/facts.ts'
import type { State } from './conversation/state.ts'
import type { Effect } from './conversation/effects.ts'
import type { Reply } from './messages.ts'
import { shortId, longId } from './flows/card.ts'
import type { Turn } from './talk.ts'
import { texts } from './texts/index.ts'

/** As many as fit on one screen. */
const shown = 10

/** What the bot learned from this person's choices, each to be erased by its number. */
export function memoryReply({ person, lexicon, results }: Facts, edit: boolean): Reply {
  const t = texts[person.language]
  const items = lexicon.learned.slice(0, shown)
  const name = (target: string | null) => {
    if (target === 'direct') return t.report.direct
    return results.find(({ id }) => id === target)?.shortTitle ?? t.report.other
  }
  const erase = items.map(({ id }, i) => ({ label: t.told.erase(i + 1), data: `k:${shortId(id)}` }))
  const rows = [erase.slice(0, 5), erase.slice(5)].filter((row) => row.length > 0)
  return {
    text: t.told.memory(items.map(({ words, target, unit }) => ({ words, target: name(target), unit }))),
    buttons: items.length === 0 ? [] : [...rows, [{ label: t.told.forgetAll, data: 'k:all' }]],
    slot: 'memory',
    edit,
  }
}

/** A tap under that list: one is erased, or all, and the list shown again without it. */
export function forget(facts: Facts, state: State, which: string): Turn {
  const id = which === 'all' ? null : longId(which)
  const { lexicon, person } = facts
  const learned = which === 'all' ? [] : lexicon.learned.filter((item) => item.id !== id)
  const reply = memoryReply({ ...facts, lexicon: { ...lexicon, learned } }, true)
  const effects: Effect[] =
    id === null && which !== 'all' ? [] : [{ type: 'forget', employeeId: person.id, id }]
  return { state, replies: [reply], effects, tell: [] }
}
