import { readCardData, type CardVerb } from './flows/card.ts'
import { readApproval } from './language/approval.ts'
import type { Said } from './messages.ts'

const agreement = /^\W*(?:👍|✅|ok(?:e|ey|ay)?|siap|sip|baik|ya|yes|iya|lanjut(?:kan)?)[\s.!👍✅]*$/iu
const returning =
  /^\W*(?:(?:tolong|mohon|mhn|maaf|please)\s+)?(?:kembalikan|dikembalikan|revisi|perbaiki|return)\b/iu

/**
 * Words written as a reply to one card stand for that card's button: there even "ok" says what it decides on. Whether
 * the person may, and whether it is decided already, is looked up as for any tap.
 */
export function asTap(said: Said): Said {
  if (said.type !== 'text' || said.about === undefined) return said
  const verb = verbIn(said.text)
  const data = said.about.find((button) => verb !== null && readCardData(button)?.verb === verb)
  return data === undefined ? said : { type: 'tap', data }
}

/** "ok", "siap", 👍: says yes to something, and not to what. */
export const agrees = (text: string): boolean => agreement.test(text)

function verbIn(text: string): CardVerb | null {
  const approval = readApproval(text)
  // "setuju semua" and "setuju 3" are about more than this card.
  if (approval !== null && (approval.all || approval.numbers.length > 0)) return null
  if (agrees(text) || approval?.decision === 'approve') return 'approve'
  return returning.test(text) ? 'return' : null
}
