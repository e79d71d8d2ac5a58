import { defaultRepeatStrategy, type Queue } from 'bullmq'

/** Nothing is read from finished jobs, so few are kept. */
export const keepFew = { removeOnComplete: 20, removeOnFail: 50 }

/** A turn that is so late was lost with what the queue held, not held up by a job before it. */
const lostAfterMs = 5 * 60_000

/** A turn put in so much later than the next was put in before the clock went back. Clocks of two machines differ by less. */
const aheadMs = 60_000

export interface Timetable {
  /** Puts all of it into the queue, and nothing else. */
  write(): Promise<void>
  /**
   * Puts in again what is no longer there, or is there for a time that is not the next any more: a queue may be emptied
   * at any time, by whoever thinks it a cache, and a clock may be set back.
   */
  mend(): Promise<void>
}

/** When each job runs, as the queue has it; times as cron says them. */
export function createTimetable(queue: Queue, times: Record<string, string>): Timetable {
  let mending: Promise<void> | undefined

  // The fixed id makes a second process replace the entry instead of adding one.
  const put = (name: string) =>
    queue
      .upsertJobScheduler(name, { pattern: times[name] as string }, { name, opts: keepFew })
      .catch((error: unknown) => {
        // Another process has put it there in this moment, which is all that was wanted.
        if (!(error instanceof Error && error.message.includes('job ID already exists'))) throw error
      })

  async function mendNow(): Promise<void> {
    const now = Date.now()
    const found = new Map((await queue.getJobSchedulers()).map(({ key, next }) => [key, next ?? 0]))
    for (const [name, pattern] of Object.entries(times)) {
      const next = found.get(name) ?? 0
      const due = defaultRepeatStrategy(now, { pattern }) ?? Infinity
      if (next < now - lostAfterMs || next > due + aheadMs) await put(name)
    }
  }

  return {
    async write() {
      // A scheduler that this version does not know would go on making jobs that nobody runs.
      for (const { key } of await queue.getJobSchedulers())
        if (!Object.hasOwn(times, key)) await queue.removeJobScheduler(key)
      for (const name of Object.keys(times)) await put(name)
    },
    mend: () => (mending ??= mendNow().finally(() => (mending = undefined))),
  }
}
