import type { Rich, Span } from '../../../core/rich.ts'

const tags: Record<NonNullable<Span['style']>, string> = { bold: 'b', italic: 'i', code: 'code' }

/** The only place where text becomes markup: nobody's words can pass it unescaped. */
export function html(rich: Rich): string {
  return rich
    .map(({ text, style }) => {
      const safe = escape(text)
      return style === undefined ? safe : `<${tags[style]}>${safe}</${tags[style]}>`
    })
    .join('')
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
