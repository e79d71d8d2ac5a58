import { setTimeout as sleep } from 'node:timers/promises'

/** Which messages are being kept or are, and the network does not know it yet. */
export interface Receipts {
  owed(messageId: string): void
  /** The network knows of it, or it was not kept. */
  known(messageId: string | undefined): void
  /** The line is over: nothing more will be known. */
  over(): void
  /** Resolves when none is owed; a network that does not answer is not waited for long. */
  settled(): Promise<void>
}

const slowestAnswerMs = 3_000

export function createReceipts(): Receipts {
  const open = new Set<string>()
  const waiting: (() => void)[] = []
  const look = () => {
    if (open.size === 0) for (const resolve of waiting.splice(0)) resolve()
  }
  return {
    owed: (messageId) => void open.add(messageId),
    known(messageId = '') {
      open.delete(messageId)
      look()
    },
    over() {
      open.clear()
      look()
    },
    async settled() {
      const done = new Promise<void>((resolve) => waiting.push(resolve))
      look()
      await Promise.race([done, sleep(slowestAnswerMs, undefined, { ref: false })])
    },
  }
}
