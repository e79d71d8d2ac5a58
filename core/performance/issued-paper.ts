import type { Month } from './month-summary.ts'

/** Papers with a code on them. A kind that is in use is never renamed. */
export const paperKinds = ['month', 'skp', 'evaluation'] as const
export type PaperKind = (typeof paperKinds)[number]

/** What is known of a paper by its code. */
export interface IssuedPaper {
  kind: PaperKind
  month: Month
  agency: string
  /** The agency's. */
  zone: string
  issuedAt: Date
  /** No other content was put on paper since. */
  newest: boolean
  /** When what it tells last changed after it was made; null: nothing that bears a time did. */
  changedAt: Date | null
  /** Whose it is; null for who may not know it. */
  name: string | null
}

/** A paper of one's own month that is the latest made, and no longer tells what is so. */
export type OutdatedPaper = Pick<IssuedPaper, 'kind' | 'issuedAt'> & { changedAt: Date }

const call = /^\s*\/?(?:verifikasi|verify)\b[\s:]*/i
const letters = /^[0-9A-HJKMNP-TV-Z]{12}$/

/**
 * The code somebody asks about: "/verifikasi 4F7K9Q-2MWXA1", or the bare code where no question is open. `code` is null
 * where they ask without a whole one; the answer is null where the words are something else, as "verifikasi berkas".
 */
export function paperCodeIn(text: string, questionOpen: boolean): { code: string | null } | null {
  const code = normalised(text.replace(call, ''))
  const isCall = call.test(text)
  if (isCall && (code !== null || text.trim().startsWith('/'))) return { code }
  // "masing-masing" has the form of one, but codes without any digit are few.
  const isBare = !questionOpen && /^\s*\w{6}-\w{6}\s*$/.test(text) && /\d/.test(text)
  return isBare && code !== null ? { code } : null
}

/** As it is printed: any case, O for 0, I and L for 1, with or without the dash. */
function normalised(text: string): string | null {
  const plain = text.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1')
  return letters.test(plain) ? `${plain.slice(0, 6)}-${plain.slice(6)}` : null
}
