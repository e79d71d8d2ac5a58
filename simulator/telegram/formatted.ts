import { badRequest } from './failure.ts'
import { parseHtml } from './html.ts'
import { list, record, words } from './parameters.ts'
import type { Params } from './parameters.ts'
import type { Entity } from './shapes.ts'

export interface Formatted {
  text: string
  entities: Entity[]
}

/** Reads a text or caption with its formatting. Only HTML is understood: it is the one mode the product uses. */
export function formatted(params: Params, name: 'text' | 'caption'): Formatted {
  const raw = words(params, name)
  const mode = words(params, 'parse_mode').toLowerCase()
  if (mode !== '' && mode !== 'html') throw badRequest('unsupported parse_mode')
  const parsed = mode === 'html' ? parseHtml(raw) : { text: raw, entities: given(params, name) }
  const { text, entities } = trimmed(parsed)
  const limit = name === 'text' ? 4096 : 1024
  if (name === 'text' && text === '') throw badRequest('message text is empty')
  if (text.length > limit) throw badRequest(`message ${name === 'text' ? '' : 'caption '}is too long`)
  return { text, entities: withLinks(text, entities) }
}

/** The server itself finds commands and addresses in what anybody writes. */
export function withLinks(text: string, entities: Entity[]): Entity[] {
  if (!/[/.]/.test(text)) return entities
  const found = [
    ...text.matchAll(/(?<![\w/<>])\/[A-Za-z0-9_]{1,64}(?:@\w{3,32})?(?![\w/])|https?:\/\/[^\s<>"]+/g),
  ]
    .map(({ index, 0: match }): Entity => ({
      type: match.startsWith('/') ? 'bot_command' : 'url',
      offset: index,
      length: match.startsWith('/') ? match.length : match.replace(/[.,;:!?)]+$/, '').length,
    }))
    .filter((link) => !entities.some((entity) => isInside(link, entity)))
  if (found.length === 0) return entities
  return [...entities, ...found].sort((one, other) => one.offset - other.offset || other.length - one.length)
}

const OPAQUE = new Set(['code', 'pre', 'text_link'])

function isInside(link: Entity, entity: Entity): boolean {
  if (!OPAQUE.has(entity.type)) return false
  return link.offset < entity.offset + entity.length && entity.offset < link.offset + link.length
}

function given(params: Params, name: 'text' | 'caption'): Entity[] {
  const entities = list(params, name === 'text' ? 'entities' : 'caption_entities', 'MessageEntity') ?? []
  return entities.map((item) => {
    const { type, offset, length, url, language } = record(item, 'expected an Object for MessageEntity')
    if (typeof type !== 'string' || !Number.isInteger(offset) || !Number.isInteger(length)) {
      throw badRequest("can't parse MessageEntity")
    }
    return {
      type,
      offset: Number(offset),
      length: Number(length),
      ...(typeof url === 'string' && { url }),
      ...(typeof language === 'string' && { language }),
    }
  })
}

/** Spaces around a message are never kept, and what marked only them goes too. */
function trimmed({ text, entities }: Formatted): Formatted {
  const clean = text.includes('\r') ? text.replaceAll('\r', ' ') : text
  const start = clean.length - clean.trimStart().length
  const kept = clean.trim()
  if (start === 0 && kept.length === clean.length) return { text: clean, entities }
  const moved = entities.flatMap((entity) => {
    const from = Math.max(entity.offset - start, 0)
    const to = Math.min(entity.offset + entity.length - start, kept.length)
    return to > from ? [{ ...entity, offset: from, length: to - from }] : []
  })
  return { text: kept, entities: moved }
}
