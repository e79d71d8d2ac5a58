import { element } from './dom.js'

const MARKS = { '*': 'b', _: 'i', '~': 's', '`': 'code' }

/** A mark opens before a word and closes behind one, in the same line; a word joiner after it disarms it. */
const MARKED = /(?<![\p{L}\p{N}])([*_~`])(?![\s\u2060])(.+?)(?<!\s)\1(?![\p{L}\p{N}])|(https?:\/\/\S+)/u

/** WhatsApp's own markup as nodes. */
export function whatsappText(text) {
  const found = MARKED.exec(text)
  if (!found) return [text]
  const [all, mark, inner, url] = found
  const node = url
    ? element('a', { href: url, target: '_blank', rel: 'noopener' }, url)
    : element(MARKS[mark], {}, ...(mark === '`' ? [inner] : whatsappText(inner)))
  return [text.slice(0, found.index), node, ...whatsappText(text.slice(found.index + all.length))]
}
