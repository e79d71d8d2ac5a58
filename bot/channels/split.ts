import { plain } from '../../core/rich.ts'
import type { Rich, Span } from '../../core/rich.ts'

/**
 * Cuts a text into parts of at most `limit` UTF-16 units, which is how Telegram counts. Put together again they
 * are the text: a line break or space at a cut stays at the end of the part before it.
 */
export function split(rich: Rich, limit: number): Rich[] {
  const parts: Rich[] = []
  let [part, rest] = cut(rich, fit(plain(rich), limit))
  while (rest.length > 0) {
    parts.push(part)
    ;[part, rest] = cut(rest, fit(plain(rest), limit))
  }
  return [...parts, part]
}

/** The text if it fits, else its beginning, which then ends in "…". */
export function shorten(rich: Rich, limit: number): Rich {
  const text = plain(rich)
  if (text.length <= limit) return rich
  return [...cut(rich, wholeCharacters(text, limit - 1))[0], { text: '…' }]
}

/** How many units of `text` to take: up to a line end if it is not too early, else a space, else whole characters. */
function fit(text: string, limit: number): number {
  if (text.length <= limit) return text.length
  const early = limit / 2
  const line = text.lastIndexOf('\n', limit - 1) + 1
  if (line > early) return line
  const word = text.lastIndexOf(' ', limit - 1) + 1
  if (word > early) return word
  return wholeCharacters(text, limit)
}

const graphemes = new Intl.Segmenter('id', { granularity: 'grapheme' })

/** Longer than any character people write. */
const longestCharacter = 64

function wholeCharacters(text: string, limit: number): number {
  const from = Math.max(0, limit - longestCharacter)
  // Never begins inside a surrogate pair, so that the window is read as the text would be.
  const start = isInsidePair(text, from) ? from - 1 : from
  const end = graphemes.segment(text.slice(start, limit + longestCharacter)).containing(limit - start)
  const boundary = start + (end?.index ?? 0)
  if (boundary > start) return boundary
  return isInsidePair(text, limit) ? limit - 1 : limit
}

function isInsidePair(text: string, at: number): boolean {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]$/.test(text.slice(Math.max(0, at - 1), at + 1))
}

function cut(rich: Rich, at: number): [Rich, Rich] {
  const before: Rich = []
  const after: Rich = []
  let left = at
  for (const span of rich) {
    push(before, span, span.text.slice(0, left))
    push(after, span, span.text.slice(left))
    left = Math.max(0, left - span.text.length)
  }
  return [before, after]
}

function push(spans: Rich, span: Span, text: string): void {
  if (text !== '') spans.push({ ...span, text })
}
