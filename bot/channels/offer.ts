import type { Button, Reply } from '../../core/messages.ts'
import type { Powers } from './channel.ts'

export type Choice = Extract<Button, { data: string }>

/** How a network can show the choices of a message. `numbers`: in words, to be answered with the number of one. */
export type Offer =
  | { how: 'nothing' }
  | { how: 'numbers' }
  | { how: 'buttons'; rows: Choice[][] }
  | { how: 'list'; choices: Choice[] }

/** What may be answered to a message, in the order of its numbers. */
export const choicesOf = ({ buttons = [] }: Pick<Reply, 'buttons'>): Choice[] =>
  buttons.flat().filter(isChoice)

/** The most convenient way that has room for all of them: some shown and some not would hide what may be chosen. */
export function offerOf(reply: Pick<Reply, 'buttons'>, powers: Offering): Offer {
  const { buttons, mostButtons = Infinity, longestLabel = Infinity, mostListed = 0 } = powers
  const choices = choicesOf(reply)
  if (choices.length === 0) return { how: 'nothing' }
  const fits = choices.every(({ label }) => label.length <= longestLabel)
  if (!buttons || !fits) return { how: 'numbers' }
  if (choices.length <= mostButtons) {
    const rows = (reply.buttons ?? []).map((row) => row.filter(isChoice))
    return { how: 'buttons', rows: rows.filter((row) => row.length > 0) }
  }
  return choices.length <= mostListed ? { how: 'list', choices } : { how: 'numbers' }
}

export type Offering = Pick<Powers, 'buttons' | 'mostButtons' | 'longestLabel' | 'mostListed'>

function isChoice(button: Button): button is Choice {
  return 'data' in button
}
