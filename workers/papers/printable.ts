import type { Face } from './fonts.ts'

/** Stands for a character that the font cannot draw, so that nobody takes the text for complete. */
const missing = '□'

/**
 * People's words as they can be printed: line breaks stay, what is invisible or turns the writing direction goes (it
 * could make a paper say another thing than the database), and what the font lacks becomes a box.
 */
export function printable(text: string, { has }: Face): string {
  const clean = text
    .normalize('NFC')
    .replace(/\p{Cs}/gu, missing)
    .replace(/[\r\n\u2028\u2029]+/g, '\n')
    .replace(/(?!\n)[\p{Cc}\p{Zs}]+/gu, ' ')
    .replace(/[\p{Cf}\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu, '')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .trim()
  let out = ''
  for (const character of clean)
    out += character === '\n' || has(character.codePointAt(0) ?? 0) ? character : missing
  return out.replace(/□{2,}/g, missing)
}
