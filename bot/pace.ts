import type { Powers } from './channels/channel.ts'

/** How fast an account may speak. Knows no time of its own: `clock` gives milliseconds that only ever grow. */
export interface Pace {
  /** How many messages may go out now. */
  room(): number
  /** Chats that had their share for now. */
  busy(): string[]
  /** Whether a message to this chat may go out now. */
  free(address: string): boolean
  /** One message to this chat goes out. */
  take(address: string): void
  /** Nothing goes out for so long. */
  pause(seconds: number): void
  paused(): boolean
  /** Milliseconds until there is room that is lacking now; 0 when none is lacking. */
  wait(): number
}

interface Bucket {
  left: number
  at: number
}

/**
 * One bucket for the account and one for each chat. Who claims no more than there is `room` for need not
 * reserve any for answers: the next token goes to the first in line, and answers are first in line.
 */
export function createPace(
  { perSecond, perChatPerSecond, chatBurst }: Powers['pace'],
  clock: () => number,
): Pace {
  const all: Bucket = { left: perSecond, at: clock() }
  const chats = new Map<string, Bucket>()
  let pausedUntil = 0

  const left = (bucket: Bucket, rate: number, most: number) =>
    Math.min(most, bucket.left + ((clock() - bucket.at) / 1000) * rate)
  const inChat = (bucket: Bucket) => left(bucket, perChatPerSecond, chatBurst)
  const draw = (bucket: Bucket, had: number) => Object.assign(bucket, { left: had - 1, at: clock() })
  const paused = () => clock() < pausedUntil

  /** A full bucket is as good as none. */
  function forgetQuiet(): void {
    for (const [address, bucket] of chats) if (inChat(bucket) >= chatBurst) chats.delete(address)
  }

  const room = () => (paused() ? 0 : Math.max(0, Math.floor(left(all, perSecond, perSecond))))

  return {
    room,
    free(address) {
      const chat = chats.get(address)
      return room() > 0 && (chat === undefined || inChat(chat) >= 1)
    },
    busy() {
      forgetQuiet()
      return [...chats].filter(([, bucket]) => inChat(bucket) < 1).map(([address]) => address)
    },
    take(address) {
      draw(all, left(all, perSecond, perSecond))
      const chat = chats.get(address) ?? { left: chatBurst, at: clock() }
      draw(chat, inChat(chat))
      chats.set(address, chat)
    },
    pause(seconds) {
      pausedUntil = Math.max(pausedUntil, clock() + seconds * 1000)
    },
    paused,
    wait() {
      if (paused()) return pausedUntil - clock()
      const lacking = 1 - left(all, perSecond, perSecond)
      if (lacking > 0) return (lacking / perSecond) * 1000
      const waiting = [...chats.values()].map(inChat).filter((had) => had < 1)
      if (waiting.length === 0) return 0
      return ((1 - Math.max(...waiting)) / perChatPerSecond) * 1000
    },
  }
}
