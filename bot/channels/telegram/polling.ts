import { setTimeout as sleep } from 'node:timers/promises'
import { GrammyError } from 'grammy'
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Logger } from 'pino'
import { understand, describeError } from './answers.ts'
import { wantedUpdates } from './inbound.ts'

interface Options {
  api: Api
  /** Resolves once the update is safe. Called in the order of the updates. */
  take: (update: Update) => Promise<void>
  log: Pick<Logger, 'warn' | 'error'>
}

export interface Polling {
  start(): void
  /** Takes no new batch, waits for the one in hand and confirms it. */
  stop(): Promise<void>
}

const pollSeconds = 30
const longestWaitSeconds = 30

/**
 * Our own loop: grammY's confirms an update whose handler threw. Here the offset moves only when a whole batch is
 * safe; after a failure the same batch comes again, and what was stored of it is recognised by its id.
 */
export function poll({ api, take, log }: Options): Polling {
  const stopping = new AbortController()
  let running = Promise.resolve()
  let offset = 0
  let failures = 0

  async function turn(): Promise<void> {
    const updates = await api.getUpdates(
      { offset, timeout: pollSeconds, allowed_updates: wantedUpdates },
      // grammY's type is that of a package which imitates the global one.
      stopping.signal as Parameters<Api['getUpdates']>[1],
    )
    stopSpinners(api, updates)
    const taken = await Promise.allSettled(updates.map(take))
    const failed = taken.find(({ status }) => status === 'rejected')
    if (failed?.status === 'rejected') throw failed.reason
    offset = updates.reduce((next, { update_id }) => Math.max(next, update_id + 1), offset)
  }

  async function loop(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await turn()
        failures = 0
      } catch (error) {
        if (stopping.signal.aborted) break
        report(error, log)
        await pause(secondsBefore(error, failures++), stopping.signal)
      }
    }
  }

  /** Not confirming costs nothing but a repeat, so trouble here is passed over. */
  async function confirm(): Promise<void> {
    if (offset === 0) return
    await api.getUpdates({ offset, limit: 1, timeout: 0 }).catch((error: unknown) => {
      log.warn({ error: describeError(error) }, 'the last updates could not be confirmed')
    })
  }

  return {
    start() {
      running = loop()
    },
    async stop() {
      stopping.abort()
      await running
      await confirm()
    },
  }
}

/** Before anything else, for people see it spin. Too late or already done is no harm. */
export function stopSpinners(api: Api, updates: Update[]): void {
  for (const { callback_query } of updates) {
    if (callback_query) void api.answerCallbackQuery(callback_query.id).catch(() => undefined)
  }
}

function report(error: unknown, log: Options['log']): void {
  if (error instanceof GrammyError && error.error_code === 409) {
    log.error('another process polls with this token, or a webhook is set: waiting for it to stop')
  } else log.warn({ error: describeError(error) }, 'updates could not be taken, asking again')
}

function secondsBefore(error: unknown, failures: number): number {
  const growing = Math.min(longestWaitSeconds, 2 ** failures)
  if (!(error instanceof GrammyError)) return growing
  const meaning = understand(error)
  return Math.max(growing, meaning.outcome === 'later' && meaning.everyone ? meaning.afterSeconds : 0)
}

async function pause(seconds: number, signal: AbortSignal): Promise<void> {
  await sleep(seconds * 1000, undefined, { signal }).catch(() => undefined)
}
