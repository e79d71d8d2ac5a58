import { S_WHATSAPP_NET } from '@whiskeysockets/baileys'
import type { BinaryNode } from '@whiskeysockets/baileys'

type Content = NonNullable<BinaryNode['content']>

/** A stanza; attributes that are undefined are left out. */
export function stanza(
  tag: string,
  attrs: Record<string, string | undefined> = {},
  content?: Content,
): BinaryNode {
  const given = Object.entries(attrs).filter((entry): entry is [string, string] => entry[1] !== undefined)
  return { tag, attrs: Object.fromEntries(given), ...(content !== undefined && { content }) }
}

export function children(node: BinaryNode | undefined): BinaryNode[] {
  return Array.isArray(node?.content) ? node.content : []
}

export function child(node: BinaryNode | undefined, tag: string): BinaryNode | undefined {
  return children(node).find((inner) => inner.tag === tag)
}

/** The bytes inside a node; none where there are none. */
export function bytesOf(node: BinaryNode | undefined): Buffer {
  return node?.content instanceof Uint8Array ? Buffer.from(node.content) : Buffer.alloc(0)
}

/** The answer to an `iq`. */
export function result(iq: BinaryNode, content?: Content): BinaryNode {
  return stanza('iq', { from: S_WHATSAPP_NET, type: 'result', id: iq.attrs.id }, content)
}

export function refusal(iq: BinaryNode, code: number, text: string): BinaryNode {
  const error = stanza('error', { code: String(code), text })
  return stanza('iq', { from: S_WHATSAPP_NET, type: 'error', id: iq.attrs.id }, [error])
}
