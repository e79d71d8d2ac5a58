import type { Choice } from './flow.ts'
import type { Words } from './state.ts'

/** The choice meant by a button, its number in the list, or its words: not every network has buttons. */
export function pick(words: Words, choices: Choice[]): string | null {
  if (words.choice !== undefined) return choices.find(({ value }) => value === words.choice)?.value ?? null
  const text = bare(words.text ?? '')
  if (text === '') return null
  const byNumber = /^\d{1,2}$/.test(text) ? choices[Number(text) - 1] : undefined
  if (byNumber !== undefined) return byNumber.value
  const exact = choices.find(({ label, value }) => bare(label) === text || value === text)
  if (exact !== undefined) return exact.value
  const starting = text.length >= 3 ? choices.filter(({ label }) => bare(label).startsWith(text)) : []
  return starting.length === 1 && starting[0] !== undefined ? starting[0].value : null
}

/** Without pictures, marks and case: "✅ Setujui" is said as "setujui". */
export function bare(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s/&-]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
}
