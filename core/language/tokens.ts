export type TokenKind = 'word' | 'number' | 'slash' | 'url' | 'line' | 'mark'

export interface Token {
  kind: TokenKind
  /** As written. */
  text: string
  lower: string
  /** Nothing stands between it and the token before. */
  glued: boolean
}

/*
 * One pass, no nested repetition: every character is looked at a bounded number of times.
 * url | s/d s.d. a.n. | word, with a "2" for its doubling and hyphens inside | 17/11, 1/2, 800/12/Dinas | number | line | mark
 */
const pattern =
  /((?:https?:\/\/|www\.)[^\s<>"]+)|(?:(s\/d|s\.\s?d\b|a\.n\b|a\/n|d\/a|l\.k\b)\.?)|(\p{L}[\p{L}\p{M}']*(?:2(?![\d.,:/])\p{L}*)?(?:-\p{L}[\p{L}\p{M}']*)*)|(\d+(?:\/[\p{L}\d]+)+)|(\d+(?:[.,:]\d+)*)|(\n)|([^\s])/giu

const kinds: (TokenKind | null)[] = [null, 'url', 'word', 'word', 'slash', 'number', 'line', 'mark']

/** Words after which a "2" is a number and no doubling: "jam2" is two o'clock, "anak2" are children. */
const before = new Set(
  'jam jm pkl pukul j tgl kls kelas klas no nomor rt rw sesi bab hal ke sd smp'.split(' '),
)

export function tokenise(text: string): Token[] {
  const tokens: Token[] = []
  let end = 0
  pattern.lastIndex = 0
  for (let m = pattern.exec(text); m !== null; m = pattern.exec(text)) {
    const whole = m[0]
    const glued = m.index === end && end > 0
    end = m.index + whole.length
    let group = 1
    while (m[group] === undefined) group++
    const kind = kinds[group] ?? 'mark'
    const lower = group === 2 ? shortened(whole) : whole.toLowerCase()
    const head = kind === 'word' && lower.endsWith('2') ? lower.slice(0, -1) : ''
    if (head !== '' && (before.has(head) || head.length < 3)) {
      tokens.push({ kind, text: whole.slice(0, -1), lower: head, glued })
      tokens.push({ kind: 'number', text: '2', lower: '2', glued: true })
    } else tokens.push({ kind, text: whole, lower, glued })
  }
  return tokens
}

function shortened(written: string): string {
  return written.toLowerCase().replace(/[^a-z]/g, '')
}
