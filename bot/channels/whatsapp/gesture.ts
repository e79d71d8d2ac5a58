import { commandIn } from '../../../core/commands.ts'
import { bare } from '../../../core/conversation/answers.ts'
import type { Said } from '../../../core/messages.ts'
import type { Prompt } from './outbound.ts'

const agreement = /^(?:👍|✅)(?:\p{Emoji_Modifier}|\uFE0F)*$/u

/** A reaction to a message agrees to it, or does nothing: taking a reaction back is none. */
export function reacted(emoji: string, prompt: Prompt | null): Said | null {
  const yes = agreement.test(emoji) ? prompt?.choices.find((choice) => choice.yes) : undefined
  return yes === undefined ? null : { type: 'tap', data: yes.data }
}

/**
 * Words become the tap that they stand for in the prompt they answer: its number, its label, or its beginning; a 👍
 * only where it quotes the request. Everything else stays what it was, "ok" among it.
 */
export function answered(text: string, prompt: Prompt | null, quotes: boolean): Said | null {
  if (prompt === null) return null
  const trimmed = text.trim()
  if (quotes && agreement.test(trimmed)) return reacted(trimmed, prompt)
  const number = prompt.written ? null : /^(\d{1,2})[.)]?$/.exec(trimmed)?.[1]
  const choice = (number ? prompt.choices[Number(number) - 1] : undefined) ?? named(trimmed, prompt)
  return choice === undefined ? null : { type: 'tap', data: choice.data }
}

function named(text: string, { choices }: Prompt): Prompt['choices'][number] | undefined {
  const words = bare(text)
  if (words.length < 2 || /^\d+$/.test(words)) return undefined
  const exact = choices.filter(({ label }) => bare(label) === words)
  if (exact.length > 0) return exact.length === 1 ? exact[0] : undefined
  // "kembali" goes a step back, though "Kembalikan" begins with it.
  if (words.length < 5 || commandIn(text, true) !== null) return undefined
  const begun = choices.filter(({ label }) => bare(label).startsWith(words))
  return begun.length === 1 ? begun[0] : undefined
}
