import { setTimeout as sleep } from 'node:timers/promises'
import { jidNormalizedUser, type BinaryNode, type WASocket } from '@whiskeysockets/baileys'

type Handle = (node: BinaryNode) => Promise<unknown>

/** Longer than the library waits for any answer of the network. */
const longestMs = 30_000

/**
 * Lets the library have the messages of a chat one after the other, as they came. It would take them all at once, and
 * looks up and stores who a stranger is before it queues what they wrote: their second message, which finds them known,
 * would overtake their first. What had waited at the network is handed over like the rest, for the library has a queue
 * of its own for it, which what comes next would overtake.
 */
export function inOrderOfArrival({ ws }: Pick<WASocket, 'ws'>): void {
  const library = ws.listeners('CB:message') as Handle[]
  ws.removeAllListeners('CB:message')
  const take = oneAfterTheOther(longestMs)
  ws.on('CB:message', (node: BinaryNode) => {
    const live = { ...node, attrs: withoutOffline(node.attrs) }
    take(chatOf(node.attrs), async () => {
      // The line is over: what nobody has got to comes again, also in its order.
      if (ws.isOpen) await Promise.all(library.map((handle) => handle(live)))
    })
  })
}

const withoutOffline = (attrs: BinaryNode['attrs']) =>
  Object.fromEntries(Object.entries(attrs).filter(([name]) => name !== 'offline'))

/** A person writes now under one of their names and now under the other. */
const chatOf = ({ from, sender_pn }: BinaryNode['attrs']) => jidNormalizedUser(sender_pn ?? from)

/**
 * Begins a work when the one before it with the same name is over, however that ended; one that does not end holds the
 * next for `longestMs`.
 */
export function oneAfterTheOther(longestMs: number): (name: string, work: () => Promise<void>) => void {
  const last = new Map<string, Promise<void>>()
  return (name, work) => {
    const before = last.get(name)
    const mine = (before === undefined ? work() : atLatest(before, longestMs).then(work)).catch(
      () => undefined,
    )
    last.set(name, mine)
    void mine.then(() => {
      if (last.get(name) === mine) last.delete(name)
    })
  }
}

async function atLatest(work: Promise<void>, ms: number): Promise<void> {
  const enough = new AbortController()
  await Promise.race([
    work,
    sleep(ms, undefined, { signal: enough.signal, ref: false }).catch(() => undefined),
  ])
  enough.abort()
}
