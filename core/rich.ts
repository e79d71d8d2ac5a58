/**
 * Text as the person will read it, free of any network's markup: each channel renders it its own way.
 * Serialised as is into the outbox.
 */
export interface Span {
  text: string
  style?: 'bold' | 'italic' | 'code'
}
export type Rich = Span[]

type Part = string | number | Rich

/**
 * The one way to write what people read. In the written part `*bold*` and `_italic_` and `` `code` `` mark up;
 * what is filled in is always plain, so nobody's words can become markup.
 */
export function say(written: TemplateStringsArray, ...filled: Part[]): Rich {
  const spans: Rich = []
  let style: Span['style']
  written.forEach((piece, i) => {
    for (const token of piece.split(/([*_`])/)) {
      const mark = marks[token]
      if (mark !== undefined) style = style === mark ? undefined : mark
      else push(spans, token, style)
    }
    const part = filled[i]
    if (part === undefined) return
    if (Array.isArray(part)) for (const span of part) push(spans, span.text, span.style ?? style)
    else push(spans, String(part), style)
  })
  return spans
}

const marks: Record<string, NonNullable<Span['style']>> = { '*': 'bold', _: 'italic', '`': 'code' }

function push(spans: Rich, text: string, style: Span['style']): void {
  if (text === '') return
  const last = spans.at(-1)
  if (last !== undefined && last.style === style) last.text += text
  else spans.push(style === undefined ? { text } : { text, style })
}

/** Joins texts, with `between` (default: a line break) in the gaps. Empty ones are left out. */
export function join(texts: Rich[], between = '\n'): Rich {
  const spans: Rich = []
  for (const text of texts) {
    if (text.length === 0) continue
    if (spans.length > 0) push(spans, between, undefined)
    for (const span of text) push(spans, span.text, span.style)
  }
  return spans
}

export function plain(rich: Rich): string {
  return rich.map(({ text }) => text).join('')
}
