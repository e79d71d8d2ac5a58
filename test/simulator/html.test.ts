import { describe, expect, test } from 'vitest'
import { parseHtml } from '../../simulator/telegram/html.ts'

test('tags become entities over the plain text, nested ones too', () => {
  expect(parseHtml('<b>Ani <i>dan</i></b> &lt;Budi&gt; &amp; &#128512;')).toEqual({
    text: 'Ani dan <Budi> & 😀',
    entities: [
      { type: 'bold', offset: 0, length: 7 },
      { type: 'italic', offset: 4, length: 3 },
    ],
  })
})

test('offsets count UTF-16 units, as in JavaScript', () => {
  expect(parseHtml('😀<b>x</b>').entities).toEqual([{ type: 'bold', offset: 2, length: 1 }])
})

test('links, code with a language and quotes keep what belongs to them', () => {
  const { entities } = parseHtml(
    '<a href="https://a.id/?x=1&amp;y=2">a</a><pre><code class="language-sql">b</code></pre><blockquote expandable>c</blockquote>',
  )
  expect(entities).toEqual([
    { type: 'text_link', offset: 0, length: 1, url: 'https://a.id/?x=1&y=2' },
    { type: 'pre', offset: 1, length: 1, language: 'sql' },
    { type: 'expandable_blockquote', offset: 2, length: 1 },
  ])
})

test('unknown references stay as they are', () => {
  expect(parseHtml('a &nbsp; b & c').text).toBe('a &nbsp; b & c')
})

describe('what the real parser refuses', () => {
  test.each([
    ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
    ['x</b>', 'Unexpected end tag at byte offset 1'],
    ['<b><i>x</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
    ['<p>x</p>', 'Unsupported start tag "p" at byte offset 0'],
    ['é < 3', 'Unsupported start tag "" at byte offset 3'],
    ['é <3', 'Unclosed start tag at byte offset 3'],
    ['<a href="x', 'Unclosed start tag at byte offset 0'],
    ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ])('%s', (html, why) => {
    expect(() => parseHtml(html)).toThrow(`Bad Request: can't parse entities: ${why}`)
  })
})
