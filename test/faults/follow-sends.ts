import type { Evidence, SaidRow, Send } from './evidence.ts'

export interface Followed {
  /** Rows that count as sent and of which not every part was heard. */
  unsaid: string[]
  /** Messages that no row asked for. */
  strangers: string[]
  /** Rows once for each time they were said again. */
  repeats: { id: string; kind: string }[]
  /** Messages of a chat said after one that was written later. */
  overtaken: string[]
}

const known = new WeakMap<Evidence, Followed>()

/** Tells by chat and words which row each message came from: the first that still lacks it, else one that was said already. */
export function followSends(evidence: Evidence): Followed {
  const found = known.get(evidence) ?? follow(evidence)
  known.set(evidence, found)
  return found
}

interface Part {
  row: SaidRow
  heard: number
}

function follow({ outbox, sends }: Evidence): Followed {
  const parts = new Map<string, Part[]>()
  const byId = outbox.toSorted((a, b) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1))
  for (const row of byId)
    for (const text of row.parts) {
      const key = keyOf(row.chat, text)
      parts.set(key, [...(parts.get(key) ?? []), { row, heard: 0 }])
    }
  const followed: Followed = { unsaid: [], strangers: [], repeats: [], overtaken: [] }
  const newest = new Map<string, bigint>()
  for (const send of sends) hear(send, parts, newest, followed)
  const lacking = [...parts.values()].flat().filter(({ row, heard }) => row.status === 'sent' && heard === 0)
  followed.unsaid.push(...lacking.map(({ row }) => row.id))
  return followed
}

function hear(send: Send, parts: Map<string, Part[]>, newest: Map<string, bigint>, to: Followed): void {
  const candidates = parts.get(keyOf(send.chat, send.text)) ?? []
  const part = candidates.find(({ heard }) => heard === 0) ?? candidates.at(-1)
  if (part === undefined) return void to.strangers.push(`to ${send.chat}`)
  part.heard++
  const { row } = part
  if (part.heard > 1) {
    // In place the second time changes nothing.
    if (!send.edit) to.repeats.push({ id: row.id, kind: row.kind })
    return
  }
  const id = BigInt(row.id)
  // What nobody asked for holds up no answer.
  if (row.kind === 'reminder' || row.kind === 'notice') return
  if (id < (newest.get(send.chat) ?? 0n)) to.overtaken.push(row.id)
  else newest.set(send.chat, id)
}

const keyOf = (chat: string, text: string) => `${chat}\n${text}`
