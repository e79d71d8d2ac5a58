import type { BinaryNode } from '@whiskeysockets/baileys'

/** One stanza a client sent, without what it says. */
export interface WhatsAppCall {
  /** The number of the sender; empty before it is paired. */
  phone: string
  device: number
  tag: string
  attrs: Record<string, string>
  /** The tags inside. */
  inside: string[]
}

export interface Calls {
  readonly all: WhatsAppCall[]
  add(phone: string, device: number, node: BinaryNode): void
  onCall(listener: (call: WhatsAppCall) => void): void
}

export function createCalls(keep: boolean): Calls {
  const listeners: ((call: WhatsAppCall) => void)[] = []
  const all: WhatsAppCall[] = []
  return {
    all,
    add(phone, device, { tag, attrs, content }) {
      const inside = Array.isArray(content) ? content.map((node) => node.tag) : []
      const call = { phone, device, tag, attrs: { ...attrs }, inside }
      if (keep) all.push(call)
      for (const listener of listeners) listener(call)
    },
    onCall: (listener) => void listeners.push(listener),
  }
}
