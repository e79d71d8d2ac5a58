import { element } from './dom.js'

const TAGS = {
  bold: 'b',
  italic: 'i',
  underline: 'u',
  strikethrough: 's',
  code: 'code',
  pre: 'pre',
  blockquote: 'blockquote',
  expandable_blockquote: 'blockquote',
}

const BLOCKS = new Set(['pre', 'blockquote', 'expandable_blockquote'])

/** Telegram's text with entities as nodes; `onCommand` is called when somebody clicks a /command. */
export function formattedText(text, entities = [], onCommand = () => {}) {
  return between(text, entities, { from: 0, to: text.length }, onCommand)
}

function between(text, entities, { from, to }, onCommand) {
  const nodes = []
  let at = from
  entities.forEach((entity, index) => {
    const end = Math.min(entity.offset + entity.length, to)
    if (entity.offset < at || end <= entity.offset) return
    const before = text.slice(at, entity.offset)
    nodes.push(BLOCKS.has(entity.type) ? before.replace(/\n$/, '') : before)
    const inner = entities.slice(index + 1).filter(({ offset }) => offset < end)
    const children = between(text, inner, { from: entity.offset, to: end }, onCommand)
    nodes.push(wrap(entity, text.slice(entity.offset, end), children, onCommand))
    // A block ends its line by itself.
    at = BLOCKS.has(entity.type) && text[end] === '\n' ? end + 1 : end
  })
  nodes.push(text.slice(at, to))
  return nodes
}

function wrap({ type, url }, words, children, onCommand) {
  if (type === 'text_link' || type === 'url') {
    const link = { href: type === 'url' ? words : url, target: '_blank', rel: 'noopener' }
    return element('a', link, ...children)
  }
  if (type === 'bot_command') {
    const onclick = (event) => {
      event.preventDefault()
      event.stopPropagation()
      onCommand(words)
    }
    return element('a', { href: '#', onclick }, ...children)
  }
  if (type === 'spoiler') {
    return element(
      'span.spoiler',
      { onclick: ({ currentTarget }) => currentTarget.classList.add('open') },
      ...children,
    )
  }
  return element(TAGS[type] ?? 'span', {}, ...children)
}
