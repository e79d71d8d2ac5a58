import type { ApiCall } from '../../simulator/telegram/calls.ts'
import type { TelegramServer } from '../../simulator/telegram/index.ts'
import { callsInsideWindow } from '../faults/collect.ts'
import type { Crowd } from './crowd.ts'

/** Begins every notice of the benchmark, by which it is told from answers. */
export const noticeWords = 'Pengumuman uji'

export interface Storm {
  /** Each window begins so many seconds after the first notice arrived. */
  afterSeconds: number[]
  /** So long is everybody told to wait. */
  seconds: number
}

export interface Noticed {
  arrived: number
  /** Calls that were answered 429. */
  refused: number
  /** Calls made although Telegram had said to wait. */
  insideWindows: number
}

const patienceMs = 300_000

export function watchNotices(telegram: TelegramServer, crowd: Crowd) {
  let calls: ApiCall[] | null = null
  let isListening = false
  const listen = () => {
    if (!isListening) telegram.onCall((call) => void calls?.push(call))
    isListening = true
  }

  return {
    /** Their chats are open, so the bot may write first. */
    open: ({ first, people }: { first: number; people: number }) => void crowd.people(first, people),
    /** Resolves when so many notices arrived. */
    async notices({ count, storm }: { count: number; storm?: Storm }): Promise<Noticed> {
      listen()
      const seen: ApiCall[] = (calls = [])
      const end = performance.now() + patienceMs
      const windows = [...(storm?.afterSeconds ?? [])]
      let begun: number | null = null
      let looked = 0
      let arrived = 0
      while (arrived < count) {
        if (performance.now() > end) throw new Error(`${arrived} notices of ${count}`)
        for (; looked < seen.length; looked++) if (isNotice(seen[looked])) arrived++
        if (arrived > 0) begun ??= performance.now()
        if (begun !== null && performance.now() - begun > (windows[0] ?? Infinity) * 1000) {
          windows.shift()
          telegram.switches.tooManyRequests = storm?.seconds ?? 0
        }
        await new Promise((resolve) => setTimeout(resolve, 2))
      }
      calls = null
      const refused = seen.filter(({ error }) => error?.code === 429).length
      return { arrived, refused, insideWindows: callsInsideWindow(seen) }
    },
  }
}

function isNotice(call: ApiCall | undefined): boolean {
  const text = call?.params.text
  return call?.error === undefined && typeof text === 'string' && text.startsWith(noticeWords)
}
