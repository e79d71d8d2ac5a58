import { abbreviations } from './lexicon/abbreviations.ts'
import { list, trailing } from './lexicon/words.ts'
import type { Draft } from './drafts.ts'
import type { Token } from './tokens.ts'

const drop = new Set([
  'td',
  'tadi',
  'sy',
  'saya',
  'sdh',
  'udah',
  'sudah',
  'mulai',
  'sebanyak',
  'selama',
  'hanya',
  'seharian',
  '±',
  // What is said for the sake of politeness, or of the tongue.
  ...list('nggih nggeh inggih enggih ngge aja aje doang doank dong deh sih kok tok ya yaa cuma cm done'),
])

/** The person's words, abbreviations written out, without what was read as time or number. */
export function describe(tokens: Token[], draft: Draft, prefix: string[]): string {
  const words = [...draft.words]
  while (words.length > 0) {
    const last = tokens[words.at(-1)?.at ?? -1]
    if (last !== undefined && !trailing.has(last.lower) && last.text !== '.') break
    // "pindah datang" is one thing; "50 warga datang" is how many came.
    if (tokens[(words.at(-1)?.at ?? 0) - 1]?.lower === 'pindah') break
    words.pop()
  }
  let text = prefix.join(' ')
  let comma = false
  for (const { at, next } of words) {
    if (at < 0) {
      comma = text !== ''
      continue
    }
    for (let i = at; i < next; i++) {
      const token = tokens[i]
      if (token === undefined || drop.has(token.lower) || token.text === '=' || token.text === '"') continue
      // "kel." is written out: its dot goes.
      if (token.text === '.' && abbreviations.has(tokens[i - 1]?.lower ?? '')) continue
      if (comma) text += ','
      comma = false
      const spaced = text !== '' && !(token.glued && (i > at || touches(tokens[i - 1], token)))
      text += (spaced ? ' ' : '') + written(token)
    }
  }
  const clean = text.trim()
  return clean.charAt(0).toUpperCase() + clean.slice(1)
}

function touches(before: Token | undefined, token: Token): boolean {
  return token.kind === 'mark' || before?.kind !== 'mark' || /[-./']/.test(before.text)
}

function written({ kind, lower, text }: Token): string {
  if (kind !== 'word') return text
  const full = abbreviations.get(lower)
  if (full === undefined) return lower === 'dan' || lower === '&' ? 'dan' : text
  return text.length > 2 && text === text.toUpperCase() && lower !== text ? full.toUpperCase() : full
}
