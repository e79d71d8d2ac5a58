import { badRequest } from './failure.ts'
import type { Entity } from './shapes.ts'

const ENTITY_OF: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  ins: 'underline',
  s: 'strikethrough',
  strike: 'strikethrough',
  del: 'strikethrough',
  'tg-spoiler': 'spoiler',
  span: 'spoiler',
  code: 'code',
  pre: 'pre',
  a: 'text_link',
  blockquote: 'blockquote',
}

const NAMED: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' }

interface OpenTag {
  tag: string
  attributes: Map<string, string>
  offset: number
}

/** Reads Telegram's HTML as the real parser does, including which mistakes it refuses and with which words. */
export function parseHtml(html: string): { text: string; entities: Entity[] } {
  const open: OpenTag[] = []
  const entities: Entity[] = []
  let text = ''
  let at = 0
  while (at < html.length) {
    const next = nextMark(html, at)
    text += html.slice(at, next)
    if (next === html.length) break
    if (html[next] === '&') {
      const found = /^&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(lt|gt|amp|quot));?/i.exec(html.slice(next, next + 12))
      text += found ? decode(found) : '&'
      at = next + (found?.[0].length ?? 1)
    } else if (html[next + 1] === '/') {
      at = closeTag(html, next, open, entities, text.length)
    } else {
      const tag = readTag(html, next)
      open.push({ tag: tag.name, attributes: tag.attributes, offset: text.length })
      at = tag.end
    }
  }
  const left = open.at(-1)
  if (left)
    throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${left.tag}"`)
  return { text, entities: inOrder(entities) }
}

function nextMark(html: string, from: number): number {
  for (let at = from; at < html.length; at += 1) if (html[at] === '<' || html[at] === '&') return at
  return html.length
}

function decode([whole, hex, decimal, name]: RegExpExecArray): string {
  if (name) return NAMED[name.toLowerCase()] ?? whole
  const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole
}

function wrong(html: string, at: number, what: (offset: string) => string) {
  return badRequest(`can't parse entities: ${what(`at byte offset ${Buffer.byteLength(html.slice(0, at))}`)}`)
}

function readTag(html: string, begin: number) {
  const name = /^[^\s>]*/.exec(html.slice(begin + 1))?.[0].toLowerCase() ?? ''
  let at = begin + 1 + name.length
  if (at >= html.length) throw wrong(html, begin, (where) => `Unclosed start tag ${where}`)
  if (!ENTITY_OF[name]) throw wrong(html, begin, (where) => `Unsupported start tag "${name}" ${where}`)
  const attributes = new Map<string, string>()
  const attribute = /\s*([^\s=>]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+)))?\s*/y
  for (attribute.lastIndex = at; html[at] !== '>'; at = attribute.lastIndex) {
    const found = attribute.exec(html)
    if (!found) {
      if (/^\s*>/.test(html.slice(at))) return { name, attributes, end: html.indexOf('>', at) + 1 }
      throw wrong(html, begin, (where) => `Unclosed start tag ${where}`)
    }
    attributes.set(found[1]?.toLowerCase() ?? '', found[2] ?? found[3] ?? found[4] ?? '')
  }
  if (name === 'span' && attributes.get('class') !== 'tg-spoiler') {
    throw wrong(html, begin, (where) => `Tag "span" must have class "tg-spoiler" ${where}`)
  }
  return { name, attributes, end: at + 1 }
}

function closeTag(html: string, begin: number, open: OpenTag[], entities: Entity[], end: number): number {
  const last = open.pop()
  if (!last) throw wrong(html, begin, (where) => `Unexpected end tag ${where}`)
  const found = /^<\/([^\s>]*)\s*>/.exec(html.slice(begin))
  if (!found) throw wrong(html, begin, (where) => `Unclosed end tag ${where}`)
  const name = found[1]?.toLowerCase() ?? ''
  if (name !== '' && name !== last.tag) {
    const said = `expected "</${last.tag}>", found "</${name}>"`
    throw wrong(html, begin, (where) => `Unmatched end tag ${where}, ${said}`)
  }
  const entity = entityOf(last, end)
  const language = last.tag === 'code' ? languageOf(last) : undefined
  const around = open.at(-1)
  // <pre><code class="language-x"> is one block of code, not code within a block.
  if (language && around?.tag === 'pre') around.attributes.set('class', `language-${language}`)
  else if (entity) entities.push(entity)
  return begin + found[0].length
}

function entityOf({ tag, attributes, offset }: OpenTag, end: number): Entity | undefined {
  const length = end - offset
  if (length === 0) return undefined
  const type = ENTITY_OF[tag] ?? ''
  if (tag === 'a') {
    const url = attributes.get('href') ?? ''
    return /^(https?|tg|mailto|tel):/i.test(url) ? { type, offset, length, url: normal(url) } : undefined
  }
  const language = tag === 'pre' ? languageOf({ attributes }) : undefined
  const expandable = tag === 'blockquote' && attributes.has('expandable')
  return { type: expandable ? 'expandable_blockquote' : type, offset, length, ...(language && { language }) }
}

function languageOf({ attributes }: Pick<OpenTag, 'attributes'>): string | undefined {
  return /^language-(.+)$/.exec(attributes.get('class') ?? '')?.[1]
}

/** Attribute values may hold the four named references too. */
function normal(url: string): string {
  const plain = url.replace(/&(lt|gt|amp|quot);/g, (whole, name: string) => NAMED[name] ?? whole)
  return URL.canParse(plain) ? new URL(plain).href : plain
}

function inOrder(entities: Entity[]): Entity[] {
  return entities.toSorted((one, other) => one.offset - other.offset || other.length - one.length)
}
